"""The matrix as a Qt model: the number, the words, then a column for each version."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.messages import cite_words
from desktop_app.gui.series.phrases import cell_sentence, role_name, sign_names, translate
from desktop_app.gui.series.state import SeriesState
from desktop_app.markup.history_table import HistoryCell, HistoryRow

Index = QModelIndex | QPersistentModelIndex
NUMBER, WORDS, FIRST = 0, 1, 2
"""The columns before those of the versions, and the first of these."""
_WITHOUT = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """The rows that are shown."""

    def __init__(self, state: SeriesState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.rows: list[HistoryRow] = state.shown()
        for changed in (state.table_changed, state.filters_changed, state.found_changed):
            changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is to be shown now."""
        self.beginResetModel()
        self.rows = self._state.shown()
        self.endResetModel()

    def cell(self, index: Index) -> HistoryCell | None:
        """The cell at an index; ``None`` where there is none."""
        return self.rows[index.row()].cells[index.column() - FIRST] if index.column() >= FIRST else None

    def index_of(self, row: int, version: int) -> QModelIndex:
        """The index of a cell by the number of its row; an invalid one where that is put aside."""
        place = next((at for at, shown in enumerate(self.rows) if shown.number == row), -1)
        return self.index(place, version + FIRST) if place >= 0 else QModelIndex()

    @guarded(int)
    def rowCount(self, parent: Index = _WITHOUT) -> int:
        """How many paragraphs are shown."""
        return 0 if parent.isValid() else len(self.rows)

    @guarded(int)
    def columnCount(self, parent: Index = _WITHOUT) -> int:
        """The number, the words, and each version."""
        return 0 if parent.isValid() else FIRST + len(self._state.table.heads)

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The number or words, and what a cell says to eye and ear."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole and index.column() == NUMBER:
            return cite_words(row.cite)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole} and index.column() == WORDS:
            return row.paragraph.text
        if role not in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        if index.column() < FIRST:
            return f"{cite_words(row.cite)}: {row.paragraph.text} ({sign_names(row.signs)})"
        return cell_sentence(self.cell(index), self._state.table.heads[index.column() - FIRST])

    @guarded()
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The symbols and years over the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == NUMBER:
            return ""
        heads = self._state.table.heads
        if section == WORDS:
            return filled(translate("Series", "as in {0}"), heads[-1].name)
        head = heads[section - FIRST]
        said = role_name(section - FIRST) if self._state.roles else ""
        return f"{head.name}\n{' · '.join(filter(None, (said, head.year)))}"
