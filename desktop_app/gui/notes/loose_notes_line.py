"""The line that says how many notes have lost their place in a text, so that none is lost to the reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop_app.gui.parts.counted_notes import CountedNotes
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.messages import cite_words, said_of
from desktop_app.gui.parts.own_phrases import note_line
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.resolution.own_work import OwnNote


class LooseNotesLine(TranslatedWidget):
    """Hidden while every note has its place; ``asked`` asks for the list of all notes."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[OwnNote, ...] = ()
        self._words, self._all = ElidedLabel(), QToolButton()
        self.setProperty("notice", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 12, 3)
        row.addWidget(self._words, 1)
        row.addWidget(self._all)
        self._all.clicked.connect(self.asked)
        self.retranslate()

    def show_notes(self, notes: Sequence[OwnNote]) -> None:
        """Tell of these notes."""
        self._notes = tuple(notes)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        said = " · ".join(said_of(cite_words(note.anchor.cite) or "—", note_line(note)) for note in self._notes)
        words = said_of(CountedNotes().without_place(len(self._notes)), said)
        self._words.setText(words)
        self._words.setAccessibleName(words)
        self._all.setText(self.tr("All my notes…"))
        self.setVisible(bool(self._notes))
