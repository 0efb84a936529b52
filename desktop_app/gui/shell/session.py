"""What is open and where the reader is in it: saved as it changes, restored at the next start."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QTimer

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
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MILLISECONDS)
        self._timer.timeout.connect(self.keep)
        self._places: dict[str, dict[str, Any]] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._keep_tabs)
        window.opener.opened.connect(self._restore_place)
        window.opener.idle.connect(self._show_front)
        window.tabs.tab_shown.connect(lambda _: self._timer.start())
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
        self._front = tuple(map(str, _paths(kept.get("front"))))
        self._open_by_actions(kept.get("actions"))
        tabs_kept = kept.get("tabs")
        for paths in map(_paths, tabs_kept if isinstance(tabs_kept, list) else ()):
            subject = subject_of_paths(paths)
            missing = [path for path in paths if not is_file(path)]
            if subject is not None and missing:
                self._window.opener.keep_missing(subject, missing)
            elif subject is not None:
                self._window.opener.open(subject)

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
        front = window.tabs.current()
        window.services.state.keep_session(
            {
                "geometry": bytes(window.saveGeometry().toBase64().data()).decode("ascii"),
                "tabs": [_names(tab) for tab in shown],
                "front": _names(front) if front else [],
                "actions": {tab.opened_by(): tab.place() for tab in window.tabs.all_tabs() if tab.opened_by()},
            }
        )

    def _keep_places(self, tabs: Sequence[Tab]) -> None:
        """Save where the reader is in these tabs, if that has changed since it was last saved."""
        places = {_key(tab): tab.place() for tab in tabs if tab.resolutions()}
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

    def _show_front(self) -> None:
        front = next((tab for tab in self._window.tabs.all_tabs() if tuple(_names(tab)) == self._front), None)
        if front is not None and self._front:
            self._window.tabs.setCurrentWidget(front)
        self._front = ()


def _paths(stored: object) -> list[Path]:
    return [Path(name) for name in stored if isinstance(name, str)] if isinstance(stored, list) else []


def _names(tab: Tab) -> list[str]:
    subject = tab.subject()
    return [str(path) for path in subject.paths] if subject else list(filter(None, [tab.opened_by()]))


def _key(tab: Tab) -> str:
    """The files as a key that does not reveal their names."""
    return hashlib.sha256("\n".join(_names(tab)).encode("utf-8", "surrogatepass")).hexdigest()[:24]
