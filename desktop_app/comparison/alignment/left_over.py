"""Pairs among the paragraphs that are left when all others have their pairs: few could be their version.

Where a paragraph is far more alike to one than to any other that is left, fewer words are enough. Fewest are if both
stand between the same two pairs, with few others, which speaks for it too. Set phrases make a paragraph as alike to
several: one that is several times as alike as any other needs fewer words as well.
"""

from __future__ import annotations

import itertools
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
    together = _together(left, old_bounds, new_bounds)
    near = _clear({pair: likeness(*pair) for pair in together}, ALIGNMENT.left_over)
    far = _free(left, near, in_common)
    near += _far_ahead(far, together, ALIGNMENT.left_over_in_common, ALIGNMENT.left_over_ahead)
    far = _free(far, near, in_common)
    sure = [pair for pair in _clear(far, ALIGNMENT.left_elsewhere_margin) if far[pair] >= ALIGNMENT.left_elsewhere]
    ahead = _far_ahead(far, far, ALIGNMENT.left_elsewhere_ahead_least, ALIGNMENT.left_elsewhere_ahead)
    return [*near, *dict.fromkeys([*sure, *ahead])]


def _together(left: Iterable[Pair], old_bounds: Sequence[int], new_bounds: Sequence[int]) -> list[Pair]:
    """The pairs within a gap; where many are left in it, that two stand there says little."""
    by_gap: defaultdict[int, list[Pair]] = defaultdict(list)
    for i, j in left:
        if (gap := bisect(old_bounds, i)) == bisect(new_bounds, j):
            by_gap[gap].append((i, j))
    few = (
        pairs
        for pairs in by_gap.values()
        if max(len(set(places)) for places in zip(*pairs, strict=True)) <= ALIGNMENT.left_over_gap
    )
    return list(itertools.chain.from_iterable(few))


def _free(left: Iterable[Pair], taken: Iterable[Pair], measure: Measure) -> dict[Pair, float]:
    """The pairs of which neither paragraph is taken, with their measure."""
    old, new = ({pair[side] for pair in taken} for side in (0, 1))
    return {(i, j): measure(i, j) for i, j in left if i not in old and j not in new}


def _clear(values: Mapping[Pair, float], margin: float) -> list[Pair]:
    """The pairs that are by so much more alike than any other of either paragraph."""
    rivals = _rivals(values)
    return [pair for pair, value in values.items() if value >= margin + rivals[pair]]


def _far_ahead(values: Mapping[Pair, float], of: Iterable[Pair], least: float, times: float) -> list[Pair]:
    """Those of these pairs that are so many times as much alike as any other of either paragraph."""
    rivals = _rivals(values)
    return [pair for pair in of if pair in values and values[pair] >= max(least, times * rivals[pair])]


def _rivals(values: Mapping[Pair, float]) -> dict[Pair, float]:
    """The highest value that another pair of either paragraph has; 0 where there is none."""
    old, new = (_second_best(values, side) for side in (0, 1))
    return {(i, j): max(old[i], new[j]) for i, j in values}


def _second_best(values: Mapping[Pair, float], side: int) -> Mapping[int, float]:
    """The second highest value of each old (``side`` 0) or new paragraph; 0 where there is but one."""
    found: defaultdict[int, list[float]] = defaultdict(lambda: [0.0])
    for pair, value in values.items():
        found[pair[side]].append(value)
    return {place: nlargest(2, several)[1] for place, several in found.items()}
