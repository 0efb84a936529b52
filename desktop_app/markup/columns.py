"""The two columns of a row: what stands on the old side and what on the new."""

from __future__ import annotations

from itertools import groupby

from desktop_app.comparison.model import Comparison, Side
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Filters, Mark
from desktop_app.markup.note_calls import notes_alone
from desktop_app.markup.notes import note_passages
from desktop_app.markup.passages import Passage, body_passage
from desktop_app.markup.rows import Row
from desktop_app.markup.runs import Run, runs_of
from desktop_app.markup.side_text import SideText, paragraph_owner, paragraphs_source
from desktop_app.markup.stretches import MarkedStretch, stretches_of, whole


def column_passages(comparison: Comparison, row: Row, side: Side, filters: Filters) -> tuple[Passage, ...]:
    """The passages of a row on one side: its paragraphs, then the footnotes that changed."""
    positions = row.positions(side)
    if not positions:
        return ()
    source = row_source(comparison, row, side, filters)
    runs = runs_of(source, row_stretches(comparison, row, side, filters))
    bodies = _split(comparison, row, side, runs, filters)
    return (*bodies, *note_passages(comparison, row, side, filters))


def row_source(comparison: Comparison, row: Row, side: Side, filters: Filters) -> SideText:
    """The text of a row on one side; footnote marks that stand on this side alone are marked, if they are shown."""
    alone = notes_alone(comparison, row, side) if _marks_notes(row, filters) else frozenset()
    mark = side.of(Mark.REMOVED, Mark.ADDED)
    return paragraphs_source(comparison.version(side), row.positions(side), side, alone, mark)


def row_stretches(comparison: Comparison, row: Row, side: Side, filters: Filters) -> tuple[MarkedStretch, ...]:
    """The marked stretches of a row on one side."""
    paragraphs = row.paragraphs(comparison, side)
    text = " ".join(paragraph.text for paragraph in paragraphs)
    if row.link is None:
        return whole(text, unlinked_mark(row, filters))
    if not row.link.edits:
        return whole(text, Mark.PLAIN)
    verb_end = len(paragraphs[0].opening) if row.link.verb else 0
    return stretches_of(row.link.edits, side, filters.mark, verb_end)


def unlinked_mark(row: Row, filters: Filters) -> Mark:
    """The mark of a paragraph that has nothing beside it."""
    kind, mark = (ChangeKind.NEW, Mark.ADDED) if row.new else (ChangeKind.REMOVED, Mark.REMOVED)
    return mark if filters.shows(kind) else Mark.PLAIN


def _marks_notes(row: Row, filters: Filters) -> bool:
    if row.link is None:
        return unlinked_mark(row, filters) is not Mark.PLAIN
    return filters.shows(ChangeKind.NOTES)


def _split(comparison: Comparison, row: Row, side: Side, runs: list[Run], filters: Filters) -> list[Passage]:
    """One passage for each paragraph."""
    by_owner = {owner: list(group) for owner, group in groupby(runs, lambda run: run.owner)}
    relabelled = bool(row.link and row.link.renumbered and filters.shows(ChangeKind.NUMBERS))
    paragraphs = zip(row.positions(side), row.paragraphs(comparison, side), strict=True)
    return [body_passage(p, by_owner.get(paragraph_owner(position), []), relabelled) for position, p in paragraphs]
