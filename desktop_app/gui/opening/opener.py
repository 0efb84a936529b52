"""Opens files in tabs: first a tab that says what is being done, then the reading or the comparison in its place."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.comparison.model import Comparison
from desktop_app.gui.opening.changed_files import ChangedFiles
from desktop_app.gui.opening.missing_tab import MissingTab
from desktop_app.gui.opening.operations import CompareFiles, FileOperation, FollowFiles, ReadFile, followed
from desktop_app.gui.opening.password_dialog import PasswordDialog
from desktop_app.gui.opening.tab import OpeningTab
from desktop_app.gui.opening.tab_area import TabArea
from desktop_app.gui.opening.tabs import (
    Steps,
    comparison_steps,
    made,
    reading_steps,
    series_tab,
    show_history,
)
from desktop_app.gui.parts.facts import name_of
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.messages import words_of
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.own_work import pair_of
from desktop_app.gui.parts.subject import One, Pair, Series, Subject, subject_of_paths
from desktop_app.gui.parts.tab import Services, Tab
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.own_work import HandChoice
from desktop_app.series.model import History
from desktop_app.store.recents import Recent
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.series import MOST_VERSIONS

if TYPE_CHECKING:
    from desktop_app.gui.series.view import SeriesView

READABLE = (".pdf", ".xml")
"""The endings of the files of a folder that are opened with it."""

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
        self._made: deque[tuple[OpeningTab, Tab]] = deque()
        self._positions: dict[Subject, int | str] = {}
        self._growing: list[FollowFiles] = []
        self.changed = ChangedFiles(tabs)

    @property
    def busy(self) -> bool:
        """Whether a file is still being opened."""
        return bool(self._running or self._growing)

    def add_versions(self, tab: Tab, paths: Sequence[Path]) -> None:
        """Follow what a tab shows with further versions; the tab of a series gives way to the longer one."""
        subject = tab.subject()
        if subject is not None:
            self.open_files([*subject.paths, *paths], tab if isinstance(subject, Series) else None)

    def open_files(self, paths: Sequence[Path], instead: Tab | None = None) -> None:
        """Open what was chosen: one file to read it, two to compare them, more or a folder as a series.

        The tab of a series is put in the place of the one ``instead`` of which it is opened.
        """
        files = [file for path in dict.fromkeys(map(_absolute, paths)) for file in files_in(path)]
        if paths and not files:
            sentence = self.tr("There is no PDF or XML file in {0}; choose another folder.")
            self._services.messages.warn(filled(sentence, paths[0].name))
        if len(files) > MOST_VERSIONS:
            sentence = self.tr("A series has at most {0} versions, not {1}: choose fewer files.")
            self._services.messages.warn(filled(sentence, MOST_VERSIONS, len(files)))
            return
        subject = subject_of_paths(files)
        if isinstance(subject, Pair):
            self._compare(subject, self._known(), as_given=False)
        elif isinstance(subject, Series):
            self._follow(subject, self._known(), instead)
        elif subject is not None:
            self.open(subject)

    def open(self, subject: Subject, position: int | str | None = None) -> None:
        """Open exactly this: a pair with the old version that it names.

        Show the paragraph at this position or with this citation, of two versions the new one's.
        """
        if position is not None:
            self._positions[subject] = position
        if isinstance(subject, One):
            self._read(subject.file, self._known())
        elif isinstance(subject, Pair):
            self._compare(subject, self._known(), as_given=True)
        elif isinstance(subject, Series):
            self._follow(subject, self._known())

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
        elif isinstance(subject, Series):
            self._follow(subject, {})

    def compare_again(self, tab: Tab) -> None:
        """Compare what a tab shows with the links by hand of now, and put it in the place of the tab."""
        if isinstance(tab.subject(), Series):
            self._follow_again(tab)
            return
        old, new = tab.resolutions()
        job = self._services.reader.start(CompareRequest(old, new, self._choices(old, new)))
        job.succeeded.connect(lambda comparison: self._show_again(tab, comparison))
        job.failed.connect(lambda message: self._services.messages.fail(words_of(message)))
        self._services.messages.follow(self.tr("Comparing with your links…"), job)

    def _show_again(self, tab: Tab, comparison: Comparison) -> None:
        """Show a comparison made anew where the reader was; a tab that was closed meanwhile stays closed."""
        subject = tab.subject()
        if tab not in self._tabs.all_tabs() or not isinstance(subject, Pair):
            return
        view = made(comparison_steps(comparison, *subject.files, self._services, self._tabs.home))
        view.restore(tab.place())
        self._tabs.replace(tab, view)
        self.opened.emit(view)

    def _follow_again(self, tab: Tab) -> None:
        """Follow the versions of a series with the links by hand and the roles of now."""
        in_roles = self._services.own.roles_of(tab.resolutions())
        request = followed(in_roles or tab.resolutions(), self._choices, as_given=bool(in_roles))
        job = self._services.reader.start(request)
        job.succeeded.connect(lambda history: self._show_followed(tab, history))
        job.failed.connect(lambda message: self._services.messages.fail(words_of(message)))
        self._services.messages.follow(self.tr("Comparing with your links…"), job)

    def _show_followed(self, tab: Tab, history: History) -> None:
        """Show a history made anew in its tab; a tab that was closed meanwhile stays closed."""
        subject = tab.subject()
        if tab not in self._tabs.all_tabs() or subject is None:
            return
        known = list(zip(subject.files, tab.resolutions(), strict=True))
        files = [file for version in history.versions for file, resolution in known if resolution is version]
        show_history(tab, history, files)

    def _choices(self, old: Resolution, new: Resolution) -> tuple[HandChoice, ...]:
        return self._services.own.choices_of(pair_of(old, new))

    def _read(self, file: OpenFile, known: Known) -> None:
        if self._brought_forward(One(file)):
            return
        if file in known:
            view = made(reading_steps(known[file][1], known[file][0], self._services, self._tabs.home))
            self._tabs.add(view)
            self._welcome(view)
            return
        operation = ReadFile(file, self._services.reader, self._ask_password, self, scans=True)
        waiting = self._wait(One(file), operation)
        operation.succeeded.connect(lambda opened, resolution: self._show_reading(waiting, opened, resolution))
        operation.start()

    def _compare(self, pair: Pair, known: Known, as_given: bool) -> None:
        """Open a pair; unless ``as_given``, the older of its files becomes the old version."""
        if pair.old == pair.new:
            self._services.messages.warn(
                filled(self.tr("{0} cannot be compared with itself: choose another version."), pair.old.path.name)
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
            choices=self._choices,
            parent=self,
        )
        waiting = self._wait(pair, operation)
        operation.succeeded.connect(lambda old, new, compared: self._show_comparison(waiting, old, new, compared))
        operation.start()

    def _follow(self, series: Series, known: Known, instead: Tab | None = None) -> None:
        """Open a series: the newest two versions as soon as they are compared, then all."""
        there = next((tab for tab in self._tabs.all_tabs() if _same_files(tab.subject(), series)), None)
        if there is not None:
            self._tabs.setCurrentWidget(there)
            return
        operation = FollowFiles(
            series.files,
            self._services.reader,
            self._ask_password,
            known=known,
            choices=self._choices,
            roles=self._services.own.roles_of,
            parent=self,
        )
        waiting = self._wait(series, operation)
        operation.refused.connect(lambda message: self._services.messages.fail(words_of(message)))
        operation.begun.connect(lambda files, history: self._show_newest(waiting, operation, files, history))
        operation.succeeded.connect(lambda files, history: self._show_series(waiting, files, history))
        for shown in (operation.begun, operation.succeeded):
            shown.connect(lambda *_: self._give_way(instead))
        operation.start()

    def _give_way(self, tab: Tab | None) -> None:
        """Remove a tab in whose place another one is shown by now."""
        if tab is not None and tab in self._tabs.all_tabs():
            self._tabs.remove(tab)

    def _show_newest(
        self, waiting: OpeningTab, operation: FollowFiles, files: Sequence[OpenFile], history: History
    ) -> None:
        """Show the newest two versions while the others are being compared; closing the tab ends that."""
        view = series_tab(history, files, self._services, self._tabs.home, is_whole=False)
        self._running.pop(waiting)
        self._growing.append(operation)
        self._tabs.replace(waiting, view)
        self._welcome(view)
        operation.succeeded.disconnect()
        operation.succeeded.connect(lambda files, history: self._complete(view, operation, files, history))
        operation.failed.connect(lambda _: self._grown(operation))
        operation.cancelled.connect(lambda: self._grown(operation))
        view.destroyed.connect(operation.cancel)

    def _complete(self, view: SeriesView, operation: FollowFiles, files: Sequence[OpenFile], history: History) -> None:
        """Show all versions in the tab of the newest two."""
        view.set_history(history, files)
        self._remember(view)
        self.changed.watch()
        self._grown(operation)

    def _grown(self, operation: FollowFiles) -> None:
        """Forget the work on a series whose tab is there, however it ended."""
        self._growing.remove(operation)
        operation.deleteLater()
        if not self.busy:
            self.idle.emit()

    def _show_series(self, waiting: OpeningTab, files: Sequence[OpenFile], history: History) -> None:
        self._put(waiting, series_tab(history, files, self._services, self._tabs.home, is_whole=True))

    def cancel(self, tab: Tab) -> None:
        """Cancel what the tab is waiting for, if anything."""
        operation = self._running.get(tab) if isinstance(tab, OpeningTab) else None
        if operation is not None:
            operation.cancel()

    def _known(self) -> Known:
        """The files that are open already; not the scans, of which nothing can be compared."""
        shown = ((tab.subject(), tab.resolutions()) for tab in self._tabs.all_tabs())
        pairs = (zip(subject.files, read, strict=True) for subject, read in shown if subject and read)
        return {file: (file, resolution) for pair in pairs for file, resolution in pair if resolution.paragraphs}

    def _brought_forward(self, subject: Subject) -> bool:
        tab = self._tabs.find_tab(subject)
        if tab is not None:
            self._tabs.setCurrentWidget(tab)
            self._show_position(tab)
        return tab is not None

    def _show_position(self, tab: Tab) -> None:
        """Show the paragraph that was asked for, after the place where the reader was has been restored."""
        subject = tab.subject()
        asked = self._positions.pop(subject, None) if subject else None
        position = _position_of(asked, tab) if isinstance(asked, str) else asked
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
        self._make_soon(waiting, reading_steps(resolution, file, self._services, self._tabs.home))

    def _show_comparison(self, waiting: OpeningTab, old: OpenFile, new: OpenFile, comparison: Comparison) -> None:
        there = self._tabs.find_tab(Pair(old, new))
        if there and there is not waiting:
            self._put(waiting, there)
            return
        self._make_soon(waiting, comparison_steps(comparison, old, new, self._services, self._tabs.home))

    def _make_soon(self, waiting: OpeningTab, steps: Steps) -> None:
        """Make a tab in the next turns of the event loop, and show it in the one after."""
        QTimer.singleShot(0, self, lambda: self._make(waiting, steps))

    def _make(self, waiting: OpeningTab, steps: Steps) -> None:
        tab = next(steps)
        if tab is None:
            self._make_soon(waiting, steps)
            return
        self._made.append((waiting, tab))
        QTimer.singleShot(0, self, self._put_made)

    def _put_made(self) -> None:
        self._put(*self._made.popleft())

    def _put(self, waiting: OpeningTab, view: Tab) -> None:
        """Show a tab in place of the one that waited for it."""
        self._tabs.replace(waiting, view)
        self._welcome(view)
        self._forget(waiting)

    def _welcome(self, view: Tab) -> None:
        """Remember what a new tab shows, and announce it."""
        self._remember(view)
        self.changed.watch()
        self.opened.emit(view)
        self._show_position(view)

    def _remember(self, view: Tab) -> None:
        """Keep what a tab shows for the start page."""
        recent = _recent_of(view)
        if recent and self._services.preferences.values.remember_recent:
            self._services.state.recents.add(recent)

    def _fail(self, waiting: OpeningTab, message: Message) -> None:
        self._over(waiting)
        self._services.messages.fail(words_of(message))

    def _over(self, waiting: OpeningTab) -> None:
        if waiting not in self._running:  # another tab is in its place
            return
        self._tabs.remove(waiting)
        self._forget(waiting)

    def _forget(self, waiting: OpeningTab) -> None:
        operation = self._running.pop(waiting, None)
        if operation is not None:
            operation.deleteLater()
        if not self.busy:
            self.idle.emit()

    def _ask_password(
        self, name: str, tries_left: int | None, answer: Callable[[str], None], refuse: Callable[[], None]
    ) -> None:
        dialog = PasswordDialog(name, tries_left, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: answer(dialog.password()))
        dialog.rejected.connect(refuse)
        dialog.open()


def _position_of(cite: str, tab: Tab) -> int | None:
    """The position of the paragraph with a citation in the newest version of a tab; of a note, of what calls it."""
    paragraphs = tab.resolutions()[-1].paragraphs if tab.resolutions() else ()
    marker = cite.removeprefix("note ") if cite.startswith("note ") else None
    for position, paragraph in enumerate(paragraphs):
        if paragraph.cite == cite or any(call.marker == marker for call in paragraph.calls):
            return position
    return None


def _absolute(path: Path) -> Path:
    return Path(os.path.realpath(path))  # Path.resolve fails for a link that leads back to itself


def files_in(path: Path) -> list[Path]:
    """The resolutions in a folder, those in its folders left out; of anything else, itself."""
    try:
        if not path.is_dir():
            return [path]
        return sorted(file for file in path.iterdir() if file.suffix.lower() in READABLE and file.is_file())
    except OSError:
        return [path]


def _same_files(subject: Subject | None, series: Series) -> bool:
    return isinstance(subject, Series) and set(subject.paths) == set(series.paths)


def _recent_of(view: Tab) -> Recent | None:
    """What the start page later shows of a tab; the title is that of the newest version."""
    subject, resolutions = view.subject(), view.resolutions()
    if subject is None or not resolutions:
        return None
    metadata = resolutions[-1].metadata
    paths, symbols = tuple(map(str, subject.paths)), tuple(map(name_of, resolutions))
    return Recent(paths, symbols, metadata.title or "", metadata.language or "")
