"""Which row is where on the pages."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from desktop_app.comparison.model import Comparison, Side
from desktop_app.gui.comparing.pages.tie import place_in, start_of
from desktop_app.markup.rows import Row


class RowPlaces:
    """The rows by their paragraphs, and by where they begin on the new version's pages."""

    def __init__(self, comparison: Comparison, rows: Sequence[Row]) -> None:
        self._rows = {
            side: {at: number for number, row in enumerate(rows) for at in row.positions(side)} for side in Side
        }
        starts = []
        for number, row in enumerate(rows):
            region = start_of(comparison.new, row.new)
            if region:
                starts.append((place_in(comparison.new, region.page, region.y0), number))
        self._starts = sorted(starts)

    def row_of(self, side: Side, position: int | None) -> int | None:
        """The row of a paragraph."""
        return self._rows[side].get(position) if position is not None else None

    def row_at(self, place: float) -> int | None:
        """The row at a place of the new version (see ``tie``), or before it."""
        found = bisect_right(self._starts, (place, len(self._starts)))
        return self._starts[max(found - 1, 0)][1] if self._starts else None
