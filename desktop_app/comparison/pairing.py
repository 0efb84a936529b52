"""One-to-one pairs of paragraphs: first the best pairs that keep the order, then the best of the whole.

The order-keeping alignment is that of Needleman and Wunsch (1970), with nothing to pay for a gap. Its pairs vouch for
their neighbours: a pair that fits between them is preferred to one with the same words elsewhere.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from desktop_app.comparison.thresholds import THRESHOLDS, Thresholds

Scores = Sequence[Mapping[int, float]]
"""For each old paragraph, the similarity of each new one that may be its pair; absent where none."""

Pair = tuple[int, int]


def pairs_of(scores: Scores, new_count: int, thresholds: Thresholds = THRESHOLDS) -> list[Pair]:
    """The pairs, each paragraph in one at most, in the order of the old text."""
    spine = spine_of(scores, new_count, thresholds.in_order)
    candidates = sorted(
        (-(score + thresholds.order_bonus * fits), abs(i - j), i, j)
        for i, row in enumerate(scores)
        for j, score in row.items()
        if score >= (thresholds.in_order if (fits := _fits(i, j, spine)) else thresholds.out_of_order)
    )
    return sorted(_greedy((i, j) for _, _, i, j in candidates))


def spine_of(scores: Scores, new_count: int, least: float) -> list[Pair]:
    """The pairs, rising in both texts, whose similarities add up to most."""
    best = [[0.0] * (new_count + 1)]
    for row in scores:
        above = best[-1]
        line = above[:]
        for j in range(new_count):
            score = row.get(j, 0.0)
            taken = above[j] + score if score >= least else 0.0
            line[j + 1] = max(taken, above[j + 1], line[j])
        best.append(line)
    return _trace(best, len(scores), new_count)


def _trace(best: Sequence[Sequence[float]], i: int, j: int) -> list[Pair]:
    pairs: list[Pair] = []
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    return pairs[::-1]


def _fits(i: int, j: int, spine: Sequence[Pair]) -> bool:
    """Whether a pair is one of the spine or fits between two neighbours of it."""
    at = bisect_left(spine, (i, -1))
    before = spine[at - 1] if at else (-1, -1)
    after = at + 1 if at < len(spine) and spine[at][0] == i else at
    if after > at and spine[at][1] == j:
        return True
    return before[1] < j and (after == len(spine) or j < spine[after][1])


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
