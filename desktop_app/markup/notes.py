"""The footnotes of a row that changed, as passages to stand under the paragraph that calls them."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.comparison.model import Comparison, FootnoteLink, Nature, Side
from desktop_app.markup.interleaved import interleaved_runs
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Filters, Mark
from desktop_app.markup.note_calls import called_notes, notes_alone
from desktop_app.markup.passages import Passage, Role
from desktop_app.markup.rows import Row
from desktop_app.markup.runs import Run, runs_of
from desktop_app.markup.side_text import note_owner, note_source
from desktop_app.markup.stretches import MarkedStretch, stretches_of, whole
from desktop_app.resolution.model import Footnote


def note_passages(comparison: Comparison, row: Row, side: Side, filters: Filters) -> list[Passage]:
    """A passage for each footnote called on this side that came, went, changed or is called elsewhere, each once."""
    alone = _alone_beside_others(comparison, row, side)
    passages = []
    for note in _called(comparison, row, side, filters):
        runs = runs_of(note_source(note, side), _stretches(comparison, note, side, filters))
        passages.append(_passage(note, side, runs, note.marker in alone))
    return [passage for passage in passages if passage]


def redline_notes(comparison: Comparison, row: Row, filters: Filters) -> list[Passage]:
    """The same in one column: the new footnotes with the old words struck through, then those called no longer."""
    alone = _alone_beside_others(comparison, row, Side.NEW)
    passages = []
    for note in _called(comparison, row, Side.NEW, filters):
        runs = _redline_runs(comparison, note, filters)
        passages.append(_passage(note, Side.NEW, runs, note.marker in alone))
    gone = notes_alone(comparison, row, Side.OLD)
    passages += [passage for passage in note_passages(comparison, row, Side.OLD, filters) if passage.label in gone]
    return [passage for passage in passages if passage]


def _alone_beside_others(comparison: Comparison, row: Row, side: Side) -> frozenset[str]:
    """The marks that came or went in a paragraph that stayed; in a new or removed one they are no news."""
    return notes_alone(comparison, row, side) if row.link else frozenset()


def _called(comparison: Comparison, row: Row, side: Side, filters: Filters) -> list[Footnote]:
    if not filters.shows(ChangeKind.NOTES):
        return []
    notes = comparison.version(side).footnote_of
    return [notes[marker] for marker in called_notes(comparison, row, side) if marker in notes]


def _passage(note: Footnote, side: Side, runs: Sequence[Run], alone: bool) -> Passage | None:
    """The passage of a footnote, or ``None`` where nothing in it is marked and its mark does not stand alone."""
    if not alone and all(run.mark is Mark.PLAIN for run in runs):
        return None
    mark = side.of(Mark.REMOVED, Mark.ADDED)
    call_mark = mark if alone else runs[0].mark if len(runs) == 1 else Mark.PLAIN
    call = Run(note.marker, call_mark, side, note_owner(note.marker), 0, marker=note.marker)
    return Passage(Role.NOTE, (call, *runs), note.marker)


def _stretches(comparison: Comparison, note: Footnote, side: Side, filters: Filters) -> tuple[MarkedStretch, ...]:
    if note.marker in comparison.footnotes.unlinked(side):
        return whole(note.text, side.of(Mark.REMOVED, Mark.ADDED))
    link = _link_of(comparison, note.marker, side)
    return stretches_of(link.edits, side, filters.note_mark) if link else whole(note.text, Mark.PLAIN)


def _redline_runs(comparison: Comparison, note: Footnote, filters: Filters) -> list[Run]:
    link = _link_of(comparison, note.marker, Side.NEW)
    old = comparison.old.footnote_of.get(link.old) if link else None
    if link is None or old is None:
        return runs_of(note_source(note, Side.NEW), _stretches(comparison, note, Side.NEW, filters))
    sources = {Side.OLD: note_source(old, Side.OLD), Side.NEW: note_source(note, Side.NEW)}
    return list(interleaved_runs(link.edits, sources, filters.note_mark, dict.fromkeys(Side, 0)))


def _link_of(comparison: Comparison, marker: str, side: Side) -> FootnoteLink | None:
    """The link of a footnote that changed."""
    changed = (link for link in comparison.footnotes.links if link.nature is not Nature.IDENTICAL)
    return next((link for link in changed if marker == link.marker(side)), None)
