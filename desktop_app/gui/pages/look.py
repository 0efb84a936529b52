"""How the paper of the pages looks: as printed, dimmed, or inverted; apart from the theme of the window."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QColor, QImage, QPainter

DIMMED = QColor("#d8d4c9")
DARK_PAPER = QColor("#1f232b")


class Look(str, Enum):
    """The looks to choose from; the values are those of the settings."""

    PLAIN = "plain"
    DIM = "dim"
    INVERT = "invert"


PAPER = {Look.PLAIN: QColor("#ffffff"), Look.DIM: DIMMED, Look.INVERT: DARK_PAPER}


def with_look(image: QImage, look: Look) -> QImage:
    """The image of a page as it is to be shown."""
    shown = image.convertToFormat(QImage.Format.Format_RGB32)
    if look is Look.DIM:
        _blend(shown, QPainter.CompositionMode.CompositionMode_Multiply, DIMMED)
    if look is Look.INVERT:
        shown.invertPixels()
        _blend(shown, QPainter.CompositionMode.CompositionMode_Screen, DARK_PAPER)
    return shown


def _blend(image: QImage, mode: QPainter.CompositionMode, colour: QColor) -> None:
    painter = QPainter(image)
    painter.setCompositionMode(mode)
    painter.fillRect(image.rect(), colour)
    painter.end()
