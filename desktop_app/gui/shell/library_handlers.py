"""What the actions of the library do: in its own tab, and from what is read in any other.

The modules of its tab, and what it asks, are loaded when first needed, so that the window appears sooner.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.subject import One, Pair, Series, Subject, subject_of
from desktop_app.gui.parts.tab import Services, Tab
from desktop_app.gui.shell.window import MainWindow

if TYPE_CHECKING:
    from desktop_app.gui.library.view import LibraryView
    from desktop_app.ledgers.model import Ledger, LedgerBook
    from desktop_app.library.model import FilePlace, LibraryDocument
    from desktop_app.resolution.model import Resolution


class LibraryHandlers(QObject):
    """Gives the window its library."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._view: LibraryView | None = None
        window.add_handlers(
            {
                "library": self.search,
                "agreed": self.find_agreed,
                "show-series": self.show_series,
                "compare-before": self.compare_before,
                "ledger": self.show_ledger,
                "add-folder": self.add_folder,
                "update-library": self.update_library,
            }
        )
        window.start_page.sought.connect(lambda words: self.view().seek_words(words))
        window.start_page.library.add_asked.connect(self.add_folder)
        window.tab_opened.connect(lambda tab: tab.series_requested.connect(self.show_series_of))

    @property
    def _services(self) -> Services:
        return self._window.services

    def view(self) -> LibraryView:
        """The tab of the library, in front; made where there is none."""
        from desktop_app.gui.library.view import LibraryView  # noqa: PLC0415 - see above

        tabs = self._window.tabs
        if self._view is None or not isValid(self._view) or self._view not in tabs.all_tabs():
            self._view = LibraryView(self._services, tabs.home)
            tabs.add(self._view)
            self._window.tab_opened.emit(self._view)
        tabs.setCurrentWidget(self._view)
        return self._view

    def search(self) -> None:
        """Let the reader type what to look for."""
        self.view().ask_words()

    def find_agreed(self) -> None:
        """Find where the paragraph that the reader is at has been agreed before."""
        tab = self._window.tabs.current()
        words = tab.words_chosen() if tab else ""
        if words.strip():
            self.view().seek_agreed(words)
        else:
            self.view().ask_words()
            self._services.messages.inform(self.tr("Choose a paragraph first, or paste a phrase here."))

    def add_folder(self) -> None:
        """Let the reader choose a folder, and show how its reading goes."""
        name = self._ask_folder()
        if name:
            self._services.library.add(Path(name))
            self.view()

    def update_library(self) -> None:
        """Follow what changed in all folders."""
        self._services.library.update()

    def show_series(self) -> None:
        """Show the series that what is read is of."""
        tab = self._window.tabs.current()
        subject, read = (tab.subject(), tab.resolutions()) if tab else (None, ())
        if subject is not None and read:
            self.show_series_of(read[-1], subject.files[-1])

    def show_series_of(self, of: Resolution | FilePlace, file: OpenFile | None) -> None:
        """Show the versions of a resolution that are in the library, with the file that is open."""
        from desktop_app.tasks.messages.library import VersionsRequest  # noqa: PLC0415 - see above

        request = VersionsRequest(of)
        self._services.library.ask(request, lambda documents: self._show_versions(documents, of, file))

    def show_ledger(self) -> None:
        """Show what is asked and cited in what is read, or in what the library found."""
        from desktop_app.tasks.messages.library import FoundLedgerRequest  # noqa: PLC0415 - see above

        tab = self._window.tabs.current()
        request = tab.ledger_request() if tab else None
        if tab is None or request is None:
            self._services.messages.inform(self.tr("Open a resolution first, or search the library."))
            return
        sources = self._sources(tab)
        opened_from = tab.known_by()
        name = request.name if isinstance(request, FoundLedgerRequest) else tab.short_title()
        job = self._services.library.ask(request, lambda ledger: self._open_ledger(ledger, sources, name, opened_from))
        self._services.messages.follow(self.tr("Reading what is asked and cited…"), job)

    def _sources(self, tab: Tab) -> Mapping[str, Subject]:
        """The files of the resolutions of a tab, by their symbols."""
        if tab is self._view and self._view is not None:
            return self._view.found_files()
        subject = tab.subject()
        if subject is None:
            return {}
        pairs = zip(subject.files, tab.resolutions(), strict=False)
        return {resolution.metadata.symbol or "": One(file) for file, resolution in pairs}

    def _open_ledger(
        self, ledger: Ledger | LedgerBook, sources: Mapping[str, Subject], name: str, opened_from: tuple[str, ...]
    ) -> None:
        from desktop_app.gui.ledgers.view import LedgerView  # noqa: PLC0415 - see above
        from desktop_app.ledgers.model import LedgerBook  # noqa: PLC0415 - see above

        ledgers = ledger.ledgers if isinstance(ledger, LedgerBook) else (ledger,)
        view = LedgerView(
            LedgerBook(name, ledgers), sources, self._services, self._window.tabs.home, opened_from=opened_from
        )
        self._window.tabs.add(view)
        self._window.tab_opened.emit(view)

    def compare_before(self) -> None:
        """Compare what is read with the version before it."""
        tab = self._window.tabs.current()
        subject, earlier = (tab.subject(), tab.earlier()) if tab else (None, ())
        if isinstance(subject, One) and earlier:
            self.compare_with(earlier[0], subject.file)
        else:
            self._services.messages.inform(self.tr("No version before it is known in the library."))

    def compare_with(self, document: LibraryDocument, file: OpenFile) -> None:
        """Compare a file with an earlier version from the library."""
        path = self._services.library.path_of(document.place)
        if path is not None:
            self._window.opener.open(Pair(OpenFile(path), file))

    def _ask_folder(self) -> str:
        title = QCoreApplication.translate("Library", "Choose a folder with resolutions")
        return QFileDialog.getExistingDirectory(self._window, title)

    def _show_versions(
        self, documents: Sequence[LibraryDocument], of: Resolution | FilePlace, file: OpenFile | None
    ) -> None:
        from desktop_app.resolution.model import Resolution  # noqa: PLC0415 - see above

        own = of.metadata.symbol if isinstance(of, Resolution) else None
        others = [document for document in documents if file is None or document.symbol != own]
        files = [OpenFile(path) for path in self._services.library.paths_of(others)]
        files = list(dict.fromkeys([*files, *([file] if file else [])]))
        if len(files) < 2:
            self._services.messages.inform(self.tr("No other version of it is in the library."))
            return
        subject = subject_of(files)
        if isinstance(subject, Series):
            self._window.opener.open(subject)
        elif isinstance(subject, Pair):
            self._window.opener.open_files(subject.paths)
