"""Asked to end by a signal, the window shuts down as if it were closed: nothing is said, nothing is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.gui.shell import collecting
from desktop_app.gui.shell.asked_to_end import ASKING, ending_when_asked
from desktop_app.gui.shell.collecting import Collecting
from desktop_app.store.resources import resource

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signals to a process")


@pytest.mark.parametrize("name", ASKING)
def test_the_event_loop_is_left_and_the_status_says_why(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(collecting, "EVERY_MS", 10)
    ticking = Collecting()  # as in the program: in an event loop without Python no signal is ever handled
    ticking.start()
    number = getattr(signal, name)
    as_started = signal.signal(number, signal.SIG_DFL)  # behind nohup or a shell's "&" some are ignored from the start
    try:
        with ending_when_asked():
            QTimer.singleShot(0, lambda: signal.raise_signal(number))
            assert qapp.exec() == 128 + number
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        signal.signal(number, as_started)
        ticking.end()


def test_a_signal_that_is_ignored_stays_so() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with ending_when_asked():
            assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


def test_a_window_with_its_readers_ends_in_order(tmp_path: Path) -> None:
    homes = {f"XDG_{name}_HOME": str(tmp_path) for name in ("CONFIG", "DATA", "STATE")}
    call = [sys.executable, "-m", "desktop_app", str(resource("sample", "A_RES_78_901.pdf"))]
    with subprocess.Popen(call, env={**os.environ, **homes}, stderr=subprocess.PIPE, text=True) as window:
        # The process that paints begins its report, then opens the memory it shares with the window.
        while window.poll() is None and not list(tmp_path.rglob("painter-*.txt")):
            time.sleep(0.05)
        window.send_signal(signal.SIGTERM)
        _, said = window.communicate()
    assert (window.returncode, said) == (128 + signal.SIGTERM, "")
    assert not list(tmp_path.rglob("native-*.txt"))
