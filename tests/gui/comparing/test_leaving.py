"""What a closed comparison leaves behind, and what odd handling does to an open one."""

from __future__ import annotations

import gc
import random
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.shell.app import Resolute
from desktop_app.markup.kinds import ChangeKind
from tests.gui.comparing.conftest import Driver
from tests.gui.comparing.invented import lighthouses

KEYS = (
    *(Qt.Key.Key_N, Qt.Key.Key_P, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Tab, Qt.Key.Key_I),
    *(Qt.Key.Key_T, Qt.Key.Key_F7, Qt.Key.Key_F3, Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right),
)


def test_a_closed_comparison_is_gone(resolute: Resolute, qtbot: QtBot) -> None:
    files = (OpenFile(Path("old.pdf")), OpenFile(Path("new.pdf")))
    view = ComparisonView(lighthouses(), *files, resolute.services)
    resolute.window.tabs.add(view)
    for number in (1, 2, 0):
        view.show_view(number)
        QCoreApplication.processEvents()
    resolute.window.tabs.remove(view)
    gone = weakref.ref(view.state)
    del view
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    resolute.services.reader.close()
    resolute.services.theme.changed.emit()
    gc.collect()
    assert gone() is None


@pytest.mark.parametrize("seed", range(3))
def test_any_keys_and_clicks_in_any_order_leave_it_whole(reader_at_work: Driver, seed: int) -> None:
    chance = random.Random(seed)
    view = reader_at_work.view
    for _ in range(80):
        _do_something(reader_at_work, chance)
    view.show_view(0)
    reader_at_work.settle()
    assert -1 <= view.state.current < len(view.state.rows)


def _do_something(driver: Driver, chance: random.Random) -> None:
    view = driver.view
    what = chance.randrange(10)
    if what < 5:
        driver.press(chance.choice(KEYS))
    elif what == 5:
        view.show_view(chance.randrange(3))
    elif what == 6:
        view.state.toggle_filter(chance.choice(list(ChangeKind)))
    elif what == 7:
        view.bars.header.find_field.field.setText(chance.choice(["the", "", "lamp", "xyz", "Été"]))
    elif what == 8:
        driver.resolute.window.resize(chance.randrange(720, 1900), chance.randrange(480, 1000))
    else:
        pane = view.views.current()
        place = QPoint(chance.randrange(pane.width()), chance.randrange(pane.height()))
        target = pane.childAt(place) or pane
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(pane, place))
    QCoreApplication.processEvents()
