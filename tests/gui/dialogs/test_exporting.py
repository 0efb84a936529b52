"""What is shown goes into a file of the reader's choice, signed as the settings say; how it went is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.dialogs.exporting import suggested_name, with_ending
from desktop_app.gui.dialogs.settings_dialog import SettingsDialog
from desktop_app.gui.shell.app import Resolute
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Filters
from desktop_app.resolution.message import Message
from desktop_app.tasks.messages.export import ExportOptions, ExportRequest
from tests.gui.conftest import AnsweringJob, AnsweringReader, all_the_same, made_up

Choose = Callable[[str, str], None]


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Choose this file and the format with this ending in the dialog of the system."""

    def choose(name: str, ending: str) -> None:
        def answer(_parent: object, _title: str, _suggested: str, filters: str) -> tuple[str, str]:
            return name, next((text for text in filters.split(";;") if f"*.{ending}" in text), "")

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)

    return choose


class Exports(AnsweringReader):
    """A reader that keeps what it is asked for; ``fault`` is what comes of it."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[object, Path, ExportOptions]] = []
        self.fault: Message | None = None

    def export(self, request: ExportRequest) -> AnsweringJob:
        self.told.append((request.exported, request.target, request.options))
        return self._soon(self.fault or b"what the file is to hold")


@pytest.fixture
def reader() -> Exports:
    return Exports()


@pytest.fixture
def compared(resolute: Resolute, qtbot: QtBot, folder: Path) -> ComparisonView:
    """A comparison that is open in the window."""
    resolute.window.opener.open_files([folder / "A_RES_78_9.pdf", folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current(), ComparisonView))
    view = resolute.window.tabs.current()
    assert isinstance(view, ComparisonView)
    qtbot.waitUntil(lambda: not view.is_starting())
    return view


def test_a_comparison_is_exported_without_what_is_filtered_out(
    resolute: Resolute, reader: Exports, compared: ComparisonView, folder: Path, choose: Choose, qtbot: QtBot
) -> None:
    compared.state.set_filters(Filters(frozenset({ChangeKind.REWORDED})))
    choose(str(folder / "changes"), "xlsx")
    resolute.window.perform("export")
    subject, target, options = reader.told[0]
    assert subject is compared.comparison
    assert target == folder / "changes.xlsx"
    assert options.hidden == frozenset({ChangeKind.REWORDED})
    assert [path.name for path in options.originals] == ["A_RES_78_9.pdf", "A_RES_80_9.pdf"]
    qtbot.waitUntil(lambda: "changes.xlsx" in resolute.window.message_bar.sentence())


def test_a_word_file_is_said_to_hold_what_is_put_aside(
    resolute: Resolute, compared: ComparisonView, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def answer(_parent: object, _title: str, _suggested: str, filters: str) -> tuple[str, str]:
        offered.extend(filters.split(";;"))
        return str(folder / "redline.docx"), offered[0]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    compared.state.set_filters(Filters(frozenset({ChangeKind.MOVED})))
    resolute.window.perform("export")
    complete = [text for text in offered if "with every change" in text]
    assert [text.rpartition("*.")[2].rstrip(")") for text in complete] == ["docx", "odt", "json"]
    qtbot.waitUntil(lambda: "put aside" in resolute.window.message_bar.sentence())


@pytest.mark.usefixtures("compared")
def test_the_settings_sign_the_changes(
    resolute: Resolute, reader: Exports, folder: Path, choose: Choose, qtbot: QtBot
) -> None:
    choose(str(folder / "redline.docx"), "docx")
    resolute.window.perform("export")
    assert (reader.told[0][2].author, reader.told[0][2].date) == ("Resolute", None)
    dialog = SettingsDialog(resolute.services.preferences, resolute.window)
    author, dated = dialog.findChild(QLineEdit, "author"), dialog.findChild(QComboBox, "changes_dated")
    author.setText(" Norway ")
    author.editingFinished.emit()
    dated.setCurrentIndex(dated.findData("adoption"))
    resolute.window.perform("export")
    options = reader.told[1][2]
    assert options.author == "Norway"
    assert options.date == datetime(2025, 12, 19, tzinfo=timezone.utc)  # when 80/9 was adopted


def test_no_name_is_the_programs_own(resolute: Resolute) -> None:
    dialog = SettingsDialog(resolute.services.preferences, resolute.window)
    author = dialog.findChild(QLineEdit, "author")
    author.setText("  ")
    author.editingFinished.emit()
    assert resolute.services.preferences.values.author == "Resolute"


def test_a_reading_is_exported(resolute: Resolute, reader: Exports, folder: Path, choose: Choose, qtbot: QtBot) -> None:
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)
    choose(str(folder / "plain.xml"), "docx")
    resolute.window.perform("export")
    assert reader.told[0][:2] == (made_up(80), folder / "plain.xml")


@pytest.mark.usefixtures("compared")
def test_nothing_is_written_when_no_file_is_chosen(resolute: Resolute, reader: Exports, choose: Choose) -> None:
    choose("", "")
    resolute.window.perform("export")
    assert not reader.told


@pytest.mark.usefixtures("compared")
def test_what_could_not_be_written_is_told(
    resolute: Resolute, reader: Exports, folder: Path, choose: Choose, qtbot: QtBot
) -> None:
    reader.fault = Message("unwritable", "{0} could not be written: choose another folder.", ("changes.csv",))
    choose(str(folder / "changes.csv"), "csv")
    resolute.window.perform("export")
    qtbot.waitUntil(resolute.window.message_bar.isVisible)


@pytest.mark.parametrize(
    ("name", "ending", "expected"),
    [
        ("A", "docx", "A.docx"),
        ("A.docx", "docx", "A.docx"),
        ("A.HTML", "docx", "A.HTML"),  # what the reader wrote counts
        ("A.RES.78", "pdf", "A.RES.78.pdf"),
    ],
)
def test_a_name_gets_the_ending_of_its_format(name: str, ending: str, expected: str) -> None:
    assert with_ending(Path(name), ending, ("docx", "html", "pdf")).name == expected


def test_the_name_suggested_is_made_of_symbols() -> None:
    old, new = made_up(78), made_up(80)
    assert suggested_name(new) == "A_RES_80_9"
    assert suggested_name(all_the_same(old, new)) == "A_RES_78_9-A_RES_80_9"
