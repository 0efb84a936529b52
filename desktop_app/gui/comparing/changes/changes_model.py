"""The list of changes as Qt's views and screen readers take it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.phrases import kind_name, said, translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.cells import number_of
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import from_to
from desktop_app.markup.headlines import Words
from desktop_app.markup.marks import Mark

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)


class ChangesModel(QAbstractListModel):
    """One entry for each change that the filters leave; ``ROW`` gives the row it stands for."""

    def __init__(self, state: ReadingState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._rows = state.shown_changes()
        self._words: dict[int, Words] = {}
        state.filters_changed.connect(self._refresh)
        state.ticks_changed.connect(self._ticked)

    @guarded(int)
    def rowCount(self, parent: Index | None = None) -> int:
        """How many changes are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def number_of(self, row: int) -> int | None:
        """The entry of a row, if it is one of the changes shown."""
        return self._rows.index(row) if row in self._rows else None

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row, or the entry in words for a screen reader."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._spoken(row)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self._state.is_read(row) else Qt.CheckState.Unchecked
        return None

    def numbers(self, row: int) -> str:
        """The old number and the new one."""
        return from_to(*(number_of(self._state, row, side) for side in Side))

    def words(self, row: int) -> tuple[tuple[Mark, str], ...]:
        """The words of the change, made when first asked for, in the language of the window."""
        if row not in self._words:
            self._words[row] = self._state.marked.headline(row)
        return said(self._words[row])

    def _spoken(self, row: int) -> str:
        kind = kind_name(self._state.marked.main_kind(row))
        words = " ".join(text for _, text in self.words(row))
        read = translate("Comparing", "read") if self._state.is_read(row) else ""
        return ", ".join(part for part in (kind, self.numbers(row), words, read) if part)

    def _refresh(self) -> None:
        self.beginResetModel()
        self._rows = self._state.shown_changes()
        self._words.clear()
        self.endResetModel()

    def _ticked(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
