"""Which pairs moved: the lightest set whose removal leaves the rest in order."""

from __future__ import annotations

from collections.abc import Sequence

Pair = tuple[int, int]


def moved_of(pairs: Sequence[Pair], weights: Sequence[int]) -> set[int]:
    """The numbers of the pairs that moved, given pairs sorted by their old positions and what each weighs.

    What stays is the heaviest subsequence that rises in the new text (equal new positions count as rising, so the
    pieces of a merge do not move one another). Of two such, the one that keeps the later pairs stays.
    """
    total: list[int] = []
    came_from: list[int | None] = []
    for k, (_, new) in enumerate(pairs):
        before = [p for p in range(k) if pairs[p][1] <= new]
        best = max(before, key=lambda p: total[p], default=None)
        total.append(weights[k] + (total[best] if best is not None else 0))
        came_from.append(best)
    stays = _trace(total, came_from)
    return set(range(len(pairs))) - stays


def _trace(total: Sequence[int], came_from: Sequence[int | None]) -> set[int]:
    at = max(range(len(total)), key=lambda k: total[k], default=None)
    stays: set[int] = set()
    while at is not None:
        stays.add(at)
        at = came_from[at]
    return stays
