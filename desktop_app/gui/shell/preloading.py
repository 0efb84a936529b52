"""Loads the modules that are not needed at the start, one at a time, once the window is shown."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QAbstractScrollArea

PACKAGES = (
    "psutil",
    "multiprocessing.connection",
    "desktop_app.resolution",
    "desktop_app.store",
    "desktop_app.comparison.model",
    "desktop_app.library.model",
    "desktop_app.comparison.languages",
    "desktop_app.comparison.words.dates",
    "desktop_app.comparison.words.tokens",
    "desktop_app.comparison.natures.figures",
    "desktop_app.comparison.concerns",
    "desktop_app.markup.marked",
    "desktop_app.markup.brief",
    "desktop_app.tasks.messages",
    "desktop_app.worker",
    "desktop_app.gui.parts",
    "desktop_app.gui.opening",
    "desktop_app.gui.notes",
    "desktop_app.gui.pages",
    "desktop_app.gui.brief",
    "desktop_app.gui.reading",
    "desktop_app.gui.comparing.text",
    "desktop_app.gui.comparing",
)
"""What others are built on comes first, so that no turn loads a whole floor at once."""
PAUSE_MILLISECONDS = 50
"""Before anything is loaded the window is painted, and takes what the reader did at once."""


class Preloader(QObject):
    """Loads one module in each idle turn of the event loop, so that the first file opens without waiting for them."""

    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = _names()
        self._is_done = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._load_one)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._timer.start)

    def start(self) -> None:
        """Begin when the window is painted."""
        self._pause.start(PAUSE_MILLISECONDS)

    def end(self) -> None:
        """Load nothing more, and do not say that all is loaded."""
        self._pause.stop()
        self._timer.stop()

    @property
    def busy(self) -> bool:
        """Whether modules are still to be loaded."""
        return not self._is_done

    def _load_one(self) -> None:
        name = next(self._names, None)
        if name is None:
            self._timer.stop()
            _make_classes_of_widgets()
            self._is_done = True
            self.done.emit()
            return
        importlib.import_module(name)


def _make_classes_of_widgets() -> None:
    """Let PySide make its classes of widgets: it does so when it is first handed a widget that Qt itself made."""
    QAbstractScrollArea().viewport()


def _names() -> Iterator[str]:
    for package in PACKAGES:
        yield package
        if package.startswith("desktop_app."):
            folder = getattr(importlib.import_module(package), "__path__", [])
            yield from sorted(module.name for module in pkgutil.walk_packages(folder, f"{package}."))
