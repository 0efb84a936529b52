"""The redline of a row: the new text with the old struck through where it stood."""

from __future__ import annotations

from desktop_app.comparison.model import Comparison, Link, Side
from desktop_app.markup.columns import column_passages, row_source, unlinked_mark
from desktop_app.markup.interleaved import interleaved_runs
from desktop_app.markup.marks import Filters, Mark
from desktop_app.markup.notes import redline_notes
from desktop_app.markup.passages import Passage, Role, body_passage
from desktop_app.markup.rows import Row
from desktop_app.markup.runs import Run
from desktop_app.markup.side_text import paragraph_owner


def redline_passages(comparison: Comparison, row: Row, filters: Filters) -> tuple[Passage, ...]:
    """The passages of a row in one column; a removed paragraph that is put aside leaves none."""
    if not row.new:
        hidden = unlinked_mark(row, filters) is Mark.PLAIN
        return () if hidden else column_passages(comparison, row, Side.OLD, filters)
    return (*_bodies(comparison, row, filters), *redline_notes(comparison, row, filters))


def _bodies(comparison: Comparison, row: Row, filters: Filters) -> list[Passage]:
    if row.link and row.link.edits:
        return _interleaved(comparison, row, row.link, filters)
    passages = column_passages(comparison, row, Side.NEW, filters)
    return [passage for passage in passages if passage.role is not Role.NOTE]


def _interleaved(comparison: Comparison, row: Row, link: Link, filters: Filters) -> list[Passage]:
    """One passage for each new paragraph; what was removed stands in the one that is being read at that place."""
    paragraphs = dict(zip(map(paragraph_owner, row.new), row.paragraphs(comparison, Side.NEW), strict=True))
    sources = {side: row_source(comparison, row, side, filters) for side in Side}
    verb_ends = {side: len(row.paragraphs(comparison, side)[0].opening) if link.verb else 0 for side in Side}
    owner = next(iter(paragraphs))
    runs: dict[str, list[Run]] = {name: [] for name in paragraphs}
    for run in interleaved_runs(link.edits, sources, filters.mark, verb_ends):
        owner = run.owner if run.side is Side.NEW else owner
        runs[owner].append(run)
    return [body_passage(paragraph, runs[name]) for name, paragraph in paragraphs.items()]
