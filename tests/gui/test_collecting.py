"""What was closed gives its memory back, although documents are kept out of sight; nothing of Qt dies elsewhere."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.gui.app import Resolute
from desktop_app.gui.collecting import Collecting


def test_a_cycle_out_of_sight_is_collected(qtbot: QtBot) -> None:
    tab = QObject()
    tab.itself = tab  # type: ignore[attr-defined] - a cycle, as a tab with its handlers is
    gone = weakref.ref(tab)
    gc.freeze()
    del tab
    gc.collect()
    assert gone() is not None
    collecting = Collecting()
    collecting.soon()
    qtbot.waitUntil(lambda: gone() is None)


def make_much() -> None:
    """Make so many objects that Python would look for garbage many times."""
    for _ in range(100):
        kept = [[] for _ in range(10_000)]
    assert kept


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
    make_much()
    qtbot.waitUntil(lambda: bool(died_in))
    assert died_in == [threading.main_thread()]


def test_python_collects_by_itself_again_in_the_end(qtbot: QtBot) -> None:
    collecting = Collecting()
    collecting.start()
    assert not gc.isenabled()
    collecting.end()
    assert gc.isenabled()
