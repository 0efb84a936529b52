"""The library tab: what is looked for above, facets left, what was found in the middle, the paragraph chosen right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.gui.library.empty_state import EmptyState
from desktop_app.gui.library.facets_list import FacetsList
from desktop_app.gui.library.folders_pane import FoldersPane
from desktop_app.gui.library.preview import Preview
from desktop_app.gui.library.results_head import ResultsHead
from desktop_app.gui.library.results_list import ResultsList
from desktop_app.gui.library.search_bar import SearchBar
from desktop_app.gui.library.search_state import AGREED, MORE, WORDS, SearchState
from desktop_app.gui.parts.divided import Divided
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.subject import One, Subject
from desktop_app.gui.parts.tab import Handlers, Services, Tab
from desktop_app.tasks.messages.library import FoundLedgerRequest

EMPTY, LISTED = 0, 1


class LibraryView(Tab):
    """The one tab of the library."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services, self._library = services, services.library
        theme = services.theme
        self.state = SearchState(self._library, self)
        self.bar = SearchBar(self.state)
        self.folders, self.facets = FoldersPane(self._library), FacetsList(self.state, self._library, theme)
        self.head, self.results = ResultsHead(self.state), ResultsList(self.state, theme)
        self.more, self.empty = QPushButton(), EmptyState(self.state, self._library)
        self.preview = Preview(self.state, self._library, services.reader, theme)
        self._middle, self._splitter = QStackedWidget(), Divided()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._refresh()

    def retranslate(self) -> None:
        """Set the names that a screen reader says."""
        self.facets.setAccessibleName(self.tr("Narrow what was found"))
        self.results.setAccessibleName(self.tr("Paragraphs found"))
        self.more.setText(filled(self.tr("Show {0} more"), MORE))

    def title(self) -> str:
        """The name of the tab."""
        return self.tr("Library")

    def icon_name(self) -> str:
        """A lens."""
        return "find"

    def opened_by(self) -> str:
        """The action that opens the library."""
        return "library"

    def status(self) -> str:
        """Which result is chosen, and the keys."""
        chosen, paragraphs = self.state.chosen, self.state.paragraphs
        if chosen is None or chosen not in paragraphs:
            return self.tr("Nothing leaves this computer")
        place = filled(self.tr("Result {0} of {1}"), paragraphs.index(chosen) + 1, self.state.total)
        keys = self.tr("↑ ↓ another · Return opens it at its place · G finds agreed language")
        return f"{place} · {keys}"

    def parts(self) -> tuple[QWidget, ...]:
        """The field, what was found, the paragraph, the facets."""
        if not self.state.rows:
            return (self.bar.field, self.folders.add if self._library.is_empty else self.folders.more)
        return (self.bar.field, self.results, self.preview.text, self.facets)

    def handlers(self) -> Handlers:
        """What the actions of the window do here."""
        handlers = {"find": self.ask_words, "copy": self.copy, "copy-citation": self.copy}
        if self.state.chosen is not None:
            handlers |= {"show-series": self.show_series}
        return handlers

    def menu(self) -> tuple[str, ...]:
        """What one does with the paragraph under the mouse."""
        return ("copy-citation", "", "agreed", "show-series", "ledger")

    def words_chosen(self) -> str:
        """The words of the paragraph chosen."""
        return self.preview.whole_text if self.state.chosen else ""

    def ledger_request(self) -> FoundLedgerRequest | None:
        """What reads off what the paragraphs that were found ask and cite."""
        numbers = tuple(each.hit.paragraph for each in self.state.paragraphs)
        return FoundLedgerRequest(self.state.sought.words, numbers) if numbers else None

    def found_files(self) -> dict[str, Subject]:
        """The files of what was found, by the symbols of the resolutions."""
        files: dict[str, Subject] = {}
        for each in self.state.paragraphs:
            path = self._library.path_of(each.places[0])
            if path is not None and each.hit.symbol:
                files.setdefault(each.hit.symbol, One(OpenFile(path)))
        return files

    def place(self) -> dict[str, Any]:
        """What is looked for, and the dividers."""
        return {
            "words": self.state.sought.words,
            "mode": self.state.sought.mode,
            "dividers": self._splitter.sizes(),
        }

    def restore(self, place: Mapping[str, Any]) -> None:
        """Go back to what was looked for at an earlier time."""
        words, mode, dividers = place.get("words"), place.get("mode"), place.get("dividers")
        if isinstance(dividers, list) and len(dividers) == 3 and all(isinstance(size, int) for size in dividers):
            self._splitter.setSizes(dividers)
        if isinstance(words, str) and mode in {WORDS, AGREED}:
            self.bar.ask(words, mode)

    def ask_words(self) -> None:
        """Let the reader type."""
        self.bar.field.setFocus()
        self.bar.field.selectAll()

    def seek_words(self, words: str) -> None:
        """Look for words that were typed elsewhere."""
        self.bar.ask(words, WORDS)
        self._to_results()

    def seek_agreed(self, text: str) -> None:
        """Find where a paragraph that was chosen elsewhere has been agreed before."""
        self.bar.ask(text, AGREED)
        self.results.setFocus()

    def copy(self) -> None:
        """Copy the words chosen, or the whole paragraph, with the citation."""
        chosen = self.state.chosen
        if chosen is None:
            return
        selected = self.preview.text.textCursor().selectedText().replace("\u2029", "\n")
        words = selected or self.preview.whole_text or "".join(run.text for run in chosen.runs())
        QGuiApplication.clipboard().setText(f"{words} ({chosen.citation})")
        self._services.messages.inform(self.tr("Copied with its citation."))

    def open_chosen(self) -> None:
        """Open the resolution at the paragraph chosen."""
        chosen = self.state.chosen
        if chosen is None:
            return
        paths = [path for place in chosen.places if (path := self._library.path_of(place))]
        path = next((path for path in paths if path.exists()), paths[0] if paths else None)
        if path is not None:
            self.cited_requested.emit(One(OpenFile(path)), chosen.hit.cite)

    def show_series(self) -> None:
        """Show the series that the paragraph chosen is of."""
        if self.state.chosen is not None:
            self.series_requested.emit(self.state.chosen.places[0], None)

    def _connect(self) -> None:
        for part in (self.folders, self.empty):
            part.add_asked.connect(lambda: self.action_requested.emit("add-folder"))
        self.bar.left.connect(self._to_results)
        self.results.opened.connect(self.open_chosen)
        self.preview.opened.connect(self.open_chosen)
        self.preview.copied.connect(self.copy)
        self.preview.series_asked.connect(self.show_series)
        self.preview.agreed_asked.connect(lambda: self.action_requested.emit("agreed"))
        self.more.clicked.connect(self.state.show_more)
        self.state.found.connect(self._refresh)
        self.state.chosen_changed.connect(self._tell)
        self._library.changed.connect(self._library_changed)

    def _to_results(self) -> None:
        if self.state.rows:
            self.results.setFocus()

    def _library_changed(self) -> None:
        """What is looked for may be there by now; what is listed stays as it is while one reads it."""
        if not self.state.rows and self.state.sought.words:
            self.state.seek_again()
        self._refresh()

    def _refresh(self) -> None:
        self._middle.setCurrentIndex(LISTED if self.state.rows else EMPTY)
        self.more.setVisible(self.state.has_more)
        self.preview.setVisible(bool(self.state.rows))
        self.facets.setVisible(bool(self.facets.facets.rows))
        self._tell()

    def _tell(self) -> None:
        self.status_changed.emit(self.status())
        self.actions_changed.emit()

    def _lay_out(self) -> None:
        left, found, listed = QWidget(), QWidget(), QWidget()
        left.setMinimumWidth(190)
        for widget, parts in (
            (left, (self.folders, self.facets)),
            (found, (self.head, self._middle)),
            (listed, (self.results, self.more)),
        ):
            column = QVBoxLayout(widget)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for part in parts:
                column.addWidget(part, 1 if part in {self.facets, self.results, self._middle} else 0)
        left.layout().addStretch()  # type: ignore[union-attr]
        self._middle.addWidget(self.empty)
        self._middle.addWidget(listed)
        for widget in (left, found, self.preview):
            self._splitter.addWidget(widget)
        for number, stretch in enumerate((0, 3, 2)):
            self._splitter.setStretchFactor(number, stretch)
        self._splitter.setSizes([220, 600, 460])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._splitter, 1)
