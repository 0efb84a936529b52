"""The calls of the command line: their exit statuses and what goes where."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

import psutil
import pymupdf
import pytest
from tqdm import tqdm

from desktop_app.cli import batch, commands, console
from desktop_app.cli.commands import CHANGED, DONE, FAILED, WRONG_CALL, run
from desktop_app.cli.console import read_unlocked
from desktop_app.export.formats import FORMATS
from desktop_app.export.writers import COMPARISON_WRITERS, HISTORY_WRITERS, RESOLUTION_WRITERS
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Metadata, Resolution, Source
from desktop_app.store.resources import resource
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker import pool
from desktop_app.worker.limits import ProcessLimits
from tests.hostile.greedy import doubling_forms

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")

PATIENCE = 240.0  # so that what hangs ends some time, however busy the machine is

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    path = tmp_path / "notes.pdf"
    path.write_text("no PDF at all")
    return path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[Path]]:
    """The files of each window that was opened."""
    from desktop_app.gui.shell import app

    calls: list[Sequence[Path]] = []

    def open_window(paths: Sequence[Path]) -> int:
        calls.append(paths)
        return 0

    monkeypatch.setattr(app, "open_window", open_window)
    return calls


def status_of(*arguments: object) -> int:
    """The exit status of a call, be it returned or raised as argparse does."""
    try:
        return run([str(argument) for argument in arguments])
    except SystemExit as end:
        return int(str(end.code))


@pytest.mark.parametrize("files", [[], [OLD], [OLD, NEW], [OLD, NEW, OLD]], ids=["none", "one", "two", "three"])
def test_files_alone_open_the_window(opened: list[Sequence[Path]], files: list[Path]) -> None:
    assert status_of(*files) == DONE
    assert opened == [files]


@pytest.mark.parametrize(
    "call",
    [
        [f"{number}.pdf" for number in range(31)],
        ["--nonsense"],
        ["nonsense"],
        ["diff", "a.pdf", "b.pdf", "--only", "nonsense"],
        ["diff", "a.pdf", "b.pdf", "--width", "3"],
        ["compare", "-", "-"],
        ["extract"],
        ["compare", "a.pdf"],
        ["export", "a.pdf"],
        ["export", "a.pdf", "--to", "a.rtf"],
        ["export", "a.pdf", "b.pdf", "c.pdf", "--to", "a.pdf"],
        ["export", "a.pdf", "--to", "a.xlsx"],
        ["export", "a.pdf", "b.pdf", "--to", "a.xml"],
        ["export", "a.pdf", "--to", "b.docx", "--date", "yesterday"],
        ["export", "a.pdf", "b.pdf", "--to", "./b.pdf", "--force"],
        ["compare", "a.pdf", "b.pdf", "--output", "a.pdf"],
    ],
    ids=" ".join,
)
def test_a_wrong_call_is_told_so(call: list[str], capsys: Captured) -> None:
    assert status_of(*call) == WRONG_CALL
    printed = capsys.readouterr()
    assert printed.out == ""
    assert "usage: resolute" in printed.err


def test_extracting_one_file_prints_it_and_nothing_else(capsys: Captured) -> None:
    assert status_of("extract", OLD) == DONE
    printed = capsys.readouterr()
    assert json.loads(printed.out)["source"]["name"] == OLD.name
    assert printed.err == ""


def test_extracting_several_files_writes_one_for_each(tmp_path: Path, capsys: Captured) -> None:
    assert status_of("extract", OLD, NEW, "--output", tmp_path / "new" / "folder") == DONE
    written = sorted((tmp_path / "new" / "folder").iterdir())
    assert [path.name for path in written] == ["A_RES_79_902.json", "A_RES_80_903.json"]
    assert json.loads(written[0].read_bytes())["schema"] == "resolution/1"
    assert capsys.readouterr() == ("", "")


def test_several_files_without_a_folder_are_written_to_the_current_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert status_of("extract", OLD, NEW) == DONE
    assert sorted(path.name for path in tmp_path.iterdir()) == ["A_RES_79_902.json", "A_RES_80_903.json"]


def test_a_file_that_cannot_be_read_does_not_keep_the_others_from_it(
    tmp_path: Path, text_file: Path, capsys: Captured
) -> None:
    assert status_of("extract", text_file, OLD, tmp_path / "gone.pdf", "--output", tmp_path / "out") == FAILED
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["A_RES_79_902.json"]
    sentences = capsys.readouterr().err.splitlines()
    assert [sentence.split()[0] for sentence in sentences] == ["notes.pdf", "gone.pdf"]


def test_of_two_files_with_one_name_the_second_is_left_out(tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / OLD.name).write_bytes(NEW.read_bytes())
    assert status_of("extract", OLD, tmp_path / OLD.name, NEW, "--output", tmp_path / "out") == FAILED
    assert json.loads((tmp_path / "out" / "A_RES_79_902.json").read_bytes()) == extracted(OLD, tmp_path)
    assert (tmp_path / "out" / "A_RES_80_903.json").exists()
    assert "is left out" in capsys.readouterr().err


def extracted(path: Path, folder: Path) -> object:
    """What a call for this file alone writes."""
    assert status_of("extract", path, "--output", folder / "alone") == DONE
    return json.loads((folder / "alone" / f"{path.stem}.json").read_bytes())


def test_a_file_that_hangs_the_reader_does_not_keep_the_others_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.setattr(pool, "ProcessLimits", partial(ProcessLimits, silence_seconds=3.0))
    (tmp_path / "doubling.pdf").write_bytes(doubling_forms())
    assert status_of("extract", tmp_path / "doubling.pdf", OLD, "--output", tmp_path / "out") == FAILED
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["A_RES_79_902.json"]
    sentence = capsys.readouterr().err
    assert sentence.startswith("doubling.pdf took too long")
    assert sentence.count("\n") == 1


def test_comparing_prints_the_comparison(capsys: Captured) -> None:
    assert status_of("compare", OLD, NEW) == DONE
    printed = json.loads(capsys.readouterr().out)
    assert (printed["old"]["source"]["name"], printed["new"]["source"]["name"]) == (OLD.name, NEW.name)


def test_comparing_writes_the_comparison(tmp_path: Path, capsys: Captured) -> None:
    assert status_of("compare", OLD, NEW, "--output", tmp_path / "both.json") == DONE
    assert json.loads((tmp_path / "both.json").read_bytes())["schema"] == "comparison/1"
    assert capsys.readouterr() == ("", "")


def test_comparing_says_of_each_file_why_it_cannot_be_read(tmp_path: Path, text_file: Path, capsys: Captured) -> None:
    assert status_of("compare", tmp_path / "gone.pdf", text_file) == FAILED
    printed = capsys.readouterr()
    assert printed.out == ""
    assert sorted(line.split()[0] for line in printed.err.splitlines()) == ["gone.pdf", "notes.pdf"]


def test_exporting_keeps_a_file_that_is_there_unless_forced(tmp_path: Path, capsys: Captured) -> None:
    target = tmp_path / "out.json"
    target.write_text("mine")
    assert status_of("export", OLD, "--to", target) == FAILED
    assert "out.json" in capsys.readouterr().err
    assert target.read_text() == "mine"
    assert status_of("export", OLD, "--to", target, "--force") == DONE
    assert json.loads(target.read_bytes())["schema"] == "resolution/1"


@pytest.mark.parametrize("target", ["no/such/folder/a.json", "notes.pdf/a.json"])
def test_a_file_that_cannot_be_written_is_one_sentence(
    tmp_path: Path, text_file: Path, capsys: Captured, target: str
) -> None:
    assert status_of("export", OLD, "--to", tmp_path / target) == FAILED
    sentences = capsys.readouterr().err.splitlines()
    assert len(sentences) == 1
    assert sentences[0].startswith("a.json cannot be written")


def test_a_sentence_stays_on_one_line_whatever_the_name(tmp_path: Path, capsys: Captured) -> None:
    assert status_of("extract", tmp_path / "two\nlines\x1b[31m\udc80.pdf") == FAILED
    printed = capsys.readouterr().err
    assert printed.count("\n") == 1
    assert "\x1b" not in printed


def test_the_help_names_every_format(capsys: Captured) -> None:
    assert status_of("--help") == DONE
    endings = " ".join(known.ending for known in FORMATS)
    assert f"({endings})" in " ".join(capsys.readouterr().out.split())
    assert set(endings.split()) == {*COMPARISON_WRITERS, *RESOLUTION_WRITERS}


@pytest.mark.parametrize(
    ("files", "writers"),
    [([OLD, NEW, OLD], HISTORY_WRITERS), ([OLD, NEW], COMPARISON_WRITERS), ([OLD], RESOLUTION_WRITERS)],
)
def test_the_calls_know_the_formats_that_there_are(
    tmp_path: Path, capsys: Captured, files: list[Path], writers: Mapping[str, object]
) -> None:
    assert status_of("export", *files, "--to", tmp_path / "out.odd") == WRONG_CALL
    named = re.search("one of (.*), not to out.odd", capsys.readouterr().err)
    assert named is not None
    assert set(named[1].split()) == set(writers)


def test_changes_are_signed_with_the_name_and_the_date_given(tmp_path: Path) -> None:
    signature = ["--author", "A Delegate", "--date", "2026-03-01"]
    assert status_of("export", OLD, NEW, "--to", tmp_path / "signed.docx", *signature) == DONE
    with zipfile.ZipFile(tmp_path / "signed.docx") as package:
        body = package.read("word/document.xml").decode()
    assert 'w:author="A Delegate" w:date="2026-03-01T00:00:00Z"' in body
    assert set(re.findall('w:author="(.*?)"', body)) == {"A Delegate"}


def test_the_version_names_the_parts(capsys: Captured) -> None:
    assert status_of("--version") == DONE
    printed = capsys.readouterr().out
    assert all(part in printed for part in ("Resolute ", "MuPDF ", "Qt 6."))
    assert printed.count("\n") == 1


class Terminal:
    """A stream that says it is a terminal, and keeps what is written to it."""

    def __init__(self) -> None:
        self.text = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.text += text
        return len(text)

    def flush(self) -> None:
        pass


def be_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Called by a test itself: pytest gives the streams back to itself before one begins."""
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys, "stderr", Terminal())


