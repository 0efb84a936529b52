"""The list of what was found: arrows choose, Return opens."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.library.results_delegate import ResultsDelegate
from desktop_app.gui.library.results_model import ResultsModel
from desktop_app.gui.library.rows import FoundParagraph
from desktop_app.gui.library.search_state import SearchState
from desktop_app.gui.parts.flowing import flow_anew, lay_out_in_turns, set_up_to_flow
from desktop_app.gui.theme.theme import Theme

BATCH = 24


class ResultsList(QListView):
    """Follows the search; ``opened`` says that the paragraph chosen is to be opened."""

    opened = Signal()

    def __init__(self, state: SearchState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.results = ResultsModel(state, self)
        self._delegate = ResultsDelegate(self.results, theme, self)
        set_up_to_flow(self)
        lay_out_in_turns(self, BATCH)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self.setModel(self.results)
        self.doubleClicked.connect(lambda _: self.opened.emit())
        state.found.connect(self._fill)
        state.chosen_changed.connect(self._follow)
        theme.changed.connect(self._restyle)

    @guarded()
    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Say which paragraph the reader went to."""
        super().currentChanged(current, previous)
        if current.isValid():
            row = self.results.rows[current.row()]
            if isinstance(row, FoundParagraph):
                self._state.choose(row)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens; letters are for the actions of the window."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words flow anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._restyle()

    def _fill(self) -> None:
        self._delegate.forget()
        self.results.fill()
        self._follow()

    def _follow(self) -> None:
        """Show the paragraph chosen as chosen."""
        rows = self.results.rows
        chosen = self._state.chosen
        number = next((number for number, row in enumerate(rows) if row == chosen), None)
        if number is None:
            return
        if self.currentIndex().row() != number:
            self.setCurrentIndex(self.results.index(number))
        self.scrollTo(self.results.index(max(0, number - 1) if number == 1 else number))

    def _restyle(self) -> None:
        flow_anew(self, self._delegate.forget)
