"""The settings: every change shows at once, is kept for the next start, and what would be lost is asked first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFontComboBox,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute
from desktop_app.store.settings import CHOICES, TEXT_POINTS, Settings, SettingsFile
from tests.gui.dialogs.conftest import OpenDialog


@pytest.fixture
def dialog(open_dialog: OpenDialog) -> QDialog:
    """The settings, open."""
    return open_dialog("settings")


def box(dialog: QDialog, name: str) -> QComboBox:
    found = dialog.findChild(QComboBox, name)
    assert found is not None, name
    return found


def switch(dialog: QDialog, name: str) -> QCheckBox:
    found = dialog.findChild(QCheckBox, name)
    assert found is not None, name
    return found


def button(root: QDialog | QMessageBox, text: str) -> QAbstractButton:
    return next(each for each in root.findChildren(QAbstractButton) if each.text() == text and each.isVisible())


def answer(dialog: QDialog, qtbot: QtBot, text: str) -> None:
    """Press the button with this text in the question that the dialog asks."""
    question = next(each for each in dialog.findChildren(QMessageBox) if each.isVisible())
    qtbot.mouseClick(button(question, text), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not [each for each in dialog.findChildren(QMessageBox) if each.isVisible()])


@pytest.mark.parametrize("name", sorted(set(CHOICES) - {"language"}))
def test_the_last_choice_of_each_box_is_one_key_away_and_is_kept(
    dialog: QDialog, resolute: Resolute, tmp_path: Path, name: str
) -> None:
    QTest.keyClick(box(dialog, name), Qt.Key.Key_Home)
    QTest.keyClick(box(dialog, name), Qt.Key.Key_End)
    assert getattr(resolute.services.preferences.values, name) == CHOICES[name][-1]
    assert getattr(SettingsFile(tmp_path / "settings.json").load(), name) == CHOICES[name][-1]


def test_every_setting_has_its_row(dialog: QDialog) -> None:
    named = {each.objectName() for each in dialog.findChildren(QComboBox) + dialog.findChildren(QCheckBox)}
    named |= {each.objectName() for each in dialog.findChildren(QLineEdit) + dialog.findChildren(QDoubleSpinBox)}
    assert set(Settings.__dataclass_fields__) <= named


@pytest.mark.parametrize("name", ["whole_paragraphs", "reopen_at_start", "remember_recent"])
def test_a_switch_is_turned_off_by_space_and_on_again(dialog: QDialog, resolute: Resolute, name: str) -> None:
    assert switch(dialog, name).isChecked()
    for expected in (False, True):
        QTest.keyClick(switch(dialog, name), Qt.Key.Key_Space)
        assert getattr(resolute.services.preferences.values, name) is expected


def test_another_theme_shows_at_once(dialog: QDialog, resolute: Resolute) -> None:
    themes = box(dialog, "theme")
    themes.setCurrentIndex(themes.findData("dark"))
    assert resolute.services.theme.is_dark
    assert dialog.palette().window().color().lightness() < 128
    themes.setCurrentIndex(themes.findData("light"))
    assert not resolute.services.theme.is_dark


def test_another_look_of_the_pages_shows_in_what_is_open(
    resolute: Resolute, qtbot: QtBot, folder: Path, open_dialog: OpenDialog
) -> None:
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current(), ReadingView))
    view = resolute.window.tabs.current()
    assert isinstance(view, ReadingView)
    qtbot.waitUntil(lambda: paper(view) > 200)
    looks = box(open_dialog("settings"), "page_look")
    looks.setCurrentIndex(looks.findData("invert"))
    qtbot.waitUntil(lambda: paper(view) < 50)


def paper(view: ReadingView) -> int:
    """How light the paper is in the middle of the pages."""
    image = view.pages.viewport().grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).lightness()


def test_another_language_is_that_of_the_dialog_too_and_the_keys_stay_where_they_were(
    dialog: QDialog, qtbot: QtBot
) -> None:
    languages = box(dialog, "language")
    languages.setFocus()
    languages.setCurrentIndex(languages.findData("fr"))
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Réglages")
    focused = dialog.focusWidget()
    assert focused is not None
    assert focused.objectName() == "language"
    assert box(dialog, "language").currentText() == "Français"


def test_the_size_of_the_texts_goes_by_half_points_and_ends_at_the_limits(dialog: QDialog, resolute: Resolute) -> None:
    size = dialog.findChild(QDoubleSpinBox, "text_points")
    assert size is not None
    QTest.keyClick(size, Qt.Key.Key_Up)
    assert resolute.services.preferences.values.text_points == 12.0
    for key, limit in ((Qt.Key.Key_PageUp, TEXT_POINTS[1]), (Qt.Key.Key_PageDown, TEXT_POINTS[0])):
        for _ in range(6):
            QTest.keyClick(size, key)
        assert resolute.services.preferences.values.text_points == limit


def test_another_face_is_that_of_the_texts(dialog: QDialog, resolute: Resolute) -> None:
    faces = dialog.findChild(QFontComboBox, "text_family")
    assert faces is not None
    other = next(number for number in range(faces.count()) if number != faces.currentIndex())
    faces.setCurrentIndex(other)
    assert resolute.services.preferences.values.text_family == faces.currentFont().family()
    assert resolute.services.theme.text_font().family() == faces.currentFont().family()


def test_the_author_is_taken_when_the_field_is_left(dialog: QDialog, resolute: Resolute) -> None:
    author = dialog.findChild(QLineEdit, "author")
    assert author is not None
    author.selectAll()
    QTest.keyClicks(author, "  Delegation of Norway ")
    assert resolute.services.preferences.values.author == "Resolute"
    QTest.keyClick(author, Qt.Key.Key_Return)
    assert resolute.services.preferences.values.author == "Delegation of Norway"
    assert author.text() == "Delegation of Norway"


@pytest.fixture
def read_before(resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    """A file that was read, and is among the recent ones."""
    resolute.window.opener.open_files([folder / "A_RES_80_9.pdf"])
    qtbot.waitUntil(lambda: resolute.window.start_page.recent.count() == 1)


@pytest.mark.usefixtures("read_before")
def test_forgetting_everything_is_asked_first(resolute: Resolute, qtbot: QtBot, open_dialog: OpenDialog) -> None:
    dialog = open_dialog("settings")
    qtbot.mouseClick(button(dialog, "Forget everything"), Qt.MouseButton.LeftButton)
    answer(dialog, qtbot, "Cancel")
    assert resolute.window.start_page.recent.count() == 1


@pytest.mark.usefixtures("read_before")
def test_what_is_forgotten_is_gone_from_the_start_page_and_the_settings_stay(
    resolute: Resolute, qtbot: QtBot, open_dialog: OpenDialog
) -> None:
    resolute.services.preferences.change(text_points=14.0)
    dialog = open_dialog("settings")
    qtbot.mouseClick(button(dialog, "Forget everything"), Qt.MouseButton.LeftButton)
    answer(dialog, qtbot, "Forget everything")
    assert resolute.window.start_page.recent.count() == 0
    assert resolute.services.state.recents.all() == ()
    assert resolute.services.preferences.values.text_points == 14.0
    assert "are forgotten" in resolute.window.statusBar().currentMessage()


def test_settings_that_cannot_be_written_are_told_of(dialog: QDialog, resolute: Resolute, tmp_path: Path) -> None:
    (tmp_path / "settings.json").unlink()
    (tmp_path / "settings.json").mkdir()  # a folder where the file should be
    QTest.keyClick(switch(dialog, "remember_recent"), Qt.Key.Key_Space)
    assert "settings.json" in resolute.window.message_bar.sentence()
    assert resolute.services.preferences.values.remember_recent is False  # for this run


@pytest.mark.parametrize("way", ["Escape", "Close"])
def test_it_is_closed_by_its_button_and_by_escape(dialog: QDialog, qtbot: QtBot, way: str) -> None:
    if way == "Escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(button(dialog, "Close"), Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def first_ink(widget: QWidget) -> int:
    """How many pixels after its edge a field has the first of its words."""
    image, edge = widget.grab().toImage(), 3
    ground = image.pixelColor(edge, image.height() // 2)
    columns = range(edge, image.width())
    rows = range(edge, image.height() - edge)
    return next(x for x in columns if any(image.pixelColor(x, y) != ground for y in rows))


def test_fields_are_equally_high_and_their_words_begin_in_one_line(dialog: QDialog) -> None:
    number, choice = dialog.findChild(QDoubleSpinBox), box(dialog, "theme")
    assert number is not None
    assert number.height() == choice.height()
    assert abs(first_ink(number) - first_ink(choice)) <= 2
