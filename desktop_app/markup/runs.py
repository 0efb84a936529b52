"""Text cut into runs that look the same throughout: one mark, upright or italic, or a footnote mark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.comparison.model import Side
from desktop_app.markup.marks import Mark
from desktop_app.markup.side_text import SideText
from desktop_app.markup.stretches import MarkedStretch
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
    runs = calls_at(source, 0)
    for stretch in stretches:
        runs += stretch_runs(source, stretch)
    return runs


def stretch_runs(source: SideText, stretch: MarkedStretch, with_joins: bool = False) -> list[Run]:
    """The runs of one stretch, each followed by the footnote marks at its end.

    The blanks between parts are left away where each part stands by itself.
    """
    runs: list[Run] = []
    inside = {cut for cut in source.borders() if stretch.start < cut < stretch.end}
    for left, right in pairwise(sorted({stretch.start, stretch.end} | inside)):
        if with_joins or not (right - left == 1 and source.is_join(left)):
            runs.append(_run(source, stretch, left, right))
        runs += calls_at(source, right)
    return runs


def calls_at(source: SideText, offset: int) -> list[Run]:
    """The footnote marks that stand at this offset."""
    return [_call(source, marker, at) for marker, at in source.calls if at == offset]


def _run(source: SideText, stretch: MarkedStretch, left: int, right: int) -> Run:
    part = source.part_at(left)
    italic = any(begin <= left and right <= end for begin, end in source.italics)
    place = (source.side, part.owner, left - part.begin)
    words, lead = source.text[left:right], source.leads.get(left, "")
    return Run(words, stretch.mark, *place, italic, stretch.other, stretch.reason, lead=lead)


def _call(source: SideText, marker: str, at: int) -> Run:
    part = source.part_at(max(at - 1, 0))
    mark = source.note_mark if marker in source.marked_notes else Mark.PLAIN
    return Run(marker, mark, source.side, part.owner, at - part.begin, marker=marker)
