"""Entries of the list of changes are painted once for each look, and their images are bounded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from desktop_app.gui.comparing.changes.entry_images import MOST_IMAGES, EntryImages

PLACE = QRect(3, 5, 60, 20)


def painted(images: EntryImages, key: tuple[object, ...], calls: list[QRect], scale: float = 1.0) -> QImage:
    sheet = QPixmap(round(80 * scale), round(40 * scale))
    sheet.setDevicePixelRatio(scale)
    sheet.fill("white")

    def paint(brush: QPainter, rect: QRect) -> None:
        calls.append(rect)
        brush.fillRect(rect, "white")
        brush.drawText(rect, 0, "PP 4")

    painter = QPainter(sheet)
    images.paint(painter, PLACE, key, paint)
    painter.end()
    return sheet.toImage()


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
def test_an_entry_looks_the_same_from_its_image(qtbot: QtBot, scale: float) -> None:
    images, calls = EntryImages(), list[QRect]()
    assert painted(images, (1,), calls, scale) == painted(images, (1,), calls, scale)
    assert len(calls) == (1 if scale.is_integer() else 2)


def test_another_look_and_forgetting_paint_anew(qtbot: QtBot) -> None:
    images, calls = EntryImages(), list[QRect]()
    painted(images, (1, "plain"), calls)
    painted(images, (1, "chosen"), calls)
    images.forget()
    painted(images, (1, "plain"), calls)
    assert len(calls) == 3


def test_the_images_are_bounded(qtbot: QtBot) -> None:
    images, calls = EntryImages(), list[QRect]()
    for number in range(MOST_IMAGES + 1):
        painted(images, (number,), calls)
    painted(images, (0,), calls)
    assert len(calls) == MOST_IMAGES + 2
