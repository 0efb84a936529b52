"""What was closed gives its memory back, although documents are kept out of sight; nothing of Qt dies elsewhere."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell import collecting
from desktop_app.gui.shell.app import Resolute
from desktop_app.gui.shell.collecting import Collecting


def test_a_cycle_out_of_sight_is_collected(qtbot: QtBot) -> None:
    tab = QObject()
    tab.itself = tab  # type: ignore[attr-defined] - a cycle, as a tab with its handlers is
    gone = weakref.ref(tab)
    gc.freeze()
    del tab
    gc.collect()
    assert gone() is not None
    collector = Collecting()
    collector.soon()
    qtbot.waitUntil(lambda: gone() is None)


def test_closing_one_tab_after_the_other_does_not_put_it_off_for_ever(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "AFTER_MS", 100)
    monkeypatch.setattr(collecting, "LATEST_MS", 50)
    tab = QObject()
    tab.itself = tab  # type: ignore[attr-defined] - a cycle
    gone = weakref.ref(tab)
    del tab
    closing, collector = QTimer(interval=10), Collecting()
    closing.timeout.connect(collector.soon)
    closing.start()
    qtbot.waitUntil(lambda: gone() is None)
    closing.stop()


def make_much() -> list[list[object]]:
    """Make so many objects that Python would look for garbage many times; those that are left are given back."""
    for _ in range(100):
        kept: list[list[object]] = [[] for _ in range(10_000)]
    return kept


def test_garbage_of_the_window_dies_in_its_thread_alone(resolute: Resolute, qtbot: QtBot) -> None:
    died_in: list[threading.Thread] = []
    timer = QObject()
    timer.itself = timer  # type: ignore[attr-defined] - a cycle
    weakref.finalize(timer, lambda: died_in.append(threading.current_thread()))
    del timer
    busy = threading.Thread(target=make_much, name="busy")
    busy.start()
    busy.join()
    assert not died_in
    kept = make_much()  # of what is gone again, Python no longer counts that it was made
    qtbot.waitUntil(lambda: bool(died_in))
    assert kept
    assert died_in == [threading.main_thread()]


def test_python_collects_by_itself_again_in_the_end(qtbot: QtBot) -> None:
    collector = Collecting()
    collector.start()
    assert not gc.isenabled()
    collector.end()
    assert gc.isenabled()
