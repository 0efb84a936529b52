"""Which words to mark on the pages of the old and of the new version, and what the notes on them say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from desktop_app.comparison.model import Side
from desktop_app.export.harmless import harmless_lines
from desktop_app.export.own_work import note_sentence
from desktop_app.export.phrases import kind_words
from desktop_app.export.report import Report, ReportRow, is_rolled
from desktop_app.markup.marks import Mark
from desktop_app.markup.runs import Run
from desktop_app.markup.side_text import note_owner, paragraph_owner
from desktop_app.pdf.marking import Annotation, AnnotationStyle
from desktop_app.resolution.model import Footnote, Paragraph
from desktop_app.resolution.words import Region

NOTE_LENGTH = 1000  # A note longer than this covers the page that it should explain.


@dataclass(frozen=True)
class PlacedMarks:
    """The marks of one row on one version; ``title`` names the row in the bookmarks."""

    title: str
    marks: tuple[Annotation, ...]
    start: Region | None


def marks_of(report: Report, side: Side) -> list[PlacedMarks]:
    """The marks on one version, row by row, footnotes last."""
    placed = [_placed(report, row, side) for row in report.shown if report.marked.rows[row.number].positions(side)]
    notes = list(_note_marks(report, side))
    own = list(_own_marks(report, side))
    placed += [PlacedMarks("Footnotes", tuple(notes), None)] if notes else []
    return [*placed, PlacedMarks("Notes", tuple(own), None)] if own else placed


def _own_marks(report: Report, side: Side) -> Iterator[Annotation]:
    """The reader's own notes, each at the first line of its paragraph."""
    paragraphs = report.marked.comparison.version(side).paragraphs
    for placed in report.own.notes if report.own else ():
        if placed.side is side and placed.position is not None and paragraphs[placed.position].regions:
            first = paragraphs[placed.position].regions[:1]
            yield Annotation(
                AnnotationStyle.OWN, first, "\n".join(harmless_lines(note_sentence(placed.note, report.labels)))
            )


def changes_in(runs: Iterable[Run]) -> Iterator[Run]:
    """The marked words among the runs of one version; runs of one change that follow one another become one."""
    change: Run | None = None
    for run in (run for run in runs if not run.marker):
        if run.mark is Mark.PLAIN:
            yield from [change] if change else []
            change = None
        elif change and change.owner == run.owner and change.start + len(change.text) == run.start:
            same_look = change.mark is run.mark
            mark = change.mark if same_look else run.side.of(Mark.REMOVED, Mark.ADDED)
            change = replace(change, text=change.text + run.text, mark=mark)
        else:
            yield from [change] if change else []
            change = run
    yield from [change] if change else []


def regions_between(paragraph: Paragraph | Footnote, start: int, end: int) -> tuple[Region, ...]:
    """The places of the words between two offsets of the text.

    A word that is cut counts whole where a letter of it is between; where only punctuation is, such as a comma, the
    words that these are attached to count.
    """
    whole: list[Region] = []
    touched: list[Region] = []
    for word in paragraph.words:
        inside = paragraph.text[max(word.start, start) : min(word.end, end)]
        if inside.strip():
            touched.append(word.region)
        if any(map(str.isalnum, inside)):
            whole.append(word.region)
    if not paragraph.words and start == 0 and end >= len(paragraph.text):
        whole += paragraph.regions
    return tuple(whole or touched)


def _placed(report: Report, row: ReportRow, side: Side) -> PlacedMarks:
    positions = report.marked.rows[row.number].positions(side)
    version = report.marked.comparison.version(side)
    paragraphs = {paragraph_owner(position): version.paragraphs[position] for position in positions}
    title = f"{row.old_cite} → {row.new_cite} · {kind_words(row.kinds, report.labels)}"
    runs = [run for passage in side.of(row.old, row.new) for run in passage.runs]
    marks = list(_marks(runs, paragraphs, side, title))
    first = version.paragraphs[positions[0]]
    if row.moved:
        say = report.labels.say
        moved = f"{title}: {side.of(say('moved to {0}', row.new_cite), say('moved from {0}', row.old_cite))}"
        marks += [Annotation(AnnotationStyle.MOVED, (word.region,), moved) for word in first.words[:1]]
    return PlacedMarks(title, tuple(marks), first.regions[0] if first.regions else None)


def _note_marks(report: Report, side: Side) -> Iterator[Annotation]:
    footnotes = report.marked.comparison.version(side).footnote_of
    for note in report.marked.footnotes:
        footnote = footnotes.get(side.of(note.old, note.new) or "")
        if footnote:
            runs = [run for run in note.runs if run.side is side]
            title = f"{report.labels.say('Footnote')} {note.old or '—'} → {note.new or '—'}"
            yield from _marks(runs, {note_owner(footnote.marker): footnote}, side, title)


def _marks(
    runs: Iterable[Run], texts: Mapping[str, Paragraph | Footnote], side: Side, title: str
) -> Iterator[Annotation]:
    for change in changes_in(runs):
        regions = regions_between(texts[change.owner], change.start, change.start + len(change.text))
        if regions:
            yield Annotation(_style(change, side), regions, _note(title, change, side))


def _style(change: Run, side: Side) -> AnnotationStyle:
    return side.of(AnnotationStyle.REMOVED, AnnotationStyle.ROLLED if is_rolled(change) else AnnotationStyle.NEW)


def _note(title: str, change: Run, side: Side) -> str:
    parts = zip(("removed", "new"), side.of((change.text, change.other), (change.other, change.text)), strict=True)
    said = "; ".join(f"{name}: “{words.strip()}”" for name, words in parts if words.strip())
    note = f"{title}\n{said}"
    return note if len(note) <= NOTE_LENGTH else f"{note[: NOTE_LENGTH - 1]}…"
