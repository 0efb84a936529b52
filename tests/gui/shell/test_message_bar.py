"""The bar that says what went wrong: one sentence at a time, in its colour, until the reader closes it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.app import Resolute


def test_at_first_nothing_is_wrong(resolute: Resolute) -> None:
    assert not resolute.window.message_bar.isVisible()
    assert resolute.window.message_bar.sentence() == ""


@pytest.mark.parametrize("way", ["warn", "fail"])
def test_the_latest_sentence_stays_until_it_is_closed(resolute: Resolute, qtbot: QtBot, way: str) -> None:
    bar, messages = resolute.window.message_bar, resolute.services.messages
    getattr(messages, way)("The first thing is wrong.")
    getattr(messages, way)("The second thing is wrong.")
    assert bar.sentence() == "The second thing is wrong."
    qtbot.mouseClick(bar.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_a_fault_looks_worse_than_a_warning(resolute: Resolute) -> None:
    bar, messages = resolute.window.message_bar, resolute.services.messages
    grounds = []
    for say in (messages.warn, messages.fail):
        say("Something is wrong.")
        grounds.append(bar.grab().toImage().pixelColor(bar.width() // 2, 2).name())
    assert grounds[0] != grounds[1]


def test_what_needs_no_answer_is_said_at_the_foot_of_the_window(resolute: Resolute) -> None:
    resolute.services.messages.inform("Copied.")
    assert not resolute.window.message_bar.isVisible()
    assert resolute.window.statusBar().currentMessage() == "Copied."


def test_a_file_name_is_text_and_no_markup(resolute: Resolute) -> None:
    resolute.services.messages.fail("<b>minutes</b>.pdf is damaged.")
    words = next(label for label in resolute.window.message_bar.findChildren(QLabel) if label.text())
    assert words.textFormat() is Qt.TextFormat.PlainText
    assert words.accessibleName() == "<b>minutes</b>.pdf is damaged."
