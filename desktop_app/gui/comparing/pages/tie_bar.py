"""The strip between the two versions' pages: the numbers that stand beside one another, and the tie."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.cells import number_of
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme

WIDTH = 62


class TieBar(TranslatedWidget):
    """Shows and changes whether the pages scroll together."""

    tie_toggled = Signal()
    tie_here_asked = Signal()

    def __init__(self, state: ReadingState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme = state, theme
        self._is_fast = True
        self.tie, self.here, self._numbers = QToolButton(), QToolButton(), QLabel()
        self.tie.setCheckable(True)
        self._numbers.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._numbers.setWordWrap(True)
        self._numbers.setProperty("strong", True)
        self.setFixedWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 8, 4, 8)
        layout.addWidget(self.tie, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.here, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        layout.addWidget(self._numbers)
        layout.addStretch(2)
        self.tie.clicked.connect(self.tie_toggled)
        self.here.clicked.connect(self.tie_here_asked)
        theme.changed.connect(self._restyle)
        self.show_tie(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self.here.setText(translate("Comparing", "Tie\nhere"))
        self.here.setToolTip(translate("Comparing", "Tie the pages at the places in view (Shift+T)"))
        self._name_tie()

    def show_tie(self, is_fast: bool) -> None:
        """Show whether the pages scroll together."""
        self._is_fast = is_fast
        self.tie.setChecked(is_fast)
        self.here.setVisible(not is_fast)
        self._name_tie()
        self._restyle()

    def show_row(self, row: int) -> None:
        """Show the numbers of a row."""
        if row < 0:
            self._numbers.clear()
            return
        numbers = [number_of(self._state, row, side) for side in Side]
        self._numbers.setText("\n⇄\n".join(numbers))

    def numbers(self) -> str:
        """The numbers that are shown."""
        return self._numbers.text()

    def _name_tie(self) -> None:
        name = (
            translate("Comparing", "The pages scroll together: loosen them (T)")
            if self._is_fast
            else translate("Comparing", "The pages scroll apart: tie them (T)")
        )
        self.tie.setToolTip(name)
        self.tie.setAccessibleName(name)

    def _restyle(self) -> None:
        self.tie.setIcon(self._theme.icon("link" if self._is_fast else "unlink"))
