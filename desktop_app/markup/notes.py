"""The footnotes of a row: which are called there alone, and the passages of those that changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Comparison, Edit, FootnoteLink, Nature, Operation, Side
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Filters, Mark
from desktop_app.markup.passages import Passage, Role, number_runs
from desktop_app.markup.rows import Row
from desktop_app.markup.runs import Run, interleaved_runs, runs_of
from desktop_app.markup.side_text import note_owner, note_source
from desktop_app.markup.stretches import MarkedStretch, stretches_of, whole
from desktop_app.resolution.model import Footnote


@dataclass(frozen=True)
class FootnoteEntry:
    """A footnote in the list of all: its marker in each version that has it, the markers as runs, and its words."""

    old: str | None
    new: str | None
    markers: tuple[Run, ...]
    runs: tuple[Run, ...]


def notes_alone(comparison: Comparison, row: Row, side: Side) -> frozenset[str]:
    """The markers called on this side alone: the footnote came, went, or is called elsewhere in the other version."""
    other = _markers(comparison, row, side.other)
    both = {link.marker(side) for marker in other for link in comparison.footnotes.links_at(side.other, marker)}
    return frozenset(_markers(comparison, row, side)) - both


def note_passages(comparison: Comparison, row: Row, side: Side, filters: Filters) -> list[Passage]:
    """A passage for each footnote called on this side that came, went, changed or is called elsewhere, each once."""
    if row.link is None and not filters.shows(ChangeKind.NEW if row.new else ChangeKind.REMOVED):
        return []
    alone = _told_alone(comparison, row, side, filters)
    found = []
    for note in _called(comparison, row, side):
        runs = runs_of(note_source(note, side), _stretches(comparison, note, side, filters))
        found.append(_passage(note, side, runs, note.marker in alone))
    return [passage for passage in found if passage]


def redline_notes(comparison: Comparison, row: Row, filters: Filters) -> list[Passage]:
    """The same in one column: the new footnotes with the old words struck through, then those called no longer."""
    if row.link is None:
        return note_passages(comparison, row, Side.NEW, filters)
    alone = _told_alone(comparison, row, Side.NEW, filters)
    found = []
    for note in _called(comparison, row, Side.NEW):
        found.append(_passage(note, Side.NEW, _redline_runs(comparison, note, filters), note.marker in alone))
    gone = notes_alone(comparison, row, Side.OLD)
    old = (passage for passage in note_passages(comparison, row, Side.OLD, filters) if passage.label in gone)
    return [passage for passage in (*found, *old) if passage]


def all_footnotes(comparison: Comparison, filters: Filters) -> tuple[FootnoteEntry, ...]:
    """Every footnote once: those of the new version in their order, then those that went, if that is shown."""
    entries = [_entry(comparison, note, filters) for note in comparison.new.footnotes]
    mark = filters.note_mark(Nature.WORDING, Side.OLD)
    gone = comparison.footnotes.removed if mark is not Mark.PLAIN else ()
    notes = comparison.old.footnote_of
    for note in (notes[marker] for marker in gone if marker in notes):
        marker = Run(note.marker, mark, Side.OLD, note_owner(note.marker), 0)
        words = runs_of(note_source(note, Side.OLD), whole(note.text, mark))
        entries.append(FootnoteEntry(note.marker, None, (marker,), tuple(words)))
    return tuple(entries)


def _entry(comparison: Comparison, note: Footnote, filters: Filters) -> FootnoteEntry:
    runs = tuple(_redline_runs(comparison, note, filters))
    link = _link_of(comparison, note.marker, Side.NEW)
    if link is None:
        mark = filters.note_mark(Nature.WORDING, Side.NEW)
        return FootnoteEntry(None, note.marker, (Run(note.marker, mark, Side.NEW, "", 0),), runs)
    changed = link.old != link.new and filters.shows(ChangeKind.NUMBERS)
    markers = number_runs(note.marker, Side.NEW, changed, link.old)
    return FootnoteEntry(link.old, note.marker, tuple(markers), runs)


def _markers(comparison: Comparison, row: Row, side: Side) -> tuple[str, ...]:
    """The markers of the footnotes called on one side, each once, in order."""
    paragraphs = row.paragraphs(comparison, side)
    return tuple(dict.fromkeys(marker for paragraph in paragraphs for marker in paragraph.notes))


def _called(comparison: Comparison, row: Row, side: Side) -> list[Footnote]:
    notes = comparison.version(side).footnote_of
    return [notes[marker] for marker in _markers(comparison, row, side) if marker in notes]


def _told_alone(comparison: Comparison, row: Row, side: Side, filters: Filters) -> frozenset[str]:
    """The marks that came or went in a paragraph that stayed; in a new or removed one they are no news."""
    told = row.link is not None and filters.shows(ChangeKind.NOTES)
    return notes_alone(comparison, row, side) if told else frozenset()


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
        return whole(note.text, filters.note_mark(Nature.WORDING, side))
    link = _link_of(comparison, note.marker, side)
    if link is None:
        return whole(note.text, Mark.PLAIN)
    return stretches_of(_edits(comparison, link, side), side, filters.note_mark)


def _redline_runs(comparison: Comparison, note: Footnote, filters: Filters) -> list[Run]:
    link = _link_of(comparison, note.marker, Side.NEW)
    old = comparison.old.footnote_of.get(link.old) if link else None
    if link is None or old is None:
        return runs_of(note_source(note, Side.NEW), _stretches(comparison, note, Side.NEW, filters))
    sources = {Side.OLD: note_source(old, Side.OLD), Side.NEW: note_source(note, Side.NEW)}
    edits = _edits(comparison, link, Side.NEW)
    return list(interleaved_runs(edits, sources, filters.note_mark, dict.fromkeys(Side, 0)))


def _edits(comparison: Comparison, link: FootnoteLink, side: Side) -> tuple[Edit, ...]:
    """The edits of a linked footnote; those of "Ibid." are of what it refers to, and here it counts as one word."""
    texts = {each: _text(comparison, link, each) for each in Side}
    if link.nature is Nature.IDENTICAL:
        return (Edit(Operation.EQUAL, texts[side]),)
    if all("".join(edit.text for edit in link.edits if edit.is_on(each)) == texts[each] for each in Side):
        return link.edits
    return tuple(Edit(each.operation, texts[each], link.nature) for each in Side)


def _text(comparison: Comparison, link: FootnoteLink, side: Side) -> str:
    note = comparison.version(side).footnote_of.get(link.marker(side))
    return note.text if note else ""


def _link_of(comparison: Comparison, marker: str, side: Side) -> FootnoteLink | None:
    return next(iter(comparison.footnotes.links_at(side, marker)), None)
