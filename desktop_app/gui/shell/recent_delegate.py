"""Paints the recent files of the start page: symbol, title, language.

Qt's many names of styles are made when there is something to paint, so that the first window appears sooner.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import from_to
from desktop_app.gui.parts.one_line import draw_line
from desktop_app.gui.parts.subject import subject_of_paths
from desktop_app.gui.theme.theme import Theme
from desktop_app.store.recents import Recent

PADDING = 9
Index = QModelIndex | QPersistentModelIndex


class RecentDelegate(QStyledItemDelegate):
    """Two lines: the symbols in bold with the language beside them, and the title below."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt calls it so
        """The size of two lines with padding."""
        return QSize(200, 2 * QFontMetrics(option.font).lineSpacing() + 2 * PADDING)

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one entry."""
        entry: Recent = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        self._paint_ground(painter, option)
        subject = subject_of_paths(entry.files)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        box = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        place = QRect(box.right() - 18 if mirrored else box.left(), box.top(), 18, 18)
        self._theme.icon(subject.icon if subject else "document", "muted").paint(painter, place)
        words = box.adjusted(0, 0, -30, 0) if mirrored else box.adjusted(30, 0, 0, 0)
        self._paint_words(painter, option, words, entry, index.data(Qt.ItemDataRole.UserRole + 1))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - see above

        chosen = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        painter.fillRect(option.rect, self._theme.colour("selection" if chosen else "window"))
        line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, self._theme.colour("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, entry: Recent, language: str
    ) -> None:
        bold = QFont(option.font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(self._theme.colour("text"))
        draw_line(painter, box, from_to(*entry.symbols))
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("muted"))
        draw_line(painter, box, language, at_end=True)
        draw_line(painter, box, entry.title, lowest=True)
