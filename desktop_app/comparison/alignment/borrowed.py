"""Pairs that have their words from another paragraph: what both say is said in full elsewhere.

A preambular and an operative paragraph of one resolution may speak of one thing ("the oral report of the Chair of the
working group"). A paragraph that is little like its pair, and several times as much like another one, is a version of
neither by the words that all three have.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop_app.comparison.alignment.chains import Pair
from desktop_app.comparison.alignment.similarity import Similarities
from desktop_app.comparison.thresholds import ALIGNMENT


def borrowed(
    pairs: Iterable[Pair], similarities: Similarities, may_belong: Callable[[int, int], bool]
) -> frozenset[Pair]:
    """Those of these pairs that are little alike while one of the two is several times as much like another."""
    weak = {pair: dice for pair in pairs if (dice := similarities.dice(*pair)) < ALIGNMENT.borrowed}
    old, new = _most_alike(weak, similarities, may_belong)
    return frozenset((i, j) for (i, j), dice in weak.items() if max(old[i], new[j]) >= ALIGNMENT.borrowed_times * dice)


def _most_alike(
    pairs: Iterable[Pair], similarities: Similarities, may_belong: Callable[[int, int], bool]
) -> tuple[dict[int, float], dict[int, float]]:
    """For each old and each new paragraph of some pairs, the most that it has in common with any."""
    old, new = dict.fromkeys((i for i, _ in pairs), 0.0), dict.fromkeys((j for _, j in pairs), 0.0)
    for i, j in similarities.compared if old else ():
        if (i in old or j in new) and may_belong(i, j):
            dice = similarities.dice(i, j)
            old[i], new[j] = max(old.get(i, 0.0), dice), max(new.get(j, 0.0), dice)
    return old, new
