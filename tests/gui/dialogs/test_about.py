"""What the dialogs about the program say: its versions, its licence, the offer of its source, all licences."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app import __version__
from desktop_app.gui.dialogs.about import About
from desktop_app.gui.shell.app import Resolute
from desktop_app.store import about
from desktop_app.worker.enclosure.doors import Door
from tests.gui.dialogs.conftest import OpenDialog


def words(dialog: About) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_it_says_the_versions_the_licence_and_where_the_source_is(qtbot: QtBot) -> None:
    dialog = About()
    qtbot.addWidget(dialog)
    said = words(dialog)
    for part in (__version__, f"Qt {qVersion()}", f"MuPDF {about.mupdf_version()}", "Affero", "complete source"):
        assert part in said


def test_in_a_mirrored_window_a_name_stands_before_its_version(resolute: Resolute, open_dialog: OpenDialog) -> None:
    resolute.services.preferences.change(language="ar")
    dialog = open_dialog("about")
    assert isinstance(dialog, About)
    said = words(dialog)
    for part in (f"Qt {qVersion()}", f"MuPDF {about.mupdf_version()}", f"Resolute {__version__}"):
        assert f"\u2068{part}\u2069" in said


def test_where_it_was_built_it_says_the_commit_and_shows_all_licences(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "build.json").write_text('{"commit": "0123456789abcdef"}')
    (tmp_path / "LICENCES.txt").write_text("the licence of Qt")
    resource = about.resource
    monkeypatch.setattr(
        about, "resource", lambda *parts: tmp_path / parts[-1] if parts[0] == "about" else resource(*parts)
    )
    dialog = About()
    qtbot.addWidget(dialog)
    assert "0123456789ab" in words(dialog)
    button = next(each for each in dialog.findChildren(QPushButton) if "Licences" in each.text())
    button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QPlainTextEdit)))
    assert dialog.findChildren(QPlainTextEdit)[0].toPlainText() == "the licence of Qt"


def test_from_source_there_are_no_licences_to_show(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(about, "resource", lambda *parts: tmp_path / parts[-1])
    dialog = About()
    qtbot.addWidget(dialog)
    assert not [each for each in dialog.findChildren(QPushButton) if "Licences" in each.text()]


def test_the_help_menu_opens_it_and_its_button_closes_it(open_dialog: OpenDialog, qtbot: QtBot) -> None:
    dialog = open_dialog("about")
    assert dialog.windowTitle() == "About Resolute"
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Close")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_its_words_can_be_chosen_and_copied_into_a_report(open_dialog: OpenDialog) -> None:
    label = next(each for each in open_dialog("about").findChildren(QLabel) if __version__ in each.text())
    QTest.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert __version__ in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("open_doors", "said"),
    [
        ((), "can open no file, no connection and no other program"),
        ((Door.READING, Door.NETWORK), "does not keep from: reading files, using the network."),
        (tuple(Door), "writing files, using the network, starting programs, ending other programs."),
    ],
)
def test_it_says_what_the_processes_that_read_documents_can_do_beside_it(
    qtbot: QtBot, open_doors: tuple[Door, ...], said: str
) -> None:
    dialog = About(open_doors=open_doors)
    qtbot.addWidget(dialog)
    assert said in words(dialog)


def test_it_says_nothing_of_it_before_they_have_started(qtbot: QtBot) -> None:
    dialog = About()
    qtbot.addWidget(dialog)
    assert "processes" not in words(dialog)
