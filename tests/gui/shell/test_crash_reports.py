"""Reports of crashes are kept, offered once, and never raise themselves."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.crash_reports import MOST_SEEN, CrashReports
from desktop_app.gui.shell.excepthook import MOST_REPORTS, CrashReporter
from desktop_app.store.about import version_line


@pytest.fixture
def reporter(tmp_path: Path, qtbot: QtBot) -> Iterator[CrashReporter]:
    before, before_threads = sys.excepthook, threading.excepthook
    reporter = CrashReporter(tmp_path / "log")
    reporter.install()
    yield reporter
    sys.excepthook, threading.excepthook = before, before_threads


def fail() -> None:
    raise ValueError("the anchor is lost")


def test_an_exception_in_a_slot_is_kept_and_told(reporter: CrashReporter, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(reporter.reported) as told:
        QTimer.singleShot(0, fail)
    report = Path(told.args[0]).read_text(encoding="utf-8")
    assert report.startswith(version_line())
    assert "the anchor is lost" in report


def test_the_log_names_the_report_of_an_exception(
    reporter: CrashReporter, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(reporter.reported) as told:
        QTimer.singleShot(0, fail)
    assert caplog.messages == [f"ValueError was not caught; its report is {Path(told.args[0]).name}"]


def test_an_exception_in_every_paint_event_does_not_fill_the_disk(
    reporter: CrashReporter, qtbot: QtBot, tmp_path: Path
) -> None:
    painted = []

    class Broken(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            painted.append(event)
            QTimer.singleShot(0, self.update)
            fail()

    widget = Broken()
    qtbot.addWidget(widget)
    QTimer.singleShot(0, widget.show)
    qtbot.waitUntil(lambda: len(painted) > MOST_REPORTS + 5)
    widget.hide()
    assert len(list((tmp_path / "log").iterdir())) == MOST_REPORTS


def test_an_exception_in_a_thread_is_told_in_the_windows_thread(reporter: CrashReporter, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    reporter.reported.connect(lambda _: threads.append(threading.current_thread()))
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.main_thread()]


def test_a_report_may_name_a_file_whose_name_is_no_text(tmp_path: Path, qtbot: QtBot) -> None:
    reporter = CrashReporter(tmp_path)
    with qtbot.waitSignal(reporter.reported) as told:
        reporter.catch(ValueError, ValueError("caf\udce9.pdf"), None)
    assert "caf\\udce9.pdf" in Path(told.args[0]).read_text(encoding="utf-8")


def test_a_folder_that_cannot_be_written_costs_the_report_alone(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    reporter = CrashReporter(tmp_path / "log")
    with qtbot.waitSignal(reporter.reported) as told:
        reporter.catch(ValueError, ValueError("adrift"), None)
    assert told.args == [""]


def test_a_native_crash_is_offered_at_the_next_start_and_once(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from desktop_app.gui.shell.crash_reports import CrashReports\n"
        "CrashReports(Path(sys.argv[1])).watch()\n"
        "os.kill(os.getpid(), signal.SIGSEGV)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, capture_output=True)
    reports = CrashReports(tmp_path)
    unseen = reports.unseen()
    assert len(unseen) == 1
    assert unseen[0].read_text().startswith(version_line())
    assert "Segmentation fault" in unseen[0].read_text()
    reports.mark_seen(unseen)
    assert reports.unseen() == []


def test_a_run_that_ends_well_leaves_no_report(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path)
    reports.watch()
    assert reports.unseen() == []
    reports.end()
    assert list(tmp_path.iterdir()) == []


def another_window(tmp_path: Path) -> subprocess.Popen[str]:
    """Another process with its reports in this folder, which waits to be ended."""
    lines = (
        "import sys\n"
        "from pathlib import Path\n"
        "from desktop_app.gui.shell.crash_reports import CrashReports\n"
        "CrashReports(Path(sys.argv[1])).watch()\n"
        "print('watching', flush=True)\n"
        "sys.stdin.readline()\n"
    )
    call = [sys.executable, "-c", lines, str(tmp_path)]
    process = subprocess.Popen(call, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()
    return process


def test_the_report_of_a_window_that_is_still_open_stays(tmp_path: Path) -> None:
    other = another_window(tmp_path)
    try:
        assert CrashReports(tmp_path).unseen() == []
        assert len(list(tmp_path.glob("native-*.txt"))) == 1
    finally:
        other.kill()
        other.communicate()
    assert CrashReports(tmp_path).unseen() == []
    assert list(tmp_path.iterdir()) == []  # it was killed, and had nothing to report


def reports_of(folder: Path, count: int) -> list[Path]:
    """Reports of earlier runs, the oldest first."""
    paths = [folder / f"report-{number:03}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text("version\nwhat went wrong")
        os.utime(path, (number, number))
    return paths


def test_of_the_reports_that_were_seen_the_latest_are_kept(tmp_path: Path) -> None:
    paths = reports_of(tmp_path, MOST_SEEN + 5)
    reports = CrashReports(tmp_path)
    reports.mark_seen(reports.unseen())
    assert sorted(tmp_path.glob("*.txt")) == paths[5:]
    assert len(list(tmp_path.glob("*.seen"))) == MOST_SEEN
    assert reports.unseen() == []


def test_a_folder_of_reports_that_cannot_be_used_does_not_keep_the_program_from_starting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readable, unreadable = reports_of(tmp_path, 2)
    (tmp_path / "folder.txt").mkdir()
    opened = Path.open

    def refuse(path: Path, *arguments: Any, **options: Any) -> Any:
        if path == unreadable:
            raise PermissionError(13, "Access is denied")
        return opened(path, *arguments, **options)

    def read_only(*_: Any, **__: Any) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "touch", read_only)
    reports = CrashReports(tmp_path)
    assert reports.unseen() == [readable]
    reports.mark_seen([readable])
    assert CrashReports(tmp_path / "report-000.txt").unseen() == []  # a file in the place of the folder
