"""The files that a call writes: nothing is written over unasked, nothing twice, and nothing that is no file."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from desktop_app.cli import targets
from desktop_app.cli.commands import DONE, FAILED, WRONG_CALL, run
from desktop_app.cli.targets import TargetFolder, identity_of, make_ready, write
from desktop_app.store.files import MOST_SECONDS_OF_DRAFT
from desktop_app.store.resources import resource
from desktop_app.tasks.task_error import TaskError

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")

Captured = pytest.CaptureFixture[str]

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="making links needs a privilege there")


def status_of(*arguments: object) -> int:
    """The exit status of a call, be it returned or raised as argparse does."""
    try:
        return run([str(argument) for argument in arguments])
    except SystemExit as end:
        return int(str(end.code))


@pytest.mark.parametrize("place", [".", "/"])
def test_a_folder_without_a_name_is_named_in_sentences(capsys: Captured, place: str) -> None:
    assert status_of("extract", place) == FAILED
    assert status_of("compare", OLD, NEW, "--output", place, "--force") == FAILED
    said = capsys.readouterr().err.splitlines()
    assert [line.partition(" is a folder;")[0] for line in said] == [str(Path(place))] * 2


@pytest.mark.parametrize(
    ("call", "target"),
    [
        (["compare", OLD, NEW, "--output", "both.json"], "both.json"),
        (["series", OLD, NEW, "--output", "both.json"], "both.json"),
        (["export", OLD, "--to", "one.json"], "one.json"),
        (["export", OLD, NEW, OLD, "--to", "all.json"], "all.json"),
    ],
    ids=lambda value: str(value[0]) if isinstance(value, list) else "",
)
def test_what_is_there_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured, call: list[object], target: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(target).write_text("mine")
    assert status_of(*call) == FAILED
    assert capsys.readouterr().err == (
        f"{target} is there already; choose another name, or add --force to replace it.\n"
    )
    assert Path(target).read_text() == "mine"


def test_it_is_replaced_when_that_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "both.json").write_text("mine")
    assert status_of("compare", OLD, NEW, "--output", tmp_path / "both.json", "--force") == DONE
    assert json.loads((tmp_path / "both.json").read_bytes())["schema"] == "comparison/1"


def test_of_several_files_only_those_that_are_there_already_are_left_out(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "A_RES_79_902.json").write_text("mine")
    assert status_of("extract", OLD, NEW, "--output", tmp_path) == FAILED
    assert (tmp_path / "A_RES_79_902.json").read_text() == "mine"
    assert json.loads((tmp_path / "A_RES_80_903.json").read_bytes())["schema"] == "resolution/1"
    assert capsys.readouterr().err.count("\n") == 1
    assert status_of("extract", OLD, "--output", tmp_path, "--force") == DONE
    assert json.loads((tmp_path / "A_RES_79_902.json").read_bytes())["schema"] == "resolution/1"


LONG = "x" * 300


@needs_links
@pytest.mark.parametrize("name", ["loop", LONG], ids=["loop", "long"])
@pytest.mark.parametrize(
    "call",
    [
        ["extract", "{}.pdf"],
        ["extract", "{}.pdf", "gone.pdf", "--output", "out"],
        ["compare", OLD, NEW, "--output", "{}.json"],
        ["export", OLD, "--to", "{}.json"],
        ["export", OLD, "--to", "{}.json", "--force"],
        ["library", "add", "{}.pdf"],
        ["library", "remove", "{}.pdf"],
        ["predecessor", "{}.pdf"],
    ],
    ids=lambda call: " ".join(Path(str(word)).name for word in call),
)
def test_a_link_that_leads_back_to_itself_and_a_long_name_are_told_in_sentences(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured, call: list[object], name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for ending in ("pdf", "json"):
        Path(f"loop.{ending}").symlink_to(f"loop.{ending}")
    assert status_of(*(str(word).format(name) for word in call)) == FAILED
    printed = capsys.readouterr()
    assert printed.out == ""
    assert 1 <= printed.err.count("\n") <= 2
    assert "Traceback" not in printed.err


@needs_links
@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("loop.json", "loop.json is a link that leads back to itself"),
        (f"{LONG}.json", "its name is too long; choose a shorter one"),
    ],
    ids=["loop", "long"],
)
def test_it_is_said_what_is_wrong_with_the_name(tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "loop.json").symlink_to("loop.json")
    with pytest.raises(TaskError, match=told):
        write(tmp_path / name, b"{}")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_stays_a_pipe(tmp_path: Path, capsys: Captured) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    assert status_of("export", OLD, "--to", tmp_path / "pipe.json", "--force") == FAILED
    assert capsys.readouterr().err == "pipe.json is a pipe or a device, not a file; choose another name.\n"
    assert (tmp_path / "pipe.json").is_fifo()
    assert len(list(tmp_path.iterdir())) == 1


@needs_links
@pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to], ids=["symbolic", "hard"])
def test_a_file_to_read_is_not_replaced_under_another_name(tmp_path: Path, capsys: Captured, link: object) -> None:
    """As a disk that takes capitals for small letters gives each file several names."""
    (tmp_path / "a.pdf").write_bytes(OLD.read_bytes())
    link(tmp_path / "other.pdf", tmp_path / "a.pdf")  # type: ignore[operator]
    assert status_of("export", tmp_path / "a.pdf", NEW, "--to", tmp_path / "other.pdf", "--force") == WRONG_CALL
    assert "other.pdf is one of the files to read" in capsys.readouterr().err
    assert (tmp_path / "a.pdf").read_bytes() == OLD.read_bytes()


def test_a_file_to_extract_is_not_replaced_by_what_is_extracted(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "a.json").write_bytes(OLD.read_bytes())
    assert status_of("extract", tmp_path / "a.json", "--output", tmp_path, "--force") == WRONG_CALL
    assert "a.json is one of the files to read" in capsys.readouterr().err


def test_files_that_differ_in_capitals_alone_are_both_written_where_the_disk_tells_them_apart(tmp_path: Path) -> None:
    folder = TargetFolder(tmp_path, force=False)
    for name in ("a.pdf", "A.pdf"):
        folder.add(Path(name))
    if not is_case_sensitive(tmp_path):
        pytest.skip("this disk does not tell them apart")
    for name in folder.names:
        folder.write(name, name.encode())
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"a.json": "a.json", "A.json": "A.json"}


@pytest.mark.parametrize("force", [False, True])
def test_of_files_that_differ_in_capitals_alone_the_second_is_left_out_where_the_disk_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, force: bool
) -> None:
    """Such a disk, on any: what is asked for under either name is the file in small letters."""
    monkeypatch.setattr(targets, "identity_of", lambda path: identity_of(path.with_name(path.name.lower())))
    folder = TargetFolder(tmp_path, force=force)
    folder.add(Path("here", "a.pdf"))
    folder.add(Path("there", "A.pdf"))
    folder.write("a.json", b"first")
    with pytest.raises(TaskError, match=r"A\.pdf is left out: another file of that name is written to A\.json"):
        folder.write("A.json", b"second")
    assert (tmp_path / "a.json").read_bytes() == b"first"


def is_case_sensitive(folder: Path) -> bool:
    """Whether a disk tells capitals from small letters."""
    (folder / "probe").touch()
    found = not (folder / "PROBE").exists()
    (folder / "probe").unlink()
    return found


def test_drafts_of_calls_that_were_killed_are_swept_and_nothing_else_of_the_user(tmp_path: Path) -> None:
    names = [".resolute-0123456789ab", "settings.jsonabcdefgh", ".resolute-notes", "mine.pdf"]
    for name in names:
        (tmp_path / name).touch()
        age = (tmp_path / name).stat().st_mtime - MOST_SECONDS_OF_DRAFT - 60
        os.utime(tmp_path / name, (age, age))
    (tmp_path / ".resolute-ffffffffffff").touch()  # of this moment: another call writes it
    make_ready(tmp_path / "one.json", force=False)
    assert {path.name for path in tmp_path.iterdir()} == {*names[1:], ".resolute-ffffffffffff"}
    os.utime(tmp_path / ".resolute-ffffffffffff", (0, 0))
    TargetFolder(tmp_path, force=False)
    assert {path.name for path in tmp_path.iterdir()} == set(names[1:])
