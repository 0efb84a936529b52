"""Marks on pages, as they are painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.look import Look
from desktop_app.gui.pages.marks import PageMark, PageMarkStyle, paint_mark
from desktop_app.gui.pages.painting import PagePainter
from desktop_app.gui.pages.places import PagePlaces
from desktop_app.gui.shell.app import Resolute
from desktop_app.gui.theme.colours import colours_of
from desktop_app.resolution.words import Region

BOX = QRectF(40, 20, 80, 20)
LEFT_OF_IT, RIGHT_OF_IT = (33, 35), (125, 127)


def painted(mark: PageMark) -> QImage:
    """The mark on white paper, its region in the box."""
    image = QImage(160, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_mark(painter, mark, BOX, colours_of("light"), dark_paper=False)
    painter.end()
    return image


def columns(image: QImage) -> list[int]:
    """The columns of pixels beside the box that are not white all the way down it."""
    beside = [*range(20, 38), *range(122, 140)]
    return [x for x in beside if any(image.pixelColor(x, y) != QColor("white") for y in range(20, 40))]


@pytest.mark.parametrize("style", [PageMarkStyle.BAR, PageMarkStyle.MOVED])
def test_a_bar_is_where_reading_begins(qtbot: QtBot, style: PageMarkStyle) -> None:
    region = Region(0, 40, 20, 120, 40)
    for from_right, (first, last) in ((False, LEFT_OF_IT), (True, RIGHT_OF_IT)):
        found = columns(painted(PageMark(region, style, from_right=from_right)))
        assert found
        assert first - 1 <= min(found) <= max(found) <= last + 1


def test_of_a_page_only_the_marks_in_view_are_painted(resolute: Resolute) -> None:
    places = PagePlaces([(200.0, 400.0)], 1.0)
    marks = [PageMark(Region(0, 20, y, 120, y + 10), PageMarkStyle.ADDED) for y in range(0, 400, 20)]
    corner = places.rect(0).topLeft()
    image = QImage(260, 460, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    PagePainter(painter, places, resolute.services.theme, Look.PLAIN, 1.0).marks(0, marks, 100.0, 200.0)
    painter.end()
    column = round(corner.x()) + 70
    inked = [y for y in range(image.height()) if image.pixelColor(column, y) != QColor("white")]
    seen = [mark.region for mark in marks if mark.region.y1 + corner.y() >= 100 and mark.region.y0 + corner.y() <= 200]
    assert 0 < len(seen) < len(marks)
    assert seen[0].y0 + corner.y() - 1 <= min(inked)
    assert max(inked) <= seen[-1].y1 + corner.y() + 1
    assert sum(any(region.y0 < y - corner.y() < region.y1 for y in inked) for region in seen) == len(seen)
