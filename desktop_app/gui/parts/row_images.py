"""Images of the rows of a list, so that a scrolled frame need not set all their words again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QPaintDevice, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

MOST_VIEWS = 4
"""How many times the list in view the images kept may fill.

What is in view, and as much before and after it, with rows that reach farther: were there no room for these, what is in
view would go, which was asked for before them.
"""
HIGHEST = 2
"""How many views high a row may be that has an image: a table over many pages would take all the memory."""
Key = tuple[object, ...]
Paint = Callable[[QPainter, QRect], None]


class _Place(NamedTuple):
    """The pixels of the screen that a row fills, and how far its corner is from theirs.

    Where a pixel of the window is no whole number of them, as at 125 %, the same row looks another at each offset.
    """

    width: int
    height: int
    left: float
    top: float
    scale: float

    @staticmethod
    def of(painter: QPainter, rect: QRect, scale: float) -> _Place:
        """Where a rectangle is painted on a screen that has ``scale`` pixels to one of the window."""
        if scale.is_integer():  # every row begins with a pixel of the screen
            return _Place(rect.width() * int(scale), rect.height() * int(scale), 0.0, 0.0, scale)
        corner = painter.deviceTransform().map(QPointF(rect.topLeft()))
        first, last = corner.toPoint(), (corner + QPointF(rect.width(), rect.height()) * scale).toPoint()
        offset, size = corner - QPointF(first), last - first
        return _Place(size.x(), size.y(), round(offset.x(), 2), round(offset.y(), 2), scale)

    @property
    def offset(self) -> QPointF:
        """How far the corner is from the pixels of the screen, in those of the window."""
        return QPointF(self.left, self.top) / self.scale

    def image(self, like: QPainter, rect: QRect, paint: Paint) -> QPixmap:
        """What ``paint`` paints in a rectangle as large as ``rect``, as ``like`` would here."""
        image = QPixmap(self.width, self.height)
        image.setDevicePixelRatio(self.scale)
        painter = QPainter(image)
        painter.setRenderHints(like.renderHints())
        painter.setLayoutDirection(like.layoutDirection())
        painter.setFont(like.font())
        painter.translate(self.offset)
        paint(painter, QRect(QPoint(0, 0), rect.size()))
        painter.end()
        return image


class RowImages:
    """Paints rows that look as they did before from their images; forgets those not asked for longest."""

    def __init__(self) -> None:
        self._images: OrderedDict[Key, QPixmap] = OrderedDict()
        self._pixels = 0

    def forget(self) -> None:
        """Paint everything anew."""
        self._images.clear()
        self._pixels = 0

    def paint(self, painter: QPainter, rect: QRect, key: Key, paint: Paint) -> None:
        """Paint what ``paint`` paints in the whole of a rectangle; ``key`` says which row it is and how it looks."""
        view = painter.device()
        if _is_too_high(rect, view):
            paint(painter, rect)
            return
        place = _Place.of(painter, rect, view.devicePixelRatioF())
        image = self._kept(view, (*key, place), lambda: place.image(painter, rect, paint))
        if place.left or place.top:
            painter.drawPixmap(QPointF(rect.topLeft()) - place.offset, image)
        else:  # which is quicker
            painter.drawPixmap(rect.topLeft(), image)

    def prepare(self, view: QWidget, rect: QRect, key: Key, paint: Paint) -> None:
        """Have the image ready of a row that may come into view next; ``rect`` is where it lies now, out of view.

        Where a row looks another at each place (see _Place), its image would seldom serve.
        """
        if _is_too_high(rect, view) or not view.devicePixelRatioF().is_integer():
            return
        sheet = QPixmap(1, 1)
        sheet.setDevicePixelRatio(view.devicePixelRatioF())
        like = QPainter(sheet)
        like.setFont(view.font())
        place = _Place.of(like, rect, view.devicePixelRatioF())
        self._kept(view, (*key, place), lambda: place.image(like, rect, paint))
        like.end()

    def _kept(self, view: QPaintDevice, key: Key, make: Callable[[], QPixmap]) -> QPixmap:
        """The image with that key, made where there is none."""
        image = self._images.get(key)
        if image is None:
            image = make()
            self._keep(key, image)
            self._make_room(view, key)
        else:
            self._images.move_to_end(key)
        return image

    def _keep(self, key: Key, image: QPixmap) -> None:
        self._images[key] = image
        self._pixels += _pixels(image)

    def _make_room(self, view: QPaintDevice, newest: Key) -> None:
        most = MOST_VIEWS * view.width() * view.height() * view.devicePixelRatioF() ** 2
        while self._pixels > most and next(iter(self._images)) != newest:
            self._pixels -= _pixels(self._images.popitem(last=False)[1])


def _is_too_high(rect: QRect, view: QPaintDevice) -> bool:
    return rect.height() > HIGHEST * view.height()


def _pixels(image: QPixmap) -> int:
    return image.width() * image.height()
