"""What is open and where the reader is in it: saved as it changes, restored at the next start."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from weakref import ReferenceType, ref

from PySide6.QtCore import QByteArray, QObject, Qt, QTimer

from desktop_app.gui.parts.subject import subject_of_paths
from desktop_app.gui.parts.tab import Tab
from desktop_app.gui.shell.window import MainWindow
from desktop_app.store.files import is_file

KEEP_MILLISECONDS = 2000


class Session(QObject):
    """Saves what is open at once, and where the reader is two seconds after each change: a crash costs little."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._front: tuple[str, ...] = ()
        self._further: list[tuple[str, ...]] = []
        self._shown: deque[ReferenceType[Tab]] = deque(maxlen=2)  # a tab that is closed is not kept
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MILLISECONDS)
        self._timer.timeout.connect(self.keep)
        self._places: dict[str, dict[str, Any]] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._keep_tabs)
        window.tab_opened.connect(self._restore_place)
        window.all_opened.connect(self._show_front)
        window.tabs.tab_shown.connect(self._follow_shown)
        window.tab_left.connect(self._leave)
        window.closing.connect(self._end)

    def restore(self, tabs: bool) -> None:
        """Restore the size and position of the window and, if ``tabs``, what was open."""
        kept = self._window.services.state.session()
        geometry = kept.get("geometry")
        if isinstance(geometry, str):
            self._window.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "ignore")))
        if not tabs:
            return
        self._front = _texts(kept.get("front"))
        self._further = [names for names in map(_texts, _list(kept.get("further"))) if len(names) > 1]
        self._open_by_actions(kept.get("actions"))
        tabs_kept = [_texts(names) for names in _list(kept.get("tabs"))]
        alone = [names[1:] for names in self._further if Path(names[-1]).is_absolute()]
        for names in [*tabs_kept, *(names for names in alone if names not in tabs_kept)]:
            paths = [Path(name) for name in names]
            subject = subject_of_paths(paths)
            missing = [path for path in paths if not is_file(path)]
            if subject is not None and missing:
                self._window.opener.keep_missing(subject, missing)
            elif subject is not None:
                self._window.opener.open(subject)

    def _follow_shown(self, tab: Tab) -> None:
        """Know the tab in front and the one before it, and keep that soon."""
        self._shown.append(ref(tab))
        self._timer.start()

    def _open_by_actions(self, kept: object) -> None:
        """Open what shows no files again, as it was."""
        for name, place in kept.items() if isinstance(kept, dict) else ():
            self._window.perform(str(name))
            tab = self._window.tabs.current()
            if tab is not None and tab.opened_by() == name and isinstance(place, dict):
                tab.restore(place)

    def keep(self) -> None:
        """Save everything now."""
        self._keep_places(self._window.tabs.all_tabs())
        self._keep_tabs()

    def _end(self) -> None:
        """Keep everything for the last time."""
        self._timer.stop()
        self._soon.stop()
        self.keep()

    def _keep_tabs(self) -> None:
        window = self._window
        shown = [tab for tab in window.tabs.all_tabs() if tab.subject()]
        alone = [tab for tab in window.tabs.all_tabs() if tab.opened_by() and not tab.opened_from()]
        front = window.tabs.current()
        window.services.state.keep_session(
            {
                "geometry": bytes(window.saveGeometry().toBase64().data()).decode("ascii"),
                "tabs": [tab.known_by() for tab in shown],
                "front": front.known_by() if front else (),
                "actions": {tab.opened_by(): tab.place() for tab in alone},
                "further": [tab.known_by() for tab in window.tabs.all_tabs() if tab.opened_from()],
            }
        )

    def _keep_places(self, tabs: Sequence[Tab]) -> None:
        """Save where the reader is in these tabs, if that has changed since it was last saved."""
        places = {_key(tab): tab.place() for tab in tabs if tab.resolutions() or tab.opened_from()}
        moved = {key: place for key, place in places.items() if self._places.get(key) != place}
        if moved:
            self._places |= moved
            self._window.services.state.places.keep(moved)

    def _leave(self, tab: Tab) -> None:
        self._keep_places([tab])
        self._soon.start()

    def _restore_place(self, tab: Tab) -> None:
        place: dict[str, Any] = self._window.services.state.places.of(_key(tab))
        if place:
            QTimer.singleShot(0, tab, lambda: tab.restore(place))  # when it has its size
        tab.status_changed.connect(lambda _: self._timer.start())
        self._timer.start()
        self._soon.start()
        self._open_further(tab)
        self._take_further(tab)

    def _open_further(self, tab: Tab) -> None:
        """Open what was open beside a tab and was made of it, such as its ledger, as soon as it can be made."""
        known = tab.known_by()
        due = [names for names in self._further if names[1:] == known]
        if not due:
            return
        if tab.ledger_request() is None:
            tab.status_changed.connect(lambda _: self._open_further(tab), Qt.ConnectionType.SingleShotConnection)
            return
        before = self._window.tabs.current()
        for action, *_ in due:
            self._window.tabs.setCurrentWidget(tab)
            self._window.perform(action)
        if before is not None:
            self._window.tabs.setCurrentWidget(before)

    def _take_further(self, tab: Tab) -> None:
        """Leave the tab in front that was there before such a tab came, unless that was in front at the last start."""
        names = tab.known_by()
        if names not in self._further:
            return
        self._further.remove(names)
        if names == self._front:
            self._front = ()
            return
        before = self._shown[0]() if len(self._shown) > 1 else None
        if before is not None and before in self._window.tabs.all_tabs():
            self._window.tabs.setCurrentWidget(before)

    def _show_front(self) -> None:
        front = next((tab for tab in self._window.tabs.all_tabs() if tab.known_by() == self._front), None)
        if front is not None and self._front:
            self._window.tabs.setCurrentWidget(front)
        if self._front not in self._further:
            self._front = ()


def _list(stored: object) -> list[object]:
    return stored if isinstance(stored, list) else []


def _texts(stored: object) -> tuple[str, ...]:
    return tuple(text for text in _list(stored) if isinstance(text, str))


def _key(tab: Tab) -> str:
    """The files as a key that does not reveal their names."""
    import hashlib  # noqa: PLC0415 - takes in all of OpenSSL, which nothing needs before the window is there

    return hashlib.sha256("\n".join(tab.known_by()).encode("utf-8", "surrogatepass")).hexdigest()[:24]
