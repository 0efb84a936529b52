"""Painting one line of a view: a row with its columns, a fold, or the place that a moved paragraph left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QStyle

from desktop_app.gui.comparing.text.documents import CellDocument
from desktop_app.gui.comparing.text.geometry import ColumnBox
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.finding import Hit

BAR, NUMBER = 3, 18
FADED = 0.35
"""How much is left to see of what cannot be chosen at the moment."""


@dataclass(frozen=True)
class Lights:
    """What stands out in a text: what was found, the place found last, and the stretch chosen with the mouse."""

    hits: tuple[Hit, ...] = ()
    here: Hit | None = None
    chosen: tuple[int, int] | None = None


@dataclass(frozen=True)
class CellLook:
    """How one column of a row is shown: what stands out in it, and whether it is pale."""

    lights: Lights
    fades: bool = False


@dataclass(frozen=True)
class RowLook:
    """How a row is shown: chosen or not, moved or not, its columns, and its number among the likely partners."""

    current: bool
    moved: bool
    cells: tuple[CellLook, ...] = ()
    partner: int | None = None
    partner_is_chosen: bool = False


class LinePainter:
    """Paints with one painter, in the colours of the theme."""

    def __init__(self, painter: QPainter, theme: Theme, direction: Qt.LayoutDirection) -> None:
        self._painter, self._theme, self._direction = painter, theme, direction

    def ground(self, rect: QRect, look: RowLook) -> None:
        """The ground of a row, the bar at its side and the line under it."""
        painter = self._painter
        painter.fillRect(rect, self._theme.colour("chosen" if look.current else "surface"))
        if look.moved:
            self._bar(rect, 0, "moved")
        if look.current:
            self._bar(rect, BAR if look.moved else 0, "accent")
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def cell(self, document: CellDocument, box: ColumnBox, lights: Lights) -> None:
        """One column: the text, what was found or chosen in it, and the numbers beside it."""
        painter = self._painter
        painter.save()
        painter.translate(box.text.topLeft())
        context = QAbstractTextDocumentLayout.PaintContext()
        view = painter.device()
        context.clip = QRectF(0, 0, view.width(), view.height()).translated(-box.text.topLeft())
        context.palette.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        found = [self._selection(cursor, hit == lights.here) for hit, cursor in document.found(lights.hits)]
        chosen = [self._selection(document.stretch(*lights.chosen), strong=True)] if lights.chosen else []
        context.selections = [*found, *chosen]
        document.draw(painter, context)
        painter.restore()
        for label in document.labels:
            self._number(box.gutter, box.gutter.top() + label.top, label.text, label.relabelled)

    @contextmanager
    def faded(self, fades: bool) -> Iterator[None]:
        """Paint what is inside pale, if it ``fades``."""
        self._painter.setOpacity(FADED if fades else 1.0)
        yield
        self._painter.setOpacity(1.0)

    def partner(self, rect: QRect, number: str, chosen: bool) -> None:
        """The number of a likely partner at the edge of its row, and a frame around the one that is chosen."""
        painter = self._painter
        painter.save()
        painter.setFont(own_font(bold=True, small=True))
        edge = QStyle.visualRect(self._direction, rect, QRect(rect.left() + 4, rect.top() + 6, NUMBER, NUMBER))
        painter.fillRect(edge, self._theme.colour("accent" if chosen else "edge"))
        painter.setPen(self._theme.colour("on_accent"))
        painter.drawText(edge, int(Qt.AlignmentFlag.AlignCenter), number)
        if chosen:
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        painter.restore()

    def fold_ground(self, rect: QRect) -> None:
        """The ground of a line that stands for several paragraphs."""
        self._painter.fillRect(rect, self._theme.colour("window"))
        self._painter.setPen(self._theme.colour("line"))
        self._painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def sign(self, gutter: QRectF, sign: str, colour: str) -> None:
        """A sign at the inner edge of the gutter."""
        painter = self._painter
        painter.save()
        painter.setFont(own_font(bold=True, small=True))
        painter.setPen(self._theme.colour(colour))
        painter.drawText(gutter, int(self._end() | Qt.AlignmentFlag.AlignVCenter), sign)
        painter.restore()

    def words(self, rect: QRectF, words: str, colour: str, bold: bool = False, small: bool = True) -> float:
        """The program's own words in one line, cut off at the end where there is no room; return their width."""
        painter = self._painter
        painter.save()
        painter.setFont(own_font(bold, small))
        painter.setPen(self._theme.colour(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(rect.width()))
        painter.drawText(rect, int(self._start() | Qt.AlignmentFlag.AlignVCenter), shown)
        width = QFontMetricsF(painter.font()).horizontalAdvance(shown)
        painter.restore()
        return width

    def focus(self, rect: QRect) -> None:
        """The frame of the line that has the keyboard."""
        self._painter.setPen(self._theme.colour("accent"))
        self._painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _start(self) -> Qt.AlignmentFlag:
        rtl = self._direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _end(self) -> Qt.AlignmentFlag:
        rtl = self._direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _bar(self, rect: QRect, offset: int, colour: str) -> None:
        rtl = self._direction == Qt.LayoutDirection.RightToLeft
        left = rect.right() - offset - BAR + 1 if rtl else rect.left() + offset
        self._painter.fillRect(QRect(left, rect.top(), BAR, rect.height()), self._theme.colour(colour))

    def _number(self, gutter: QRectF, top: float, words: str, relabelled: bool) -> None:
        painter = self._painter
        painter.save()
        font = own_font(bold=True, small=True)
        font.setUnderline(relabelled)
        painter.setFont(font)
        painter.setPen(self._theme.colour("added" if relabelled else "muted"))
        box = QRectF(gutter.left(), top + 3, gutter.width(), max(gutter.bottom() - top, 20))
        flags = int(self._end() | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        painter.drawText(box, flags, words)
        painter.restore()

    def _selection(self, cursor: QTextCursor, strong: bool) -> QAbstractTextDocumentLayout.Selection:
        selection = QAbstractTextDocumentLayout.Selection()
        looks = QTextCharFormat()
        looks.setBackground(self._theme.colour("accent" if strong else "find_back"))
        looks.setForeground(self._theme.colour("on_accent" if strong else "text"))
        selection.cursor = cursor
        selection.format = looks
        return selection


def own_font(bold: bool = False, small: bool = False) -> QFont:
    """The window's face, for numbers and the program's own words."""
    font = QFont()
    if small:
        font.setPointSizeF(font.pointSizeF() * 0.93)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
