"""The list of changes beside the views."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop_app.gui.comparing.changes.change_delegate import ChangeDelegate
from desktop_app.gui.comparing.changes.changes_model import ROW, ChangesModel
from desktop_app.gui.comparing.counted import Counted
from desktop_app.gui.comparing.phrases import order_name, translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.elided_box import ElidedBox
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.parts.turns import rows_in_view
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.listing import ListOrder

Index = QModelIndex | QPersistentModelIndex
ORDERS = tuple(ListOrder)
AHEAD = 3
"""How many changes after the current one are kept in view."""


class _List(QListView):
    """The entries; a space ticks off and goes on to the next unread, the arrows to the sides open and fold a group."""

    read_on = Signal()
    group_toggled = Signal(bool)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.read_on.emit()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.group_toggled.emit((event.key() == Qt.Key.Key_Right) is not self.isRightToLeft())
        elif not event.text().isalpha():
            super().keyPressEvent(event)
        else:
            event.ignore()


class ChangeList(TranslatedWidget):
    """The changes that the filters leave, with how many of them are left to read."""

    read_on = Signal()

    def __init__(self, state: ReadingState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._model = ChangesModel(state, self)
        self.unread, self.orders = QToolButton(), ElidedBox()
        self.list = _List()
        self._set_up(theme)
        self.list.read_on.connect(self._read_on)
        self.list.group_toggled.connect(self._open_group)
        self.list.doubleClicked.connect(lambda _index: self._open_group(None))
        self.orders.activated.connect(lambda number: self._state.set_order(ORDERS[number]))
        self.unread.clicked.connect(state.list_unread_only)
        state.list_changed.connect(self._refresh)
        state.filters_changed.connect(self._refresh)
        state.notes_changed.connect(self._repaint)
        self._model.modelReset.connect(self._refresh)
        state.current_changed.connect(self._follow)
        state.ticks_changed.connect(self._refresh)
        theme.changed.connect(self._repaint)
        self.retranslate()

    def fill(self) -> None:
        """List the changes, and have the words of those in view ready; ``reveal`` shows them, in another turn."""
        self.list.setUpdatesEnabled(False)
        self._model.fill()
        self.list.setModel(self._model)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self._follow(self._state.current)
        for number in rows_in_view(self.list):
            self._model.words(self._model.entry(number))

    def reveal(self) -> None:
        """Show what was listed."""
        self.list.setUpdatesEnabled(True)

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._delegate.forget()
        self.list.setAccessibleName(translate("Comparing", "Changes"))
        self.orders.setAccessibleName(translate("Comparing", "Order of the changes"))
        self.orders.setToolTip(translate("Comparing", "Order of the changes"))
        for number, order in enumerate(ORDERS):
            self.orders.setItemText(number, order_name(order))
        self._refresh()

    def _set_up(self, theme: Theme) -> None:
        self._delegate = ChangeDelegate(self._state, self._model, theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.unread.setCheckable(True)
        self.unread.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head = QHBoxLayout()
        head.setContentsMargins(8, 5, 12, 5)
        self.orders.addItems([""] * len(ORDERS))
        self.orders.setFrame(False)
        self.orders.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head.setSpacing(6)
        head.addWidget(self.orders, 1)
        head.addWidget(self.unread)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.list)
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def _refresh(self) -> None:
        only = self._state.unread_only
        left = Counted().left(len(self._state.left()))
        self.orders.setCurrentIndex(ORDERS.index(self._state.order))
        self.unread.setText(filled(translate("Comparing", "{0} · unread only"), left) if only else left)
        self.unread.setChecked(only)
        self.unread.setToolTip(translate("Comparing", "List only what is left to read (U)"))
        self._follow(self._state.current)

    def _repaint(self) -> None:
        self.list.viewport().update()

    def _follow(self, row: int) -> None:
        if self.list.model() is None:
            return
        current = self.list.currentIndex()
        stays = current.isValid() and current.data(ROW) == row  # the head of a group, or its first row
        number = current.row() if stays else self._model.number_of(row)
        if number is None:
            self.list.setCurrentIndex(QModelIndex())
        else:
            if not self.list.underMouse():
                self.list.scrollTo(self._model.index(min(number + AHEAD, self._model.rowCount() - 1)))
            self.list.setCurrentIndex(self._model.index(number))
        self.list.viewport().update()

    def _read_on(self) -> None:
        """Tick off what the current entry stands for, of a group all its changes, and go on to the next unread."""
        index = self.list.currentIndex()
        group = self._model.entry(index.row()).group if index.isValid() else None
        if group:
            self._state.set_read([row for row in group.rows if not self._state.is_read(row)], True)
        self.read_on.emit()

    def _open_group(self, is_open: bool | None) -> None:
        index = self.list.currentIndex()
        group = self._model.group_at(index.row()) if index.isValid() else None
        if group:
            self._state.open_group(group, not self._state.is_group_open(group) if is_open is None else is_open)

    def _chosen(self, current: Index, _previous: Index) -> None:
        if current.isValid():
            self._state.choose(current.data(ROW))
