"""Loads the modules that are not needed at the start, one at a time, once the window is shown."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

PACKAGES = ("desktop_app.worker", "desktop_app.gui.reading", "desktop_app.markup", "desktop_app.gui.comparing")


class Preloader(QObject):
    """Loads one module in each idle turn of the event loop, so that the first file opens without waiting for them."""

    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = _names()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._load_one)

    def start(self) -> None:
        """Begin in the next idle turn."""
        self._timer.start(0)

    @property
    def busy(self) -> bool:
        """Whether modules are still to be loaded."""
        return self._timer.isActive()

    def _load_one(self) -> None:
        name = next(self._names, None)
        if name is None:
            self._timer.stop()
            self.done.emit()
            return
        importlib.import_module(name)


def _names() -> Iterator[str]:
    for package in PACKAGES:
        folder = importlib.import_module(package).__path__
        yield from sorted(module.name for module in pkgutil.walk_packages(folder, f"{package}."))
