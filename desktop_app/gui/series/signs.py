"""The sign of each kind of event, told apart by shape as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.event_signs import EventSign
from desktop_app.markup.kinds import SignShape

DOT = 4.5
"""The radius of the dot where nothing changed, in pixels."""


def paint_event_sign(painter: QPainter, centre: QPointF, size: float, sign: EventSign, theme: Theme) -> None:
    """Paint a sign: a full disc for what came and went, a ring or a box for what changed, a dot for the same."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    traits, colour = sign.traits, theme.colour(sign.traits.colour)
    if sign is EventSign.SAME:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("edge"))
        painter.drawEllipse(centre, DOT, DOT)
        painter.restore()
        return
    box = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    is_disc = traits.shape is SignShape.DISC
    style = Qt.PenStyle.DotLine if sign is EventSign.ROLLED else Qt.PenStyle.SolidLine
    painter.setPen(QPen(colour, 1.3, style))
    painter.setBrush(colour if is_disc else theme.colour("surface"))
    if traits.shape is SignShape.BOX:
        painter.drawRoundedRect(box, 3, 3)
    else:
        painter.drawEllipse(box)
    font = QFont(painter.font())
    font.setPixelSize(round(size * 0.68))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme.colour("surface") if is_disc else colour)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), traits.sign)
    painter.restore()
