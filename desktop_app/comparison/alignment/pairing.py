"""One-to-one pairs of paragraphs: first the best pairs that keep the order, then the best of the whole.

The pairs that keep the order vouch for their neighbours: one that fits between them is preferred to one with the
same words elsewhere. Pairs in the company of others (a paragraph and its items) are preferred in a second round.
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
    """The pairs, each paragraph in one at most, in the order of the old text.

    ``likeness`` gives, for each pair that may be one, how alike the two are; ``parents`` the positions of the
    paragraphs that the old and the new ones belong to.
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
    """Whether a pair that breaks the order is one: alike enough, and more so than its best rival."""
    if not rival:
        return likeness >= ALIGNMENT.without_rival
    return likeness >= max(ALIGNMENT.out_of_order, rival + ALIGNMENT.rival_margin)


class _Rivals:
    """How alike a paragraph is to others than its pair: formulas ("Takes note of paragraph 7 …") are to many."""

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
        """The likeness of the next best pair of either paragraph; 0 where the two are the same."""
        if self._likeness[pair] == 1:
            return 0.0
        others = (other for best, at in zip(self._best, pair, strict=True) for other in best[at] if other != pair)
        return max((self._likeness[other] for other in others), default=0.0)


def _in_company(pair: Pair, pairs: Collection[Pair], parents: tuple[Parents, Parents]) -> bool:
    """Whether the paragraphs before them, after them, or those that they belong to are a pair too."""
    i, j = pair
    if (i - 1, j - 1) in pairs or (i + 1, j + 1) in pairs:
        return True
    old_parent, new_parent = (of[at] for of, at in zip(parents, pair, strict=True))
    return old_parent is not None and new_parent is not None and (old_parent, new_parent) in pairs


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


def _best(scores: Mapping[Pair, float]) -> list[Pair]:
    """The pairs, best first, each paragraph taken once; of equals, the one nearest to its old place."""
    old_taken: set[int] = set()
    new_taken: set[int] = set()
    taken: list[Pair] = []
    for i, j in sorted(scores, key=lambda pair: (-scores[pair], abs(pair[0] - pair[1]), pair)):
        if i not in old_taken and j not in new_taken:
            old_taken.add(i)
            new_taken.add(j)
            taken.append((i, j))
    return taken
