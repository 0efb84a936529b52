"""Qt's application, with the one event that only the application receives."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_app.gui.guarded import guarded

MODEL_ID = "Resolute.Resolute"
"""The name by which Windows groups the windows of a program and knows its shortcut; the installer gives it too."""


def tell_windows_whose_it_is() -> None:
    """Have the task bar show the windows of this process as the program's own; other systems need no telling."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - of no use on other systems

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(MODEL_ID)


class Application(QApplication):
    """Handles the event by which macOS, instead of an argument, says which file is to be opened."""

    asked_to_open = Signal(str)

    @guarded(bool)
    def event(self, event: QEvent) -> bool:
        """Pass on which file is to be opened; Qt handles everything else."""
        if isinstance(event, QFileOpenEvent):
            self.asked_to_open.emit(event.file())
            return True
        return super().event(event)
