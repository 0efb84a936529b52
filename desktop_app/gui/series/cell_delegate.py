"""Painting the matrix: the life line of each paragraph with its signs and numbers, and its opening words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import isolated, layout_direction
from desktop_app.gui.parts.messages import cite_words
from desktop_app.gui.parts.row_images import Key, RowImages
from desktop_app.gui.series.matrix_model import FIRST, NUMBER, WORDS, MatrixModel
from desktop_app.gui.series.signs import paint_event_sign
from desktop_app.gui.series.state import SeriesState
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.history_table import HistoryCell, HistoryRow, label_of
from desktop_app.resolution.language import Language, language_of

Index = QModelIndex | QPersistentModelIndex
SIGN, HEIGHT, PADDING = 15, 25, 8
SMALLER = 0.88
"""The size of the words in the matrix, as a share of that of the texts: more of them are seen."""
LINE, AFTER_LINE, AFTER_WORDS = 0.36, 11, 5
"""Where in a cell the line of a life has its signs, as a share of the width; pixels from sign to number, and after."""


def number_font() -> QFont:
    """The face of the numbers of paragraphs beside the matrix."""
    font = QApplication.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 0.92)
    return font


def cell_font() -> QFont:
    """The face of what stands beside the sign of a cell."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * 0.88)
    return font


def cell_words(cell: HistoryCell) -> str:
    """What stands beside the sign of a cell: its number, and the signs that are not painted."""
    more = "".join(sign.traits.sign for sign in cell.signs[1:])
    return isolated(label_of(cell)) + (f" {more}" if more else "") + ("?" if cell.unsure else "")


def width_with(words: float) -> float:
    """The width of a cell that has room for words of a width beside its sign."""
    return (words + AFTER_LINE + AFTER_WORDS) / (1 - LINE)


