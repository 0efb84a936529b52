"""Rows of a list are painted once for each look, and their images are bounded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.parts.row_images import HIGHEST, MOST_VIEWS, RowImages

PLACE = QRect(3, 5, 60, 20)
SHEET = (80, 40)
SCALES = [1.0, 1.25, 1.5, 2.0]


class Sheet:
    """A small screen of some density, on which a row is painted."""

    def __init__(self, scale: float = 1.0) -> None:
        self.scale = scale
        self.painted: list[QRect] = []
        self.images = RowImages()

    def from_image(self, *key: object, place: QRect = PLACE) -> QImage:
        """What is seen where a row is painted from its image."""
        return self._sheet(lambda painter: self.images.paint(painter, place, key, self._paint))

    def prepare(self, view: QWidget, *key: object, place: QRect) -> None:
        """Have the image of a row ready."""
        self.images.prepare(view, place, key, self._paint)

    def directly(self, place: QRect = PLACE) -> QImage:
        """What is seen where a row is painted in its place."""
        return self._sheet(lambda painter: self._paint(painter, place))

    def _paint(self, brush: QPainter, rect: QRect) -> None:
        self.painted.append(rect)
        brush.fillRect(rect, "yellow")
        brush.drawText(rect, 0, "PP 4")

    def _sheet(self, paint: object) -> QImage:
        sheet = QPixmap(*(round(side * self.scale) for side in SHEET))
        sheet.setDevicePixelRatio(self.scale)
        sheet.fill("white")
        painter = QPainter(sheet)
        assert callable(paint)
        paint(painter)
        painter.end()
        return sheet.toImage()


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("top", range(5))
def test_a_row_looks_the_same_from_its_image(qtbot: QtBot, scale: float, top: int) -> None:
    sheet, place = Sheet(scale), PLACE.translated(0, top)
    assert sheet.from_image(1, place=place) == sheet.directly(place)
    assert sheet.from_image(1, place=place) == sheet.directly(place)
    assert len(sheet.painted) == 3  # twice directly, and once for its image


@pytest.mark.parametrize("scale", SCALES)
def test_a_row_that_was_scrolled_by_whole_pixels_is_not_painted_anew(qtbot: QtBot, scale: float) -> None:
    sheet = Sheet(scale)
    sheet.from_image(1)
    sheet.from_image(1, place=PLACE.translated(0, 4))
    assert len(sheet.painted) == 1


def test_a_row_is_prepared_before_it_comes_into_view(qtbot: QtBot) -> None:
    sheet, view = Sheet(), QWidget()
    qtbot.addWidget(view)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # painters follow the window, not the view
    sheet.prepare(view, 1, place=PLACE.translated(0, 100))
    sheet.prepare(view, 1, place=PLACE.translated(0, 90))
    assert sheet.from_image(1) == sheet.directly()
    assert len(sheet.painted) == 2  # once directly, and once for its image


def test_what_is_in_view_stays_while_a_view_before_and_after_it_is_prepared(qtbot: QtBot) -> None:
    sheet, view = Sheet(), QWidget()
    qtbot.addWidget(view)
    view.resize(*SHEET)
    high = QRect(0, 0, SHEET[0], SHEET[1] // 2 + 2)  # six of them are higher than three views
    for number in range(2):
        sheet.from_image(number, place=high)
    for number in (2, 3, -1, -2):
        sheet.prepare(view, number, place=high.translated(0, number * high.height()))
    for number in range(2):
        sheet.from_image(number, place=high)
    assert len(sheet.painted) == 6


def test_another_look_and_forgetting_paint_anew(qtbot: QtBot) -> None:
    sheet = Sheet()
    sheet.from_image(1, "plain")
    sheet.from_image(1, "chosen")
    sheet.images.forget()
    sheet.from_image(1, "plain")
    assert len(sheet.painted) == 3


def test_the_images_are_bounded(qtbot: QtBot) -> None:
    sheet = Sheet()
    room = MOST_VIEWS * SHEET[0] * SHEET[1] // (PLACE.width() * PLACE.height())
    for number in range(room + 1):
        sheet.from_image(number)
    sheet.from_image(room)  # still there
    assert len(sheet.painted) == room + 1
    sheet.from_image(0)  # asked for longest ago
    assert len(sheet.painted) == room + 2


def test_a_row_over_many_views_has_no_image(qtbot: QtBot) -> None:
    sheet, place = Sheet(), QRect(0, 0, SHEET[0], (HIGHEST + 1) * SHEET[1])
    assert sheet.from_image(1, place=place) == sheet.directly(place)
    assert sheet.painted == [place, place]
