"""Paints what was found: symbol, paragraph and date, and below them the words; a series by its title."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QFontMetrics, QPainter, QTextDocument
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui.guarded import guarded
from desktop_app.gui.library.marked_text import marked_document
from desktop_app.gui.library.results_model import ResultsModel, heading_words, row_words
from desktop_app.gui.library.rows import FoundParagraph, SeriesHeading
from desktop_app.gui.parts.one_line import draw_line
from desktop_app.gui.theme.theme import Theme
from desktop_app.resolution.language import language_with

SIDE, ABOVE, BETWEEN = 18, 9, 4
MOST_DOCUMENTS = 120
Index = QModelIndex | QPersistentModelIndex


class ResultsDelegate(QStyledItemDelegate):
    """Keeps the documents of the rows in sight."""

    def __init__(self, model: ResultsModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._documents: OrderedDict[int, QTextDocument] = OrderedDict()
        self._heights: dict[tuple[int, int], int] = {}

    def forget(self) -> None:
        """Make every document anew: the rows, the face or the colours changed."""
        self._documents.clear()
        self._heights.clear()

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The width of the list, and the height that the words need in it."""
        width, line = self._width(option), QFontMetrics(option.font).height()
        if isinstance(self._model.rows[index.row()], SeriesHeading):
            return QSize(width, 2 * line + 2 * ABOVE)
        key = (index.row(), width)
        if key not in self._heights:
            words = self._document(index.row(), width).size().height()
            self._heights[key] = round(words) + line + BETWEEN + 2 * ABOVE
        return QSize(width, self._heights[key])

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = self._model.rows[index.row()]
        painter.save()
        painter.setClipRect(option.rect)
        self._paint_ground(painter, option, is_heading=isinstance(row, SeriesHeading))
        if isinstance(row, SeriesHeading):
            self._paint_heading(painter, option, row)
        else:
            self._paint_head(painter, option, row)
            self._paint_words(painter, option, index.row())
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, is_heading: bool) -> None:
        row = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) and not is_heading
        ground = "window" if is_heading else "chosen" if selected else "hover" if hovered else "surface"
        painter.fillRect(row, self._theme.colour(ground))
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), self._theme.colour("line"))
        if selected:
            left = row.right() - 2 if option.direction == Qt.LayoutDirection.RightToLeft else row.left()
            painter.fillRect(QRect(left, row.top(), 3, row.height()), self._theme.colour("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(row.adjusted(0, 0, -1, -1))

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, heading: SeriesHeading) -> None:
        title, facts = heading_words(heading)
        box = option.rect.adjusted(SIDE, ABOVE, -SIDE, -ABOVE)
        bold = _bold(option.font)
        painter.setFont(bold)
        painter.setPen(self._theme.colour("text"))
        draw_line(painter, box, title)
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("muted"))
        draw_line(painter, box, facts, lowest=True)

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, found: FoundParagraph) -> None:
        name, facts, likeness = row_words(found)
        box = option.rect.adjusted(SIDE, ABOVE, -SIDE, 0)
        bold = _bold(option.font)
        painter.setFont(bold)
        painter.setPen(self._theme.colour("text"))
        draw_line(painter, box, name)
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("muted"))
        draw_line(painter, box, likeness, at_end=True)
        metrics = QFontMetrics(option.font)
        start = QFontMetrics(bold).horizontalAdvance(name) + 14
        end = metrics.horizontalAdvance(likeness) + 14 if likeness else 0
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        between = box.adjusted(*((end, 0, -start, 0) if mirrored else (start, 0, -end, 0)))
        draw_line(painter, between, facts)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        head = QFontMetrics(option.font).height() + BETWEEN + ABOVE
        painter.translate(option.rect.left() + SIDE, option.rect.top() + head)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = option.palette
        self._document(row, option.rect.width()).documentLayout().draw(painter, context)

    def _document(self, row: int, width: int) -> QTextDocument:
        document = self._documents.pop(row, None) or self._make(row)
        document.setTextWidth(width - 2 * SIDE)
        self._documents[row] = document
        if len(self._documents) > MOST_DOCUMENTS:
            self._documents.popitem(last=False)
        return document

    def _make(self, number: int) -> QTextDocument:
        row = self._model.rows[number]
        if isinstance(row, SeriesHeading):
            return QTextDocument()
        return marked_document(row.runs(), self._theme, language_with(row.hit.language))

    def _width(self, option: QStyleOptionViewItem) -> int:
        viewport = getattr(option.widget, "viewport", None)
        return viewport().width() if viewport else option.rect.width()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