class CellDelegate(QStyledItemDelegate):
    """Paints every cell."""

    def __init__(self, state: SeriesState, model: MatrixModel, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._state, self._model, self._theme, self._view = state, model, theme, view
        self._images = RowImages()
        self._shown: dict[tuple[int, int], Key] = {}
        for changed in (state.table_changed, theme.changed):
            changed.connect(self._forget)

    @property
    def _language(self) -> Language:
        return language_of(self._state.history.versions[-1])

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt
        """One line."""
        return QSize(70, HEIGHT)

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell, from its image where one like it was painted before."""
        row = self._model.rows[index.row()]
        key = self._looks(row, option, index)
        self._images.paint(painter, option.rect, key, lambda brush, rect: self._draw(brush, rect, row, option, index))

    def _looks(self, row: HistoryRow, option: QStyleOptionViewItem, index: Index) -> Key:
        """What tells cells apart that look different: those of versions by what they show, others by their row."""
        version = index.column() - FIRST
        chosen = row.number == self._state.chosen_row
        here = chosen and version == self._state.chosen_version and bool(option.state & QStyle.StateFlag.State_Active)
        if version < 0:
            return row.number, index.column(), chosen
        place = row.number, version
        if place not in self._shown:
            self._shown[place] = _content(row, version)
        return self._shown[place], chosen, here, self._view.isRightToLeft()

    def _forget(self) -> None:
        self._images.forget()
        self._shown.clear()

    def _draw(
        self, painter: QPainter, rect: QRect, row: HistoryRow, option: QStyleOptionViewItem, index: Index
    ) -> None:
        painter.save()
        self._ground(painter, rect, row, option, index)
        if index.column() == NUMBER:
            self._number(painter, rect, row)
        elif index.column() == WORDS:
            self._words(painter, rect, row)
        else:
            self._cell(painter, rect, row, index.column() - FIRST, option.direction)
        painter.restore()

    def _ground(
        self, painter: QPainter, rect: QRect, row: HistoryRow, option: QStyleOptionViewItem, index: Index
    ) -> None:
        theme, chosen = self._theme, row.number == self._state.chosen_row
        painter.fillRect(rect, theme.colour("selection" if chosen else "surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        here = chosen and index.column() - FIRST == self._state.chosen_version
        if here and option.state & QStyle.StateFlag.State_Active:
            painter.setPen(theme.colour("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _number(self, painter: QPainter, rect: QRect, row: HistoryRow) -> None:
        font = number_font()
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        box = QRectF(rect.adjusted(PADDING, 0, -PADDING, 0))
        shown = QFontMetricsF(font).elidedText(cite_words(row.cite), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), shown)

    def _words(self, painter: QPainter, rect: QRect, row: HistoryRow) -> None:
        font = self._theme.text_font(self._language)
        font.setPointSizeF(font.pointSizeF() * SMALLER)
        font.setStrikeOut(row.is_gone)
        painter.setFont(font)
        painter.setPen(self._theme.colour("removed" if row.is_gone else "text"))
        backwards = self._language.right_to_left
        painter.setLayoutDirection(layout_direction(backwards))
        side = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
        box = QRectF(rect.adjusted(PADDING, 0, -PADDING, 0))
        shown = QFontMetricsF(font).elidedText(row.paragraph.text[:400], Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side), shown)

    def _cell(
        self, painter: QPainter, rect: QRect, row: HistoryRow, version: int, direction: Qt.LayoutDirection
    ) -> None:
        cell = row.cells[version]
        if cell is None:
            return
        along = LINE * rect.width()
        x = rect.right() - along if direction is Qt.LayoutDirection.RightToLeft else rect.left() + along
        centre = QPointF(x, rect.center().y())
        self._life_line(painter, rect, row, version, (centre, direction))
        font = cell_font()
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        box = QRectF(x + AFTER_LINE, rect.top(), rect.right() - x - AFTER_LINE - 2, rect.height())
        if direction is Qt.LayoutDirection.RightToLeft:
            box = QRectF(rect.left() + 2, rect.top(), x - AFTER_LINE - rect.left() - 2, rect.height())
        shown = QFontMetricsF(font).elidedText(cell_words(cell), Qt.TextElideMode.ElideRight, box.width() - 2)
        if shown:  # the line of the life would read as a minus before the number
            wide = AFTER_LINE + QFontMetricsF(font).horizontalAdvance(shown) + 3
            left = x - wide if direction is Qt.LayoutDirection.RightToLeft else x
            ground = self._theme.colour("selection" if row.number == self._state.chosen_row else "surface")
            painter.fillRect(QRectF(left, rect.top() + 4, wide, rect.height() - 8), ground)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        if cell.signs:
            paint_event_sign(painter, centre, SIGN, cell.signs[0], self._theme)

    def _life_line(
        self,
        painter: QPainter,
        rect: QRect,
        row: HistoryRow,
        version: int,
        at: tuple[QPointF, Qt.LayoutDirection],
    ) -> None:
        """The line from the version before, and to the next; dotted over versions that do not have the paragraph."""
        centre, direction = at
        start, end = float(rect.left()), float(rect.right() + 1)
        if direction is Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        before = version > 0 and row.cells[version - 1] is not None
        after = version + 1 < len(row.cells) and row.cells[version + 1] is not None
        style = Qt.PenStyle.SolidLine if row.cells[version] and row.cells[version].signs else Qt.PenStyle.DotLine  # type: ignore[union-attr]
        painter.setPen(QPen(self._theme.colour("line"), 1.5, style))
        if before:
            painter.drawLine(QPointF(start, centre.y()), centre)
        if after:
            painter.drawLine(centre, QPointF(end, centre.y()))


def _content(row: HistoryRow, version: int) -> Key:
    """What a cell shows: its signs and number, and whether its line comes from the cell before and goes on."""
    lived = tuple(row.cells[v] is not None for v in (version - 1, version + 1) if 0 <= v < len(row.cells))
    cell = row.cells[version]
    return (*(sign.value for sign in cell.signs), label_of(cell), cell.unsure) if cell else None, lived, version == 0
