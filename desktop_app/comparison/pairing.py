"""One-to-one pairs of paragraphs: first the best pairs that keep the order, then the best of the whole.

The pairs that keep the order vouch for their neighbours: one that fits between them is preferred to one with the
same words elsewhere.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from desktop_app.comparison.chains import Pair, heaviest_chain
from desktop_app.comparison.thresholds import THRESHOLDS, Thresholds


def pairs_of(likeness: Mapping[Pair, float], thresholds: Thresholds = THRESHOLDS) -> list[Pair]:
    """The pairs, each paragraph in one at most, in the order of the old text.

    ``likeness`` gives, for each pair that may be one, how alike the two are.
    """
    likely = [pair for pair, score in likeness.items() if score >= thresholds.in_order]
    spine = _Spine([likely[k] for k in heaviest_chain(likely, [likeness[pair] for pair in likely])])
    candidates: list[tuple[float, int, Pair]] = []
    for pair in likely:
        in_order = spine.fits(pair)
        if in_order or likeness[pair] >= thresholds.out_of_order:
            score = likeness[pair] + in_order * thresholds.order_bonus
            candidates.append((-score, abs(pair[0] - pair[1]), pair))
    return sorted(_greedy(pair for _, _, pair in sorted(candidates)))


class _Spine:
    """The pairs, rising in both texts, whose likeness adds up to most."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self._pairs = pairs
        self._members = frozenset(pairs)

    def fits(self, pair: Pair) -> bool:
        """Whether a pair is one of the spine or fits between two neighbours of it."""
        if pair in self._members:
            return True
        at = bisect_left(self._pairs, (pair[0], -1))
        before = self._pairs[at - 1][1] if at else -1
        if at < len(self._pairs) and self._pairs[at][0] == pair[0]:
            at += 1
        return before < pair[1] and (at == len(self._pairs) or pair[1] < self._pairs[at][1])


def _greedy(candidates: Iterable[Pair]) -> list[Pair]:
    old_taken: set[int] = set()
    new_taken: set[int] = set()
    taken: list[Pair] = []
    for i, j in candidates:
        if i not in old_taken and j not in new_taken:
            old_taken.add(i)
            new_taken.add(j)
            taken.append((i, j))
    return taken
