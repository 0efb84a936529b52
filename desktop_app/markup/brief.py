"""A brief: one or two pages for the meeting, made of the paragraphs that a reader flagged or of all that is to read.

It is words alone, in the language that the asker says them in, and is drawn alike in the window, in a Word file, on a
web page and on paper.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from enum import Enum
from itertools import groupby

from desktop_app.comparison.model import Side
from desktop_app.markup.brief_model import Brief, BriefEntry, BriefNote, BriefSection
from desktop_app.markup.budget import TO_READ
from desktop_app.markup.cites import row_cites
from desktop_app.markup.marked import MarkedComparison
from desktop_app.markup.marks import Filters, Mark
from desktop_app.markup.own_notes import ComparedNotes, RowNotes
from desktop_app.markup.passages import Role
from desktop_app.markup.runs import Run
from desktop_app.markup.said_cite import said_cite
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.own_work import Flag, OwnNote

MOST_LINES = 88
"""Lines on two pages of A4 with ordinary margins, in letters of 10.5 points."""
CONTEXT_WORDS = 7
"""Words that are left on each side of a change, so that one sees what it is about."""
OPENING_WORDS = 5
"""Words that are left at the beginning of a paragraph: they say who does what."""
MOST_CHARACTERS = 420
"""Of a longer paragraph that is new or gone only the beginning is shown: five lines tell what it is."""
CUT = " … "

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\s\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+")

Say = Callable[[Message], str]


class BriefChoice(str, Enum):
    """What a brief is made of."""

    FLAGGED = "flagged"
    TO_READ = "to-read"


class BriefPart(Enum):
    """The parts of a brief, in their order, with their headings."""

    NEW = Message("brief-new", "New")
    GONE = Message("brief-gone", "Gone")
    CHANGED = Message("brief-changed", "Changed")
    UNCHANGED = Message("brief-unchanged", "Unchanged")


FLAGS = {
    Flag.OBJECT: Message("flag-object", "object"),
    Flag.SUPPORT: Message("flag-support", "support"),
    Flag.ASK: Message("flag-ask", "ask"),
    None: Message("flag-none", "my note"),
}
TITLE = Message("brief-title", "{0} against {1}")
OLD_NUMBER = Message("brief-old", "old {0}")
FLAGGED = Message("brief-flagged", "flagged: {0} of {1} to read")
ALL_TO_READ = Message("brief-all", "all that is to read: {0}")
LEFT_OUT = Message("brief-left-out", "More than two pages: {0} were left out.")
WITHOUT_PLACE = Message("brief-without-place", "Notes whose paragraph is in neither text any more")


def brief_of(
    marked: MarkedComparison, notes: ComparedNotes, choice: BriefChoice, *, say: Say = str, day: str = ""
) -> Brief:
    """The brief of a comparison; what the filters put aside is in it only where it is flagged."""
    maker = _Maker(marked, notes, say)
    rows = maker.flagged() if choice is BriefChoice.FLAGGED else maker.to_read()
    kept = maker.fitting(rows)
    comparison = marked.comparison
    names = [_name(version) for version in (comparison.new, comparison.old)]
    to_read = str(marked.budget.to_read)
    counted = FLAGGED.filled(str(len(rows)), to_read) if choice is BriefChoice.FLAGGED else ALL_TO_READ.filled(to_read)
    loose = maker.loose()
    return Brief(
        old=_emptied(comparison.old),
        new=_emptied(comparison.new),
        title=say(TITLE.filled(*names)),
        subtitle=" · ".join(filter(None, (comparison.new.metadata.title, day, say(counted)))),
        sections=tuple(maker.sections(kept)),
        left_out=say(LEFT_OUT.filled(str(len(rows) - len(kept)))) if len(kept) < len(rows) else "",
        loose_heading=say(WITHOUT_PLACE) if loose else "",
        loose=loose,
    )


def flagged_rows(marked: MarkedComparison, notes: ComparedNotes) -> tuple[int, ...]:
    """The rows with a note of the reader's own, flagged or not."""
    if not notes.old.at and not notes.new.at:
        return ()
    return tuple(row for row in range(len(marked.rows)) if notes.of(row).own)


