"""Rows that flow anew: none is blank or cut, and what is in view stays where it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, QStringListModel
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.flowing import flow_anew

ROWS = 200


class Heights(QStyledItemDelegate):
    """Gives every row the same height, which can be made another."""

    height = 30

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:  # noqa: N802 - Qt
        return QSize(100, self.height)


@pytest.fixture
def rows(qtbot: QtBot) -> QListView:
    """A list of rows that come in batches, scrolled to the fiftieth."""
    view = QListView()
    qtbot.addWidget(view)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setLayoutMode(QListView.LayoutMode.Batched)
    view.setBatchSize(10)
    view.setItemDelegate(Heights(view))
    view.setModel(QStringListModel([str(number) for number in range(ROWS)], view))
    view.resize(200, 300)
    view.show()
    qtbot.waitUntil(lambda: view.indexAt(QPoint(5, 5)).isValid())
    view.verticalScrollBar().setValue(50 * 30 + 10)
    return view


def grow(view: QListView) -> None:
    """Make the rows twice as high."""
    delegate = view.itemDelegate()
    assert isinstance(delegate, Heights)
    flow_anew(view, lambda: setattr(delegate, "height", 60))


def top_of(view: QListView, row: int) -> int:
    return view.visualRect(view.model().index(row, 0)).top()


@pytest.mark.parametrize(
    ("chosen", "stays"),
    [
        pytest.param(None, 50, id="nothing chosen: the topmost row stays"),
        pytest.param(54, 54, id="the chosen row stays"),
        pytest.param(3, 50, id="chosen, but out of view: the topmost row stays"),
    ],
)
def test_what_is_in_view_stays_there_and_no_row_is_blank(rows: QListView, chosen: int | None, stays: int) -> None:
    if chosen is not None:
        place = rows.verticalScrollBar().value()
        rows.setCurrentIndex(rows.model().index(chosen, 0))
        rows.verticalScrollBar().setValue(place)
    before = top_of(rows, stays)
    grow(rows)
    assert top_of(rows, stays) == before
    assert [top_of(rows, row + 1) - top_of(rows, row) for row in range(ROWS - 1)] == [60] * (ROWS - 1)
    assert all(rows.indexAt(QPoint(5, y)).isValid() for y in range(0, 300, 30))
    assert rows.layoutMode() is QListView.LayoutMode.Batched


def test_a_list_that_is_not_shown_is_laid_out_in_batches(rows: QListView, qtbot: QtBot) -> None:
    rows.hide()
    grow(rows)
    rows.show()
    qtbot.waitUntil(lambda: top_of(rows, ROWS - 1) - top_of(rows, ROWS - 2) == 60)