@pytest.mark.parametrize(("after", "seen"), [(0.0, True), (60.0, False)], ids=["long", "short"])
def test_a_terminal_shows_how_far_a_long_reading_is(monkeypatch: pytest.MonkeyPatch, after: float, seen: bool) -> None:
    be_terminal(monkeypatch)
    monkeypatch.setattr(console, "BAR_AFTER", after)
    monkeypatch.setattr(console, "tqdm", partial(tqdm, file=sys.stderr, mininterval=0))

    def read(path: Path, _password: str | None, tell: Callable[[int, int], object]) -> str:
        for page in range(1, 4):
            tell(page, 3)
        return path.name

    assert console.with_page_bar(read)(OLD, None) == OLD.name
    assert isinstance(sys.stderr, Terminal)
    assert ("3/3" in sys.stderr.text) is seen


class Locked:
    """Reads a file that no password opens but one."""

    def __init__(self, opens: str = "") -> None:
        self.opens, self.tried = opens, list[str | None]()

    def __call__(self, path: Path, password: str | None) -> Resolution:
        self.tried.append(password)
        if password != self.opens:
            raise TaskError(Message("password-wrong", "{0} is locked.", (path.name,)))
        return Resolution(Source(path.name, "", 1), Metadata(), ())


def test_a_locked_file_is_asked_for_three_times_in_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    be_terminal(monkeypatch)
    read, typed = Locked(), iter(["first", "second", "third", "fourth"])
    with pytest.raises(TaskError):
        read_unlocked(read, OLD, ask=lambda _prompt: next(typed))
    assert read.tried == [None, "first", "second", "third"]


