"""Lists whose rows are as high as their words need: what is in view stays there while the words flow anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView


def set_up_to_flow(view: QListView, step: int = 24) -> None:
    """Make a list one of such rows, scrolled by ``step`` pixels.

    Its scroll bar is always there, as the words would flow anew when it comes.
    """
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.verticalScrollBar().setSingleStep(step)


def lay_out_in_turns(view: QListView, rows: int) -> None:
    """Have so many rows laid out in a turn: a long list would hold up the window. Give it its model after this."""
    view.setLayoutMode(QListView.LayoutMode.Batched)
    view.setBatchSize(rows)


def flow_anew(view: QListView, forget: Callable[[], None]) -> None:
    """Lay the rows of a list out anew, once their heights are forgotten: Qt does so for another height alone.

    The chosen row, or the topmost where that one is out of view, stays as high in the view. What is shown is laid out
    at once: of rows that come in batches, none is shown before the last.
    """
    room, chosen = view.viewport().rect(), view.currentIndex()
    held = chosen if room.intersects(view.visualRect(chosen)) else view.indexAt(room.topLeft())
    top = view.visualRect(held).top()
    forget()
    if not held.isValid() or not view.isVisible():
        view.scheduleDelayedItemsLayout()
        return
    mode = view.layoutMode()
    view.setLayoutMode(QListView.LayoutMode.SinglePass)
    view.doItemsLayout()
    view.setLayoutMode(mode)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + view.visualRect(held).top() - top)
