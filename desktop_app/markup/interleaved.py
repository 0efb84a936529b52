"""Both versions of a text in one: each removed stretch before what came in its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.comparison.model import Edit, Operation, Side
from desktop_app.markup.marks import Mark
from desktop_app.markup.runs import Run, calls_at, stretch_runs
from desktop_app.markup.side_text import SideText
from desktop_app.markup.stretches import Marking, PlacedEdit, placed_edits


def interleaved_runs(
    edits: tuple[Edit, ...], sources: Mapping[Side, SideText], marking: Marking, verb_ends: Mapping[Side, int]
) -> Iterator[Run]:
    """The runs of the new text with those of the old that were removed; what bears no mark is left out of the old."""
    yield from calls_at(sources[Side.NEW], 0)
    for placed in placed_edits(edits):
        side = Side.NEW if placed.edit.is_on(Side.NEW) else Side.OLD
        mark = _mark(placed, side, marking, placed.start(side) < verb_ends[side])
        if side is Side.NEW or mark is not Mark.PLAIN:
            yield from stretch_runs(sources[side], placed.stretch(side, mark), with_joins=side is Side.OLD)


def _mark(placed: PlacedEdit, side: Side, marking: Marking, in_verb: bool) -> Mark:
    if placed.edit.operation is Operation.EQUAL:
        return Mark.PLAIN
    mark = marking(placed.edit.nature, side, in_verb)
    return Mark.ROUTINE_REMOVED if side is Side.OLD and mark is Mark.ROUTINE else mark
