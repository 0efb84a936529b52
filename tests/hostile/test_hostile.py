"""A hundred hostile files: each is read, or refused in one sentence; nothing is executed, nothing lost."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from desktop_app.resolution.model import Resolution
from desktop_app.store.resources import resource
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.render import RenderRequest
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker.awaited import AwaitedReader
from desktop_app.worker.limits import ProcessLimits
from tests.hostile.greedy import CANARY
from tests.hostile.make_hostile import PASSWORD, make

READ = "read"

OUTCOMES = {
    r"truncated-.*|flipped-.*|shuffled.pdf|twice.pdf": {READ, "damaged", "empty", "not-a-pdf"},
    r"empty.pdf": {"empty"},
    r"(text|web-page|zip|zeros|noise).pdf": {"not-a-pdf"},
    r"(header-only|pdf-in-text).pdf": {"damaged"},
    r"box-.*|turned-.*|units.pdf": {READ, "no-text"},
    r"pages-20000.pdf": {"too-large"},
    r"pages-(2000|deep).pdf|parent-self.pdf|outline-loop.pdf|table-loop.pdf": {READ},
    r"kids-.*|count-.*|catalog-self.pdf": {READ, "damaged", "empty", "too-large"},
    r"(object|length|form|font)-self.pdf": {READ, "no-text", "damaged"},
    r".*-deep.pdf": {READ, "no-text", "damaged"},
    r"(blanks|packed-twice|image-huge|tiles).pdf": {READ, "no-text", "damaged", "reader-memory", "reader-hung"},
    r"forms-doubling.pdf": {"reader-hung"},
    r"(line-endless|lines-many|rules-many).pdf": {READ, "reader-hung"},
    r"far-away.pdf": {READ, "no-text", "damaged"},
    r"tagged-.*|font-.*|letters-.*|action-.*|attachment.pdf": {READ},
    r"locked-(aes|rc4).pdf": {"password-needed"},
    r"locked-for-changes.pdf": {READ},
    r"locked-unknown.pdf": {"damaged"},
    r"(bodiless|sixteen-bits|deep-enough|wide|elsewhere|outside).xml": {READ, "not-akoma-ntoso"},
    r"cut-off.xml": {"damaged"},
    r"(deep|entities).xml": {"too-large"},
    r".*\.xml": {"not-akoma-ntoso", "empty"},
    r"(?s).*": {READ},  # a good file under an odd name
}
"""What may come of a file of such a name; the first pattern that fits counts."""

# What may hang is given up after several times what anything else takes, all of which the tests wait for.
LIMITS = ProcessLimits(silence_seconds=3.0, longest_seconds=8.0)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    files = make(tmp_path_factory.mktemp("hostile"))
    assert len(files) >= 60
    return files


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[AwaitedReader]:
    with AwaitedReader(tmp_path / "log", LIMITS) as reader:
        yield reader


def outcome(reader: AwaitedReader, path: Path, password: str | None = None) -> str:
    """``READ``, or the code of the message, which must be one sentence that names the file."""
    try:
        resolution = reader.result_of(ReadRequest(path, password))
    except TaskError as error:
        sentence = str(error)
        assert path.name in sentence
        assert re.fullmatch(r"[^.;]*[.;][^.]*\.|[^.]*\.", sentence.replace(path.name, "")), sentence
        return error.message.code
    assert isinstance(resolution, Resolution)
    return READ


def expected(name: str) -> set[str]:
    return next(outcomes for pattern, outcomes in OUTCOMES.items() if re.fullmatch(pattern, name))


def test_each_is_read_or_refused_and_nothing_is_executed(files: list[Path], reader: AwaitedReader) -> None:
    before = sorted(path.name for path in files[0].parent.iterdir())
    surprises = {path.name: got for path in files if (got := outcome(reader, path)) not in expected(path.name)}
    assert surprises == {}
    assert sorted(path.name for path in files[0].parent.iterdir()) == before
    assert CANARY not in before
    assert outcome(reader, resource("sample", "A_RES_80_903.pdf")) == READ


def test_the_page_of_each_is_drawn_or_refused(files: list[Path], reader: AwaitedReader) -> None:
    slow = {"tiles.pdf", "forms-doubling.pdf"}
    surprises = {}
    for path in files:
        if path.name not in slow and (got := drawn(reader, path)) in {"reader-crashed", "reader-fault"}:
            surprises[path.name] = got
    assert surprises == {}


def drawn(reader: AwaitedReader, path: Path) -> str:
    """``READ``, or the code of the message."""
    try:
        reader.result_of(RenderRequest(path, 0, 1.0))
    except TaskError as error:
        return error.message.code
    return READ


def test_the_right_password_opens_and_a_wrong_one_is_told_so(files: list[Path], reader: AwaitedReader) -> None:
    locked = [path for path in files if path.name in {"locked-aes.pdf", "locked-rc4.pdf"}]
    assert [outcome(reader, path, PASSWORD) for path in locked] == [READ, READ]
    assert [outcome(reader, path, "wrong") for path in locked] == ["password-wrong", "password-wrong"]


def test_what_a_damaged_file_has_left_is_shown_with_a_notice(files: list[Path], reader: AwaitedReader) -> None:
    mended = [path for path in files if path.name.startswith("flipped-") and outcome(reader, path) == READ]
    codes = {notice.message.code for path in mended for notice in reader.result_of(ReadRequest(path)).warnings}
    assert mended
    assert "damaged-in-places" in codes


def test_reading_opens_no_connection_and_starts_no_program(files: list[Path], reader: AwaitedReader) -> None:
    for path in (path for path in files if path.name.startswith(("action-", "attachment"))):
        outcome(reader, path)
    process = psutil.Process(reader.pid)
    assert process.children() == []
    assert process.net_connections(kind="inet") == []


def test_no_other_file_gets_into_a_resolution(files: list[Path], reader: AwaitedReader) -> None:
    outside = next(path for path in files if path.name == "outside.xml")
    assert [paragraph for paragraph in reader.result_of(ReadRequest(outside)).paragraphs if ":" in paragraph.text] == []


def test_a_folder_is_told_to_be_one(tmp_path: Path, reader: AwaitedReader) -> None:
    assert outcome(reader, tmp_path) == "is-folder"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_devices_folders_and_loops_are_no_files(tmp_path: Path, reader: AwaitedReader) -> None:
    pipe, loop = tmp_path / "pipe.pdf", tmp_path / "loop.pdf"
    os.mkfifo(pipe)
    loop.symlink_to(loop)
    odd = [pipe, loop, tmp_path, Path("/dev/zero"), tmp_path / "a.pdf" / "b.pdf", tmp_path / ("x" * 300)]
    assert READ not in [outcome(reader, path) for path in odd]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_what_may_not_be_read_is_told_so(tmp_path: Path, reader: AwaitedReader) -> None:
    (tmp_path / "secret.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "secret.pdf").chmod(0)
    assert outcome(reader, tmp_path / "secret.pdf") == "unreadable"
