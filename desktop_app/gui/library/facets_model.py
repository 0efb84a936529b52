"""The facets of what was found: headings, and values that are ticked, with how many paragraphs they have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.gui.guarded import guarded
from desktop_app.gui.library.phrases import facet_name, value_name
from desktop_app.gui.library.search_state import SearchState
from desktop_app.gui.parts.library import Library

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ORDER = ("folder", "part", "body", "session", "year", "language", "series")
PARTS = ("front", "pp", "op", "annex", "note", "closing")
FEW = 6
"""Values of a facet that are shown; with those that are ticked, the most frequent or the latest."""


@dataclass(frozen=True)
class FacetRow:
    """A value of a facet; an empty value is the heading of the facet."""

    facet: str
    value: str = ""
    count: int = 0
    ticked: bool = False


class FacetsModel(QAbstractListModel):
    """The rows of the facets."""

    def __init__(self, state: SearchState, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._library = state, library
        self.rows: list[FacetRow] = []

    def fill(self) -> None:
        """Take over what the search found."""
        self.beginResetModel()
        self.rows = [row for facet in ORDER for row in self._rows(facet)]
        self.endResetModel()

    @guarded(int)
    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row, whether it is ticked, and both for the screen reader."""
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self.words(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{facet_name(row.facet)}: {self.words(row)}, {row.count}" if row.value else self.words(row)
        if role == Qt.ItemDataRole.CheckStateRole and row.value:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return None

    @guarded(lambda: Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Values can be ticked, headings cannot."""
        if not self.rows[index.row()].value:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable

    def words(self, row: FacetRow) -> str:
        """What a row is called."""
        return value_name(row.facet, row.value, self._library) if row.value else facet_name(row.facet)

    def _rows(self, facet: str) -> Iterator[FacetRow]:
        """The heading and the values of a facet, where there is a choice."""
        counts = self._state.facets.get(facet, {})
        ticked = self._state.ticked.get(facet, frozenset())
        values = [*_ordered(facet, counts), *(value for value in ticked if value not in counts)]
        shown = [value for at, value in enumerate(values) if at < FEW or value in ticked]
        if len(values) > 1 or ticked:
            yield FacetRow(facet)
            yield from (FacetRow(facet, value, counts.get(value, 0), value in ticked) for value in shown)


def _ordered(facet: str, counts: Mapping[str, int]) -> list[str]:
    """The latest sessions and years first, parts as they stand in a text, all others by how many there are."""
    if facet in {"session", "year"}:
        return sorted(counts, key=lambda value: -int(value) if value.isdecimal() else 0)
    if facet == "part":
        return [part for part in PARTS if part in counts]
    return sorted(counts, key=lambda value: (-counts[value], value))
