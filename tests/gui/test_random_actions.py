"""Whatever a reader does, in whatever order, nothing breaks and nothing is left behind."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.gui.actions import ACTIONS
from desktop_app.gui.app import Resolute

# These open a dialog of the system, end the program, or write a file.
LEFT_OUT = {
    "open",
    "open-two",
    "compare-with",
    "export",
    "print",
    "print-changes",
    "print-preview",
    "quit",
    "open-logs",
    "edit-verbs",
    "open-sample",
}
NAMES = sorted({action.name for action in ACTIONS} - LEFT_OUT)
KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return)


@pytest.mark.parametrize("seed", range(10))
def test_two_hundred_random_actions(resolute: Resolute, qtbot: QtBot, folder: Path, seed: int) -> None:
    chance = random.Random(seed)
    files = sorted(folder.glob("A_RES*.pdf"))
    for _ in range(200):
        if chance.random() < 0.12:
            resolute.window.opener.open(chance.sample(files, chance.choice([1, 2])))
        elif chance.random() < 0.25:
            press(resolute, chance.choice(KEYS))
        else:
            resolute.window.perform(chance.choice(NAMES))
        close_dialogs(resolute)
        QApplication.processEvents()
    resolute.window.setWindowState(Qt.WindowState.WindowNoState)
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    assert resolute.window.isVisible()


def press(resolute: Resolute, key: Qt.Key) -> None:
    focused = resolute.window.focusWidget()
    if focused is not None:
        QTest.keyClick(focused, key)


def close_dialogs(resolute: Resolute) -> None:
    for dialog in resolute.window.findChildren(QDialog):
        dialog.reject()
