"""Paints the cells of a ledger: two lines of words with room around them, and a line below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import is_mirrored, layout_direction
from desktop_app.gui.theme.theme import Theme
from desktop_app.text.isolates import starts_from_right

SIDE, ABOVE = 8, 6
Index = QModelIndex | QPersistentModelIndex


class LedgerDelegate(QStyledItemDelegate):
    """The row chosen has the ground of a chosen row; its words keep their colour."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @guarded()
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Begin the words where the window begins, and let them run as they do: what is cut off is their end."""
        super().initStyleOption(option, index)
        side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
        option.displayAlignment = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute | side
        option.direction = layout_direction(starts_from_right(option.text))

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        row = option.rect
        painter.fillRect(row, self._theme.colour("chosen" if is_chosen else "surface"))
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), self._theme.colour("line"))
        inner = QStyleOptionViewItem(option)
        inner.rect = row.adjusted(SIDE, ABOVE, -SIDE, -ABOVE)
        inner.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
        super().paint(painter, inner, index)
        if is_chosen and index.column() == 0:
            left = row.right() - 2 if is_mirrored() else row.left()
            painter.fillRect(QRect(left, row.top(), 3, row.height()), self._theme.colour("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(row.adjusted(0, 0, -1, -1))
