"""The page of keys: every action with its keys, by menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.dialogs.buttons import close_button
from desktop_app.gui.parts.actions import ACTIONS, MENUS, Action
from desktop_app.gui.parts.on_screen import resize_on_screen, room_for
from desktop_app.gui.parts.translated import menu_words

COLUMNS = (
    (("file", "edit", "help"), ("view", "go"), ("comparison", "series", "library")),
    (("file", "edit", "help", "library"), ("view", "go", "comparison", "series")),
    (("file", "edit", "view", "go", "comparison", "series", "library", "help"),),
)
"""The menus in three columns, in two and in one."""
WIDTH, HEIGHT = 1090, 700
BESIDE_PAGE = 48
"""Pixels that the dialog keeps beside its page, for its edges and the scroll bar."""


class KeysPage(QDialog):
    """Columns of actions and keys, made from the table of actions: as many as the screen has room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        page = _widest_within(room_for(self).width())
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.windowTitle())
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        buttons = close_button(self)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(buttons)
        resize_on_screen(self, max(WIDTH, page.sizeHint().width() + BESIDE_PAGE), HEIGHT)


def _widest_within(room: int) -> QWidget:
    """The page with the most columns that a dialog of this width in pixels has room for, or that of one column."""
    for columns in COLUMNS:
        page = _page(columns)
        if page.sizeHint().width() + BESIDE_PAGE <= room:
            break
    return page


def _page(columns: tuple[tuple[str, ...], ...]) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setSpacing(32)
    for menus in columns:
        row.addLayout(_column(menus))
    return page


def _column(menus: tuple[str, ...]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    for menu in menus:
        heading = QLabel(menu_words(MENUS[menu]))
        heading.setProperty("strong", True)
        heading.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column.addWidget(heading)
        column.addLayout(_grid([action for action in ACTIONS if action.menu == menu and action.keys]))
        column.addSpacing(14)
    column.addStretch(1)
    return column


def _grid(actions: list[Action]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(4)
    grid.setHorizontalSpacing(16)
    for number, action in enumerate(actions):
        keys = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in action.keys]
        shown = QLabel(", ".join(keys))
        shown.setProperty("muted", True)
        grid.addWidget(QLabel(action.words), number, 0)
        grid.addWidget(shown, number, 1, Qt.AlignmentFlag.AlignTrailing)
    grid.setColumnStretch(0, 1)
    return grid
