"""Pairs among the paragraphs that are left when all others have their pairs: few could be their version.

Where a paragraph is far more alike to one than to any other that is left, fewer words are enough if both stand between
the same two pairs, which speak for it too.
"""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import nlargest

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
    rivals_old, rivals_new = (_second_best(near, side) for side in (0, 1))
    return [
        (i, j) for (i, j), found in near.items() if found >= ALIGNMENT.left_over + max(rivals_old[i], rivals_new[j])
    ]


def _second_best(likeness: Mapping[Pair, float], side: int) -> Mapping[int, float]:
    """The second highest likeness of each old (``side`` 0) or new paragraph; 0 where there is but one."""
    found: defaultdict[int, list[float]] = defaultdict(lambda: [0.0])
    for pair, value in likeness.items():
        found[pair[side]].append(value)
    return {place: nlargest(2, values)[1] for place, values in found.items()}
