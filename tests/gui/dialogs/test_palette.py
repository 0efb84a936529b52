"""The palette: some letters of what you want to do, Return, and it is done."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.palette import Palette
from desktop_app.gui.dialogs.palette_delegate import KEYS
from desktop_app.gui.parts.actions import ACTIONS
from desktop_app.gui.shell.app import Resolute
from tests.gui.dialogs.conftest import OpenDialog


@pytest.fixture
def palette(open_dialog: OpenDialog) -> Palette:
    """The palette, open, with nothing typed yet."""
    palette = open_dialog("palette")
    assert isinstance(palette, Palette)
    return palette


def offered(palette: Palette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_it_offers_what_can_be_done_now_and_not_itself(palette: Palette, resolute: Resolute) -> None:
    possible = resolute.window.available() - {"palette"}
    assert offered(palette) == [action.words for action in ACTIONS if action.name in possible]
    assert "Copy with citation" not in offered(palette)  # nothing is open to copy from


def test_what_a_reading_can_do_is_offered_while_one_is_open(
    resolute: Resolute, qtbot: QtBot, folder: Path, open_dialog: OpenDialog
) -> None:
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    palette = open_dialog("palette")
    assert isinstance(palette, Palette)
    assert "Copy with citation" in offered(palette)


def test_in_a_mirrored_window_keys_keep_their_order_and_the_bar_stands_at_the_right(
    resolute: Resolute, open_dialog: OpenDialog
) -> None:
    resolute.services.preferences.change(language="ar")
    palette = open_dialog("palette")
    assert isinstance(palette, Palette)
    keys = [palette.list.item(row).data(KEYS) for row in range(palette.list.count())]
    assert "\u2068Ctrl+,\u2069" in keys
    row = palette.list.visualItemRect(palette.list.item(0))
    image = palette.list.viewport().grab(row).toImage()
    ends = [image.pixelColor(x, 4).name() for x in (1, image.width() - 2)]
    assert ends == [resolute.services.theme.colours.selection, resolute.services.theme.colours.accent]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("dark", ["Dark", "High contrast, dark"]),
        ("DARK", ["Dark", "High contrast, dark"]),
        ("contrast da", ["High contrast, dark"]),  # beginnings of several words, in any order
        ("da contrast", ["High contrast, dark"]),
        ("  ", None),  # spaces ask for nothing
    ],
)
def test_letters_of_the_words_find_the_action(palette: Palette, typed: str, found: list[str] | None) -> None:
    everything = offered(palette)
    QTest.keyClicks(palette.field, typed)
    assert offered(palette) == (everything if found is None else found)


def test_what_nothing_is_called_is_said(palette: Palette) -> None:
    QTest.keyClicks(palette.field, "submarine")
    assert offered(palette) == []
    assert palette._nothing.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_return_does_the_first_one_found(palette: Palette, resolute: Resolute, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.field, "dark")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    qtbot.waitUntil(lambda: resolute.services.preferences.values.theme == "dark")


def test_down_and_up_move_in_the_list_while_one_types(palette: Palette, resolute: Resolute, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.field, "dark")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down):
        QTest.keyClick(palette.field, key)
    assert palette.field.text() == "dark"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: resolute.services.preferences.values.theme == "contrast-dark")


def test_a_click_does_what_was_clicked(palette: Palette, resolute: Resolute, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.field, "dark")
    spot = palette.list.visualItemRect(palette.list.item(1)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: resolute.services.preferences.values.theme == "contrast-dark")


def test_escape_does_nothing(palette: Palette, resolute: Resolute) -> None:
    before = resolute.services.preferences.values
    QTest.keyClicks(palette.field, "dark")
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert resolute.services.preferences.values == before


def test_an_action_is_spoken_with_its_keys(palette: Palette) -> None:
    QTest.keyClicks(palette.field, "settings")
    spoken = palette.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Settings… Ctrl+,"
