"""What the parts of the library tab share: what is looked for, what was found, what is ticked, what is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.library.rows import (
    AgreedOrder,
    FoundParagraph,
    Row,
    SeriesHeading,
    age_of,
    facets_of,
    is_ticked,
    rows_of,
)
from desktop_app.gui.parts.jobs import Job
from desktop_app.gui.parts.library import Library
from desktop_app.gui.parts.messages import words_of
from desktop_app.library.model import AgreedAnswer, SearchFilters, SearchResult
from desktop_app.resolution.message import Message
from desktop_app.tasks.messages.library import AgreedRequest, SearchRequest

WORDS, AGREED = 0, 1
FIRST, MORE = 100, 200
"""Results that are shown at first, and how many more each time they are asked for."""


@dataclass(frozen=True)
class Sought:
    """What was looked for, and how."""

    words: str = ""
    mode: int = WORDS


class SearchState(QObject):
    """One search after the other; of several that are under way, only the last counts."""

    found = Signal()
    chosen_changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.sought = Sought()
        self.ticked: Mapping[str, frozenset[str]] = {}
        self.order, self.one_a_series = AgreedOrder.SERIES, False
        self.rows: list[Row] = []
        self.facets: Mapping[str, Mapping[str, int]] = {}
        self.total = 0
        self.failure = ""
        self.chosen: FoundParagraph | None = None
        self._all: list[FoundParagraph] = []
        self._most = FIRST
        self._job: Job | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    @property
    def paragraphs(self) -> list[FoundParagraph]:
        """The paragraphs of the list."""
        return [row for row in self.rows if isinstance(row, FoundParagraph)]

    @property
    def agreed(self) -> list[FoundParagraph]:
        """All paragraphs of agreed language, whatever is ticked; none of a search by words."""
        return self._all if self.sought.mode == AGREED else []

    @property
    def has_more(self) -> bool:
        """Whether there are more paragraphs than are listed."""
        return self.sought.mode == WORDS and self.total > len(self.rows) and self._most < self.total

    def seek(self, words: str, mode: int) -> None:
        """Look for words, or for agreed language; what was ticked stays so only for the same kind of search."""
        sought = Sought(words.strip(), mode)
        if sought == self.sought:
            return
        if mode != self.sought.mode or not sought.words:
            self.ticked = {}
        self.sought, self._most = sought, FIRST
        self.seek_again()

    def seek_again(self) -> None:
        """Look for the same once more: the library may be another by now."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.failure = ""
        if not self.sought.words or self._library.is_empty:
            self._show([], {}, 0)
            return
        if self.sought.mode == AGREED:
            self._job = self._library.ask(AgreedRequest(self.sought.words), self._take_agreed, self._fail, self)
        else:
            request = SearchRequest(self.sought.words, SearchFilters(ticked=self.ticked), self._most)
            self._job = self._library.ask(request, self._take, self._fail, self)

    def show_more(self) -> None:
        """List more of what was found."""
        self._most += MORE
        self.seek_again()

    def toggle(self, facet: str, value: str) -> None:
        """Tick a value of a facet, or take the tick away."""
        values = self.ticked.get(facet, frozenset()) ^ {value}
        others = {name: ticks for name, ticks in self.ticked.items() if name != facet}
        self.ticked = {**others, facet: values} if values else others
        if self.sought.mode == AGREED:
            self._arrange()
        else:
            self.seek_again()

    def untick_all(self) -> None:
        """Show everything that was found."""
        self.ticked = {}
        self._arrange() if self.sought.mode == AGREED else self.seek_again()

    def arrange(self, order: AgreedOrder, *, one_a_series: bool) -> None:
        """List agreed language in another order."""
        self.order, self.one_a_series = order, one_a_series
        self._arrange()

    def choose(self, row: Row | None) -> None:
        """Choose a paragraph of the list."""
        chosen = row if isinstance(row, FoundParagraph) else None
        if chosen != self.chosen:
            self.chosen = chosen
            self.chosen_changed.emit()

    def first(self) -> FoundParagraph | None:
        """The paragraph that said it first."""
        headings = [row.first for row in self.rows if isinstance(row, SeriesHeading)]

        return min([*headings, *self.paragraphs], key=age_of, default=None)

    def _take(self, result: SearchResult) -> None:
        self._job = None
        self._all = [FoundParagraph(hit) for hit in result.hits]
        self._show(list(self._all), result.facets, result.total)

    def _take_agreed(self, answer: AgreedAnswer) -> None:
        self._job = None
        self._all = [FoundParagraph(hit, answer.query) for hit in answer.hits]
        self._arrange()

    def _arrange(self) -> None:
        shown = [each for each in self._all if is_ticked(each, self.ticked)]
        rows = rows_of(shown, self.order, one_a_series=self.one_a_series)
        self._show(rows, facets_of(self._all, self.ticked), len(shown))

    def _fail(self, message: Message) -> None:
        self._job = None
        self.failure = words_of(message)
        self._show([], {}, 0)

    def _show(self, rows: list[Row], facets: Mapping[str, Mapping[str, int]], total: int) -> None:
        self.rows, self.facets, self.total = rows, facets, total
        self.found.emit()
        if self.chosen not in self.paragraphs:
            self.choose(next(iter(self.paragraphs), None))
