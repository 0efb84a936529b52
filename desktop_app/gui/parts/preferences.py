"""The settings in use: read at the start, changed one at a time, and written whole after each change."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.resolution.message import Message
from desktop_app.store.files import sweep_own_drafts
from desktop_app.store.settings import Settings, SettingsFile


class Preferences(QObject):
    """Keeps the settings; ``changed`` is emitted after some of them have changed."""

    changed = Signal()
    not_saved = Signal(str)  # the file that could not be written

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sweep_own_drafts(path.parent)
        self._file = SettingsFile(path)
        self.values: Settings = self._file.load()

    @property
    def notice(self) -> Message | None:
        """What the reader should be told of the file, where it could not be read."""
        return self._file.notice

    def change(self, **values: Any) -> None:
        """Change the named settings and save them for the next start."""
        new = dataclasses.replace(self.values, **values)
        if new == self.values:
            return
        self.values = new
        self._save()
        self.changed.emit()

    def reset(self) -> None:
        """Go back to the default settings."""
        self.change(**dataclasses.asdict(Settings()))

    def _save(self) -> None:
        try:
            self._file.save(self.values)
        except OSError:
            self.not_saved.emit(str(self._file.path))
