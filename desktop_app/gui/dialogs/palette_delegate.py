"""Paints an action in the palette: its menu, its text, its key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui.guarded import guarded
from desktop_app.gui.theme.theme import Theme

KEYS = Qt.ItemDataRole.UserRole + 1
MENU = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """One line for each action."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt calls it so
        """The size of one line with padding."""
        return QSize(200, QFontMetrics(option.font).height() + 14)

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one action."""
        chosen = option.state & QStyle.StateFlag.State_Selected
        painter.save()
        painter.setFont(option.font)
        painter.fillRect(option.rect, self._theme.colour("selection" if chosen else "surface"))
        if chosen:
            bar = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
            painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), self._theme.colour("accent"))
        box = option.rect.adjusted(12, 0, -12, 0)
        self._write(painter, box, "muted", Qt.AlignmentFlag.AlignLeading, index.data(MENU))
        words = box.adjusted(0, 0, -110, 0) if self._mirrored(option) else box.adjusted(110, 0, 0, 0)
        self._write(painter, words, "text", Qt.AlignmentFlag.AlignLeading, index.data(Qt.ItemDataRole.DisplayRole))
        self._write(painter, box, "muted", Qt.AlignmentFlag.AlignTrailing, index.data(KEYS))
        painter.restore()

    def _write(self, painter: QPainter, box: QRect, colour: str, side: Qt.AlignmentFlag, text: str) -> None:
        painter.setPen(self._theme.colour(colour))
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _mirrored(self, option: QStyleOptionViewItem) -> bool:
        return option.direction == Qt.LayoutDirection.RightToLeft
