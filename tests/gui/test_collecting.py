"""What was closed gives its memory back, although documents are kept out of the collector's sight."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.gui.collecting import Collecting


@pytest.fixture(autouse=True)
def nothing_frozen() -> Iterator[None]:
    yield
    gc.unfreeze()


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
