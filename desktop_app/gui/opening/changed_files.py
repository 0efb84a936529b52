"""Notices when a file that is open is no longer the one that was read."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop_app.gui.opening.tab_area import TabArea
from desktop_app.gui.parts.tab import Tab

SETTLING_MILLISECONDS = 400
"""A file that is being written changes many times; it is looked at when it has been left alone for so long."""
MOST_BYTES = 32_000_000
"""Bytes that are read to tell whether a file is still the same; a larger one that was touched counts as changed."""


class ChangedFiles(QObject):
    """Watches the files of all tabs and tells each tab of those of its files that changed.

    A file that was moved or removed has not changed: its tab goes on with what was read. One that was only touched,
    or saved as it was, has not changed either.
    """

    looked = Signal()  # the files that were touched have been looked at

    def __init__(self, tabs: TabArea) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self, singleShot=True, interval=SETTLING_MILLISECONDS)
        self._touched: set[Path] = set()
        self._watcher.fileChanged.connect(self._note)
        self._settling.timeout.connect(self.look)
        tabs.tab_shown.connect(lambda _tab: self.watch())

    def look(self) -> None:
        """Compare every file that was touched with what was read from it, and tell the tabs."""
        for tab in self._tabs.all_tabs():
            changed = list(_changed(tab, self._touched))
            if changed:
                tab.tell_changed(*changed)
        self._touched.clear()
        self.watch()
        self.looked.emit()

    def watch(self) -> None:
        """Watch exactly the files that are open; one that was replaced has to be watched anew."""
        wanted = {str(path) for tab in self._tabs.all_tabs() for path in _paths(tab)}
        watched = set(self._watcher.files())
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        new = sorted(path for path in wanted - watched if Path(path).exists())
        if new:
            self._watcher.addPaths(new)

    def _note(self, path: str) -> None:
        self._touched.add(Path(path))
        self._settling.start()


def _paths(tab: Tab) -> tuple[Path, ...]:
    subject = tab.subject()
    return subject.paths if subject and tab.resolutions() else ()


def _changed(tab: Tab, touched: Collection[Path]) -> Iterator[str]:
    """The names of those files of a tab whose content is no longer what was read."""
    for path, resolution in zip(_paths(tab), tab.resolutions(), strict=False):
        if path in touched and _is_another(path, resolution.source.sha256):
            yield path.name


def _is_another(path: Path, sha256: str) -> bool:
    try:
        return path.stat().st_size > MOST_BYTES or hashlib.sha256(path.read_bytes()).hexdigest() != sha256
    except OSError:
        return False
