"""The two columns of a row: what the old side shows and what the new."""

from __future__ import annotations

from itertools import groupby

from desktop_app.comparison.model import Comparison, Side
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Filters, Mark
from desktop_app.markup.notes import note_passages, notes_alone
from desktop_app.markup.passages import Passage, body_passage, with_cells
from desktop_app.markup.rows import Row
from desktop_app.markup.runs import Run, runs_of
from desktop_app.markup.side_text import SideText, paragraph_owner, side_text
from desktop_app.markup.stretches import MarkedStretch, stretches_of, whole


def column_passages(comparison: Comparison, row: Row, side: Side, filters: Filters) -> tuple[Passage, ...]:
    """The passages of a row on one side: its paragraphs, then the footnotes that changed."""
    if not row.positions(side):
        return ()
    bodies = body_passages(comparison, row, side, filters)
    return (*bodies, *note_passages(comparison, row, side, filters))


def body_passages(comparison: Comparison, row: Row, side: Side, filters: Filters) -> list[Passage]:
    """The paragraphs of a row on one side, a passage for each."""
    source = row_text(comparison, row, side, filters)
    runs = runs_of(source, row_stretches(comparison, row, side, filters))
    by_owner: dict[str, list[Run]] = {owner: list(group) for owner, group in groupby(runs, lambda run: run.owner)}
    passages = []
    for position, paragraph in zip(row.positions(side), row.paragraphs(comparison, side), strict=True):
        own = by_owner.get(paragraph_owner(position), [])
        passages.append(with_cells(body_passage(paragraph, own, side, shows_numbers(row, filters)), paragraph))
    return passages


def row_text(comparison: Comparison, row: Row, side: Side, filters: Filters) -> SideText:
    """The text of a row on one side; footnote marks that stand on this side alone are marked, if they are shown."""
    alone = notes_alone(comparison, row, side) if _marks_notes(row, filters) else frozenset()
    mark = side.of(Mark.REMOVED, Mark.ADDED)
    return side_text(comparison.version(side).paragraphs, row.positions(side), side, alone, mark)


def row_stretches(comparison: Comparison, row: Row, side: Side, filters: Filters) -> tuple[MarkedStretch, ...]:
    """The marked stretches of a row on one side."""
    paragraphs = row.paragraphs(comparison, side)
    text = " ".join(paragraph.text for paragraph in paragraphs)
    if row.link is None:
        return whole(text, unlinked_mark(row, filters))
    if not row.edits:
        return whole(text, Mark.PLAIN)
    verb_end = len(paragraphs[0].opening) if row.verb else 0
    return stretches_of(row.edits, side, filters.mark, verb_end)


def unlinked_mark(row: Row, filters: Filters) -> Mark:
    """The mark of a paragraph that has nothing beside it."""
    kind, mark = (ChangeKind.NEW, Mark.ADDED) if row.new else (ChangeKind.REMOVED, Mark.REMOVED)
    return mark if filters.shows(kind) else Mark.PLAIN


def shows_numbers(row: Row, filters: Filters) -> bool:
    """Whether it is shown that the number of a row has changed."""
    return row.renumbered and filters.shows(ChangeKind.NUMBERS)


def _marks_notes(row: Row, filters: Filters) -> bool:
    if row.link is None:
        return unlinked_mark(row, filters) is not Mark.PLAIN
    return filters.shows(ChangeKind.NOTES)
