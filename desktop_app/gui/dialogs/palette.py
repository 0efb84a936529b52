"""The palette of actions: type a few letters of what you want to do."""

from __future__ import annotations

from collections.abc import Collection
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.gui.dialogs.palette_delegate import KEYS, MENU, PaletteDelegate
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.actions import ACTIONS, MENUS, Action
from desktop_app.gui.parts.isolated import isolated
from desktop_app.gui.parts.translated import menu_words
from desktop_app.gui.theme.theme import Theme
from desktop_app.text.folding import fold

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Palette(QDialog):
    """Lists the actions that are available now; ``chosen`` carries the name of the chosen one."""

    chosen = Signal(str)

    def __init__(self, available: Collection[str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Actions"))
        self._actions = [action for action in ACTIONS if action.name in available and action.name != "palette"]
        self.field, self.list, self._nothing = QLineEdit(), QListWidget(), QLabel()
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Action"))
        self.list.setAccessibleName(self.tr("Actions found"))
        self._nothing.setText(self.tr("No action matches."))
        self._nothing.setProperty("muted", True)
        self.list.setItemDelegate(PaletteDelegate(theme, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        for widget in (self.field, self._nothing, self.list):
            column.addWidget(widget)
        self.resize(560, 420)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._choose)
        self.list.itemClicked.connect(lambda _: self._choose())
        self.list.itemActivated.connect(lambda _: self._choose())
        self._show("")

    @guarded(bool)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the up and down keys move in the list while the reader types in the field."""
        pressed = watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and cast("QKeyEvent", event).key() in _MOVES:
            self.list.keyPressEvent(cast("QKeyEvent", event))
            return True
        return super().eventFilter(watched, event)

    def _show(self, typed: str) -> None:
        parts = fold(typed).split()
        found = [action for action in self._actions if all(part in fold(action.words) for part in parts)]
        self.list.clear()
        for action in found:
            self.list.addItem(_item(action))
        self.list.setCurrentRow(0)
        self._nothing.setVisible(not found)

    def _choose(self) -> None:
        chosen = self.list.selectedItems()
        if chosen:
            self.accept()
            self.chosen.emit(chosen[0].data(Qt.ItemDataRole.UserRole))


def _item(action: Action) -> QListWidgetItem:
    item = QListWidgetItem(action.words)
    keys = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in action.keys]
    item.setData(Qt.ItemDataRole.UserRole, action.name)
    item.setData(KEYS, ", ".join(map(isolated, keys[:1])))
    item.setData(MENU, menu_words(MENUS[action.menu]))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, " ".join([action.words, *keys]))
    return item
