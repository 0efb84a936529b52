"""What the actions of the whole window do; a tab has its own handlers.

What few of them need is loaded when first needed, so that the window appears sooner.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QCursor, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu

from desktop_app.gui.opening.tab import OpeningTab
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.messages import words_of
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.subject import One, Pair, Series, Subject, subject_of_paths
from desktop_app.gui.parts.tab import Handlers, Services, Tab
from desktop_app.gui.shell.window import MainWindow
from desktop_app.store.files import unwritable
from desktop_app.store.paths import log_folder
from desktop_app.store.resources import resource
from desktop_app.store.settings import PAGE_LOOKS, TEXT_POINTS, THEME_CHOICES

if TYPE_CHECKING:
    from desktop_app.library.model import LibraryDocument

MOST_CLOSED = 20


class WindowHandlers(QObject):
    """Gives the window its handlers."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._closed: list[Subject] = []
        window.tabs.close_requested.connect(self.close_tab)
        window.tab_opened.connect(lambda tab: tab.version_requested.connect(self.compare_with_version))
        window.add_handlers(self._handlers(), self._ticks)
        self._services.preferences.changed.connect(window.refresh_actions)

    @property
    def _services(self) -> Services:
        return self._window.services

    def _handlers(self) -> Handlers:
        window, tabs = self._window, self._window.tabs
        choices: dict[str, Callable[[], object]] = {
            f"theme-{name}": self._chooser(theme=name) for name in THEME_CHOICES
        }
        choices |= {f"pages-{name}": self._chooser(page_look=name) for name in PAGE_LOOKS}
        return choices | {
            "open": self.ask_files,
            "open-two": self.ask_two_files,
            "compare-with": self.ask_other_version,
            "add-version": self.ask_further_version,
            "open-sample": self.open_sample,
            "close": lambda: self.close_tab(tabs.current()),
            "close-others": self.close_others,
            "reopen": self.reopen,
            "quit": window.close,
            "text-larger": lambda: self._change_text(1),
            "text-smaller": lambda: self._change_text(-1),
            "full-screen": self._toggle_full_screen,
            "next-tab": lambda: tabs.step(1),
            "previous-tab": lambda: tabs.step(-1),
            "start-page": lambda: tabs.setCurrentWidget(window.start_page),
            "next-part": self._next_part,
            "open-logs": self._open_logs,
            "edit-verbs": self._edit_verbs,
        }

    def _ticks(self) -> frozenset[str]:
        settings = self._services.preferences.values
        ticks = {f"theme-{settings.theme}", f"pages-{settings.page_look}"}
        if self._window.isFullScreen():
            ticks.add("full-screen")
        return frozenset(ticks)

    def ask_files(self) -> None:
        """Let the reader choose files, and open them."""
        paths = self._ask(self.tr("Open resolutions"))
        if paths:
            self._window.opener.open_files(paths)

    def ask_two_files(self) -> None:
        """Let the reader choose two files, together or one after the other, and compare them."""
        chosen = subject_of_paths(self._ask(self.tr("Choose the two versions")))
        if isinstance(chosen, One):
            self._ask_other_file(chosen.file)
        elif isinstance(chosen, Pair):
            self._window.opener.open_files(chosen.paths)
        elif chosen is not None:
            sentence = self.tr("Two files can be compared, not %n: choose two.", "", len(chosen.files))
            self._services.messages.warn(sentence)

    def ask_other_version(self) -> None:
        """Let the reader choose what to compare the current resolution with: one that is open, or a file."""
        tab = self._window.tabs.current()
        subject = tab.subject() if tab else None
        if not isinstance(subject, One):
            self._services.messages.inform(self.tr("Open a resolution first; then choose what to compare it with."))
            return
        others, earlier = self._other_readings(subject), tab.earlier() if tab else ()
        if others or earlier:
            self._offer(subject.file, others, earlier)
        else:
            self._ask_other_file(subject.file)

    def ask_further_version(self) -> None:
        """Let the reader choose further versions of what the tab compares, and follow all as a series."""
        tab = self._window.tabs.current()
        if tab is None or not isinstance(tab.subject(), Pair | Series):
            self._services.messages.inform(self.tr("Open a comparison first; then choose a further version."))
            return
        paths = self._ask(self.tr("Choose a further version"))
        if paths:
            self._window.opener.add_versions(tab, paths)

    def _other_readings(self, than: One) -> list[tuple[Tab, One]]:
        """The tabs that show another resolution, with its file."""
        shown = ((tab, tab.subject()) for tab in self._window.tabs.all_tabs() if tab.resolutions())
        return [(tab, subject) for tab, subject in shown if isinstance(subject, One) and subject != than]

    def _offer(self, file: OpenFile, others: list[tuple[Tab, One]], earlier: Sequence[LibraryDocument]) -> None:
        """Offer what is in the library first, the likeliest version before at the top; then what is open."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for document in earlier:
            path = self._services.library.path_of(document.place)
            if path is not None:
                action = menu.addAction(self._services.theme.icon("find", "muted"), _name_of(document))
                pair = Pair(OpenFile(path), file)
                action.triggered.connect(lambda _=False, pair=pair: self._window.opener.open(pair))
        if earlier and others:
            menu.addSeparator()
        for tab, other in others:
            action = menu.addAction(self._services.theme.icon(other.icon, "muted"), tab.title())
            action.setToolTip(tab.tip())
            both = (file.path, other.file.path)
            action.triggered.connect(lambda _=False, both=both: self._window.opener.open_files(both))
        menu.addSeparator()
        menu.addAction(self.tr("Choose a file…")).triggered.connect(lambda: self._ask_other_file(file))
        menu.popup(QCursor.pos() if self._window.underMouse() else self._window.mapToGlobal(QPoint(200, 120)))
        menu.setActiveAction(menu.actions()[0])

    def _ask_other_file(self, file: OpenFile) -> None:
        paths = self._ask(filled(self.tr("Choose the version to compare with {0}"), file.path.name))
        if paths:
            self._window.opener.open_files([file.path, paths[0]])

    def compare_with_version(self, file: OpenFile, number: str) -> None:
        """Compare a text with the resolution of this number: from a file that is near, or that the reader chooses."""
        from desktop_app.gui.opening.nearby import file_of  # noqa: PLC0415 - see above

        found = file_of(number, self._services.state.recents.all(), file.path.parent)
        chosen = [found] if found else self._ask(filled(self.tr("Where is {0}?"), number))
        if chosen:
            self._window.opener.open(Pair(OpenFile(chosen[0]), file))

    def open_sample(self) -> None:
        """Compare the first and the last of the made-up resolutions that come with the program."""
        samples = sorted(resource("sample").glob("*.pdf"))
        self._window.opener.open_files([samples[0], samples[-1]])

    def close_tab(self, tab: Tab | None) -> None:
        """Close a tab; the start page stays."""
        if tab is None or tab is self._window.start_page:
            return
        if isinstance(tab, OpeningTab):
            self._window.opener.cancel(tab)
            return
        subject = tab.subject()
        closed = subject_of_paths(subject.paths) if subject else None  # its passwords are forgotten
        if closed is not None:
            self._closed = [*self._closed, closed][-MOST_CLOSED:]
        self._window.tab_left.emit(tab)
        self._window.tabs.remove(tab)

    def close_others(self) -> None:
        """Close every tab but the one that is shown."""
        shown = self._window.tabs.current()
        for tab in self._window.tabs.all_tabs():
            if tab is not shown:
                self.close_tab(tab)

    def reopen(self) -> None:
        """Open the tab that was closed last."""
        if self._closed:
            self._window.opener.open(self._closed.pop())

    def _ask(self, question: str) -> list[Path]:
        recent = self._services.state.recents.all()
        folder = str(Path(recent[0].files[0]).parent) if recent else str(Path.home())
        kinds = self.tr("PDF and XML files (*.pdf *.PDF *.xml *.XML);;All files (*)")
        names, _ = QFileDialog.getOpenFileNames(self._window, question, folder, kinds)
        return [Path(name) for name in names]

    def _chooser(self, **values: str) -> Callable[[], None]:
        return lambda: self._services.preferences.change(**values)

    def _change_text(self, points: float) -> None:
        smallest, largest = TEXT_POINTS
        size = self._services.preferences.values.text_points + points
        self._services.preferences.change(text_points=min(max(size, smallest), largest))

    def _toggle_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _next_part(self) -> None:
        """Move the keyboard focus to the next part of the current tab, and after the last one to the tab bar."""
        tab = self._window.tabs.current()
        parts = [*(tab.parts() if tab else ()), self._window.tabs.tabBar()]
        here = self._window.focusWidget()
        focused = [number for number, part in enumerate(parts) if here and (part is here or part.isAncestorOf(here))]
        parts[(focused[0] + 1) % len(parts) if focused else 0].setFocus()

    def _open_logs(self) -> None:
        try:
            log_folder().mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._services.messages.fail(words_of(unwritable(log_folder(), error)))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))

    def _edit_verbs(self) -> None:
        """Open the table of verbs in the system's editor; the next comparison uses it."""
        from desktop_app.comparison.natures.verbs import default_tables  # noqa: PLC0415 - see above
        from desktop_app.store.verb_tables import editable_file, tables_file  # noqa: PLC0415 - see above

        try:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(editable_file(default_tables()))))
        except OSError as error:
            self._services.messages.fail(words_of(unwritable(tables_file(), error)))


def _name_of(document: LibraryDocument) -> str:
    """Symbol and title, as an entry of a menu."""
    return f"{document.symbol}   {document.title[:80]}".replace("&", "&&")
