"""The tab of a file that is still being read: what is being done, how far it is, and a button to cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.parts.isolated import filled, from_to
from desktop_app.gui.parts.subject import Pair, Subject
from desktop_app.gui.parts.tab import Tab

PATIENCE_MILLISECONDS = 300


class OpeningTab(Tab):
    """Takes the place of a reading or comparison until it is ready; empty for the first 0.3 seconds."""

    cancelled = Signal()

    def __init__(self, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = subject
        self._names = from_to(*(path.name for path in subject.paths))
        self._what, self._bar, self._cancel = QLabel(), QProgressBar(), QPushButton()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(320)
        self._bar.setRange(0, 0)
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        self._cancel.clicked.connect(self.cancelled)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for widget in (self._what, self._bar, self._cancel):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
            widget.hide()
        column.addStretch(3)
        column.setSpacing(14)
        QTimer.singleShot(PATIENCE_MILLISECONDS, self, self._reveal)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._cancel.setText(self.tr("Cancel"))
        self._what.setText(self._sentence())
        self._bar.setAccessibleName(self.tr("Progress"))

    def title(self) -> str:
        """The names of the files."""
        return self._names

    def icon_name(self) -> str:
        """An icon for one file or for two."""
        return self._subject.icon

    def subject(self) -> Subject:
        """The files that are being read."""
        return self._subject

    def show_progress(self, done: int, total: int) -> None:
        """Show how much of the work is done."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _sentence(self) -> str:
        if isinstance(self._subject, Pair):
            return filled(self.tr("Comparing {0}…"), self._names)
        return filled(self.tr("Reading {0}…"), self._names)

    def _reveal(self) -> None:
        for widget in (self._what, self._bar, self._cancel):
            widget.show()
