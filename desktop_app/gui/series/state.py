"""What the parts of the series tab share: the table, the cell chosen, what is put aside, what was found."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.markup.event_signs import EventSign
from desktop_app.markup.history_steps import text_in
from desktop_app.markup.history_table import HistoryRow, HistoryTable
from desktop_app.markup.three_way import Roles
from desktop_app.series.model import History
from desktop_app.text.finding import FoldedTexts


class SeriesState(QObject):
    """The state of one series tab; ``roles_of`` says which version of a history is the draft, if any."""

    table_changed = Signal()
    chosen_changed = Signal()
    filters_changed = Signal()
    found_changed = Signal()

    def __init__(
        self, history: History, parent: QObject | None = None, roles_of: Callable[[History], Roles | None] = Roles.of
    ) -> None:
        super().__init__(parent)
        self._roles_of = roles_of
        self.hidden: frozenset[EventSign] = frozenset()
        self.found: frozenset[int] | None = None
        self.chosen_version = len(history.versions) - 1
        self._set(history)
        self.chosen_row = self._first()

    def set_history(self, history: History) -> None:
        """Show another history, such as that of all versions after that of two; the paragraph chosen stays."""
        paragraph = self.row.paragraph if self.table.rows else None
        self._set(history)
        self.chosen_version = len(history.versions) - 1
        self.chosen_row = next((row.number for row in self.table.rows if row.paragraph is paragraph), self._first())
        self.table_changed.emit()
        self.chosen_changed.emit()

    def _set(self, history: History) -> None:
        self.table = HistoryTable(history)
        self.roles = self._roles_of(history)
        self.found = None
        self._texts = FoldedTexts((row.number, self._all_texts(row)) for row in self.table.rows)

    @property
    def history(self) -> History:
        """The history that is shown."""
        return self.table.history

    @property
    def row(self) -> HistoryRow:
        """The paragraph chosen."""
        return self.table.rows[self.chosen_row]

    def shown(self) -> list[HistoryRow]:
        """The rows that are not put aside and, while something is looked for, have it in any version."""
        rows = self.table.shown(self.hidden)
        return [row for row in rows if self.found is None or row.number in self.found]

    def choose(self, row: int, version: int) -> None:
        """Choose a cell."""
        if (row, version) != (self.chosen_row, self.chosen_version):
            self.chosen_row, self.chosen_version = row, version
            self.chosen_changed.emit()

    def toggle(self, sign: EventSign) -> None:
        """Put a kind of event aside, or bring it back."""
        self.hidden ^= {sign}
        self.filters_changed.emit()

    def find(self, words: str) -> None:
        """Show the paragraphs that have these words in any version; all, where there are no words."""
        looked_for = bool(words.strip())
        self.found = frozenset(number for number, _, _ in self._texts.places(words)) if looked_for else None
        self.found_changed.emit()

    def _first(self) -> int:
        """The first row that the newest text has."""
        return next((row.number for row in self.table.rows if not row.is_gone), 0)

    def _all_texts(self, row: HistoryRow) -> str:
        lineage = self.history.lineages[row.number]
        texts = (text_in(self.history, lineage, v) for v, positions in enumerate(lineage.positions) if positions)
        return "\n".join(dict.fromkeys(texts))
