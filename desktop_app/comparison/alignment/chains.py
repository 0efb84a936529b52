"""The heaviest rising chain of pairs: what keeps its order in two texts.

A weighted longest increasing subsequence, found with a Fenwick tree of prefix maxima (P. M. Fenwick, 1994) in
n log n steps.
"""

from __future__ import annotations

from collections.abc import Sequence

Pair = tuple[int, int]

_Best = tuple[float, int]
_NONE: _Best = (0.0, -1)


def heaviest_chain(pairs: Sequence[Pair], weights: Sequence[float]) -> list[int]:
    """The indexes of the pairs, rising in both positions, with the greatest sum of positive weights.

    Of chains with the same weight, the one whose pairs come first in the second text is taken.
    """
    order = sorted(range(len(pairs)), key=lambda k: (pairs[k][0], -pairs[k][1]))
    tree = _PrefixMaxima(max((second for _, second in pairs), default=-1) + 1)
    came_from = [-1] * len(pairs)
    for k in order:
        weight, came_from[k] = tree.best_below(pairs[k][1])
        tree.put(pairs[k][1], (weight + weights[k], k))
    return _traced(tree.best_below(tree.size)[1], came_from)


def _traced(k: int, came_from: Sequence[int]) -> list[int]:
    chain: list[int] = []
    while k >= 0:
        chain.append(k)
        k = came_from[k]
    return chain[::-1]


class _PrefixMaxima:
    """The heaviest chain that ends below a position."""

    def __init__(self, size: int) -> None:
        self.size = size
        self._tree = [_NONE] * (size + 1)

    def best_below(self, position: int) -> _Best:
        best = _NONE
        while position > 0:
            if self._tree[position][0] > best[0]:
                best = self._tree[position]
            position -= position & -position
        return best

    def put(self, position: int, best: _Best) -> None:
        position += 1
        while position <= self.size:
            if best[0] > self._tree[position][0]:
                self._tree[position] = best
            position += position & -position
