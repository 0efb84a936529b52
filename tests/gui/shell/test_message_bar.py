"""The bar that says what went wrong, in its colour, until the reader closes it or something goes well."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.app import Resolute


def test_at_first_nothing_is_wrong(resolute: Resolute) -> None:
    assert not resolute.window.message_bar.isVisible()
    assert resolute.window.message_bar.sentence() == ""


@pytest.mark.parametrize("way", ["warn", "fail"])
def test_two_faults_are_two_sentences_until_they_are_closed(resolute: Resolute, qtbot: QtBot, way: str) -> None:
    bar, messages = resolute.window.message_bar, resolute.services.messages
    getattr(messages, way)("The first thing is wrong.")
    getattr(messages, way)("The second thing is wrong.")
    assert bar.sentence() == "The first thing is wrong.\nThe second thing is wrong."
    getattr(messages, way)("The first thing is wrong.")
    assert bar.sentence() == "The second thing is wrong.\nThe first thing is wrong.", "the same thing is said once"
    qtbot.mouseClick(bar.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_faults_are_out_of_date_when_something_goes_well(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    opener, bar = resolute.window.opener, resolute.window.message_bar
    opener.open_files((folder / "letter.pdf",))
    qtbot.waitUntil(lambda: bar.sentence() == "letter.pdf is not a PDF: choose another file.")
    opener.open_files((folder / "A_RES_80_9.pdf",))
    qtbot.waitUntil(lambda: not bar.isVisible())
    resolute.services.messages.fail("Another thing is wrong.")
    assert bar.sentence() == "Another thing is wrong."


def test_a_written_file_can_be_opened_and_its_folder_shown(
    resolute: Resolute, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    bar, target = resolute.window.message_bar, tmp_path / "a.docx"
    resolute.services.messages.tell_written("Written to a.docx.", target)
    for button in (bar.open, bar.show_folder):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [Path(path) for path in shown] == [target, tmp_path]
    resolute.services.messages.warn("Something is wrong.")
    assert bar.sentence() == "Something is wrong."
    assert not bar.open.isVisible()


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
