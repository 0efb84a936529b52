"""Opens files in tabs: first a tab that says what is being done, then the reading or the comparison in its place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.comparison.model import Comparison
from desktop_app.gui.opening.changed_files import ChangedFiles
from desktop_app.gui.opening.missing_tab import MissingTab
from desktop_app.gui.opening.operations import CompareFiles, FileOperation, ReadFile
from desktop_app.gui.opening.password_dialog import PasswordDialog
from desktop_app.gui.opening.tab import OpeningTab
from desktop_app.gui.opening.tab_area import TabArea
from desktop_app.gui.opening.tabs import comparison_tab, reading_tab
from desktop_app.gui.parts.facts import name_of
from desktop_app.gui.parts.messages import words_of
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.subject import One, Pair, Subject, subject_of_paths
from desktop_app.gui.parts.tab import Services, Tab
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.store.recents import Recent

Known: TypeAlias = Mapping[OpenFile, tuple[OpenFile, Resolution]]
"""Files that are open, as they were opened, with what was read from them."""


class Opener(QObject):
    """Turns files into tabs of the tab area. A file that is open already is only brought to the front."""

    opened = Signal(object)  # Tab
    idle = Signal()

    def __init__(self, services: Services, tabs: TabArea, window: QWidget) -> None:
        super().__init__(window)
        self._services, self._tabs, self._window = services, tabs, window
        self._running: dict[OpeningTab, FileOperation] = {}
        self._positions: dict[Subject, int] = {}
        self.changed = ChangedFiles(tabs)

    @property
    def busy(self) -> bool:
        """Whether a file is still being opened."""
        return bool(self._running)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open what was chosen: one file to read it, two to compare them, the older as the old version."""
        subject = subject_of_paths(map(_absolute, dict.fromkeys(paths)))
        if isinstance(subject, Pair):
            self._compare(subject, self._known(), as_given=False)
        elif subject is not None:
            self.open(subject)

    def open(self, subject: Subject, position: int | None = None) -> None:
        """Open exactly this: a pair with the old version that it names.

        Of a resolution, show the paragraph at this position.
        """
        if position is not None:
            self._positions[subject] = position
        if isinstance(subject, One):
            self._read(subject.file, self._known())
        elif isinstance(subject, Pair):
            self._compare(subject, self._known(), as_given=True)
        else:
            self._read_each(subject.files)

    def keep_missing(self, subject: Subject, missing: Sequence[Path]) -> None:
        """Keep a tab for what was open and is no longer where it was."""
        tab = MissingTab(subject, missing)
        tab.dismissed.connect(lambda: self._tabs.remove(tab))
        tab.found.connect(lambda paths: self._open_found(tab, paths))
        self._tabs.add(tab)

    def _open_found(self, tab: MissingTab, paths: Sequence[Path]) -> None:
        self._tabs.remove(tab)
        subject = subject_of_paths(map(_absolute, paths))
        if subject is not None:
            self.open(subject)

    def open_again(self, tab: Tab) -> None:
        """Put what its files hold now in the place of a tab."""
        subject = tab.subject()
        self._tabs.remove(tab)
        if isinstance(subject, One):
            self._read(subject.file, {})
        elif isinstance(subject, Pair):
            self._compare(subject, {}, as_given=True)

    def _read_each(self, files: Sequence[OpenFile]) -> None:
        """Open each file to read it, since there is no tab for a series."""
        for file in files:
            self._read(file, self._known())
        self._services.messages.inform(
            self.tr("Each of the %n files was opened by itself; drop two to compare them.", "", len(files))
        )

    def _read(self, file: OpenFile, known: Known) -> None:
        if self._brought_forward(One(file)):
            return
        if file in known:
            view = reading_tab(known[file][1], known[file][0], self._services)
            self._tabs.add(view)
            self._welcome(view)
            return
        operation = ReadFile(file, self._services.reader, self._ask_password, self)
        waiting = self._wait(One(file), operation)
        operation.succeeded.connect(lambda opened, resolution: self._show_reading(waiting, opened, resolution))
        operation.start()

    def _compare(self, pair: Pair, known: Known, as_given: bool) -> None:
        """Open a pair; unless ``as_given``, the older of its files becomes the old version."""
        if pair.old == pair.new:
            self._services.messages.warn(
                self.tr("{0} cannot be compared with itself: choose another version.").format(pair.old.path.name)
            )
            return
        if self._brought_forward(pair) or (not as_given and self._brought_forward(Pair(pair.new, pair.old))):
            return
        operation = CompareFiles(
            pair.files,
            self._services.reader,
            self._ask_password,
            as_given=as_given,
            known=known,
            parent=self,
        )
        waiting = self._wait(pair, operation)
        operation.succeeded.connect(lambda old, new, compared: self._show_comparison(waiting, old, new, compared))
        operation.start()

    def cancel(self, tab: Tab) -> None:
        """Cancel what the tab is waiting for, if anything."""
        operation = self._running.get(tab) if isinstance(tab, OpeningTab) else None
        if operation is not None:
            operation.cancel()

    def _known(self) -> Known:
        """The files that are open already."""
        shown = ((tab.subject(), tab.resolutions()) for tab in self._tabs.all_tabs())
        pairs = (zip(subject.files, read, strict=True) for subject, read in shown if subject and read)
        return {file: (file, resolution) for pair in pairs for file, resolution in pair}

    def _brought_forward(self, subject: Subject) -> bool:
        tab = self._tabs.find_tab(subject)
        if tab is not None:
            self._tabs.setCurrentWidget(tab)
            self._show_position(tab)
        return tab is not None

    def _show_position(self, tab: Tab) -> None:
        """Show the paragraph that was asked for, after the place where the reader was has been restored."""
        subject = tab.subject()
        position = self._positions.pop(subject, None) if subject else None
        if position is not None and tab.resolutions():
            QTimer.singleShot(0, tab, lambda: tab.show_paragraph(position))

    def _wait(self, subject: Subject, operation: FileOperation) -> OpeningTab:
        waiting = OpeningTab(subject)
        self._running[waiting] = operation
        operation.progressed.connect(waiting.show_progress)
        operation.failed.connect(lambda message: self._fail(waiting, message))
        operation.cancelled.connect(lambda: self._over(waiting))
        waiting.cancelled.connect(operation.cancel)
        self._tabs.add(waiting)
        return waiting

    def _show_reading(self, waiting: OpeningTab, file: OpenFile, resolution: Resolution) -> None:
        self._put(waiting, reading_tab(resolution, file, self._services))

    def _show_comparison(self, waiting: OpeningTab, old: OpenFile, new: OpenFile, comparison: Comparison) -> None:
        there = self._tabs.find_tab(Pair(old, new))
        view = there if there and there is not waiting else comparison_tab(comparison, old, new, self._services)
        self._put(waiting, view)

    def _put(self, waiting: OpeningTab, view: Tab) -> None:
        """Show a tab in place of the one that waited for it."""
        self._tabs.replace(waiting, view)
        self._welcome(view)
        self._forget(waiting)

    def _welcome(self, view: Tab) -> None:
        """Remember what a new tab shows, and announce it."""
        recent = _recent_of(view)
        if recent and self._services.preferences.values.remember_recent:
            self._services.state.recents.add(recent)
        self.changed.watch()
        self.opened.emit(view)
        self._show_position(view)

    def _fail(self, waiting: OpeningTab, message: Message) -> None:
        self._over(waiting)
        self._services.messages.fail(words_of(message))

    def _over(self, waiting: OpeningTab) -> None:
        self._tabs.remove(waiting)
        self._forget(waiting)

    def _forget(self, waiting: OpeningTab) -> None:
        operation = self._running.pop(waiting, None)
        if operation is not None:
            operation.deleteLater()
        if not self._running:
            self.idle.emit()

    def _ask_password(
        self, name: str, tries_left: int | None, answer: Callable[[str], None], refuse: Callable[[], None]
    ) -> None:
        dialog = PasswordDialog(name, tries_left, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: answer(dialog.password()))
        dialog.rejected.connect(refuse)
        dialog.open()


def _absolute(path: Path) -> Path:
    try:
        return path.resolve()
    except OSError:
        return path.absolute()


def _recent_of(view: Tab) -> Recent | None:
    """What the start page later shows of a tab; the title is that of the newest version."""
    subject, resolutions = view.subject(), view.resolutions()
    if subject is None or not resolutions:
        return None
    metadata = resolutions[-1].metadata
    paths, symbols = tuple(map(str, subject.paths)), tuple(map(name_of, resolutions))
    return Recent(paths, symbols, metadata.title or "", metadata.language or "")
