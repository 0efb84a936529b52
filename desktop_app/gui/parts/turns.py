"""Work on the rows of a list that can wait, done in short turns of the event loop while there is nothing else to do."""

from __future__ import annotations

from collections.abc import Callable
from itertools import zip_longest
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QListView

T = TypeVar("T")

SLICE = 8
"""Milliseconds that such work takes at most before the window has its turn."""
AHEAD = 8
"""How many rows before and after those in view are made ready: about one view each."""


def for_a_moment(waiting: list[T], work: Callable[[T], object]) -> None:
    """Do some of the work that waits, the last first, and leave the rest for another turn of the window."""
    clock = QElapsedTimer()
    clock.start()
    while waiting and clock.elapsed() < SLICE:
        work(waiting.pop())


def rows_in_view(view: QListView) -> range:
    """The numbers of the rows of a list that can be seen."""
    rect = view.viewport().rect()
    first, last = view.indexAt(rect.topLeft()).row(), view.indexAt(rect.bottomLeft()).row()
    return range(max(first, 0), last + 1 if last >= 0 else view.model().rowCount())


def rows_around(first: int, after: int, end: int) -> list[int]:
    """The rows near ``range(first, after)`` of ``range(end)``, which a reader may scroll to next, the nearest last."""
    near = zip_longest(range(after, min(after + AHEAD, end)), range(first - 1, max(first - AHEAD, 0) - 1, -1))
    return [number for pair in near for number in pair if number is not None][::-1]
