"""One-to-one pairs of paragraphs: first the best pairs that keep the order, then the best of all.

A pair that fits between pairs that keep the order is preferred to one with the same words elsewhere. Pairs next to
others, or whose parents are a pair, are preferred in a second round.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence

from desktop_app.comparison.alignment.chains import Pair, heaviest_chain
from desktop_app.comparison.thresholds import ALIGNMENT

Parents = Sequence[int | None]


def pairs_of(
    likeness: Mapping[Pair, float],
    parents: tuple[Parents, Parents],
) -> list[Pair]:
    """The pairs, with each paragraph in at most one, in the order of the old text.

    ``likeness`` gives the likeness (0 to 1) of each possible pair; ``parents`` are the positions of the parents of
    the old and of the new paragraphs.
    """
    likely = sorted(pair for pair, score in likeness.items() if score >= ALIGNMENT.in_order)
    spine = _Spine([likely[k] for k in heaviest_chain(likely, [likeness[pair] for pair in likely])])
    rivals = _Rivals(likeness, likely)
    scores: dict[Pair, float] = {}
    for pair in likely:
        if spine.fits(pair):
            scores[pair] = likeness[pair] + ALIGNMENT.order_bonus
        elif _is_sure(likeness[pair], rivals.of(pair)):
            scores[pair] = likeness[pair]
    first = frozenset(_best(scores))
    for pair in scores:
        scores[pair] += ALIGNMENT.company_bonus * _in_company(pair, first, parents)
    return sorted(_best(scores))


def _is_sure(likeness: float, rival: float) -> bool:
    """Whether a pair that breaks the order is certain: alike enough, and clearly more than its best rival."""
    if not rival:
        return likeness >= ALIGNMENT.without_rival
    return likeness >= max(ALIGNMENT.out_of_order, rival + ALIGNMENT.rival_margin)


class _Rivals:
    """How similar paragraphs are to others than their pair: set phrases ("Takes note of …") are similar to many."""

    def __init__(self, likeness: Mapping[Pair, float], pairs: Iterable[Pair]) -> None:
        self._likeness = likeness
        self._best: tuple[dict[int, list[Pair]], dict[int, list[Pair]]] = ({}, {})
        for pair in pairs:
            for best, at in zip(self._best, pair, strict=True):
                two = best.setdefault(at, [])
                if len(two) < 2 or likeness[pair] > likeness[two[1]]:
                    two[1:] = [pair]
                    two.sort(key=lambda one: -likeness[one])

    def of(self, pair: Pair) -> float:
        """The likeness of the next best pair of either paragraph; 0 if the two are the same."""
        if self._likeness[pair] == 1:
            return 0.0
        others = (other for best, at in zip(self._best, pair, strict=True) for other in best[at] if other != pair)
        return max((self._likeness[other] for other in others), default=0.0)


def _in_company(pair: Pair, pairs: Collection[Pair], parents: tuple[Parents, Parents]) -> bool:
    """Whether the paragraphs before them, after them, or their parents are a pair too."""
    i, j = pair
    if (i - 1, j - 1) in pairs or (i + 1, j + 1) in pairs:
        return True
    old_parent, new_parent = (of[at] for of, at in zip(parents, pair, strict=True))
    return old_parent is not None and new_parent is not None and (old_parent, new_parent) in pairs


class _Spine:
    """The pairs that rise in both texts and have the greatest sum of likeness."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self._pairs = pairs
        self._members = frozenset(pairs)

    def fits(self, pair: Pair) -> bool:
        """Whether a pair is in the spine or fits between two neighbours in it."""
        if pair in self._members:
            return True
        at = bisect_left(self._pairs, (pair[0], -1))
        before = self._pairs[at - 1][1] if at else -1
        if at < len(self._pairs) and self._pairs[at][0] == pair[0]:
            at += 1
        return before < pair[1] and (at == len(self._pairs) or pair[1] < self._pairs[at][1])


def _best(scores: Mapping[Pair, float]) -> list[Pair]:
    """The pairs, taken best first, with each paragraph once; of equals, the one nearest to its old place."""
    old_taken: set[int] = set()
    new_taken: set[int] = set()
    taken: list[Pair] = []
    for i, j in sorted(scores, key=lambda pair: (-scores[pair], abs(pair[0] - pair[1]), pair)):
        if i not in old_taken and j not in new_taken:
            old_taken.add(i)
            new_taken.add(j)
            taken.append((i, j))
    return taken
