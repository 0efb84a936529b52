"""Certain matches in two long sequences: what occurs once in each (Bram Cohen's patience diff)."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence


def landmarks(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Positions of the members that occur once in both, as many as are in the same order."""
    old_counts, new_counts = Counter(old), Counter(new)
    place_in_new = {member: place for place, member in enumerate(new) if new_counts[member] == 1}
    pairs = [
        (place, place_in_new[member])
        for place, member in enumerate(old)
        if old_counts[member] == 1 and member in place_in_new
    ]
    return _longest_rising(pairs)


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest sequence of pairs that rise in both positions; the first positions rise already."""
    ends: list[int] = []  # the lowest end of a sequence of each length, and the pair it ends with
    last: list[int] = []
    before: list[int | None] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(last[length - 1] if length else None)
        ends[length : length + 1] = [place]
        last[length : length + 1] = [number]
    rising = []
    current = last[-1] if last else None
    while current is not None:
        rising.append(pairs[current])
        current = before[current]
    return rising[::-1]
