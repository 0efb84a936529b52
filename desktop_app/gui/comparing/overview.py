"""Where rows stand in the whole: places from 0 to 1, by how much there is to read before them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from desktop_app.comparison.model import Comparison
from desktop_app.markup.rows import Row
from desktop_app.resolution.model import Resolution

LEAST = 60
"""Characters that a row counts for at least: its own spacing takes room too."""


class Extent:
    """The rows laid out from 0 to 1."""

    def __init__(self, comparison: Comparison, rows: Sequence[Row]) -> None:
        weights = [max(_length(comparison.old, row.old), _length(comparison.new, row.new), LEAST) for row in rows]
        total = sum(weights) or 1
        self._tops = [0.0, *(place / total for place in accumulate(weights))]

    def span(self, row: int) -> tuple[float, float]:
        """Where a row begins and ends."""
        return self._tops[row], self._tops[row + 1]

    def row_at(self, place: float) -> int:
        """The row at a place from 0 to 1."""
        return min(max(bisect_right(self._tops, place) - 1, 0), max(len(self._tops) - 2, 0))


def _length(version: Resolution, positions: Sequence[int]) -> int:
    return sum(len(version.paragraphs[position].text) for position in positions)
