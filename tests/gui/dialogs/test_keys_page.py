"""The page of keys shows every action that has one, once, under its menu."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QGridLayout, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs import keys_page
from desktop_app.gui.dialogs.keys_page import COLUMNS, KeysPage, _widest_within
from desktop_app.gui.parts.actions import ACTIONS, MENUS, Action
from desktop_app.gui.parts.translated import menu_words
from desktop_app.gui.shell.app import Resolute
from tests.gui.dialogs.conftest import OpenDialog


@pytest.fixture
def page(open_dialog: OpenDialog) -> QDialog:
    """The page of keys, open."""
    return open_dialog("keys")


def texts(page: QDialog) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def rows(page: QDialog) -> list[tuple[str, str]]:
    """What each row says: the words of an action, and its keys."""
    found = []
    for grid in page.findChildren(QGridLayout):
        for row in range(grid.rowCount()):
            cells = [grid.itemAtPosition(row, column) for column in (0, 1)]
            labels = [cell.widget() for cell in cells if cell]
            if labels:
                found.append(tuple(label.text() for label in labels if isinstance(label, QLabel)))
    return found  # type: ignore[return-value]


def native(action: Action) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in action.keys)


@pytest.mark.parametrize("columns", COLUMNS, ids=len)
def test_every_menu_is_in_one_column(columns: tuple[tuple[str, ...], ...]) -> None:
    assert sorted(menu for column in columns for menu in column) == sorted(MENUS)


@pytest.mark.parametrize(("room", "columns"), [(5000, 3), (850, 2), (300, 1)])
def test_there_are_as_many_columns_as_there_is_room_for(qapp: QApplication, room: int, columns: int) -> None:
    page = _widest_within(room)
    layout = page.layout()
    assert layout is not None
    assert layout.count() == columns


def test_it_is_no_larger_than_the_screen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys_page, "WIDTH", 5000)
    monkeypatch.setattr(keys_page, "HEIGHT", 5000)
    page, screen = KeysPage(), qapp.primaryScreen().availableSize()
    assert page.width() < screen.width()
    assert page.height() < screen.height()


def test_every_action_with_keys_is_there_once_with_all_of_them(page: QDialog) -> None:
    assert Counter(rows(page)) == Counter((action.words, native(action)) for action in ACTIONS if action.keys)


def test_each_group_is_headed_by_its_menu(page: QDialog) -> None:
    assert {menu_words(text) for text in MENUS.values()} <= set(texts(page))


def test_f1_opens_it_and_escape_closes_it(resolute: Resolute, qtbot: QtBot) -> None:
    QTest.keyClick(resolute.window, Qt.Key.Key_F1)
    page = next(dialog for dialog in resolute.window.findChildren(QDialog) if dialog.isVisible())
    assert page.windowTitle() == "Keys"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_it_is_in_the_language_of_the_window(resolute: Resolute, open_dialog: OpenDialog) -> None:
    resolute.services.preferences.change(language="fr")
    assert {"Fichier", "Ouvrir…"} <= set(texts(open_dialog("keys")))
