"""What is being done, in the status line of the window: shown after 0.3 seconds, with a button to cancel it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme

if TYPE_CHECKING:
    from desktop_app.gui.parts.jobs import Job

PATIENCE_MILLISECONDS = 300


class WorkLine(TranslatedWidget):
    """Shows the progress of the latest job."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._job: Job | None = None
        self._what, self._bar, self._cancel = QLabel(), QProgressBar(), QToolButton()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._cancel.setIconSize(QSize(14, 14))
        self._cancel.clicked.connect(self._give_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        for widget in (self._what, self._bar, self._cancel):
            row.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MILLISECONDS)
        self._timer.timeout.connect(self.show)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._cancel.setToolTip(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def follow(self, sentence: str, job: Job) -> None:
        """Show the progress of a job until it ends."""
        self._job = job
        self._what.setText(sentence)
        self._bar.setRange(0, 0)
        self._timer.start()
        job.progressed.connect(self._show_progress)
        for end in (job.succeeded, job.failed):
            end.connect(lambda _: self._end(job))
        job.cancelled.connect(lambda: self._end(job))

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _end(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self._timer.stop()
            self.hide()

    def _give_up(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _restyle(self) -> None:
        self._cancel.setIcon(self._theme.icon("close", "muted"))
