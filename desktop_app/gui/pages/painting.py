"""Paints pages, their marks and the words chosen on them."""

from __future__ import annotations

from collections.abc import Container, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.gui.pages.look import PAPER, Look
from desktop_app.gui.pages.marks import BESIDE, PageMark, paint_mark
from desktop_app.gui.pages.places import PagePlaces
from desktop_app.gui.pages.selection import PageWord
from desktop_app.gui.theme.colours import colours_of
from desktop_app.gui.theme.theme import Theme


class PagePainter:
    """Paints with a painter whose origin is that of the laid out pages; ``ratio`` is screen pixels per pixel."""

    def __init__(self, painter: QPainter, places: PagePlaces, theme: Theme, look: Look, ratio: float) -> None:
        self._painter, self._places, self._ratio = painter, places, ratio
        self._edge = theme.colour("line")
        self._paper = PAPER[look]
        self._dark = look is Look.INVERT
        self._colours = colours_of("dark" if self._dark else "light")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)

    def page(self, page: int, image: QImage | None) -> None:
        """Paint a page: its image, stretched if it was made for another size, or blank paper."""
        rect = self._places.rect(page)
        self._painter.fillRect(rect.adjusted(-1, -1, 1, 2), self._edge)
        if image is None:
            self._painter.fillRect(rect, self._paper)
        elif _fits(image, rect, self._ratio):
            self._painter.drawImage(QRectF(self._on_pixels(rect.topLeft()), QSizeF(image.size()) / self._ratio), image)
        else:
            self._painter.drawImage(rect, image)

    def _on_pixels(self, corner: QPointF) -> QPointF:
        """The corner moved to the nearest pixel of the screen, for at a ratio of 1.5 it may lie between two."""
        transform = self._painter.deviceTransform()
        back, _ = transform.inverted()
        pixel = transform.map(corner)
        return back.map(QPointF(round(pixel.x()), round(pixel.y())))

    def marks(self, page: int, marks: Sequence[PageMark], top: float, bottom: float) -> None:
        """Paint the marks of a page between two heights, grounds and outlines in the order given."""
        head, scale = self._places.rect(page).top(), self._places.scale
        first, last = (top - BESIDE - head) / scale, (bottom + BESIDE - head) / scale
        for mark in marks:
            if mark.region.y1 >= first and mark.region.y0 <= last:
                paint_mark(self._painter, mark, self._places.box(mark.region), self._colours, self._dark)

    def selection(self, words: Sequence[PageWord], pages: Container[int]) -> None:
        """Paint the words chosen, as far as they stand on these pages."""
        colour = QColor(self._colours.accent)
        colour.setAlpha(70)
        for word in words:
            if word.region.page in pages:
                self._painter.fillRect(self._places.box(word.region), colour)


def _fits(image: QImage, rect: QRectF, ratio: float) -> bool:
    """Whether the image was made for this size; a page rounded by one pixel is not worth blurring it."""
    wide = abs(image.width() - rect.width() * ratio) <= 1.5
    return wide and abs(image.height() - rect.height() * ratio) <= 1.5
