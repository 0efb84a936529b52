"""How large pages are shown: as wide as the view, whole in the view, or at a size of the reader's choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QSize

from desktop_app.gui.pages.places import GAP, PageSize

PIXELS_PER_POINT = 96 / 72
SMALLEST, LARGEST = 0.1, 6.0
STEP = 1.15


class Fit(str, Enum):
    """What the size of the pages follows."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


@dataclass(frozen=True)
class Zoom:
    """A way to fit; ``factor`` (1 is the size on paper) holds where the reader set it himself."""

    fit: Fit = Fit.WIDTH
    factor: float = 1.0

    def scale(self, sizes: Sequence[PageSize], view: QSize, columns: int = 1) -> float:
        """Pixels per point for these pages in a view of that size."""
        if not sizes or self.fit is Fit.FREE:
            return _bounded(self.factor) * PIXELS_PER_POINT
        widest = max(width for width, _ in sizes) * columns
        across = (view.width() - GAP * (columns + 1)) / widest
        if self.fit is Fit.WIDTH:
            return _bounded(across / PIXELS_PER_POINT) * PIXELS_PER_POINT
        down = (view.height() - 2 * GAP) / max(height for _, height in sizes)
        return _bounded(min(across, down) / PIXELS_PER_POINT) * PIXELS_PER_POINT


def free(factor: float) -> Zoom:
    """A size of the reader's own choice, within the limits."""
    return Zoom(Fit.FREE, _bounded(factor))


def _bounded(factor: float) -> float:
    return min(max(factor, SMALLEST), LARGEST)
