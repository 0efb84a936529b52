"""Pairs among the paragraphs that are left when all others have their pairs: few could be their version.

Where a paragraph is far more alike to one than to any other that is left, fewer words are enough if both stand between
the same two pairs, which speak for it too.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable, Iterable, Mapping, Sequence

from desktop_app.comparison.alignment.chains import Pair
from desktop_app.comparison.thresholds import ALIGNMENT


def pairs_left_over(
    bounds: Sequence[Pair], possible: Iterable[Pair], likeness: Callable[[int, int], float]
) -> list[Pair]:
    """The pairs within a gap that are clear.

    ``bounds`` are the pairs that bound the gaps, rising in both texts; ``possible`` are pairs of paragraphs that have
    no place yet.
    """
    old_bounds, new_bounds = [i for i, _ in bounds], [j for _, j in bounds]
    together = (pair for pair in possible if bisect(old_bounds, pair[0]) == bisect(new_bounds, pair[1]))
    near = {pair: likeness(*pair) for pair in together}
    return [pair for pair in near if near[pair] >= ALIGNMENT.left_over + _rival(pair, near)]


def _rival(pair: Pair, likeness: Mapping[Pair, float]) -> float:
    """The likeness of the next best pair of either paragraph; 0 if there is none."""
    others = (other for other in likeness if (other[0] == pair[0]) != (other[1] == pair[1]))
    return max(map(likeness.__getitem__, others), default=0.0)
