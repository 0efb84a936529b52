"""The tab of files that were open last time and are no longer where they were."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.parts.isolated import filled, from_to, with_commas
from desktop_app.gui.parts.subject import Subject
from desktop_app.gui.parts.tab import Tab


class MissingTab(Tab):
    """Keeps the place of what was open: ``found`` gives all files once each missing one was found again."""

    found = Signal(object)  # list[Path], in the order of the subject
    dismissed = Signal()

    def __init__(self, subject: Subject, missing: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject, self._missing = subject, tuple(missing)
        self._sentence, self.choose, self._close = QLabel(), QPushButton(), QPushButton()
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.choose.clicked.connect(self._ask)
        self._close.clicked.connect(self.dismissed)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.choose)
        row.addWidget(self._close)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 24, 48, 24)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._sentence)
        column.addLayout(row)
        column.addStretch(3)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        names = with_commas(map(str, self._missing))
        self._sentence.setText(filled(self.tr("{0} is no longer where it was."), names))
        self.choose.setText(self.tr("Find it…"))
        self._close.setText(self.tr("Close tab"))

    def title(self) -> str:
        """The names of the files."""
        return from_to(*(path.name for path in self._subject.paths))

    def icon_name(self) -> str:
        """That something is wrong."""
        return "warning"

    def subject(self) -> Subject:
        """The files, those that are missing too, so that the tab is here at the next start as well."""
        return self._subject

    def parts(self) -> tuple[QWidget, ...]:
        """The button that finds the file."""
        return (self.choose,)

    def _ask(self) -> None:
        """Let the reader say where each missing file is now."""
        chosen: dict[Path, Path] = {}
        for path in self._missing:
            question = filled(self.tr("Where is {0}?"), path.name)
            name, _ = QFileDialog.getOpenFileName(self.window(), question, str(path.parent))
            if not name:
                return
            chosen[path] = Path(name)
        self.found.emit([chosen.get(path, path) for path in self._subject.paths])
