"""Images of the entries of the list of changes, so that a scrolled frame need not set all their words again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPixmap

MOST_IMAGES = 128
"""Entries kept: a few views of the list, some seven megabytes."""
Key = tuple[object, ...]
Paint = Callable[[QPainter, QRect], None]


class EntryImages:
    """Paints entries that look as they did before from their images; forgets those not asked for longest."""

    def __init__(self) -> None:
        self._images: OrderedDict[Key, QPixmap] = OrderedDict()

    def forget(self) -> None:
        """Paint everything anew."""
        self._images.clear()

    def paint(self, painter: QPainter, rect: QRect, key: Key, paint: Paint) -> None:
        """Paint what ``paint`` paints in a rectangle; ``key`` says which entry it is and how it looks.

        Where pixels of the screen are no whole parts of the window's, an image could not lie exactly in its place.
        """
        scale = painter.device().devicePixelRatioF()
        if not scale.is_integer():
            paint(painter, rect)
            return
        whole = (*key, rect.width(), rect.height(), scale)
        if whole not in self._images:
            self._images[whole] = _image(painter, rect, scale, paint)
            if len(self._images) > MOST_IMAGES:
                self._images.popitem(last=False)
        self._images.move_to_end(whole)
        painter.drawPixmap(rect.topLeft(), self._images[whole])


def _image(like: QPainter, rect: QRect, scale: float, paint: Paint) -> QPixmap:
    """An image of a rectangle, painted as ``like`` would."""
    image = QPixmap(rect.size() * scale)
    image.setDevicePixelRatio(scale)
    painter = QPainter(image)
    painter.setRenderHints(like.renderHints())
    painter.setLayoutDirection(like.layoutDirection())
    painter.setFont(like.font())
    paint(painter, QRect(QPoint(0, 0), rect.size()))
    painter.end()
    return image
