"""The head of a reading: which resolution it is, which page is in view, and the buttons for the pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.gui.reading.header import ReadingHeader
from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute
from desktop_app.resolution.model import Metadata, Resolution
from tests.gui.conftest import made_up

Show = Callable[[Resolution], ReadingHeader]


@pytest.fixture
def show(resolute: Resolute, qtbot: QtBot) -> Show:
    """Show the head of a resolution by itself, wide enough for all of it."""

    def show(resolution: Resolution) -> ReadingHeader:
        header = ReadingHeader(resolution, resolute.services.theme)
        qtbot.addWidget(header)
        header.resize(1600, 60)
        header.show()
        return header

    return show


def texts(header: ReadingHeader) -> list[str]:
    return [label.text() for label in header.findChildren(QLabel)]


def page_box(header: ReadingHeader) -> QLineEdit:
    (box,) = header.findChildren(QLineEdit)
    return box


def button(header: ReadingHeader, name: str) -> QAbstractButton:
    return next(each for each in header.findChildren(QAbstractButton) if name in (each.accessibleName(), each.text()))


def test_symbol_title_and_facts_are_said(show: Show) -> None:
    said = texts(show(made_up(80)))
    assert {"A/RES/80/9", "Safety of ferries", "of 3"} <= set(said)
    facts = "Session 80 · Agenda item 22 · Adopted 19 December 2025, meeting 50 · English · 3 pages"
    assert facts in said


def test_what_the_document_does_not_say_is_left_out(show: Show) -> None:
    said = texts(show(replace(made_up(80), metadata=Metadata())))
    assert {"A_RES_80_9.pdf", "(no title found)", "3 pages"} <= set(said)


@pytest.mark.parametrize(("typed", "page"), [("1", 0), ("3", 2)])
def test_a_page_is_entered_by_its_number(show: Show, qtbot: QtBot, typed: str, page: int) -> None:
    header = show(made_up(80))
    header.ask_page()
    QTest.keyClicks(page_box(header), typed)
    with qtbot.waitSignal(header.page_entered) as told:
        QTest.keyClick(page_box(header), Qt.Key.Key_Return)
    assert told.args == [page]


@pytest.mark.parametrize("typed", ["0", "4", "x", "-"])
def test_a_page_that_is_not_there_leads_nowhere(show: Show, qtbot: QtBot, typed: str) -> None:
    header = show(made_up(80))
    page_box(header).clear()
    with qtbot.assertNotEmitted(header.page_entered):
        QTest.keyClicks(page_box(header), typed)
        QTest.keyClick(page_box(header), Qt.Key.Key_Return)


def test_the_page_in_view_is_said_but_not_while_one_is_typed(view: ReadingView, qtbot: QtBot) -> None:
    view.pages.show_page(2)
    assert page_box(view.header).text() == "3"
    with qtbot.waitActive(view.window()):
        view.window().activateWindow()
    view.header.ask_page()
    QTest.keyClicks(page_box(view.header), "2")
    view.pages.show_page(0)
    assert page_box(view.header).text() == "2"


@pytest.mark.parametrize(("name", "action"), [("Fit page", "fit-page"), ("Two pages side by side", "spread")])
def test_a_choice_of_the_pages_stays_pressed(view: ReadingView, qtbot: QtBot, name: str, action: str) -> None:
    pressed = button(view.header, name)
    assert not pressed.isChecked()
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    assert pressed.isChecked()
    assert action in view.checked()


def test_the_size_of_the_pages_is_said(view: ReadingView, resolute: Resolute) -> None:
    resolute.window.perform("actual-size")
    assert "100 %" in texts(view.header)
    resolute.window.perform("zoom-in")
    assert "100 %" not in texts(view.header)


def test_comparing_and_finding_are_one_click_away(show: Show, qtbot: QtBot) -> None:
    header = show(made_up(80))
    for name, action in (("Compare with…", "compare-with"), ("Find in text and pages (Ctrl+F)", "find")):
        with qtbot.waitSignal(header.triggered) as told:
            qtbot.mouseClick(button(header, name), Qt.MouseButton.LeftButton)
        assert told.args == [action]


def test_it_follows_the_language_of_the_window(view: ReadingView, resolute: Resolute, qtbot: QtBot) -> None:
    resolute.services.preferences.change(language="fr")
    qtbot.waitUntil(lambda: any("19 décembre 2025" in text for text in texts(view.header)))