def test_the_password_that_opens_a_file_is_kept_for_its_export(monkeypatch: pytest.MonkeyPatch) -> None:
    be_terminal(monkeypatch)
    typed = iter(["wrong", "harbour"])
    resolution, password = read_unlocked(Locked("harbour"), OLD, ask=lambda _prompt: next(typed))
    assert (resolution.source.name, password) == (OLD.name, "harbour")


def test_who_ends_the_input_gives_up(monkeypatch: pytest.MonkeyPatch) -> None:
    be_terminal(monkeypatch)

    def ended(_prompt: str) -> str:
        raise EOFError

    read = Locked()
    with pytest.raises(TaskError, match="is locked"):
        read_unlocked(read, OLD, ask=ended)
    assert read.tried == [None]


def test_without_a_terminal_a_locked_file_says_where_its_password_is_asked_for(
    tmp_path: Path, capsys: Captured
) -> None:
    locked = tmp_path / "locked.pdf"
    with pymupdf.open(OLD) as document:
        document.save(locked, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="harbour", owner_pw="light")
    assert status_of("extract", locked) == FAILED
    assert capsys.readouterr().err == (
        "locked.pdf is locked; make this call in a terminal, where its password is asked for.\n"
    )


def test_of_several_files_the_locked_ones_are_asked_for_when_the_others_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    locked = [tmp_path / "locked.pdf", tmp_path / "lost.pdf"]
    for path in locked:
        with pymupdf.open(OLD) as document:
            document.save(path, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="harbour", owner_pw="light")

    def read_unlocked(read: Callable[[Path, str], bytes], path: Path) -> tuple[bytes, str]:
        assert (tmp_path / "out" / "A_RES_80_903.json").exists()
        return read(path, "harbour" if path == locked[0] else "beacon"), ""

    monkeypatch.setattr(batch, "read_unlocked", read_unlocked)
    assert status_of("extract", *locked, NEW, "--output", tmp_path / "out") == FAILED
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["A_RES_80_903.json", "locked.json"]
    assert capsys.readouterr().err == "The password does not open lost.pdf; enter it again.\n"


