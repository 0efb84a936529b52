"""The settings in use: read at the start, changed one at a time, written whole at each change."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.store.settings import Settings, load_settings, save_settings


class Preferences(QObject):
    """Holds the settings; ``changed`` says that some are no longer as they were."""

    changed = Signal()
    not_saved = Signal(str)  # the file that could not be written

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.values: Settings = load_settings(path)

    def change(self, **values: Any) -> None:
        """Change the settings named and keep them for the next start."""
        new = dataclasses.replace(self.values, **values)
        if new == self.values:
            return
        self.values = new
        self._save()
        self.changed.emit()

    def reset(self) -> None:
        """Go back to what the program came with."""
        self.change(**dataclasses.asdict(Settings()))

    def _save(self) -> None:
        try:
            save_settings(self._path, self.values)
        except OSError:
            self.not_saved.emit(str(self._path))
