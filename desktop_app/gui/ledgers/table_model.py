"""The lines of a ledger as a Qt table: requests, or citations; sorted by any column, narrowed by words and kinds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QFont

from desktop_app.gui.guarded import guarded
from desktop_app.gui.ledgers.phrases import change_name, change_sign, kind_name, translate
from desktop_app.gui.parts.isolated import with_commas
from desktop_app.gui.parts.messages import cite_words
from desktop_app.gui.theme.theme import Theme
from desktop_app.ledgers.model import LedgerChange, RequestKind
from desktop_app.markup.ledger_table import CitationLine, LedgerTable, RequestLine, request_words
from desktop_app.text.folding import fold

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_COLOURS = {LedgerChange.NEW: "added", LedgerChange.DROPPED: "removed", LedgerChange.CHANGED: "accent"}


@dataclass(frozen=True)
class LedgerRow:
    """One line of the table: ``cite`` is the first paragraph, ``text`` all of it, ``quote`` the words that ask."""

    document: str
    cite: str
    cells: tuple[str, ...]
    change: LedgerChange | None
    kind: RequestKind | None = None
    sure: bool = True
    text: str = ""
    quote: str = ""


@dataclass(frozen=True)
class LedgerColumns:
    """The headings of a table, how wide its columns are at most, in pixels, and its lines."""

    headings: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[LedgerRow, ...]

    def words_in(self, column: int) -> set[str]:
        """What stands in a column, its heading among it."""
        return {self.headings[column], *(row.cells[column] for row in self.rows)}


def requests_of(table: LedgerTable) -> LedgerColumns:
    """The table of what is asked; columns that say nothing are left out."""
    headings = (
        translate("Ledgers", "Resolution"),
        translate("Ledgers", "Paragraph"),
        translate("Ledgers", "Change"),
        translate("Ledgers", "Kind"),
        translate("Ledgers", "Who"),
        translate("Ledgers", "What"),
        translate("Ledgers", "By when"),
        translate("Ledgers", "To whom"),
        translate("Ledgers", "On condition"),
    )
    rows = [_request_row(line) for line in table.requests()]
    return _narrowed(headings, (110, 100, 150, 150, 160, 380, 150, 130, 170), rows)


def citations_of(table: LedgerTable) -> LedgerColumns:
    """The table of what is cited."""
    headings = (
        translate("Ledgers", "Resolution"),
        translate("Ledgers", "Document cited"),
        translate("Ledgers", "Paragraphs"),
        translate("Ledgers", "Change"),
    )
    rows = [_citation_row(line) for line in table.citations()]
    return _narrowed(headings, (110, 380, 320, 150), rows)


class LedgerModel(QAbstractTableModel):
    """The lines; ``row`` gives what one shows."""

    def __init__(self, columns: LedgerColumns, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns, self._theme = columns, theme

    def show(self, columns: LedgerColumns) -> None:
        """Show other lines, or the same in another language."""
        self.beginResetModel()
        self._columns = columns
        self.endResetModel()

    def row(self, number: int) -> LedgerRow:
        """What a line shows."""
        return self._columns.rows[number]

    @guarded(int)
    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._columns.rows)

    @guarded(int)
    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns.headings)

    @guarded()
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heading of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns.headings[section]
        return None

    @guarded()
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; a guess in italics and said to be one."""
        row = self._columns.rows[index.row()]
        words = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (words, "" if row.sure else guess_words())))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self._columns.headings[index.column()]
            return with_commas((f"{heading}: {words}", "" if row.sure else guess_words()))
        return self._look(row, role)

    def _look(self, row: LedgerRow, role: int) -> Any:
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setItalic(not row.sure)
            font.setStrikeOut(row.change is LedgerChange.DROPPED)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and row.change in _COLOURS:
            return self._theme.colour(_COLOURS[row.change])
        return None


class NarrowedLedger(QSortFilterProxyModel):
    """The lines that have the words looked for and are of the kind and change chosen; numbers are sorted as such."""

    def __init__(self, model: LedgerModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = model
        self._words: tuple[str, ...] = ()
        self._kind: RequestKind | None = None
        self._change: LedgerChange | None = None
        self.setSourceModel(model)

    def narrow(self, words: str, kind: RequestKind | None, change: LedgerChange | None) -> None:
        """Show only these lines."""
        self.beginFilterChange()
        self._words, self._kind, self._change = tuple(fold(words).split()), kind, change
        self.endFilterChange()

    def line(self, row: int) -> LedgerRow:
        """What a line of the narrowed table shows."""
        return self._lines.row(self.mapToSource(self.index(row, 0)).row())

    @guarded(bool)
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: ARG002 - Qt calls it so
        """Whether a line is shown."""
        row = self._lines.row(source_row)
        fits = self._kind in {None, row.kind} and self._change in {None, row.change}
        return fits and all(word in fold(" ".join((*row.cells, row.text))) for word in self._words)

    @guarded(bool)
    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        """By words, numbers within them by their value: OP 2 before OP 12."""
        left, right = self._lines.row(source_left.row()), self._lines.row(source_right.row())
        column = source_left.column()
        return _key(left.cells[column]) < _key(right.cells[column])


def guess_words() -> str:
    """What is said of a guess."""
    return translate("Ledgers", "A guess: the paragraph can be read in another way.")


def _request_row(line: RequestLine) -> LedgerRow:
    entry = line.entry
    kind = kind_name(entry.kind) + ("" if entry.sure else " ?")
    change = " ".join(filter(None, (change_sign(entry.change), change_name(entry.change))))
    cells = (line.document, cite_words(entry.cite), change, kind, *request_words(line))
    return LedgerRow(line.document, entry.cite, cells, entry.change, entry.kind, entry.sure, entry.text, entry.quote)


def _citation_row(line: CitationLine) -> LedgerRow:
    change = " ".join(filter(None, (change_sign(line.change), change_name(line.change))))
    cells = (line.document, line.symbol, with_commas(map(cite_words, line.cites)), change)
    return LedgerRow(line.document, line.cites[0] if line.cites else "", cells, line.change)


def _narrowed(headings: Sequence[str], widths: Sequence[int], rows: Sequence[LedgerRow]) -> LedgerColumns:
    """The columns with words in them; the resolution only where there are several."""
    several = len({row.document for row in rows}) > 1
    kept = [at for at in range(len(headings)) if (at or several) and any(row.cells[at] for row in rows)]
    narrowed = tuple(
        LedgerRow(
            *(row.document, row.cite, tuple(row.cells[at] for at in kept), row.change),
            *(row.kind, row.sure, row.text, row.quote),
        )
        for row in rows
    )
    return LedgerColumns(tuple(headings[at] for at in kept), tuple(widths[at] for at in kept), narrowed)


def _key(words: str) -> tuple[tuple[int, int, str], ...]:
    pieces = re.findall(r"\d+|\D+", fold(words))
    return tuple((0, int(piece), "") if piece.isdecimal() else (1, 0, piece) for piece in pieces)
