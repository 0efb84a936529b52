"""Pairs among the paragraphs that are left when all others have their pairs: few could be their version.

Where a paragraph is far more alike to one than to any other that is left, fewer words are enough. Fewest are if both
stand between the same two pairs, which speak for it too.
"""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import nlargest

from desktop_app.comparison.alignment.chains import Pair
from desktop_app.comparison.thresholds import ALIGNMENT

Measure = Callable[[int, int], float]


def pairs_left_over(
    bounds: Sequence[Pair], possible: Iterable[Pair], likeness: Measure, in_common: Measure
) -> list[Pair]:
    """The pairs that are clear, first those within a gap, then those beyond it.

    ``bounds`` are the pairs that bound the gaps, rising in both texts; ``possible`` are pairs of paragraphs that have
    no place yet. ``in_common`` is what both have in common: that a short text is found in a long one elsewhere says
    nothing.
    """
    left = list(possible)
    old_bounds, new_bounds = [i for i, _ in bounds], [j for _, j in bounds]
    together = [pair for pair in left if bisect(old_bounds, pair[0]) == bisect(new_bounds, pair[1])]
    near = _clear({pair: likeness(*pair) for pair in together}, ALIGNMENT.left_over)
    taken = [{pair[side] for pair in near} for side in (0, 1)]
    free = {(i, j): in_common(i, j) for i, j in left if i not in taken[0] and j not in taken[1]}
    far = _clear(free, ALIGNMENT.left_elsewhere_margin)
    return [*near, *(pair for pair in far if free[pair] >= ALIGNMENT.left_elsewhere)]


def _clear(values: Mapping[Pair, float], margin: float) -> list[Pair]:
    """The pairs that are by so much more alike than any other of either paragraph."""
    rivals_old, rivals_new = (_second_best(values, side) for side in (0, 1))
    return [(i, j) for (i, j), value in values.items() if value >= margin + max(rivals_old[i], rivals_new[j])]


def _second_best(values: Mapping[Pair, float], side: int) -> Mapping[int, float]:
    """The second highest value of each old (``side`` 0) or new paragraph; 0 where there is but one."""
    found: defaultdict[int, list[float]] = defaultdict(lambda: [0.0])
    for pair, value in values.items():
        found[pair[side]].append(value)
    return {place: nlargest(2, several)[1] for place, several in found.items()}
