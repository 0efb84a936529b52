"""The nature of each change: typographic, connective, rolled forward, of figures, or a matter of wording."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Nature
from desktop_app.comparison.natures.amounts import differ_by_amounts, is_same_number
from desktop_app.comparison.natures.changed_regions import ChangedRegion, regions_of
from desktop_app.comparison.natures.connectives import differ_by_connectives
from desktop_app.comparison.natures.rolling import Roll
from desktop_app.comparison.natures.routine import is_same_list, roll_forward
from desktop_app.comparison.natures.tokenized_text import TokenizedText, TokenSpan
from desktop_app.comparison.words.difference import WordChange
from desktop_app.comparison.words.spelling import plain
from desktop_app.resolution.message import Message

# A word and the space beside it.
_NEIGHBOURS = 2


@dataclass(frozen=True)
class Finding:
    """The nature of one change, and the reason if there is something to say."""

    nature: Nature
    reason: Message | None = None


def findings(changes: Sequence[WordChange], old: TokenizedText, new: TokenizedText, roll: Roll) -> list[Finding]:
    """The finding for each change; the changes are positions in the tokens of the two texts."""
    found = [Finding(Nature.WORDING)] * len(changes)
    for region, old_side, new_side in _stretches(regions_of(changes, old.figure_lists, new.figure_lists), old, new):
        finding = _finding(old_side, new_side, roll)
        for number in region.changes:
            found[number] = finding
    alone = [ChangedRegion(*change, changes=[number]) for number, change in enumerate(changes)]
    for region, old_side, new_side in _stretches(alone, old, new):
        if found[region.changes[0]].nature is Nature.WORDING and _is_typographic(old_side, new_side):
            found[region.changes[0]] = Finding(Nature.TYPOGRAPHIC)
    return found


def _stretches(
    regions: Sequence[ChangedRegion], old: TokenizedText, new: TokenizedText
) -> Iterator[tuple[ChangedRegion, TokenSpan, TokenSpan]]:
    """Each region with its two sides and their neighbours, which are the same on both."""
    ends = [0, *(region.old_end for region in regions)]
    starts = [*(region.old_start for region in regions), len(old.tokens)]
    for place, region in enumerate(regions):
        before = min(_NEIGHBOURS, region.old_start - ends[place])
        after = min(_NEIGHBOURS, starts[place + 1] - region.old_end)
        yield (
            region,
            TokenSpan(old, region.old_start, region.old_end, before, after),
            TokenSpan(new, region.new_start, region.new_end, before, after),
        )


def _is_typographic(old: TokenSpan, new: TokenSpan) -> bool:
    return plain(old.with_neighbours) == plain(new.with_neighbours)


def _finding(old: TokenSpan, new: TokenSpan, roll: Roll) -> Finding:
    if _is_typographic(old, new):
        return Finding(Nature.TYPOGRAPHIC)
    if differ_by_connectives(old, new):
        return Finding(Nature.CONNECTIVE)
    if is_same_list(old, new) or is_same_number(old, new):
        return Finding(Nature.TYPOGRAPHIC)
    if reason := roll_forward(old, new, roll):
        return Finding(Nature.ROUTINE, reason)
    if differ_by_amounts(old, new, roll):
        return Finding(Nature.FIGURES)
    return Finding(Nature.WORDING)
