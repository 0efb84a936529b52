"""Qt's application, with the one thing that it must hear itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """macOS names a file that is to be opened by an event to the application, not by an argument."""

    asked_to_open = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Pass on which file is to be opened; all else is Qt's."""
        if isinstance(event, QFileOpenEvent):
            self.asked_to_open.emit(event.file())
            return True
        return super().event(event)
