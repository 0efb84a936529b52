"""Which words to mark on the pages of the old and of the new version, and what the notes on them say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Nature, Operation
from desktop_app.export.phrases import cite_of, kind_words
from desktop_app.export.pieces import Piece
from desktop_app.export.report import NoteRow, Report, ReportCell, ReportRow
from desktop_app.pdf.marking import Annotation, AnnotationStyle
from desktop_app.resolution.model import Footnote, Paragraph, Resolution
from desktop_app.resolution.words import Region

NOTE_LENGTH = 1000  # A note longer than this covers the page that it should explain.


@dataclass(frozen=True)
class Replaced:
    """A change of words: offsets and words on both sides, in the joined texts of a row."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int
    old_words: str
    new_words: str
    nature: Nature


@dataclass(frozen=True)
class PlacedMarks:
    """The marks of one row on one version; ``title`` names the row in the bookmarks."""

    title: str
    marks: tuple[Annotation, ...]
    start: Region | None


def marks_of(report: Report, version: Operation) -> list[PlacedMarks]:
    """The marks on the old version (``DELETE``) or on the new one (``INSERT``), row by row, footnotes last."""
    is_old = version is Operation.DELETE
    placed = []
    for row in report.rows:
        cells = row.old if is_old else row.new
        if row.changed and not row.left_here and cells:
            placed.append(_placed(row, cells, is_old))
    resolution = report.comparison.old if is_old else report.comparison.new
    notes = [mark for note in report.notes for mark in _note_marks(note, resolution, is_old)]
    return [*placed, PlacedMarks("Footnotes", tuple(notes), None)] if notes else placed


def replaced_in(pieces: Iterable[Piece]) -> Iterator[Replaced]:
    """The changes of words among the pieces of a row, one for each run of neighbouring insertions and deletions."""
    old = new = 0
    run: list[Piece] = []
    for piece in [*pieces, Piece("", Operation.EQUAL)]:
        if piece.operation is not Operation.EQUAL:
            run.append(piece)
            continue
        before, after = _joined(run, Operation.DELETE), _joined(run, Operation.INSERT)
        if before or after:
            nature = run[0].nature if len({item.nature for item in run}) == 1 else Nature.WORDING
            yield Replaced(old, old + len(before), new, new + len(after), before, after, nature)
        old, new = old + len(before) + len(piece.text), new + len(after) + len(piece.text)
        run = []


def regions_between(paragraphs: Sequence[Paragraph | Footnote], start: int, end: int) -> tuple[Region, ...]:
    """The places of the words between two offsets in the joined texts.

    A word that is cut counts whole where a letter of it lies between; where only marks do, such as a comma, the
    words that these are attached to count.
    """
    whole: list[Region] = []
    touched: list[Region] = []
    offset = 0
    for paragraph in paragraphs:
        first, last = max(start - offset, 0), max(end - offset, 0)
        for word in paragraph.words:
            inside = paragraph.text[max(word.start, first) : min(word.end, last)]
            if inside.strip():
                touched.append(word.region)
            if any(map(str.isalnum, inside)):
                whole.append(word.region)
        if not paragraph.words and first == 0 and last >= len(paragraph.text):
            whole += paragraph.regions
        offset += len(paragraph.text) + 1
    return tuple(whole or touched)


def _placed(row: ReportRow, cells: Sequence[ReportCell], is_old: bool) -> PlacedMarks:
    paragraphs = [cell.paragraph for cell in cells]
    title = f"{_cite(row.old)} → {_cite(row.new)} · {kind_words(row.kinds)}"
    marks = list(_marks(paragraphs, row.pieces, is_old, title))
    regions = paragraphs[0].regions
    if row.moved:
        moved = f"{title}: moved {'to ' + _cite(row.new) if is_old else 'from ' + _cite(row.old)}"
        marks += [Annotation(AnnotationStyle.MOVED, (word.region,), moved) for word in paragraphs[0].words[:1]]
    return PlacedMarks(title, tuple(marks), regions[0] if regions else None)


def _note_marks(note: NoteRow, resolution: Resolution, is_old: bool) -> Iterator[Annotation]:
    marker = note.old if is_old else note.new
    footnote = resolution.footnote_of.get(marker or "")
    if footnote:
        yield from _marks([footnote], note.pieces, is_old, f"Footnote {note.old or '—'} → {note.new or '—'}")


def _marks(
    paragraphs: Sequence[Paragraph | Footnote], pieces: Iterable[Piece], is_old: bool, title: str
) -> Iterator[Annotation]:
    for change in replaced_in(pieces):
        span = (change.old_start, change.old_end) if is_old else (change.new_start, change.new_end)
        regions = regions_between(paragraphs, *span)
        if regions:
            yield Annotation(_style(change.nature, is_old), regions, _note(title, change))


def _style(nature: Nature, is_old: bool) -> AnnotationStyle:
    if is_old:
        return AnnotationStyle.REMOVED
    return AnnotationStyle.ROLLED if nature.is_minor else AnnotationStyle.NEW


def _note(title: str, change: Replaced) -> str:
    parts = [("removed", change.old_words), ("new", change.new_words)]
    said = "; ".join(f"{name}: “{words.strip()}”" for name, words in parts if words.strip())
    note = f"{title}\n{said}"
    return note if len(note) <= NOTE_LENGTH else f"{note[: NOTE_LENGTH - 1]}…"


def _joined(run: Iterable[Piece], operation: Operation) -> str:
    return "".join(piece.text for piece in run if piece.operation is operation)


def _cite(cells: Sequence[ReportCell]) -> str:
    return cite_of([cell.paragraph for cell in cells])
