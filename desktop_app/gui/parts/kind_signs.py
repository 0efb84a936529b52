"""A small sign for each kind of change: told apart by shape as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.kinds import ChangeKind, SignShape


def colour_of(kind: ChangeKind, theme: Theme) -> QColor:
    """The colour that a kind of change has in lists and bars."""
    return theme.colour(kind.traits.colour)


def paint_sign(painter: QPainter, centre: QPointF, size: float, kind: ChangeKind, theme: Theme) -> None:
    """Paint the sign of a kind: plus and minus on a full disc, the others as a letter in a ring."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour, traits = colour_of(kind, theme), kind.traits
    box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    painter.setPen(QPen(colour, 1.3))
    painter.setBrush(colour if traits.shape is SignShape.DISC else Qt.BrushStyle.NoBrush)
    if traits.shape is SignShape.BOX:
        painter.drawRoundedRect(box, 3, 3)
    else:
        painter.drawEllipse(box)
    if traits.shape is SignShape.DISC:
        _strokes(painter, centre, size, traits.sign, theme.colour("surface"))
    else:
        _letter(painter, box, size, traits.sign, colour)
    painter.restore()


def _strokes(painter: QPainter, centre: QPointF, size: float, sign: str, colour: QColor) -> None:
    arm = size * 0.27
    painter.setPen(QPen(colour, 1.8))
    painter.drawLine(QPointF(centre.x() - arm, centre.y()), QPointF(centre.x() + arm, centre.y()))
    if sign == "+":
        painter.drawLine(QPointF(centre.x(), centre.y() - arm), QPointF(centre.x(), centre.y() + arm))


def _letter(painter: QPainter, box: QRectF, size: float, letter: str, colour: QColor) -> None:
    font = QFont()
    font.setPixelSize(round(size * 0.66))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letter)
