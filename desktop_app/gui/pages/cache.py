"""Images of pages, kept up to a number of bytes, the least used dropped first."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtGui import QImage

BYTES = 24 * 2**20


class ImageCache:
    """Keeps images by page and scale (pixels of the screen per point)."""

    def __init__(self, most_bytes: int = BYTES) -> None:
        self._most_bytes = most_bytes
        self._images: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self.bytes = 0

    def put(self, page: int, scale: float, image: QImage) -> None:
        """Keep an image; the newest is kept even if it alone is larger than the limit."""
        self._drop((page, scale))
        self._images[page, scale] = image
        self.bytes += image.sizeInBytes()
        while self.bytes > self._most_bytes and len(self._images) > 1:
            self._drop(next(iter(self._images)))

    def exact(self, page: int, scale: float) -> QImage | None:
        """The image of the page at that very scale."""
        image = self._images.get((page, scale))
        if image is not None:
            self._images.move_to_end((page, scale))
        return image

    def nearest(self, page: int, scale: float) -> QImage | None:
        """The image of the page whose scale is nearest, to be stretched until the right one is there."""
        scales = [kept for number, kept in self._images if number == page]
        if not scales:
            return None
        return self.exact(page, min(scales, key=lambda kept: abs(kept - scale)))

    def clear(self) -> None:
        """Drop every image."""
        self._images.clear()
        self.bytes = 0

    def _drop(self, key: tuple[int, float]) -> None:
        image = self._images.pop(key, None)
        if image is not None:
            self.bytes -= image.sizeInBytes()
