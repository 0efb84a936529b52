"""The table of actions as Qt actions, with menus, keys, icons and texts that follow theme and language."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop_app.gui.parts.actions import ACTIONS, MENUS, Action
from desktop_app.gui.parts.isolated import is_mirrored, isolated
from desktop_app.gui.theme.theme import Theme


class ActionSet(QObject):
    """Every action of the table; ``triggered`` carries the name of the one that the reader chose."""

    triggered = Signal(str)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QActionGroup(self)
        self._group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        self._group.triggered.connect(lambda action: self.triggered.emit(action.objectName()))
        self.actions = {action.name: self._make(action) for action in ACTIONS}
        self.menus: dict[str, QMenu] = {}
        theme.changed.connect(self.restyle)
        self.restyle()

    def fill(self, bar: QMenuBar) -> None:
        """Add the menus to a menu bar."""
        for name in MENUS:
            menu = self.menus[name] = bar.addMenu("")
            menu.setObjectName(f"menu-{name}")
            group = 0
            for action in (action for action in ACTIONS if action.menu == name):
                if action.group != group:
                    menu.addSeparator()
                    group = action.group
                menu.addAction(self.actions[action.name])
        self.retranslate()

    def enable(self, names: Collection[str], checked: Collection[str]) -> None:
        """Enable exactly these actions, and show a tick at those that are checked."""
        for name, action in self.actions.items():
            action.setEnabled(name in names)
            action.setChecked(name in checked)

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        for action in ACTIONS:
            self.actions[action.name].setText(_with_keys(action))
        for name, menu in self.menus.items():
            menu.setTitle(QCoreApplication.translate("Menus", MENUS[name]))

    def restyle(self) -> None:
        """Draw every icon in the colours of the theme."""
        for action in ACTIONS:
            if action.icon:
                self.actions[action.name].setIcon(self._theme.icon(action.icon))

    def _make(self, action: Action) -> QAction:
        made = QAction(self)
        made.setObjectName(action.name)
        made.setShortcuts([QKeySequence(key) for key in action.keys])
        made.setCheckable(action.checkable)
        made.setIconVisibleInMenu(not action.checkable)  # the tick takes its place
        made.setMenuRole(_ROLES.get(action.name, QAction.MenuRole.NoRole))
        self._group.addAction(made)
        return made


def _with_keys(action: Action) -> str:
    """What a menu says of an action. Qt adds the keys, but in a mirrored window it sets "Ctrl++" as "++Ctrl"."""
    if not action.keys or not is_mirrored():
        return action.words
    return f"{action.words}\t{isolated(QKeySequence(action.keys[0]).toString(QKeySequence.SequenceFormat.NativeText))}"


_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "about": QAction.MenuRole.AboutRole,
    "settings": QAction.MenuRole.PreferencesRole,
}
