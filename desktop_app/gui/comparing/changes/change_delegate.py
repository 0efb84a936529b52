"""Painting one entry of the list of changes: sign, numbers, kind, tick, and the words in one line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.changes.changes_model import ROW, ChangesModel
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.line_painter import own_font
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import is_mirrored, layout_direction
from desktop_app.gui.parts.kind_signs import colour_of, paint_sign
from desktop_app.gui.parts.row_images import RowImages
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.headlines import BETWEEN
from desktop_app.markup.listing import ChangeEntry
from desktop_app.markup.marks import Mark

Index = QModelIndex | QPersistentModelIndex
LOOKS = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
"""What of the state of an entry shows."""
LEFT, SIGN, TEXT_LEFT, RIGHT = 22, 14, 40, 12
_COLOURS = {Mark.REMOVED: "removed", Mark.ADDED: "added", Mark.ROUTINE: "routine", Mark.ROUTINE_REMOVED: "routine"}


class ChangeDelegate(QStyledItemDelegate):
    """Two lines for each change."""

    def __init__(self, state: ReadingState, model: ChangesModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._model, self._theme = state, model, theme
        self._right_to_left = state.languages[Side.NEW].right_to_left
        self._images = RowImages()
        for changed in (model.modelReset, model.dataChanged, theme.changed, model.layoutChanged):
            changed.connect(self.forget)

    def forget(self) -> None:
        """Paint every entry anew."""
        self._images.forget()

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt
        """Two lines of the window's face and some air; a third for the reader's own notes."""
        noted = bool(self._state.notes_of(index.data(ROW)).own)
        return QSize(160, self._two_lines() + (self._note_line() if noted else 0))

    def _two_lines(self) -> int:
        return round(QFontMetricsF(own_font(small=True)).lineSpacing() * 2) + 16

    def _note_line(self) -> int:
        return round(QFontMetricsF(own_font(small=True)).lineSpacing())

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint an entry."""
        looks = (option.state & LOOKS, self._model.entry(index.row()).row == self._state.current, option.direction)
        self._images.paint(
            painter,
            option.rect,
            (index.row(), *looks),
            lambda brush, rect: self._paint_entry(brush, rect, option, index.row()),
        )

    def _paint_entry(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, number: int) -> None:
        entry = self._model.entry(number)
        row = entry.row
        self._ground(painter, rect, row, option)
        rect = _set_in(rect, option.direction) if entry.inside else rect
        kind = self._state.marked.main_kind(row)
        half = self._two_lines() / 2
        first = self._box(rect, 7, half - 7, option.direction)
        second = self._box(rect, half, half - 7, option.direction)
        sign = QRect(rect.left() + LEFT - SIGN // 2, rect.top() + 8, SIGN, round(half - 8))
        sign = QStyle.visualRect(option.direction, rect, sign)
        paint_sign(painter, QPointF(QRectF(sign).center()), SIGN, kind, self._theme)
        if entry.group:
            self._handle(painter, rect, option.direction, self._state.is_group_open(entry.group))
        self._first_line(painter, first, entry, colour_of(kind, self._theme))
        painter.save()
        self._words(painter, second, self._model.words(entry), self._model.is_read(entry))
        painter.restore()
        note = self._model.note(row)
        if note:
            self._note(painter, self._box(rect, 2 * half - 7, self._note_line(), option.direction), note)

    def _ground(self, painter: QPainter, rect: QRect, row: int, option: QStyleOptionViewItem) -> None:
        theme = self._theme
        current = row == self._state.current
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, theme.colour("selection" if current else "hover" if hovered else "surface"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if current:
            painter.fillRect(
                QStyle.visualRect(option.direction, rect, QRect(rect.left(), rect.top(), 3, rect.height())),
                theme.colour("accent"),
            )
        if current and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _handle(self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection, is_open: bool) -> None:
        """The triangle of a group, below its sign: it points at its rows, or down to them."""
        middle = QRectF(QStyle.visualRect(direction, rect, QRect(rect.left() + LEFT - 5, rect.bottom() - 20, 10, 10)))
        points = [QPointF(-4, -2), QPointF(4, -2), QPointF(0, 4)] if is_open else _pointing(direction)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("muted"))
        painter.drawPolygon([middle.center() + point for point in points])
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _first_line(self, painter: QPainter, box: QRectF, entry: ChangeEntry, colour: QColor) -> None:
        """The numbers, and the kind as far as there is room for it: its sign says it too."""
        read = self._model.is_read(entry)
        beside_tick = 18 if read else 0
        font, tag = own_font(bold=not read, small=True), own_font(small=True)
        metrics, room = QFontMetricsF(font), box.width() - beside_tick
        numbers = metrics.elidedText(self._model.numbers(entry), Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted" if read else "text"))
        painter.drawText(box, int(_at(Qt.AlignmentFlag.AlignLeft)), numbers)
        left = room - metrics.horizontalAdvance(numbers) - 8
        kind = QFontMetricsF(tag).elidedText(self._model.kind(entry), Qt.TextElideMode.ElideRight, left)
        painter.setFont(tag)
        painter.setPen(colour)
        kind_box = box.adjusted(*((beside_tick, 0, 0, 0) if is_mirrored() else (0, 0, -beside_tick, 0)))
        painter.drawText(kind_box, int(_at(Qt.AlignmentFlag.AlignRight)), kind)
        if read:
            self._tick(painter, QPointF(box.left() + 6 if is_mirrored() else box.right() - 6, box.center().y()))

    def _note(self, painter: QPainter, box: QRectF, note: str) -> None:
        font = own_font(small=True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("warning"))
        words = QFontMetricsF(font).elidedText(note, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)

    def _tick(self, painter: QPainter, centre: QPointF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("moved"), 1.8))
        points = [QPointF(-4.5, 0.5), QPointF(-1.5, 3.5), QPointF(4.5, -3.5)]
        painter.drawPolyline([centre + point for point in points])
        painter.restore()

    def _words(self, painter: QPainter, box: QRectF, words: tuple[tuple[Mark, str], ...], read: bool) -> None:
        """The words one after the other as the text runs, each in the look of its mark, cut off where the line ends."""
        side = Qt.AlignmentFlag.AlignRight if self._right_to_left else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(layout_direction(self._right_to_left))
        room = box.width()
        for mark, text in words:
            font = _font_of(mark)
            metrics = QFontMetricsF(font)
            if room < metrics.averageCharWidth() * (8 if text == BETWEEN else 2):  # no sign before nothing
                return
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(self._theme.colour("muted" if read else _COLOURS.get(mark, "muted")))
            left = box.left() if self._right_to_left else box.right() - room
            flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
            place = QRectF(left, box.top(), room, box.height())
            painter.drawText(place, flags, shown)
            width = metrics.horizontalAdvance(shown)
            if mark is Mark.ROUTINE:
                self._dots(painter, place, width, metrics)
            room -= width + metrics.averageCharWidth() * 0.7

    def _dots(self, painter: QPainter, place: QRectF, width: float, metrics: QFontMetricsF) -> None:
        """A dotted line under words, where they stand in their place: no face has one."""
        start = place.right() - width if self._right_to_left else place.left()
        height = round(place.center().y() + (metrics.ascent() - metrics.descent()) / 2) + 2.5
        painter.setPen(QPen(painter.pen().color(), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(start, height), QPointF(start + width, height))

    def _box(self, rect: QRect, top: float, height: float, direction: Qt.LayoutDirection) -> QRectF:
        box = QRect(rect.left() + TEXT_LEFT, rect.top() + round(top), rect.width() - TEXT_LEFT - RIGHT, round(height))
        return QRectF(QStyle.visualRect(direction, rect, box))


def _at(side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """A side of a line as it is in a window that may be mirrored."""
    shown = QStyle.visualAlignment(QGuiApplication.layoutDirection(), side)
    return shown | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def _set_in(rect: QRect, direction: Qt.LayoutDirection) -> QRect:
    """The place of an entry that belongs to the one above."""
    return QStyle.visualRect(direction, rect, rect.adjusted(SIGN, 0, 0, 0))


def _pointing(direction: Qt.LayoutDirection) -> list[QPointF]:
    """A triangle that points where the text runs."""
    way = -1 if direction is Qt.LayoutDirection.RightToLeft else 1
    return [QPointF(-2 * way, -4), QPointF(-2 * way, 4), QPointF(4 * way, 0)]


def _font_of(mark: Mark) -> QFont:
    font = own_font(small=True)
    font.setStrikeOut(mark in {Mark.REMOVED, Mark.ROUTINE_REMOVED})
    font.setUnderline(mark is Mark.ADDED)
    return font
