"""The lines of a view as Qt's views and screen readers take them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.phrases import fold_phrase, translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.cells import Arrangement, cells_of, moved_phrase, number_of
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import filled, from_to
from desktop_app.markup.lines import DepartureLine, FoldLine, Line
from desktop_app.markup.marks import Mark
from desktop_app.markup.runs import Run

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole)


class LinesModel(QAbstractListModel):
    """One line each for rows, folds and departures; ``LINE`` gives the line itself."""

    def __init__(self, state: ReadingState, arrangement: Arrangement, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._arrangement = state, arrangement
        self._lines = state.lines()
        self._numbers = _line_numbers(self._lines)

    def refresh(self) -> None:
        """Take the lines anew, after a fold or a filter has changed."""
        self.beginResetModel()
        self._lines = self._state.lines()
        self._numbers = _line_numbers(self._lines)
        self.endResetModel()

    def lines(self) -> tuple[Line, ...]:
        """All lines, in order."""
        return self._lines

    def number_of_row(self, row: int) -> int | None:
        """The line that shows a row, or the fold that holds it."""
        return self._numbers.get(row)

    def number_of_departure(self, row: int) -> int | None:
        """The line at the place that a moved row left."""
        lines = enumerate(self._lines)
        return next((number for number, line in lines if line == DepartureLine(row)), None)

    @guarded(int)
    def rowCount(self, parent: Index | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, or its words for copying and for screen readers."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._words(line)
        return None

    def _words(self, line: Line) -> str:
        if isinstance(line, FoldLine):
            return fold_words(self._state, line)
        if isinstance(line, DepartureLine):
            return departure_phrase(self._state, line.row)
        return row_words(self._state, line.row, self._arrangement)


def row_words(state: ReadingState, row: int, arrangement: Arrangement) -> str:
    """A row as a screen reader says it: its numbers, whether it moved, its words with their marks, the notes."""
    cells = cells_of(state, row, arrangement)
    numbers = from_to(*(number_of(state, row, side) for side in Side))
    texts = [" ".join(_spoken(run) for p in cell.passages for run in p.runs) or cell.absent for cell in cells]
    own = (note for cell in cells for note in cell.notes)
    return "; ".join(text for text in (numbers, moved_phrase(state, row), *texts, *own) if text)


def fold_words(state: ReadingState, line: FoldLine) -> str:
    """What a fold says of itself."""
    return fold_phrase(state.marked.fold(line))


def departure_phrase(state: ReadingState, row: int) -> str:
    """What is shown in the place that a moved paragraph left."""
    old, new = number_of(state, row, Side.OLD), number_of(state, row, Side.NEW)
    return filled(translate("Comparing", "{0} moved to {1}"), old, new)


def _spoken(run: Run) -> str:
    """A run with its mark in words."""
    if run.mark in {Mark.REMOVED, Mark.ROUTINE_REMOVED}:
        return filled(translate("Comparing", "[removed: {0}]"), run.text)
    return filled(translate("Comparing", "[new: {0}]"), run.text) if run.mark is Mark.ADDED else run.text


def _line_numbers(lines: tuple[Line, ...]) -> dict[int, int]:
    numbers: dict[int, int] = {}
    for number, line in enumerate(lines):
        if isinstance(line, FoldLine) and not line.is_open:
            numbers |= dict.fromkeys(line.rows, number)
        elif not isinstance(line, (FoldLine, DepartureLine)):
            numbers[line.row] = number
    return numbers
