"""Text cut into runs that look the same throughout: one mark, upright or italic, or a footnote mark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop_app.comparison.model import Edit, Operation, Side
from desktop_app.markup.marks import Mark
from desktop_app.markup.side_text import SideText
from desktop_app.markup.stretches import MarkedStretch, Marking, placed_edits
from desktop_app.resolution.message import Message


@dataclass(frozen=True)
class Run:
    """Words set in one way.

    ``side``, ``owner`` and ``start`` say where they come from; ``other`` are the words of the other version in
    this place; ``marker`` is set where the run is a footnote mark; ``lead`` is shown before the words without
    being part of the text.
    """

    text: str
    mark: Mark
    side: Side
    owner: str
    start: int
    italic: bool = False
    other: str = ""
    reason: Message | None = None
    marker: str = ""
    lead: str = ""


def runs_of(source: SideText, stretches: Iterable[MarkedStretch]) -> list[Run]:
    """The runs of a whole text."""
    runs = _calls(source, 0)
    for stretch in stretches:
        runs += _stretch_runs(source, stretch)
    return runs


def interleaved_runs(
    edits: tuple[Edit, ...], sources: Mapping[Side, SideText], marking: Marking, verb_ends: Mapping[Side, int]
) -> Iterator[Run]:
    """The runs of both versions of a text in one: each removed stretch before what came in its place.

    What has no mark is left out of the old text.
    """
    old, new = sources[Side.OLD], _with_removed_calls(edits, sources[Side.OLD], sources[Side.NEW])
    yield from _calls(new, 0)
    for placed in placed_edits(edits):
        if placed.edit.is_on(Side.NEW):
            yield from _stretch_runs(new, placed.marked(Side.NEW, marking, verb_ends[Side.NEW]))
            continue
        stretch = placed.marked(Side.OLD, marking, verb_ends[Side.OLD])
        if stretch.mark is Mark.ROUTINE:
            stretch = replace(stretch, mark=Mark.ROUTINE_REMOVED)
        yield from (run for run in _stretch_runs(old, stretch, with_joins=True) if run.mark is not Mark.PLAIN)


def _with_removed_calls(edits: tuple[Edit, ...], old: SideText, new: SideText) -> SideText:
    """The new text with the footnote marks that went from words which stayed."""
    gone = [call for call in old.calls if call.mark is not Mark.PLAIN]
    if not gone:
        return new
    kept = [placed for placed in placed_edits(edits) if placed.edit.operation is Operation.EQUAL]
    moved = [
        replace(call, at=placed.new + call.at - placed.old) for call in gone for placed in kept if placed.ends(call.at)
    ]
    return replace(new, calls=(*moved, *new.calls))


def _stretch_runs(source: SideText, stretch: MarkedStretch, with_joins: bool = False) -> list[Run]:
    """The runs of one stretch, each followed by the footnote marks at its end.

    The spaces between parts are left out where each part is shown by itself.
    """
    runs: list[Run] = []
    inside = {cut for cut in source.borders() if stretch.start < cut < stretch.end}
    for left, right in pairwise(sorted({stretch.start, stretch.end} | inside)):
        if with_joins or not (right - left == 1 and source.is_join(left)):
            runs.append(_run(source, stretch, left, right))
        runs += _calls(source, right)
    return runs


def _calls(source: SideText, offset: int) -> list[Run]:
    """The footnote marks that stand at this offset."""
    return [
        Run(call.marker, call.mark, call.side, call.owner, call.start, marker=call.marker)
        for call in source.calls_at(offset)
    ]


def _run(source: SideText, stretch: MarkedStretch, left: int, right: int) -> Run:
    part = source.part_at(left)
    italic = any(begin <= left and right <= end for begin, end in source.italics)
    place = (source.side, part.owner, left - part.begin)
    words, lead = source.text[left:right], source.leads.get(left, "")
    return Run(words, stretch.mark, *place, italic, stretch.other, stretch.reason, lead=lead)
