"""What the middle of the library tab says while there is nothing to list: what to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.library.search_state import AGREED, SearchState
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.library import Library
from desktop_app.gui.parts.tab import TranslatedWidget


class EmptyState(TranslatedWidget):
    """A sentence, a hint, and the button that one needs first."""

    add_asked = Signal()

    def __init__(self, state: SearchState, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._library = state, library
        self.sentence, self.hint, self.add = QLabel(), QLabel(), QPushButton()
        self.add.setProperty("primary", True)
        self.add.clicked.connect(self.add_asked)
        self.hint.setProperty("muted", True)
        font = self.sentence.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.sentence.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 0, 40, 0)
        column.setSpacing(10)
        column.addStretch(2)
        for label in (self.sentence, self.hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        state.found.connect(self.refresh)
        library.changed.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self.add.setText(self.tr("Add a folder…"))
        self.refresh()

    def refresh(self) -> None:
        """Say what is to be done now."""
        self.sentence.setText(self._sentence())
        self.hint.setText(self._hint())
        self.add.setVisible(self._library.is_empty)

    def _sentence(self) -> str:
        state = self._state
        if state.failure:
            return state.failure
        if self._library.is_empty:
            return self.tr("Add the folder where you keep resolutions")
        if not state.sought.words:
            if state.sought.mode == AGREED:
                return self.tr("Paste a phrase: where has it been agreed before?")
            return self.tr("Search every paragraph of your resolutions")
        return "" if state.is_waiting else filled(self.tr("Nothing found for “{0}”"), state.sought.words[:120])

    def _hint(self) -> str:
        state = self._state
        if state.failure:
            return ""
        if self._library.is_empty:
            return self.tr("Its PDF and XML files are read in the background, on this computer; they stay as they are.")
        return self._hint_on_what_was_found() if state.sought.words else self._hint_on_what_to_type()

    def _hint_on_what_to_type(self) -> str:
        if self._state.sought.mode == AGREED:
            return self.tr("Or press G on a paragraph that is open in any tab.")
        return self.tr('Words, "phrases", beginnings (educ*), AND, OR, NOT, or a symbol such as 78/229')

    def _hint_on_what_was_found(self) -> str:
        if self._state.ticked:
            return self.tr("Some kinds of paragraphs are left out on the left; “Show all” brings them back.")
        if self._state.sought.mode == AGREED:
            return self.tr("Try fewer words of the phrase, or the whole paragraph around it.")
        return self.tr("Try fewer words, or the beginning of one with a star: educ*")