class _Maker:
    """Makes the entries of one brief."""

    def __init__(self, marked: MarkedComparison, notes: ComparedNotes, say: Say) -> None:
        self._marked, self._notes, self._say = marked, notes, say
        self._whole = marked.under(Filters())

    def flagged(self) -> tuple[int, ...]:
        return flagged_rows(self._marked, self._notes)

    def to_read(self) -> tuple[int, ...]:
        changes = self._marked.changes
        return tuple(row for row in self._marked.shown if not changes[row].kinds.isdisjoint(TO_READ))

    def fitting(self, rows: Sequence[int]) -> tuple[int, ...]:
        """As many of these rows as two pages hold, in reading order; those with a note go first."""
        noted = set(self.flagged())
        room = float(MOST_LINES)
        kept: set[int] = set()
        for row in sorted(rows, key=lambda row: (row not in noted, row)):
            room -= self._entry(row).lines
            if room >= 0 or not kept:
                kept.add(row)
        return tuple(row for row in rows if row in kept)

    def sections(self, rows: Sequence[int]) -> Iterator[BriefSection]:
        for part in BriefPart:
            entries = tuple(self._entry(row) for row in rows if self._part(row) is part)
            if entries:
                yield BriefSection(self._say(part.value), entries)

    def loose(self) -> tuple[tuple[str, BriefNote], ...]:
        return tuple((self._place(note), self._note(note)) for note in self._notes.without_place)

    def _part(self, row: int) -> BriefPart:
        where = self._marked.rows[row]
        if where.link is None:
            return BriefPart.NEW if where.new else BriefPart.GONE
        kinds = self._marked.changes[row].kinds if row in self._marked.changes else ()
        is_changed = any(not kind.traits.leaves_identical for kind in kinds)
        return BriefPart.CHANGED if is_changed else BriefPart.UNCHANGED

    def _entry(self, row: int) -> BriefEntry:
        where, comparison = self._marked.rows[row], self._marked.comparison
        side = Side.NEW if where.new else Side.OLD
        cite = said_cite(row_cites(comparison, where, side), self._say)
        notes: RowNotes = self._notes.of(row)
        passages = (passage for passage in self._whole.redline(row) if passage.role is not Role.NOTE)
        runs = [run for passage in passages for run in passage.runs if not run.marker]
        return BriefEntry(
            row,
            cite if where.new else self._say(OLD_NUMBER.filled(cite)),
            tuple(_beginning(runs) if where.link is None else _around_changes(runs)),
            tuple(map(self._note, notes.own)),
        )

    def _place(self, note: OwnNote) -> str:
        return ", ".join(filter(None, (note.text.symbol, said_cite(note.anchor.cite, self._say)))) or "—"

    def _note(self, note: OwnNote) -> BriefNote:
        return BriefNote(self._say(FLAGS[note.flag]), note.words)


def _beginning(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs up to so many characters, cut between words."""
    room = MOST_CHARACTERS
    for run in runs:
        if len(run.text) <= room:
            room -= len(run.text)
            yield run
            continue
        cut = run.text[:room].rpartition(" ")[0] or run.text[:room]
        yield replace(run, text=cut)
        yield _gap(run)
        return


def _around_changes(runs: Sequence[Run]) -> Iterator[Run]:
    """The marked runs with a few words around each, and the first words of the paragraph."""
    stretches = [(plain, list(group)) for plain, group in groupby(runs, lambda run: run.mark is Mark.PLAIN)]
    for number, (plain, stretch) in enumerate(stretches):
        if plain:
            is_last = number == len(stretches) - 1
            yield from _shortened(stretch, CONTEXT_WORDS if number else OPENING_WORDS, 0 if is_last else CONTEXT_WORDS)
        else:
            yield from stretch


def _shortened(runs: Sequence[Run], before: int, after: int) -> Iterator[Run]:
    """The first and the last words of some runs, with a gap in place of what is between."""
    words = list(_WORD.finditer("".join(run.text for run in runs)))
    if len(words) <= before + after + 1:
        yield from runs
        return
    yield from _between(runs, 0, words[before - 1].end())
    yield _gap(runs[0])
    if after:
        yield from _between(runs, words[-after].start(), sum(len(run.text) for run in runs))


def _between(runs: Iterable[Run], start: int, end: int) -> Iterator[Run]:
    """The parts of the runs between two offsets of their joined text."""
    at = 0
    for run in runs:
        text = run.text[max(start - at, 0) : max(end - at, 0)]
        at += len(run.text)
        if text:
            yield replace(run, text=text)


def _gap(run: Run) -> Run:
    return replace(run, text=CUT, mark=Mark.PLAIN, italic=False, reason=None, lead="")


def _name(resolution: Resolution) -> str:
    return resolution.metadata.symbol or resolution.source.name


def _emptied(resolution: Resolution) -> Resolution:
    return replace(resolution, paragraphs=(), footnotes=(), warnings=(), page_sizes=())
