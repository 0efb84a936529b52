"""The table of actions: every action has a name, a text, a menu place, and no key twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.palette import Palette
from desktop_app.gui.parts.actions import ACTIONS, MENUS
from desktop_app.gui.shell.app import Resolute
from desktop_app.store.resources import resource


def visible_dialogs(resolute: Resolute) -> list[QDialog]:
    return [dialog for dialog in resolute.window.findChildren(QDialog) if dialog.isVisible()]


@pytest.fixture
def dialogs_closed(resolute: Resolute, qtbot: QtBot) -> Iterator[None]:
    yield
    for dialog in visible_dialogs(resolute):
        dialog.reject()
    qtbot.waitUntil(lambda: not visible_dialogs(resolute))


def test_names_and_texts_are_unique() -> None:
    assert max(Counter(action.name for action in ACTIONS).values()) == 1
    assert max(Counter(action.text for action in ACTIONS).values()) == 1


def test_no_key_does_two_things() -> None:
    keys = Counter(key for action in ACTIONS for key in action.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_key_is_a_key() -> None:
    for action in ACTIONS:
        for key in action.keys:
            assert QKeySequence(key)[0].key() != Qt.Key.Key_unknown, key


def test_every_icon_is_there() -> None:
    for action in ACTIONS:
        assert not action.icon or resource("icons", f"{action.icon}.svg").is_file(), action.icon


def test_every_action_is_in_its_menu(resolute: Resolute) -> None:
    for name in MENUS:
        menu = resolute.window.findChild(QMenu, f"menu-{name}")
        assert menu is not None
        found = [entry.objectName() for entry in menu.actions() if not entry.isSeparator()]
        assert found == [action.name for action in ACTIONS if action.menu == name]


def test_an_action_is_enabled_just_when_something_does_it(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    for entry in ACTIONS:
        action = resolute.window.findChild(QAction, entry.name)
        assert action is not None, entry.name
        assert action.isEnabled() == (entry.name in resolute.window.available()), entry.name


@pytest.mark.parametrize(("key", "theme"), [("theme-dark", "dark"), ("theme-light", "light")])
def test_a_theme_is_chosen_in_the_menu(resolute: Resolute, key: str, theme: str) -> None:
    action = resolute.window.findChild(QAction, key)
    assert action is not None
    action.trigger()
    assert resolute.services.preferences.values.theme == theme
    assert action.isChecked()
    assert resolute.services.theme.is_dark == (theme == "dark")


@pytest.mark.usefixtures("dialogs_closed")
@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)])
def test_f1_shows_the_keys(resolute: Resolute, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(resolute.window, key, modifier)
    qtbot.waitUntil(lambda: bool(visible_dialogs(resolute)))
    assert visible_dialogs(resolute)[0].windowTitle() == "Keys"


@pytest.mark.usefixtures("dialogs_closed")
def test_the_palette_finds_an_action_and_does_it(resolute: Resolute, qtbot: QtBot) -> None:
    QTest.keyClick(resolute.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(visible_dialogs(resolute)))
    palette = visible_dialogs(resolute)[0]
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, "dark")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: resolute.services.preferences.values.theme in {"dark", "contrast-dark"})


@pytest.mark.usefixtures("dialogs_closed")
def test_the_palette_says_when_nothing_is_called_that(resolute: Resolute, qtbot: QtBot) -> None:
    resolute.window.perform("palette")
    qtbot.waitUntil(lambda: bool(visible_dialogs(resolute)))
    palette = visible_dialogs(resolute)[0]
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.field, "zzz")
    assert palette._nothing.isVisible()
    assert palette.list.count() == 0


def test_tabs_are_walked_through_by_key(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    resolute.window.perform("next-tab")
    assert resolute.window.tabs.current() is resolute.window.start_page
    resolute.window.perform("previous-tab")
    assert resolute.window.tabs.current() is not resolute.window.start_page


def test_f6_leads_through_the_parts_of_a_tab(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    tab = resolute.window.tabs.current()
    assert tab is not None
    structure, pages = tab.parts()
    assert resolute.window.focusWidget() is structure
    seen = []
    for _ in range(3):
        resolute.window.perform("next-part")
        seen.append(resolute.window.focusWidget())
    assert seen == [pages, resolute.window.tabs.tabBar(), structure]


def enabled(resolute: Resolute) -> list[QAction]:
    return [action for action in resolute.window.actions_of_window.actions.values() if action.isEnabled()]


@pytest.mark.parametrize("files", [(), ("A_RES_80_9.pdf",), ("A_RES_79_9.pdf", "A_RES_80_9.pdf")])
def test_every_action_is_reached_by_each_of_its_keys_and_by_its_menu(
    resolute: Resolute, qtbot: QtBot, folder: Path, files: tuple[str, ...]
) -> None:
    """What the actions do is tested where it is done; here the ways to them are."""
    resolute.window.opener.open_files([folder / name for name in files])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    with qtbot.waitActive(resolute.window):
        resolute.window.activateWindow()
    asked: list[str] = []
    resolute.window.actions_of_window.triggered.disconnect(resolute.window.perform)
    resolute.window.actions_of_window.triggered.connect(asked.append)
    for action in enabled(resolute):
        for sequence in action.shortcuts():
            combination = sequence[0]
            QTest.keyClick(resolute.window.focusWidget(), combination.key(), combination.keyboardModifiers())
            assert asked == [action.objectName()], sequence.toString()
            asked.clear()
        menu = next(found for found in resolute.window.findChildren(QMenu) if action in found.actions())
        menu.popup(resolute.window.mapToGlobal(resolute.window.rect().center()))
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        assert asked == [action.objectName()]
        asked.clear()
