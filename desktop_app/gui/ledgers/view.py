"""The ledger tab: two tables, of requests and of citations, and below them the paragraph of the line chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHeaderView, QLabel, QSplitter, QTableView, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.gui.dialogs.exporting import Exporter
from desktop_app.gui.guarded import guarded
from desktop_app.gui.ledgers.delegate import ABOVE, SIDE, LedgerDelegate
from desktop_app.gui.ledgers.head import LedgerHead
from desktop_app.gui.ledgers.phrases import LedgerCounts
from desktop_app.gui.ledgers.table_model import (
    LedgerColumns,
    LedgerModel,
    LedgerRow,
    NarrowedLedger,
    citations_of,
    guess_words,
    requests_of,
)
from desktop_app.gui.parts.isolated import filled, isolated, with_commas
from desktop_app.gui.parts.subject import Subject
from desktop_app.gui.parts.tab import Handlers, Services, Tab
from desktop_app.ledgers.model import LedgerBook
from desktop_app.markup.ledger_table import LedgerTable
from desktop_app.tasks.messages.export import ExportOptions

REQUESTS, CITATIONS = 0, 1
LINES_OF_A_ROW = 2
ROOM_OF_TEXT = 6
"""Pixels that Qt leaves beside the text of a cell and the sign of its heading."""
LEAST_WIDTH = 110
"""Pixels that a column has in any case where its words need so many."""
LONGEST = 24
"""Characters of a name on the tab."""


def fitted(widths: Sequence[int], room: int) -> list[int]:
    """Widths of columns that fill no more than the room: the widest give way first, none below ``LEAST_WIDTH``."""
    most = max(widths, default=0)
    while most > LEAST_WIDTH and sum(min(width, most) for width in widths) > room:
        most -= 1
    return [min(width, most) for width in widths]


def filled_up(widths: Sequence[int], most: Sequence[int], room: int) -> list[int]:
    """Widths of columns that leave no room unused where words are cut off: those held at their most share it."""
    held = [column for column, width in enumerate(widths) if width >= most[column]]
    more = max(room - sum(widths), 0) // len(held) if held else 0
    return [width + more if column in held else width for column, width in enumerate(widths)]


class LedgerList(QTableView):
    """A table of lines, as wide as its place if need be; Return opens the paragraph of one."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._widths: tuple[int, ...] = ()
        self._most: tuple[int, ...] = ()

    def set_widths(self, widths: Iterable[int], most: Sequence[int]) -> None:
        """How wide the columns are, in pixels, where there is room for all; ``most`` is what they were held at."""
        self._widths, self._most = tuple(widths), tuple(most)
        self._fit()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the widest columns give way where the place grew narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().width()
        for column, width in enumerate(filled_up(fitted(self._widths, room), self._most, room)):
            self.setColumnWidth(column, width)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens; letters are for the actions of the window."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)


