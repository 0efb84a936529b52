"""The find bar under the keyboard: typing, Return and Shift+Return, Escape, and what it says of what it found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute
from tests.gui.reading.conftest import chosen

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def finding(view: ReadingView, resolute: Resolute) -> ReadingView:
    """A reading with the find bar open, "ferry number 1" typed into it: OP 1, 10, 11 and 12."""
    resolute.window.perform("find")
    QTest.keyClicks(view.find_bar.field, "ferry number 1")
    return view


def said(view: ReadingView) -> str:
    return " ".join(label.text() for label in view.find_bar.findChildren(QLabel))


def button(view: ReadingView, name: str) -> QToolButton:
    return next(each for each in view.find_bar.findChildren(QToolButton) if each.accessibleName() == name)


def test_it_takes_the_keyboard_when_asked_for(finding: ReadingView) -> None:
    assert finding.find_bar.isVisible()
    assert finding.window().focusWidget() is finding.find_bar.field


def test_it_says_which_of_how_many(finding: ReadingView) -> None:
    assert said(finding) == "1 of 4"


@pytest.mark.parametrize(
    ("keys", "cite", "place"),
    [
        ([(Qt.Key.Key_Return, None)], "OP 10", "2 of 4"),
        ([(Qt.Key.Key_Enter, None), (Qt.Key.Key_Return, None)], "OP 11", "3 of 4"),
        ([(Qt.Key.Key_Return, SHIFT)], "OP 12", "4 of 4"),  # backwards around the beginning
        ([(Qt.Key.Key_Return, None), (Qt.Key.Key_Return, SHIFT)], "OP 1", "1 of 4"),
    ],
)
def test_return_goes_on_and_shift_return_back(
    finding: ReadingView, keys: list[tuple[Qt.Key, Qt.KeyboardModifier | None]], cite: str, place: str
) -> None:
    for key, modifier in keys:
        QTest.keyClick(finding.find_bar.field, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert chosen(finding) == cite
    assert said(finding) == place


def test_buttons_do_the_same(finding: ReadingView, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(finding, "Next match"), Qt.MouseButton.LeftButton)
    assert chosen(finding) == "OP 10"
    qtbot.mouseClick(button(finding, "Previous match"), Qt.MouseButton.LeftButton)
    assert chosen(finding) == "OP 1"


@pytest.mark.parametrize("way", ["Escape", "button"])
def test_closing_forgets_the_finds_and_gives_the_keys_back_to_the_structure(
    finding: ReadingView, qtbot: QtBot, way: str
) -> None:
    if way == "Escape":
        QTest.keyClick(finding.find_bar.field, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(button(finding, "Close"), Qt.MouseButton.LeftButton)
    assert not finding.find_bar.isVisible()
    assert finding._following.finds.total == 0
    assert finding.window().focusWidget() is finding.structure
    assert chosen(finding) == "OP 1"  # where the reader was


def test_asked_for_again_it_offers_what_was_sought_last_to_be_typed_over(
    finding: ReadingView, resolute: Resolute
) -> None:
    QTest.keyClick(finding.find_bar.field, Qt.Key.Key_Escape)
    resolute.window.perform("find")
    assert finding.find_bar.field.selectedText() == "ferry number 1"
    QTest.keyClicks(finding.find_bar.field, "resolution 79/9")
    assert finding.find_bar.field.text() == "resolution 79/9"


def test_what_is_not_there_is_said_and_an_empty_field_says_nothing(finding: ReadingView) -> None:
    QTest.keyClicks(finding.find_bar.field, "00")
    assert said(finding) == "not found"
    finding.find_bar.field.clear()
    assert said(finding) == ""


def test_it_speaks_the_language_of_the_window(finding: ReadingView, resolute: Resolute, qtbot: QtBot) -> None:
    resolute.services.preferences.change(language="fr")
    qtbot.waitUntil(lambda: finding.find_bar.field.placeholderText() == "Rechercher dans le texte et les pages")
