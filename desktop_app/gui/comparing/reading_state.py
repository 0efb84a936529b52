"""How a reader goes through one comparison: the one selection, the filters and the ticks that all views share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import QObject, Signal

from desktop_app.comparison.model import Comparison, Side
from desktop_app.comparison.translation import changed_in_translation_alone
from desktop_app.gui.comparing.cited import ComparedLinks
from desktop_app.gui.comparing.overview import Extent
from desktop_app.gui.comparing.ticks import RowTicks
from desktop_app.gui.parts.own_work import OwnWork, UndoStep, UndoSteps
from desktop_app.markup.budget import TO_READ
from desktop_app.markup.changes import Change
from desktop_app.markup.finding import ComparisonFinder, Hit, in_changes
from desktop_app.markup.groups import ChangeGroup
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.lines import FoldLine, Line
from desktop_app.markup.listing import ChangeEntry, ListOrder, entries_of, listed_rows
from desktop_app.markup.marked import MarkedComparison
from desktop_app.markup.marks import Filters
from desktop_app.markup.own_notes import ComparedNotes, OwnAdditions, RowNotes, additions_of
from desktop_app.markup.rows import Row
from desktop_app.resolution.language import language_of


class ReadingState(QObject):
    """The comparison, and where the reader is in it. Rows are named by their position in ``rows``."""

    current_changed = Signal(int)
    filters_changed = Signal()
    folds_changed = Signal()
    ticks_changed = Signal()
    found_changed = Signal()
    list_changed = Signal()
    notes_changed = Signal()
    links_changed = Signal()
    translated_changed = Signal(object)  # the rows of which it is said now, or was said before

    def __init__(self, comparison: Comparison, own: OwnWork) -> None:
        super().__init__()
        self.own = own
        self.marked = MarkedComparison.of(comparison)
        self.extent = Extent(comparison, self.rows)
        self.current = -1
        self.order = ListOrder.TEXT
        self.hits: tuple[Hit, ...] = ()
        self.hit = -1
        self._finder = ComparisonFinder(comparison, self.rows)
        self._hits_of_row: dict[int, tuple[Hit, ...]] = {}
        self.languages = {side: language_of(comparison.version(side)) for side in Side}
        self._opened: set[int] = set()
        self._opened_groups: set[ChangeGroup] = set()
        self._ticks = RowTicks(comparison, self.rows, self.changes.keys(), own.ticks)
        self.notes = self._notes()
        self.unread_only = False
        self.links: ComparedLinks | None = None
        self.translated: Mapping[int, str] = {}
        """The rows in which only the translation changed, and the language (its code) that shows it."""
        own.notes_changed.connect(self._take_notes)
        own.ticks_changed.connect(self._take_ticks)

    @property
    def comparison(self) -> Comparison:
        """The comparison that is read."""
        return self.marked.comparison

    @property
    def rows(self) -> tuple[Row, ...]:
        """Its rows, in reading order."""
        return self.marked.rows

    @property
    def changes(self) -> Mapping[int, Change]:
        """The rows in which something changed, whatever the filters put aside."""
        return self.marked.changes

    @property
    def filters(self) -> Filters:
        """What the reader has put aside."""
        return self.marked.filters

    def shown_changes(self) -> tuple[int, ...]:
        """The rows with a change that the filters leave, in reading order."""
        return self.marked.shown

    def listed_changes(self) -> tuple[int, ...]:
        """The rows with a change, in the order of the list; of unread ones alone, what is left to read."""
        listed = listed_rows(self.marked, self.order)
        if not self.unread_only:
            return listed
        left = set(self.left())
        return tuple(row for row in listed if row in left)

    def entries(self) -> tuple[ChangeEntry, ...]:
        """The entries of the list of changes."""
        entries = entries_of(self.marked, self.order, self._opened_groups)
        listed = set(self.listed_changes())
        return tuple(
            entry for entry in entries if not listed.isdisjoint(entry.group.rows if entry.group else (entry.row,))
        )

    def show_links(self, links: ComparedLinks) -> None:
        """Make links of what the texts cite of the library."""
        self.links = links
        self.links_changed.emit()

    def compare_languages(self, others: Iterable[Comparison]) -> None:
        """See, by the same comparison in other languages, in which rows only the translation changed."""
        rows = {row.link.new: number for number, row in enumerate(self.rows) if row.link}
        found: dict[int, str] = {}
        for other in others:
            for link in changed_in_translation_alone(self.comparison, other):
                found.setdefault(rows[link.new], other.new.metadata.language or "")
        if found != self.translated:
            told = found.keys() | self.translated.keys()
            self.translated = found
            self.translated_changed.emit(told)

    def set_order(self, order: ListOrder) -> None:
        """List the changes in another order."""
        if order is not self.order:
            self.order = order
            self.list_changed.emit()

    def is_group_open(self, group: ChangeGroup) -> bool:
        """Whether the rows of a group are listed below its head."""
        return group in self._opened_groups

    def open_group(self, group: ChangeGroup, is_open: bool) -> None:
        """List the rows of a group below its head, or fold them into it."""
        if is_open is not self.is_group_open(group):
            self._opened_groups ^= {group}
            self.list_changed.emit()

    def to_read(self) -> tuple[int, ...]:
        """Of the changes that are shown, those that must be read; where there are none, all."""
        shown = self.shown_changes()
        must = tuple(row for row in shown if not self.changes[row].kinds.isdisjoint(TO_READ))
        return must or shown

    def left(self) -> tuple[int, ...]:
        """What is to be read and has not been read."""
        return tuple(row for row in self.to_read() if not self.is_read(row))

    def list_unread_only(self, only: bool) -> None:
        """List what is left to read alone, or every change that is shown."""
        if only != self.unread_only:
            self.unread_only = only
            self.list_changed.emit()

    def read_on(self) -> int | None:
        """Tick the current change off and go on to the next that is left, round the end; ``None`` where none is."""
        if self.current in self.changes and not self.is_read(self.current):
            self.set_read([self.current], True)
        unread = self.left()
        left = [row for row in listed_rows(self.marked, self.order) if row in set(unread)] or unread
        if not left:
            return None
        row = next(iter(self._after(left, 1)), left[0])
        self.choose(row)
        return row

    def notes_of(self, row: int) -> RowNotes:
        """The reader's notes on a row."""
        return self.notes.of(row)

    def additions(self) -> OwnAdditions | None:
        """What the reader added, to go with a file that is written; ``None`` where there is nothing."""
        own = additions_of({Side.OLD: self.notes.old, Side.NEW: self.notes.new}, self.own.ticks.of(self._ticks.pair))
        return own if own.notes or own.read or self.comparison.hand else None

    @property
    def steps(self) -> UndoSteps:
        """What was done to this comparison, to be undone."""
        return self.own.steps_of(self._ticks.pair.old_text, self._ticks.pair.new_text)

    def shows(self, row: int) -> bool:
        """Whether a row has a change that the filters leave."""
        return self.marked.shows(row)

    def lines(self) -> tuple[Line, ...]:
        """The lines of the views of text."""
        return self.marked.lines(self._opened)

    def choose(self, row: int) -> None:
        """Make a row the current one, and open the fold that it is in."""
        if not 0 <= row < len(self.rows):
            return
        self.reveal(row)
        if row != self.current:
            self.current = row
            self.current_changed.emit(row)

    def step(self, by: int) -> int | None:
        """Go to the next (1) or previous (-1) change; return its row, or ``None`` where there is none further."""
        ahead = self._ahead(by)
        if not ahead:
            return None
        row = ahead[0] if by > 0 else ahead[-1]
        self.choose(row)
        return row

    def _ahead(self, by: int) -> Sequence[int]:
        """The changes after the current row (or before it), as they are listed."""
        return self._after(self.listed_changes(), by)

    def _after(self, listed: Sequence[int], by: int) -> Sequence[int]:
        if self.order is ListOrder.TEXT:
            return [row for row in listed if (row > self.current if by > 0 else row < self.current)]
        whole = listed_rows(self.marked, self.order)
        if self.current not in whole:
            return listed
        place = whole.index(self.current)
        rest = set(whole[place + 1 :] if by > 0 else whole[:place])
        return [row for row in listed if row in rest]

    def reveal(self, row: int) -> None:
        """Open the fold that holds a row, if it is folded."""
        folded = (line for line in self.lines() if isinstance(line, FoldLine) and not line.is_open)
        fold = next((line for line in folded if row in line.rows), None)
        if fold:
            self.toggle_fold(fold.rows[0])

    def toggle_fold(self, first_row: int) -> None:
        """Open or fold the run of unchanged rows that begins at this row."""
        self._opened ^= {first_row}
        self.folds_changed.emit()

    def open_folds(self, is_open: bool) -> None:
        """Open or fold every run of unchanged rows."""
        folds = (line for line in self.lines() if isinstance(line, FoldLine))
        self._opened = {line.rows[0] for line in folds} if is_open else set()
        self.folds_changed.emit()

    def all_open(self) -> bool:
        """Whether no run of unchanged rows is folded."""
        return all(line.is_open for line in self.lines() if isinstance(line, FoldLine))

    def toggle_filter(self, kind: ChangeKind) -> None:
        """Put a kind of change aside in every view, or bring it back."""
        self.set_filters(self.filters.toggled(kind))

    def set_filters(self, filters: Filters) -> None:
        """Put just the kinds of change aside that ``filters`` names."""
        if filters != self.filters:
            self.marked = self.marked.under(filters)
            self.filters_changed.emit()

    def is_read(self, row: int) -> bool:
        """Whether a change was ticked off as read."""
        return self._ticks.is_read(row)

    def toggle_read(self, row: int) -> None:
        """Tick a change off as read, or take the tick back."""
        if row in self.changes:
            self.set_read([row], not self.is_read(row))

    def set_read(self, rows: Sequence[int], is_read: bool) -> None:
        """Tick changes off as read, or take the ticks back; it can be undone."""
        changes, pair, own = self._ticks.set_read(rows, is_read), self._ticks.pair, self.own
        redo, undo = (lambda: own.set_read(pair, changes, is_read)), (lambda: own.set_read(pair, changes, not is_read))
        self.steps.add(UndoStep(undo, redo))
        self.ticks_changed.emit()

    def toggle_group(self, group: ChangeGroup) -> None:
        """Tick all the rows of a group off as read, or take their ticks back where each has one."""
        all_read = all(map(self.is_read, group.rows))
        self.set_read([row for row in group.rows if self.is_read(row) is all_read], not all_read)

    def find(self, words: str, in_changes_only: bool = False) -> None:
        """Look for words in both versions; the first place at or after the current row becomes the current one."""
        hits = self._finder.find(words)
        self.hits = tuple(filter(self._is_in_change, hits)) if in_changes_only else hits
        self._hits_of_row = {row: tuple(found) for row, found in groupby(self.hits, lambda hit: hit.row)}
        after = [number for number, hit in enumerate(self.hits) if hit.row >= self.current]
        self._go_to_hit((after or [0])[0] if self.hits else -1)

    def hits_of(self, row: int) -> tuple[Hit, ...]:
        """The places of the words in one row."""
        return self._hits_of_row.get(row, ())

    def step_hit(self, by: int) -> None:
        """Go to the next or previous place of the words, round the end if need be."""
        if self.hits:
            self._go_to_hit((self.hit + by) % len(self.hits))

    def _notes(self) -> ComparedNotes:
        old, new = (self.own.notes_on(self.comparison.version(side)) for side in Side)
        return ComparedNotes(self.comparison, self.rows, old, new)

    def _take_notes(self) -> None:
        self.notes = self._notes()
        self.notes_changed.emit()

    def _take_ticks(self) -> None:
        self._ticks.take_anew()
        self.ticks_changed.emit()

    def _go_to_hit(self, number: int) -> None:
        self.hit = number
        if number >= 0:
            self.choose(self.hits[number].row)
        self.found_changed.emit()

    def _is_in_change(self, hit: Hit) -> bool:
        return self.shows(hit.row) and in_changes(hit, self.marked.column(hit.row, hit.side))
