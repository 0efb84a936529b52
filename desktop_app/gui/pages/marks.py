"""Marks on pages, in page points: outlines of paragraphs, changed words, finds. Never by colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.gui.theme.colours import Colours
from desktop_app.resolution.words import Region


class PageMarkStyle(str, Enum):
    """What a mark says. Removed words are struck through, new ones underlined, moved ones have a bar beside."""

    OUTLINE = "outline"
    REMOVED = "removed"
    ADDED = "added"
    MOVED = "moved"
    ROUTINE = "routine"
    FOUND = "found"
    FOUND_HERE = "found-here"
    BAR = "bar"
    LINK = "link"


@dataclass(frozen=True)
class PageMark:
    """A mark on one region. ``key`` is whatever the caller wants back on hover; ``tip`` is shown on hover.

    ``from_right`` puts a bar at the right, where texts that run from right to left begin.
    """

    region: Region
    style: PageMarkStyle
    key: object = None
    tip: str = ""
    from_right: bool = False


_GROUND = {
    PageMarkStyle.REMOVED: "removed_back",
    PageMarkStyle.ADDED: "added_back",
    PageMarkStyle.MOVED: "moved_back",
    PageMarkStyle.ROUTINE: "routine_back",
    PageMarkStyle.FOUND: "find_back",
    PageMarkStyle.FOUND_HERE: "find_back",
    PageMarkStyle.OUTLINE: "selection",
}
_LINE = {
    PageMarkStyle.REMOVED: "removed",
    PageMarkStyle.ADDED: "added",
    PageMarkStyle.MOVED: "moved",
    PageMarkStyle.ROUTINE: "routine",
    PageMarkStyle.BAR: "accent",
    PageMarkStyle.LINK: "accent",
}
OUTLINE_MARGIN, BESIDE = 3.0, 6.0


def paint_mark(painter: QPainter, mark: PageMark, box: QRectF, colours: Colours, dark_paper: bool) -> None:
    """Paint one mark on the box of its region, in pixels; the words under it stay readable."""
    style = mark.style
    if style is PageMarkStyle.OUTLINE:
        box = box.adjusted(-OUTLINE_MARGIN, -OUTLINE_MARGIN, OUTLINE_MARGIN, OUTLINE_MARGIN)
    if style in _GROUND:
        _tint(painter, box, _colour(getattr(colours, _GROUND[style])), dark_paper)
    if style in {PageMarkStyle.OUTLINE, PageMarkStyle.FOUND_HERE}:
        _frame(painter, box, _colour(colours.accent))
    if style in _LINE:
        painter.setPen(_pen(getattr(colours, _LINE[style]), style))
        painter.drawLine(_line(box, mark))


@lru_cache(maxsize=32)
def _colour(name: str) -> QColor:
    return QColor(name)


@lru_cache(maxsize=32)
def _pen(colour: str, style: PageMarkStyle) -> QPen:
    return QPen(_colour(colour), *_PENS[style])


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
    PageMarkStyle.REMOVED: (1.4, Qt.PenStyle.SolidLine),
    PageMarkStyle.ADDED: (1.6, Qt.PenStyle.SolidLine),
    PageMarkStyle.MOVED: (3.0, Qt.PenStyle.SolidLine),
    PageMarkStyle.ROUTINE: (1.4, Qt.PenStyle.DotLine),
    PageMarkStyle.BAR: (3.0, Qt.PenStyle.SolidLine),
    PageMarkStyle.LINK: (1.2, Qt.PenStyle.SolidLine),
}


def _line(box: QRectF, mark: PageMark) -> QLineF:
    if mark.style is PageMarkStyle.REMOVED:
        middle = box.center().y()
        return QLineF(box.left(), middle, box.right(), middle)
    if mark.style in {PageMarkStyle.MOVED, PageMarkStyle.BAR}:
        beside = box.right() + BESIDE if mark.from_right else box.left() - BESIDE
        return QLineF(beside, box.top(), beside, box.bottom())
    return QLineF(QPointF(box.left(), box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
