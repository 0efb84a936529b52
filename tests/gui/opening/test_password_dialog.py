"""The question for a password: one field that shows no letter, Return to try, Escape to leave it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.gui.opening.password_dialog import PasswordDialog
from desktop_app.gui.shell.app import Resolute

Ask = Callable[[int | None], PasswordDialog]


@pytest.fixture
def ask(resolute: Resolute, qtbot: QtBot) -> Ask:
    """Ask for the password of a file, with so many tries left."""

    def ask(tries_left: int | None) -> PasswordDialog:
        dialog = PasswordDialog("minutes.pdf", tries_left, resolute.window)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return ask


def said(dialog: PasswordDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_it_says_which_file_and_hides_what_is_typed(ask: Ask) -> None:
    dialog = ask(None)
    QTest.keyClicks(dialog.field, "harbour")
    assert "minutes.pdf is locked" in said(dialog)
    assert dialog.password() == "harbour"
    assert dialog.field.displayText() != "harbour"
    assert dialog.field.echoMode() is QLineEdit.EchoMode.Password
    dialog.reject()


@pytest.mark.parametrize(
    ("tries_left", "sentence"),
    [
        (2, "That was not the password. 2 more tries."),
        (1, "That was not the password. 1 more try."),
    ],
)
def test_after_a_wrong_one_it_says_how_many_tries_are_left(ask: Ask, tries_left: int, sentence: str) -> None:
    dialog = ask(tries_left)
    assert sentence in said(dialog)
    dialog.reject()


def test_the_first_time_it_says_nothing_of_tries(ask: Ask) -> None:
    dialog = ask(None)
    assert "more tr" not in said(dialog)
    dialog.reject()


def test_return_tries_it(ask: Ask, qtbot: QtBot) -> None:
    dialog = ask(None)
    QTest.keyClicks(dialog.field, "harbour")
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_escape_leaves_the_file_locked(ask: Ask, qtbot: QtBot) -> None:
    dialog = ask(None)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
