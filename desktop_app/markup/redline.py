"""The redline of a row: the new text with the old struck through where it stood."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.comparison.model import Comparison, Edit, Operation, Side
from desktop_app.markup.cites import old_to_new, row_cites
from desktop_app.markup.columns import body_passages, column_passages, row_text, shows_numbers, unlinked_mark
from desktop_app.markup.marks import Filters, Mark
from desktop_app.markup.notes import redline_notes
from desktop_app.markup.passages import Passage, body_passage
from desktop_app.markup.rows import Row
from desktop_app.markup.runs import Run, interleaved_runs
from desktop_app.markup.side_text import paragraph_owner


def redline_passages(comparison: Comparison, row: Row, filters: Filters) -> tuple[Passage, ...]:
    """The passages of a row in one column; a removed paragraph that is put aside leaves none."""
    if not row.new:
        hidden = unlinked_mark(row, filters) is Mark.PLAIN
        return () if hidden else column_passages(comparison, row, Side.OLD, filters)
    if row.link is None:
        bodies = body_passages(comparison, row, Side.NEW, filters)
    else:
        bodies = _interleaved(comparison, row, filters)
        bodies[0] = _with_both_numbers(comparison, row, bodies[0])
    return (*bodies, *redline_notes(comparison, row, filters))


def _interleaved(comparison: Comparison, row: Row, filters: Filters) -> list[Passage]:
    """One passage for each new paragraph; what was removed goes into the one that is being read at that place."""
    new = row.paragraphs(comparison, Side.NEW)
    sources = {side: row_text(comparison, row, side, filters) for side in Side}
    edits = row.edits or (Edit(Operation.EQUAL, sources[Side.NEW].text),)
    verb_ends = {side: len(row.paragraphs(comparison, side)[0].opening) if row.verb else 0 for side in Side}
    owner, *_ = owners = [paragraph_owner(position) for position in row.new]
    runs: dict[str, list[Run]] = {name: [] for name in owners}
    for run in interleaved_runs(edits, sources, filters.mark, verb_ends):
        owner = run.owner if run.side is Side.NEW else owner
        runs[owner].append(run)
    numbers = [row.paragraphs(comparison, Side.OLD)[0].label, *[""] * len(new)]
    return [
        body_passage(paragraph, runs[name], Side.NEW, shows_numbers(row, filters), before)
        for paragraph, name, before in zip(new, owners, numbers, strict=False)
    ]


def _with_both_numbers(comparison: Comparison, row: Row, passage: Passage) -> Passage:
    """The first passage, cited by its old number and its new one."""
    label = old_to_new(row_cites(comparison, row, Side.OLD), passage.label)
    return replace(passage, label=label) if passage.label else passage
