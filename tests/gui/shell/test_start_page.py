"""The page that the window opens with: what to drop, what was read last, the sample; nothing is kept unless wanted."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.app import Resolute
from desktop_app.gui.shell.start_page import DropZone, StartPage


@pytest.fixture
def page(resolute: Resolute) -> StartPage:
    """The start page, in front."""
    return resolute.window.start_page


def open_files(resolute: Resolute, qtbot: QtBot, *paths: Path) -> None:
    resolute.window.opener.open_files(paths)
    qtbot.waitUntil(lambda: not resolute.window.opener.busy)


def entries(page: StartPage) -> list[str]:
    return [page.recent.item(row).text() for row in range(page.recent.count())]


def button(page: StartPage, text: str) -> QPushButton:
    return next(each for each in page.findChildren(QPushButton) if each.text() == text)


def frame_colour(zone: DropZone) -> QColor:
    """The ground of the field for dropping, near its edge."""
    return zone.grab().toImage().pixelColor(zone.width() // 2, 12)


def test_at_first_there_is_nothing_recent_to_show(page: StartPage) -> None:
    assert entries(page) == []
    assert not page.recent.isVisible()
    assert not button(page, "Clear this list").isVisible()


def test_what_was_read_last_comes_first_and_a_pair_is_one_entry(
    page: StartPage, resolute: Resolute, qtbot: QtBot, folder: Path
) -> None:
    open_files(resolute, qtbot, folder / "A_RES_79_9.pdf")
    open_files(resolute, qtbot, folder / "A_RES_80_9.pdf", folder / "A_RES_78_9.pdf")
    assert entries(page) == ["A/RES/78/9 → A/RES/80/9", "A/RES/79/9"]
    assert page.recent.item(1).toolTip() == str(folder / "A_RES_79_9.pdf")


@pytest.mark.parametrize("way", ["click", "Return"])
def test_an_entry_opens_again_what_it_names(
    page: StartPage, resolute: Resolute, qtbot: QtBot, folder: Path, way: str
) -> None:
    open_files(resolute, qtbot, folder / "A_RES_79_9.pdf")
    resolute.window.perform("close")
    if way == "click":
        spot = page.recent.visualItemRect(page.recent.item(0)).center()
        qtbot.mouseClick(page.recent.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    else:
        page.recent.setCurrentRow(0)
        QTest.keyClick(page.recent, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [tab.title() for tab in resolute.window.tabs.all_tabs()] == ["Start", "A/RES/79/9"])


def test_the_list_is_emptied_by_its_button(page: StartPage, resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
    open_files(resolute, qtbot, folder / "A_RES_79_9.pdf")
    resolute.window.perform("start-page")
    qtbot.mouseClick(button(page, "Clear this list"), Qt.MouseButton.LeftButton)
    assert entries(page) == []
    assert resolute.services.state.recents.all() == ()


def test_the_list_is_not_shown_while_it_is_switched_off(
    page: StartPage, resolute: Resolute, qtbot: QtBot, folder: Path
) -> None:
    open_files(resolute, qtbot, folder / "A_RES_79_9.pdf")
    resolute.services.preferences.change(remember_recent=False)
    assert entries(page) == []


@pytest.mark.parametrize(
    ("text", "action"),
    [("Open…", "open"), ("Compare two files…", "open-two"), ("Try the sample", "open-sample")],
)
def test_its_buttons_do_what_the_menu_does(page: StartPage, qtbot: QtBot, text: str, action: str) -> None:
    page.triggered.disconnect()
    with qtbot.waitSignal(page.triggered) as told:
        qtbot.mouseClick(button(page, text), Qt.MouseButton.LeftButton)
    assert told.args == [action]


def test_the_field_lights_up_while_files_are_held_over_the_window(page: StartPage, resolute: Resolute) -> None:
    quiet = frame_colour(page.zone)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/A_RES_80_9.pdf")])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    resolute.window.dragEnterEvent(QDragEnterEvent(QPoint(300, 300), copy, files, left, none))
    assert frame_colour(page.zone) != quiet
    resolute.window.dragLeaveEvent(QDragLeaveEvent())
    assert frame_colour(page.zone) == quiet


def test_what_is_no_file_is_not_taken(resolute: Resolute) -> None:
    words = QMimeData()
    words.setText("A/RES/80/9")
    words.setUrls([QUrl("https://example.org/A_RES_80_9.pdf")])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, words, left, none)
    entering.setAccepted(False)
    resolute.window.dragEnterEvent(entering)
    assert not entering.isAccepted()
    resolute.window.dropEvent(QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, words, left, none))
    assert not resolute.window.opener.busy
