"""One line of words is cut off where they end, and stands on one line whatever face its letters are of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop_app.gui.parts.one_line import draw_line

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ENGLISH = "Safety of ferries and river crossings in inland waters"
ARABIC = "سلامة العبارات ومعابر الأنهار في المياه الداخلية"


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Iterator[None]:
    """The window runs from left to right again at the end."""
    yield
    QGuiApplication.setLayoutDirection(LEFT_TO_RIGHT)


def drawn(
    words: str, direction: Qt.LayoutDirection = LEFT_TO_RIGHT, *, width: int = 300, at_end: bool = False
) -> QImage:
    """The picture of a line in a window that runs in this direction."""
    QGuiApplication.setLayoutDirection(direction)
    image = QImage(width, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    draw_line(painter, QRect(0, 0, width, 30), words, at_end=at_end)
    painter.end()
    return image


@pytest.mark.parametrize("words", [ENGLISH, ARABIC])
@pytest.mark.parametrize("width", [120, 500])
def test_a_line_reads_alike_in_a_mirrored_window(words: str, width: int) -> None:
    assert drawn(words, width=width) == drawn(words, RIGHT_TO_LEFT, width=width, at_end=True)
    assert drawn(words, width=width, at_end=True) == drawn(words, RIGHT_TO_LEFT, width=width)


def test_letters_of_another_face_leave_the_others_where_they_were() -> None:
    alone, beside = drawn("PP 1 "), drawn("PP 1 年")
    place = QRect(0, 0, QFontMetrics(QGuiApplication.font()).horizontalAdvance("PP 1"), 30)
    assert alone.copy(place) == beside.copy(place)
    assert alone != beside
