"""Changes together with the whole lists of figures that they touch: a list changes as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.comparison.natures.figures import FigureList
from desktop_app.comparison.words.difference import WordChange


@dataclass
class ChangedRegion:
    """Old and new tokens around ``changes`` (positions in the list of changes) and what belongs to them."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int
    changes: list[int]


def regions_of(
    changes: Sequence[WordChange], old: Sequence[FigureList], new: Sequence[FigureList]
) -> list[ChangedRegion]:
    """The smallest regions that contain all changes and cut no list of figures, in order.

    The tokens between two changes are the same on both sides, so a region grows equally in the old and new text.
    """
    regions: list[ChangedRegion] = []
    for number, change in enumerate(changes):
        regions.append(ChangedRegion(*change, changes=[number]))
        _grow_back(regions, old, new)
        _grow_on(regions[-1], changes[number + 1] if number + 1 < len(changes) else None, old, new)
    return regions


def _grow_back(regions: list[ChangedRegion], old: Sequence[FigureList], new: Sequence[FigureList]) -> None:
    """Extend the last region backwards, and join it with the regions that it meets, until no list is cut."""
    while True:
        region = regions[-1]
        floor = regions[-2].old_end if len(regions) > 1 else 0
        by = max(
            region.old_start - _start(region.old_start, region.old_end, old),
            region.new_start - _start(region.new_start, region.new_end, new),
        )
        if by == 0:
            return
        if region.old_start - by >= floor:
            region.old_start, region.new_start = region.old_start - by, region.new_start - by
        else:
            last = regions.pop()
            before = regions[-1]
            before.old_end, before.new_end = last.old_end, last.new_end
            before.changes += last.changes


def _grow_on(
    region: ChangedRegion, following: WordChange | None, old: Sequence[FigureList], new: Sequence[FigureList]
) -> None:
    """Extend a region forwards, at most to the next change."""
    while True:
        by = max(
            _end(region.old_start, region.old_end, old) - region.old_end,
            _end(region.new_start, region.new_end, new) - region.new_end,
        )
        if following:
            by = min(by, following.old_start - region.old_end)
        if by == 0:
            return
        region.old_end, region.new_end = region.old_end + by, region.new_end + by


def _start(start: int, end: int, lists: Sequence[FigureList]) -> int:
    return min([start, *(listed.start for listed in lists if listed.start < end and start < listed.end)])


def _end(start: int, end: int, lists: Sequence[FigureList]) -> int:
    return max([end, *(listed.end for listed in lists if listed.start < end and start < listed.end)])
