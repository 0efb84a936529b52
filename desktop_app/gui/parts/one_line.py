"""Words on one line of a row that is painted, cut off at their own end."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter

from desktop_app.gui.parts.isolated import isolated


def draw_line(painter: QPainter, box: QRect, words: str, *, at_end: bool = False, lowest: bool = False) -> None:
    """Write words at the top of a box or ``lowest`` in it, at its beginning or ``at_end``, as the window runs.

    They stand on the line of the face in use: letters of another face, as Chinese ones are, would be set lower by Qt.
    """
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(isolated(words), Qt.TextElideMode.ElideRight, box.width())
    is_left = (painter.layoutDirection() is Qt.LayoutDirection.RightToLeft) is at_end
    left = box.left() if is_left else box.right() + 1 - metrics.horizontalAdvance(shown)
    top = box.bottom() + 1 - metrics.height() if lowest else box.top()
    painter.drawText(QPoint(left, top + metrics.ascent()), shown)
