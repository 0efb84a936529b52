"""The line above what was found: in which order agreed language is listed, and what is ticked away."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.gui.library.rows import AgreedOrder
from desktop_app.gui.library.search_state import AGREED, SearchState
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.tab import TranslatedWidget

ORDERS = (AgreedOrder.SERIES, AgreedOrder.NEAREST, AgreedOrder.OLDEST)


class ResultsHead(TranslatedWidget):
    """Shown where there is something to arrange."""

    def __init__(self, state: SearchState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._label, self.order, self.one_a_series = QLabel(), QComboBox(), QCheckBox()
        self.all = QPushButton()
        self.all.setFlat(True)
        self.order.addItems([""] * len(ORDERS))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 4, 14, 4)
        row.setSpacing(10)
        row.addWidget(self._label, 1)
        for widget in (self.all, self.order, self.one_a_series):
            row.addWidget(widget)
        self._label.setProperty("muted", True)
        self.order.activated.connect(lambda _: self._arrange())
        self.one_a_series.toggled.connect(lambda _: self._arrange())
        self.all.clicked.connect(state.untick_all)
        state.found.connect(self.refresh)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        names = (self.tr("By series"), self.tr("Nearest first"), self.tr("Oldest first"))
        for number, name in enumerate(names):
            self.order.setItemText(number, name)
        self.order.setAccessibleName(self.tr("Order of what was found"))
        self.one_a_series.setText(self.tr("One line a series"))
        self.all.setText(self.tr("Show all"))
        self.refresh()

    def refresh(self) -> None:
        """Show what can be arranged."""
        state = self._state
        is_agreed = state.sought.mode == AGREED and bool(state.agreed)
        self.order.setVisible(is_agreed)
        self.one_a_series.setVisible(is_agreed)
        self.all.setVisible(bool(state.ticked))
        self._label.setText(self._words())
        self.setVisible(bool(state.rows or state.ticked))

    def _words(self) -> str:
        state = self._state
        shown = len(state.paragraphs)
        if state.sought.mode != AGREED and state.total > shown:
            return filled(self.tr("The newest first: the first {0} of {1}"), shown, state.total)
        return "" if state.sought.mode == AGREED else self.tr("The newest first")

    def _arrange(self) -> None:
        self._state.arrange(ORDERS[self.order.currentIndex()], one_a_series=self.one_a_series.isChecked())
