"""Marks on pages, in page points: outlines of paragraphs, changed words, finds. Never by colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.gui.theme.colours import Colours
from desktop_app.resolution.words import Region


class MarkStyle(str, Enum):
    """What a mark says. Removed words are struck through, new ones underlined, moved ones have a bar beside."""

    OUTLINE = "outline"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"
    ROUTINE = "routine"
    FOUND = "found"
    FOUND_HERE = "found-here"
    BAR = "bar"


@dataclass(frozen=True)
class Mark:
    """A mark on one region. ``key`` is whatever the caller wants back on hover; ``tip`` is shown on hover.

    ``from_right`` puts a bar at the right, where texts that run from right to left begin.
    """

    region: Region
    style: MarkStyle
    key: object = None
    tip: str = ""
    from_right: bool = False


_GROUND = {
    MarkStyle.REMOVED: "removed_back",
    MarkStyle.ADDED: "added_back",
    MarkStyle.MOVED: "moved_back",
    MarkStyle.ROUTINE: "routine_back",
    MarkStyle.FOUND: "find_back",
    MarkStyle.FOUND_HERE: "find_back",
    MarkStyle.OUTLINE: "selection",
}
_LINE = {
    MarkStyle.REMOVED: "removed",
    MarkStyle.ADDED: "added",
    MarkStyle.MOVED: "moved",
    MarkStyle.ROUTINE: "routine",
    MarkStyle.BAR: "accent",
}
OUTLINE_MARGIN, BESIDE = 3.0, 6.0


def paint_mark(painter: QPainter, mark: Mark, box: QRectF, colours: Colours, dark_paper: bool) -> None:
    """Paint one mark on the box of its region, in pixels; the words under it stay readable."""
    style = mark.style
    if style is MarkStyle.OUTLINE:
        box = box.adjusted(-OUTLINE_MARGIN, -OUTLINE_MARGIN, OUTLINE_MARGIN, OUTLINE_MARGIN)
    if style in _GROUND:
        _tint(painter, box, QColor(getattr(colours, _GROUND[style])), dark_paper)
    if style in {MarkStyle.OUTLINE, MarkStyle.FOUND_HERE}:
        _frame(painter, box, QColor(colours.accent))
    if style in _LINE:
        painter.setPen(QPen(QColor(getattr(colours, _LINE[style])), *_PENS[style]))
        painter.drawLine(_line(box, mark))


def _tint(painter: QPainter, box: QRectF, colour: QColor, dark_paper: bool) -> None:
    mode = QPainter.CompositionMode
    painter.setCompositionMode(mode.CompositionMode_Screen if dark_paper else mode.CompositionMode_Multiply)
    painter.fillRect(box, colour)
    painter.setCompositionMode(mode.CompositionMode_SourceOver)


def _frame(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)


_PENS = {
    MarkStyle.REMOVED: (1.4, Qt.PenStyle.SolidLine),
    MarkStyle.ADDED: (1.6, Qt.PenStyle.SolidLine),
    MarkStyle.MOVED: (3.0, Qt.PenStyle.SolidLine),
    MarkStyle.ROUTINE: (1.4, Qt.PenStyle.DotLine),
    MarkStyle.BAR: (3.0, Qt.PenStyle.SolidLine),
}


def _line(box: QRectF, mark: Mark) -> QLineF:
    if mark.style is MarkStyle.REMOVED:
        middle = box.center().y()
        return QLineF(box.left(), middle, box.right(), middle)
    if mark.style in {MarkStyle.MOVED, MarkStyle.BAR}:
        beside = box.right() + BESIDE if mark.from_right else box.left() - BESIDE
        return QLineF(beside, box.top(), beside, box.bottom())
    return QLineF(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