def test_a_locked_original_is_marked_with_the_password_that_opened_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = tmp_path / "locked.pdf"
    with pymupdf.open(OLD) as document:
        document.save(locked, encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="harbour", owner_pw="light")
    monkeypatch.setattr(batch, "read_unlocked", lambda read, path: (read(path, "harbour"), "harbour"))
    assert status_of("export", locked, NEW, "--to", tmp_path / "marked.pdf") == DONE
    with pymupdf.open(tmp_path / "marked.pdf") as document:
        assert not document.needs_pass


@pytest.mark.parametrize("call", [["compare", str(OLD), str(NEW)], ["--self-test"]], ids=lambda call: call[0])
def test_a_reader_that_goes_away_is_no_error(call: list[str]) -> None:
    program = [sys.executable, "-m", "desktop_app", *call]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == DONE


def test_what_a_terminal_cannot_show_does_not_stop_a_call() -> None:
    program = [sys.executable, "-m", "desktop_app", "diff", str(OLD), str(NEW)]
    ascii_only = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(program, capture_output=True, check=False, env=ascii_only)
    assert done.returncode == CHANGED
    assert b"A/RES/79/902 ? A/RES/80/903" in done.stdout
    assert done.stderr == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_output_that_cannot_be_written_is_one_sentence() -> None:
    program = [sys.executable, "-m", "desktop_app", "extract", str(OLD)]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(program, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == FAILED
    assert done.stderr.startswith("The result cannot be written (No space left on device)")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
@pytest.mark.parametrize("others", [(), (OLD, NEW, "--output", "out")], ids=["one file", "several"])
def test_an_interrupted_call_ends_in_silence_and_leaves_no_process(tmp_path: Path, others: tuple[object, ...]) -> None:
    (tmp_path / "doubling.pdf").write_bytes(doubling_forms())
    program = [sys.executable, "-m", "desktop_app", "extract", *map(str, (tmp_path / "doubling.pdf", *others))]
    # A shell that starts the tests in the background makes all it starts deaf to this signal.
    hearing = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(program, cwd=tmp_path, **pipes, preexec_fn=hearing) as process:  # noqa: PLW1509 - it takes no lock
        readers = wait_for_children(process.pid)
        process.send_signal(signal.SIGINT)
        assert process.communicate() == (b"", b"")
    assert process.returncode == 130
    assert psutil.wait_procs(readers, timeout=PATIENCE)[1] == []


def wait_for_children(pid: int) -> list[psutil.Process]:
    """The processes that a call has started, when it has started them."""
    deadline = time.monotonic() + PATIENCE
    while not (children := psutil.Process(pid).children()) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert children
    return children


def test_the_same_input_gives_the_same_bytes() -> None:
    program = [sys.executable, "-m", "desktop_app", "compare", str(OLD), str(NEW)]
    outputs = {
        subprocess.run(
            program, capture_output=True, check=True, env={"PYTHONHASHSEED": seed, "LC_ALL": "C", "PATH": ""}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_the_window_is_refused_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, opened: list[Sequence[Path]], capsys: Captured
) -> None:
    for name in commands.SCREENS:
        monkeypatch.delenv(name, raising=False)
    assert status_of(OLD) == FAILED
    assert not opened
    assert capsys.readouterr().err.count("\n") == 1


def test_a_fault_that_ends_the_program_is_kept_in_the_log(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Captured
) -> None:
    def fail(_: object) -> int:
        raise ValueError("the anchor is lost")

    monkeypatch.setattr(commands, "COMMANDS", {"extract": fail})
    monkeypatch.setattr(commands, "log_folder", lambda: tmp_path / "log")
    with pytest.raises(ValueError, match="the anchor is lost"):
        run(["extract", "A.pdf"])
    assert capsys.readouterr() == ("", "")
    assert "ValueError: the anchor is lost" in (tmp_path / "log" / "resolute.log").read_text(encoding="utf-8")


def test_a_reader_that_ends_by_itself_is_told_of_in_the_log_without_naming_the_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(commands, "log_folder", lambda: tmp_path / "log")
    (tmp_path / "secret.pdf").write_bytes(doubling_forms())
    monkeypatch.setattr(ProcessLimits, "seconds_for", lambda *_: 0.3)
    assert run(["extract", str(tmp_path / "secret.pdf")]) == FAILED
    text = (tmp_path / "log" / "resolute.log").read_text(encoding="utf-8")
    assert "was ended over its job: late" in text
    assert "secret" not in text
