"""Where each page is in the scrolled area, and which page is at a place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF

from desktop_app.resolution.words import Region

GAP = 14
PageSize = tuple[float, float]


@dataclass(frozen=True)
class PagePosition:
    """A place in a document: a page from 0 and points from the left and the top of that page."""

    page: int
    y: float
    x: float = 0.0


class PagePlaces:
    """Rows of one or two pages, centred, in whole pixels; ``scale`` is pixels per point.

    The index answers in logarithmic time, so that twenty thousand pages scroll like two.
    """

    def __init__(self, sizes: Sequence[PageSize], scale: float, columns: int = 1) -> None:
        self.scale = scale
        self._columns = columns
        self._sizes = [(max(1, round(width * scale)), max(1, round(height * scale))) for width, height in sizes]
        rows = [self._sizes[start : start + columns] for start in range(0, len(self._sizes), columns)]
        self._row_widths = [sum(width for width, _ in row) + GAP * (len(row) - 1) for row in rows]
        heights = [max(height for _, height in row) + GAP for row in rows]
        self._tops = list(accumulate(heights, initial=GAP))
        self.width = max(self._row_widths, default=0) + 2 * GAP
        self.height = self._tops[-1] if rows else 0

    def __len__(self) -> int:
        return len(self._sizes)

    def rect(self, page: int) -> QRectF:
        """The page's box in the scrolled area, in pixels."""
        row, column = divmod(page, self._columns)
        left = (self.width - self._row_widths[row]) // 2
        left += sum(self._sizes[before][0] + GAP for before in range(row * self._columns, row * self._columns + column))
        width, height = self._sizes[page]
        return QRectF(left, self._tops[row], width, height)

    def between(self, top: float, bottom: float) -> range:
        """The pages that may be seen between two heights of the scrolled area."""
        first = self._row_at(top) * self._columns
        last = (self._row_at(bottom) + 1) * self._columns
        return range(first, min(last, len(self._sizes)))

    def box(self, region: Region) -> QRectF:
        """The box of a region in the scrolled area."""
        page, scale = self.rect(region.page), self.scale
        width, height = (region.x1 - region.x0) * scale, (region.y1 - region.y0) * scale
        return QRectF(page.left() + region.x0 * scale, page.top() + region.y0 * scale, width, height)

    def spot(self, position: PagePosition) -> QPointF:
        """Where a position in the document is in the scrolled area."""
        page = min(max(position.page, 0), len(self._sizes) - 1)
        corner = self.rect(page).topLeft()
        return QPointF(corner.x() + position.x * self.scale, corner.y() + position.y * self.scale)

    def at(self, spot: QPointF) -> PagePosition:
        """The position on the nearest page; it may lie outside that page's box."""
        first = self._row_at(spot.y()) * self._columns
        row = range(first, min(first + self._columns, len(self._sizes)))
        page = next((page for page in row if spot.x() <= self.rect(page).right()), row[-1])
        corner = self.rect(page).topLeft()
        return PagePosition(page, (spot.y() - corner.y()) / self.scale, (spot.x() - corner.x()) / self.scale)

    def _row_at(self, y: float) -> int:
        return min(max(bisect_right(self._tops, y) - 1, 0), len(self._tops) - 2)
