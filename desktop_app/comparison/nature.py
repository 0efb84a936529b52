"""The nature of each change: typographic, connective, rolled forward, or a matter of wording."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.comparison.connectives import differ_by_connectives
from desktop_app.comparison.model import Nature
from desktop_app.comparison.passage import Passage
from desktop_app.comparison.regions import Region, regions_of
from desktop_app.comparison.rolling import Roll
from desktop_app.comparison.routine import roll_forward
from desktop_app.comparison.spelling import plain
from desktop_app.comparison.stretch import Stretch
from desktop_app.comparison.wording import Change
from desktop_app.resolution.message import Message

# A word and the blank beside it.
_NEIGHBOURS = 2


@dataclass(frozen=True)
class Finding:
    """The nature of one change, and the reason where there is something to say."""

    nature: Nature
    reason: Message | None = None


def findings(changes: Sequence[Change], old: Passage, new: Passage, roll: Roll) -> list[Finding]:
    """What each change is; the changes are positions in the tokens of the two passages."""
    found = [Finding(Nature.WORDING)] * len(changes)
    for region, old_side, new_side in _stretches(regions_of(changes, old.runs, new.runs), old, new):
        finding = _finding(old_side, new_side, roll)
        for number in region.changes:
            found[number] = finding
    alone = [Region(*change, changes=[number]) for number, change in enumerate(changes)]
    for region, old_side, new_side in _stretches(alone, old, new):
        if found[region.changes[0]].nature is Nature.WORDING and _is_typographic(old_side, new_side):
            found[region.changes[0]] = Finding(Nature.TYPOGRAPHIC)
    return found


def _stretches(regions: Sequence[Region], old: Passage, new: Passage) -> Iterator[tuple[Region, Stretch, Stretch]]:
    """Each region with its two sides and their neighbours, which are the same on both."""
    ends = [0, *(region.old_end for region in regions)]
    starts = [*(region.old_start for region in regions), len(old.tokens)]
    for place, region in enumerate(regions):
        before = min(_NEIGHBOURS, region.old_start - ends[place])
        after = min(_NEIGHBOURS, starts[place + 1] - region.old_end)
        yield (
            region,
            Stretch(old, region.old_start, region.old_end, before, after),
            Stretch(new, region.new_start, region.new_end, before, after),
        )


def _is_typographic(old: Stretch, new: Stretch) -> bool:
    return plain(old.with_neighbours) == plain(new.with_neighbours)


def _finding(old: Stretch, new: Stretch, roll: Roll) -> Finding:
    if _is_typographic(old, new):
        return Finding(Nature.TYPOGRAPHIC)
    if differ_by_connectives(old, new):
        return Finding(Nature.CONNECTIVE)
    if reason := roll_forward(old, new, roll):
        return Finding(Nature.ROUTINE, reason)
    return Finding(Nature.WORDING)