class LedgerView(Tab):
    """What a book of ledgers says. ``sources`` are the files of its resolutions, by their symbols."""

    def __init__(
        self,
        book: LedgerBook,
        sources: Mapping[str, Subject],
        services: Services,
        parent: QWidget | None = None,
        *,
        opened_from: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent)
        self._book, self._sources, self._services = book, sources, services
        self._opened_from = opened_from
        self._table = LedgerTable(book)
        self.head = LedgerHead(self._table, services.theme)
        self._model = LedgerModel(LedgerColumns((), (), ()), services.theme, self)
        self.lines = NarrowedLedger(self._model, self)
        self.list, self.text, self.nothing = LedgerList(), QTextBrowser(), QLabel()
        self._lay_out()
        self._connect()
        self.show_view(REQUESTS)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self.nothing.setText(self.tr("No line fits: choose all kinds, or narrow by other words."))
        self.text.setAccessibleName(self.tr("The paragraph of the line chosen"))
        self._fill()

    def title(self) -> str:
        """What it is the ledger of."""
        return filled(self.tr("Requests and citations · {0}"), self._book.name)

    def short_title(self) -> str:
        """The same in fewer words."""
        name = self._book.name if len(self._book.name) <= LONGEST else f"{self._book.name[:LONGEST].rstrip()}…"
        return " · ".join((self.tr("Requests"), isolated(name)))

    def icon_name(self) -> str:
        """A list."""
        return "list"

    def status(self) -> str:
        """How many lines there are, and the keys."""
        return filled(
            self.tr("Line {0} of {1} · Return opens the paragraph"),
            self.list.currentIndex().row() + 1,
            self.lines.rowCount(),
        )

    def parts(self) -> tuple[QWidget, ...]:
        """The table, the paragraph, the field."""
        return (self.list, self.text, self.head.field)

    def handlers(self) -> Handlers:
        """What the actions of the window do here."""
        return {
            "find": self._find,
            "copy": self.copy,
            "copy-citation": self.copy,
            "export": self._export,
        }

    def menu(self) -> tuple[str, ...]:
        """What one does with the line under the mouse."""
        return ("copy-citation", "agreed", "", "export")

    def words_chosen(self) -> str:
        """The paragraph of the line chosen."""
        row = self.chosen()
        return row.text if row else ""

    def chosen(self) -> LedgerRow | None:
        """The line chosen."""
        index = self.list.currentIndex()
        return self.lines.line(index.row()) if index.isValid() else None

    def show_view(self, number: int) -> None:
        """Show the requests or the citations."""
        self.head.choose_view(number)
        self._fill()

    def copy(self) -> None:
        """Copy the words of the line, with the citation of its paragraph."""
        row = self.chosen()
        if row is not None:
            words = row.quote or row.cells[0]
            place = with_commas((row.document, row.cite))
            QGuiApplication.clipboard().setText(f"{words} ({place})")
            self._services.messages.inform(self.tr("Copied with its citation."))

    def open_chosen(self) -> None:
        """Open the resolution at the paragraph of the line chosen."""
        row = self.chosen()
        subject = self._sources.get(row.document) if row else None
        if row is not None and subject is not None:
            self.cited_requested.emit(subject, row.cite)

    def opened_by(self) -> str:
        """The action that opens ledgers."""
        return "ledger"

    def opened_from(self) -> tuple[str, ...]:
        """What it is the ledger of."""
        return self._opened_from

    def place(self) -> dict[str, Any]:
        """Which table is shown, and the line chosen; all else is made anew from what it is of."""
        return {"view": self.head.view, "words": self.head.field.text(), "line": self.list.currentIndex().row()}

    def restore(self, place: Mapping[str, Any]) -> None:
        """Go back to what was shown at an earlier time."""
        view, words, line = place.get("view"), place.get("words"), place.get("line")
        if view in {REQUESTS, CITATIONS}:
            self.show_view(view)
        if isinstance(words, str):
            self.head.field.setText(words)
        if isinstance(line, int) and 0 <= line < self.lines.rowCount():
            self._choose_line(line)

    def _fill(self) -> None:
        """Show the lines of the table chosen."""
        columns = citations_of(self._table) if self.head.view == CITATIONS else requests_of(self._table)
        self._model.show(columns)
        widths = (self._width_for(columns.words_in(column), most) for column, most in enumerate(columns.widths))
        self.list.set_widths(widths, columns.widths)
        name = self.tr("Citations") if self.head.view == CITATIONS else self.tr("Requests")
        self.list.setAccessibleName(name)
        self._narrow()
        self.list.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def _width_for(self, words: Iterable[str], most: int) -> int:
        """Pixels that a column of these words needs, or the most that it may have."""
        width = 0
        for each in words:
            width = max(width, self.fontMetrics().horizontalAdvance(each) + 2 * (SIDE + ROOM_OF_TEXT))
            if width >= most:
                return most
        return width

    def _narrow(self) -> None:
        self.lines.narrow(self.head.field.text(), self.head.kind(), self.head.change())
        if self.lines.rowCount():
            self._choose_line(0)
        self.list.setVisible(bool(self.lines.rowCount()))
        self.nothing.setVisible(not self.lines.rowCount())
        self._show_text()
        self._tell()

    def _choose_line(self, line: int) -> None:
        """Choose a line. Where the window runs from right to left, Qt's ``selectRow`` may choose none."""
        self.list.setCurrentIndex(self.lines.index(line, 0))

    def _show_text(self) -> None:
        """The paragraph of the line chosen, what is asked in it marked."""
        row = self.chosen()
        self.text.clear()
        self.text.setVisible(bool(row and row.text))
        if row is None or not row.text:
            return
        cursor = QTextCursor(self.text.document())
        self.text.document().setDefaultFont(self._services.theme.text_font())
        before, quote, after = row.text.partition(row.quote)
        for words, marked in ((before, False), (quote, bool(row.quote)), (after, False)):
            looks = QTextCharFormat()
            looks.setForeground(self._services.theme.colour("text"))
            if marked:
                looks.setBackground(self._services.theme.colour("find_back"))
            cursor.insertText(words, looks)
        if not row.sure:
            looks = QTextCharFormat()
            looks.setForeground(self._services.theme.colour("muted"))
            cursor.insertText(f"\n{guess_words()}", looks)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _tell(self) -> None:
        counts = LedgerCounts()
        requests = self._table.requests()
        guesses = sum(1 for line in requests if not line.entry.sure)
        parts = [counts.requests(len(requests)), counts.guesses(guesses) if guesses else ""]
        parts.append(counts.citations(len({line.symbol for line in self._table.citations()})))
        self.head.tell(" · ".join(filter(None, parts)))
        self.status_changed.emit(self.status())

    def _find(self) -> None:
        self.head.field.setFocus()
        self.head.field.selectAll()

    def _export(self) -> None:
        files = next(iter(self._sources.values())).paths if self._sources else ()
        Exporter(self._services, self).ask(self._book, ExportOptions(originals=tuple(files)))

    def _connect(self) -> None:
        self.head.view_chosen.connect(self.show_view)
        self.head.narrowed.connect(self._narrow)
        self.head.export_asked.connect(self._export)
        self.head.field.returnPressed.connect(self.list.setFocus)
        self.list.opened.connect(self.open_chosen)
        self.list.doubleClicked.connect(lambda _: self.open_chosen())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._follow())
        self._services.theme.changed.connect(self._show_text)

    def _follow(self) -> None:
        self._show_text()
        self.status_changed.emit(self.status())

    def _lay_out(self) -> None:
        self.list.setModel(self.lines)
        self.list.setItemDelegate(LedgerDelegate(self._services.theme, self.list))
        self.nothing.setProperty("muted", True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.list.setSortingEnabled(True)
        self.list.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.list.setShowGrid(False)
        self.list.setWordWrap(True)
        self.list.horizontalHeader().setProperty("plain", True)
        self.list.setTabKeyNavigation(False)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.list.verticalHeader().setDefaultSectionSize(LINES_OF_A_ROW * self.fontMetrics().lineSpacing() + 2 * ABOVE)
        self.list.horizontalHeader().setStretchLastSection(True)
        self.list.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        self.list.horizontalHeader().setHighlightSections(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.document().setDocumentMargin(12)
        divided = QSplitter(Qt.Orientation.Vertical)
        divided.setChildrenCollapsible(False)
        divided.setHandleWidth(1)
        divided.addWidget(self.list)
        divided.addWidget(self.text)
        divided.setSizes([460, 150])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.nothing, 1)
        column.addWidget(divided, 1)
