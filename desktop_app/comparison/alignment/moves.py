"""Which groups moved: the lightest set whose removal leaves the rest in order."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.comparison.alignment.chains import Pair, heaviest_chain


def moved_of(pairs: Sequence[Pair], weights: Sequence[float]) -> set[int]:
    """The numbers of the pairs that moved, given their first positions in both texts and what each weighs."""
    return set(range(len(pairs))) - set(heaviest_chain(pairs, weights))
