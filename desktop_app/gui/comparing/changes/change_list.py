"""The list of changes beside the views."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from desktop_app.gui.comparing.changes.change_delegate import ChangeDelegate
from desktop_app.gui.comparing.changes.changes_model import ROW, ChangesModel
from desktop_app.gui.comparing.counted import Counted
from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme

Index = QModelIndex | QPersistentModelIndex
AHEAD = 3
"""How many changes after the current one are kept in view."""


class _List(QListView):
    """The entries; a space ticks the current one off."""

    read_toggled = Signal()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.read_toggled.emit()
        elif not event.text().isalpha():
            super().keyPressEvent(event)
        else:
            event.ignore()


class ChangeList(TranslatedWidget):
    """The changes that the filters leave, with how many of them have been read."""

    read_toggled = Signal()

    def __init__(self, state: ReadingState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._model = ChangesModel(state, self)
        self._title, self._count = QLabel(), QLabel()
        self.list = _List()
        self._set_up(theme)
        self.list.read_toggled.connect(self.read_toggled)
        self._model.modelReset.connect(self._refresh)
        state.current_changed.connect(self._follow)
        state.ticks_changed.connect(self._refresh)
        theme.changed.connect(self.list.viewport().update)
        self.retranslate()

    def fill(self) -> None:
        """Show the changes: this is left to a turn of the event loop of its own."""
        self.list.setModel(self._model)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self._follow(self._state.current)

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._title.setText(translate("Comparing", "Changes"))
        self.list.setAccessibleName(translate("Comparing", "Changes"))
        self._refresh()

    def _set_up(self, theme: Theme) -> None:
        self.list.setItemDelegate(ChangeDelegate(self._state, self._model, theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._title.setProperty("strong", True)
        self._count.setProperty("muted", True)
        head = QHBoxLayout()
        head.setContentsMargins(16, 5, 12, 5)
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list)
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _refresh(self) -> None:
        shown = self._state.shown_changes()
        read = sum(map(self._state.is_read, shown))
        self._count.setText(f"{read} {Counted().read(len(shown))}")
        self._follow(self._state.current)

    def _follow(self, row: int) -> None:
        if self.list.model() is None:
            return
        number = self._model.number_of(row)
        if number is None:
            self.list.setCurrentIndex(QModelIndex())
        else:
            if not self.list.underMouse():
                self.list.scrollTo(self._model.index(min(number + AHEAD, self._model.rowCount() - 1)))
            self.list.setCurrentIndex(self._model.index(number))
        self.list.viewport().update()

    def _chosen(self, current: Index, _previous: Index) -> None:
        if current.isValid():
            self._state.choose(current.data(ROW))
