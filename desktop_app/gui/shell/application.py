"""Qt's application, with the one event that only the application receives."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop_app.gui.guarded import guarded


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
