"""A comparison laid out for a page that is read: its lines, and the passages of each row, as the window draws them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from desktop_app.comparison.model import Comparison, Side
from desktop_app.export import phrases
from desktop_app.export.labels import ENGLISH, Labels, labels_in
from desktop_app.export.options import ExportOptions
from desktop_app.export.own_work import note_sentence
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.lines import DepartureLine, FoldLine, Line
from desktop_app.markup.marked import MarkedComparison
from desktop_app.markup.marks import Mark
from desktop_app.markup.notes import FootnoteEntry
from desktop_app.markup.own_notes import OwnAdditions
from desktop_app.markup.passages import Passage, Role
from desktop_app.markup.runs import Run
from desktop_app.resolution.message import Message

_ROLLED = frozenset({Mark.ROUTINE, Mark.ROUTINE_REMOVED})


@dataclass(frozen=True)
class ReportRow:
    """One row of a marked comparison, by its number: its words in both versions and in one column."""

    marked: MarkedComparison
    number: int
    labels: Labels

    @property
    def old_cite(self) -> str:
        """The old paragraphs as they are cited; a dash where there are none."""
        return self._cite(Side.OLD)

    @property
    def new_cite(self) -> str:
        """The new paragraphs as they are cited; a dash where there are none."""
        return self._cite(Side.NEW)

    @property
    def kinds(self) -> Collection[ChangeKind]:
        """The kinds of change that are shown."""
        return self.marked.kinds(self.number)

    @property
    def changed(self) -> bool:
        """Whether there is a change in it that is shown."""
        return self.marked.shows(self.number)

    @property
    def moved(self) -> bool:
        """Whether it is shown that its paragraphs changed their place."""
        return self.changed and self.marked.moved(self.number)

    @property
    def remarks(self) -> tuple[Message, ...]:
        """What a reader should look at."""
        return self.marked.remarks(self.number)

    @property
    def old(self) -> tuple[Passage, ...]:
        """The old paragraphs, without their footnotes, which have a list of their own."""
        return _bodies(self.marked.column(self.number, Side.OLD))

    @property
    def new(self) -> tuple[Passage, ...]:
        """The new paragraphs, without their footnotes."""
        return _bodies(self.marked.column(self.number, Side.NEW))

    @property
    def redline(self) -> tuple[Passage, ...]:
        """Both versions in one column, without the footnotes."""
        return _bodies(self.marked.redline(self.number))

    def _cite(self, side: Side) -> str:
        return phrases.cite_of(self.marked.rows[self.number].paragraphs(self.marked.comparison, side), self.labels)


@dataclass(frozen=True)
class ReportLine:
    """A line of the report: a row, rows folded into one line with its ``summary``, or a place that a row left."""

    rows: tuple[ReportRow, ...]
    summary: str = ""
    left_here: bool = False


@dataclass(frozen=True)
class Report:
    """What a reader of a comparison is shown on a page."""

    marked: MarkedComparison
    labels: Labels = ENGLISH
    own: OwnAdditions | None = None

    def notes_on(self, row: ReportRow) -> tuple[str, ...]:
        """The reader's own notes on the paragraphs of a row."""
        where = self.marked.rows[row.number]
        notes = self.own.notes if self.own else ()
        return tuple(note_sentence(n.note, self.labels) for n in notes if n.position in where.positions(n.side))

    @cached_property
    def lines(self) -> tuple[ReportLine, ...]:
        """The lines of the report, in reading order."""
        return tuple(map(self._line, self.marked.lines()))

    @property
    def shown(self) -> Iterator[ReportRow]:
        """The rows with a change that is shown."""
        return (ReportRow(self.marked, number, self.labels) for number in self.marked.shown)

    @cached_property
    def note_anchors(self) -> dict[tuple[Side, str], str]:
        """The name of the place of each footnote in the list of all, by the side and the marker that lead to it."""
        anchors: dict[tuple[Side, str], str] = {}
        for note in self.marked.footnotes:
            markers = {side: side.of(note.old, note.new) for side in Side}
            anchors |= {(side, marker): note_anchor(note) for side, marker in markers.items() if marker}
        return anchors

    def _line(self, line: Line) -> ReportLine:
        if isinstance(line, FoldLine):
            rows = tuple(ReportRow(self.marked, number, self.labels) for number in line.rows)
            return ReportLine(rows, phrases.fold_sentence(self.marked.fold(line), self.labels))
        return ReportLine((ReportRow(self.marked, line.row, self.labels),), left_here=isinstance(line, DepartureLine))


def report_of(comparison: Comparison, options: ExportOptions) -> Report:
    """The report of a comparison under the filters of the options."""
    return Report(MarkedComparison.of(comparison, options.filters), labels_in(options.language), options.own)


def note_anchor(note: FootnoteEntry) -> str:
    """The name of the place of a footnote in the list of all."""
    return f"note-{note.new}" if note.new else f"note-old-{note.old}"


def change_of(run: Run) -> str:
    """What a page calls the change of a run: ``new``, ``removed`` or, where nothing changed, an empty text."""
    return "" if run.mark is Mark.PLAIN else run.side.of("removed", "new")


def is_rolled(run: Run) -> bool:
    """Whether a run is marked quietly: rolled forward, or no change of substance."""
    return run.mark in _ROLLED


def _bodies(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    return tuple(passage for passage in passages if passage.role is not Role.NOTE)
