"""The head of the library tab: how to look, the field, and what came of it in one line."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.library.phrases import dated
from desktop_app.gui.library.search_state import AGREED, WORDS, SearchState
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.library_status import LibraryCounts
from desktop_app.gui.parts.tab import TranslatedWidget

PAUSE_MILLISECONDS = 250
"""After this long without a key, what is typed is looked for."""


class SearchField(QLineEdit):
    """The field; Return and Down go on to what was found, Escape clears."""

    left = Signal()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead the keys on where they are for the list."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class SearchBar(TranslatedWidget):
    """Starts a search when the reader pauses or presses Return."""

    left = Signal()

    def __init__(self, state: SearchState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.modes = [QPushButton(), QPushButton()]
        self.field, self._summary = SearchField(), ElidedLabel()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self.seek)
        self._group = QButtonGroup(self)
        self._lay_out()
        self._group.idClicked.connect(lambda _: self._mode_chosen())
        self.field.textChanged.connect(lambda _: self._timer.start())
        self.field.returnPressed.connect(self.seek)
        self.field.left.connect(self.left)
        state.found.connect(self._tell)
        self.retranslate()

    @property
    def mode(self) -> int:
        """Whether words are looked for, or agreed language."""
        return self._group.checkedId()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self.modes[WORDS].setText(self.tr("Words"))
        self.modes[WORDS].setToolTip(self.tr('Words, "phrases", beginnings (educ*), AND, OR, NOT, NEAR, symbols'))
        self.modes[AGREED].setText(self.tr("Agreed language"))
        self.modes[AGREED].setToolTip(self.tr("Where a phrase or paragraph has been agreed before, exactly or nearly"))
        self.field.setAccessibleName(self.tr("What to look for in the library"))
        self._name_field()
        self._tell()

    def ask(self, words: str, mode: int) -> None:
        """Look for this, as if it had been typed."""
        self.modes[mode].setChecked(True)
        self.field.setText(" ".join(words.split()))
        self.field.setCursorPosition(0)
        self._name_field()
        self.seek()

    def seek(self) -> None:
        """Look for what is in the field."""
        self._timer.stop()
        self._state.seek(" ".join(self.field.text().split()), self.mode)
        self._tell()

    def summary(self) -> str:
        """What came of the search: how many paragraphs, how many of them exact, and which was the first."""
        state = self._state
        if state.failure or not state.sought.words or state.is_waiting or not state.total:
            return ""
        counts = LibraryCounts()
        parts = [counts.paragraphs(state.total)]
        if state.sought.mode == AGREED:
            exact = sum(1 for each in state.agreed if each.agreed and each.agreed.exact)
            parts.append(counts.exact(exact))
            first = state.first()
            if first is not None:
                day = dated(first.hit.date)
                named = self.tr("first in {0} of {1}") if day else self.tr("first in {0}")
                parts.append(filled(named, first.name, day))
        return " · ".join(parts)

    def _mode_chosen(self) -> None:
        self._name_field()
        self.seek()
        self.field.setFocus()

    def _name_field(self) -> None:
        if self.mode == AGREED:
            self.field.setPlaceholderText(self.tr("Paste a phrase or a whole paragraph"))
        else:
            self.field.setPlaceholderText(self.tr('Words, "phrases", educ*, 78/229, OP 12 of 78/229'))

    def _tell(self) -> None:
        self._summary.setText(self.summary())

    def _lay_out(self) -> None:
        for number, button in enumerate(self.modes):
            button.setCheckable(True)
            self._group.addButton(button, number)
        self.modes[WORDS].setChecked(True)
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(240)
        self._summary.setProperty("muted", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        for button in self.modes:
            row.addWidget(button)
        row.addWidget(self.field, 5)
        row.addWidget(self._summary, 4)
