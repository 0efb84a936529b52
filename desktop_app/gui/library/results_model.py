"""What was found as a Qt list, and what a screen reader says of each row."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.gui.guarded import guarded
from desktop_app.gui.library.phrases import dated, likeness_words, translate
from desktop_app.gui.library.rows import FoundParagraph, Row, SeriesHeading
from desktop_app.gui.library.search_state import SearchState
from desktop_app.gui.parts.isolated import filled, isolated, with_commas
from desktop_app.gui.parts.library_status import LibraryCounts
from desktop_app.gui.parts.messages import cite_words
from desktop_app.markup.agreed_words import AgreedMark

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ResultsModel(QAbstractListModel):
    """The rows of a search."""

    def __init__(self, state: SearchState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.rows: list[Row] = []

    def fill(self) -> None:
        """Take over what the search found."""
        self.beginResetModel()
        self.rows = list(self._state.rows)
        self.endResetModel()

    @guarded(int)
    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a row, for the screen reader and for copying."""
        row = self.rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, FoundParagraph):
            return row.hit.title
        return None

    @guarded(lambda: Qt.ItemFlag.NoItemFlags)
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Paragraphs can be chosen, headings cannot."""
        if isinstance(self.rows[index.row()], SeriesHeading):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def heading_words(heading: SeriesHeading) -> tuple[str, str]:
    """The title of a series; since when it has the language, and in how many resolutions."""
    first = heading.first
    since = filled(translate("Library", "since {0}"), cite_words(first.citation))
    day = dated(first.hit.date)
    facts = [f"{since}, {day}" if day else since, LibraryCounts().resolutions(heading.resolutions)]
    return heading.title or first.name, " · ".join(facts)


def row_words(found: FoundParagraph) -> tuple[str, str, str]:
    """Symbol and paragraph; date and, of a search by words, title; how near it is."""
    likeness = ""
    facts = [dated(found.hit.date)]
    if found.agreed:
        likeness = likeness_words(found.agreed.similarity, exact=found.agreed.exact)
    else:
        facts.append(isolated(found.hit.title))
    return "   ".join(filter(None, (found.name, cite_words(found.hit.cite)))), " · ".join(filter(None, facts)), likeness


def _spoken(row: Row) -> str:
    if isinstance(row, SeriesHeading):
        return ": ".join(heading_words(row))
    name, facts, likeness = row_words(row)
    words = "".join(run.text for run in row.runs() if run.mark is not AgreedMark.GONE)
    return with_commas((name, facts, likeness, words))
