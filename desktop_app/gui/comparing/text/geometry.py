"""Where the columns of a row stand: gutters for numbers, and the text beside them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QStyle

from desktop_app.gui.comparing.text.cells import Arrangement

PADDING = 11
EDGE = 8
GUTTER = 62
WIDE_GUTTER = 100
GAP = 12
END = 16
LEAST_TEXT = 120
WIDEST_REDLINE = 820


@dataclass(frozen=True)
class ColumnBox:
    """The gutter and the text of one column of a row."""

    gutter: QRectF
    text: QRectF


def text_width(arrangement: Arrangement, width: int) -> int:
    """How wide the text of each column is in a view of that width, in pixels."""
    if arrangement is Arrangement.REDLINE:
        return max(min(width - EDGE - WIDE_GUTTER - GAP - END, WIDEST_REDLINE), LEAST_TEXT)
    return max(width // 2 - EDGE - GUTTER - GAP - END, LEAST_TEXT)


def column_boxes(arrangement: Arrangement, row: QRect, direction: Qt.LayoutDirection) -> list[ColumnBox]:
    """The columns of a row, the old one first in reading direction."""
    if arrangement is Arrangement.REDLINE:
        lefts, gutter = [_redline_left(row.width())], WIDE_GUTTER
    else:
        lefts, gutter = [EDGE, row.width() // 2 + EDGE], GUTTER
    width = text_width(arrangement, row.width())
    return [_column(row, left, gutter, width, direction) for left in lefts]


def _redline_left(width: int) -> int:
    """The redline is centred in a view that is wider than it needs."""
    return max((width - WIDE_GUTTER - GAP - text_width(Arrangement.REDLINE, width) - END) // 2 - EDGE, EDGE)


def _column(row: QRect, left: int, gutter: int, width: int, direction: Qt.LayoutDirection) -> ColumnBox:
    top, height = row.top() + PADDING, row.height() - 2 * PADDING
    number = QRect(row.left() + left, top, gutter, height)
    text = QRect(number.right() + 1 + GAP, top, width, height)
    boxes = (QRectF(QStyle.visualRect(direction, row, box)) for box in (number, text))
    return ColumnBox(*boxes)
