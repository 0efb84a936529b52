"""The calls of the command line: their exit statuses and what goes where."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import psutil
import pytest

from desktop_app import commands
from desktop_app.commands import DONE, FAILED, WRONG_CALL, run
from desktop_app.console import read_unlocked
from desktop_app.export.formats import COMPARISON_WRITERS, RESOLUTION_WRITERS
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.resources import resource
from desktop_app.task_error import TaskError
from desktop_app.worker import awaited
from desktop_app.worker.limits import Limits
from tests.hostile.greedy import doubling_forms

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def text_file(tmp_path: Path) -> Path:
    path = tmp_path / "notes.pdf"
    path.write_text("no PDF at all")
    return path


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[Path]]:
    """The files of each window that was opened."""
    from desktop_app.gui import app

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


@pytest.mark.parametrize("files", [[], [OLD], [OLD, NEW]], ids=["none", "one", "two"])
def test_files_alone_open_the_window(opened: list[Sequence[Path]], files: list[Path]) -> None:
    assert status_of(*files) == DONE
    assert opened == [files]


@pytest.mark.parametrize(
    "call",
    [
        ["a.pdf", "b.pdf", "c.pdf"],
        ["--nonsense"],
        ["extract"],
        ["compare", "a.pdf"],
        ["export", "a.pdf"],
        ["export", "a.pdf", "--to", "a.txt"],
        ["export", "a.pdf", "b.pdf", "c.pdf", "--to", "a.json"],
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
    monkeypatch.setattr(awaited, "Limits", partial(Limits, silence_seconds=3.0))
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
    assert " ".join(commands.FORMATS) in capsys.readouterr().out
    assert {*COMPARISON_WRITERS, *RESOLUTION_WRITERS} <= set(commands.FORMATS)


def test_the_version_names_the_parts(capsys: Captured) -> None:
    assert status_of("--version") == DONE
    printed = capsys.readouterr().out
    assert all(part in printed for part in ("Resolute ", "MuPDF ", "Qt 6."))
    assert printed.count("\n") == 1


class Terminal:
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True

    def write(self, _text: str) -> int:
        return 0


def test_a_locked_file_is_asked_for_three_times_in_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str | None] = []
    typed = iter(["first", "second", "third", "fourth"])

    def locked(path: Path, password: str | None) -> Resolution:
        tried.append(password)
        raise TaskError(Message("password-wrong", "{0} is locked.", (path.name,)))

    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys, "stderr", Terminal())
    with pytest.raises(TaskError):
        read_unlocked(locked, OLD, ask=lambda _prompt: next(typed))
    assert tried == [None, "first", "second", "third"]


def test_a_reader_that_goes_away_is_no_error() -> None:
    program = [sys.executable, "-m", "desktop_app", "compare", str(OLD), str(NEW)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == DONE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_an_interrupted_call_ends_in_silence_and_leaves_no_process(tmp_path: Path) -> None:
    (tmp_path / "doubling.pdf").write_bytes(doubling_forms())
    program = [sys.executable, "-m", "desktop_app", "extract", str(tmp_path / "doubling.pdf")]
    # A shell that starts the tests in the background makes all it starts deaf to this signal.
    hearing = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(program, **pipes, preexec_fn=hearing) as process:  # noqa: PLW1509 - it takes no lock
        readers = wait_for_children(process.pid)
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=30) == (b"", b"")
    assert process.returncode == 130
    assert psutil.wait_procs(readers, timeout=10)[1] == []


def wait_for_children(pid: int) -> list[psutil.Process]:
    """The processes that a call has started, when it has started them."""
    deadline = time.monotonic() + 30
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
