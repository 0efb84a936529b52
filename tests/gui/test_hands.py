"""What a hand expects: keys come back to the text, Return presses buttons, the right button offers what can be done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.comparison.model import Comparison, Relation, Verdict
from desktop_app.gui.comparing.head.header import PAGES
from desktop_app.gui.comparing.head.verdict_page import VerdictPage
from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution

OLD, NEW = "A_RES_78_9.pdf", "A_RES_80_9.pdf"


@pytest.fixture
def comparison(resolute: Resolute, qtbot: QtBot, folder: Path) -> ComparisonView:
    """A comparison with nothing chosen."""
    resolute.window.opener.open_files((folder / OLD, folder / NEW))
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current(), ComparisonView))
    tab = resolute.window.tabs.current()
    assert isinstance(tab, ComparisonView)
    qtbot.waitUntil(lambda: not tab.is_starting())
    return tab


@pytest.fixture
def reading(resolute: Resolute, qtbot: QtBot, folder: Path) -> ReadingView:
    resolute.window.opener.open_files((folder / NEW,))
    qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current(), ReadingView))
    tab = resolute.window.tabs.current()
    assert isinstance(tab, ReadingView)
    return tab


def paragraph_chosen(reading: ReadingView) -> str:
    entry = reading.structure.entry()
    assert entry is not None
    assert entry.position is not None
    return reading.resolution.paragraphs[entry.position].cite


def row_of(comparison: ComparisonView, cite: str) -> int:
    versions = comparison.comparison.new.paragraphs
    rows = enumerate(comparison.state.rows)
    return next(number for number, row in rows if row.new and versions[row.new[0]].cite == cite)


class TestFinding:
    def test_escape_gives_the_keys_back_to_the_text(self, comparison: ComparisonView, qtbot: QtBot) -> None:
        field = comparison.bars.header.find_field.field
        comparison.handlers()["find"]()
        qtbot.keyClicks(field, "ferry")
        qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert field.text() == ""
        assert QApplication.focusWidget() is comparison.views.target()

    def test_a_number_finds_its_paragraph_in_a_comparison(self, comparison: ComparisonView, qtbot: QtBot) -> None:
        qtbot.keyClicks(comparison.bars.header.find_field.field, "op 7")
        assert comparison.state.current == row_of(comparison, "OP 7")

    def test_a_number_finds_its_paragraph_in_a_reading(self, reading: ReadingView, qtbot: QtBot) -> None:
        reading.find_bar.ask()
        qtbot.keyClicks(reading.find_bar.field, "OP7")
        assert paragraph_chosen(reading) == "OP 7"

    def test_a_second_search_goes_on_from_here(self, reading: ReadingView, qtbot: QtBot) -> None:
        reading.show_paragraph(next(n for n, p in enumerate(reading.resolution.paragraphs) if p.cite == "OP 5"))
        reading.find_bar.ask()
        qtbot.keyClicks(reading.find_bar.field, "inspect")
        assert paragraph_chosen(reading) == "OP 5"


class TestReadingAVersion:
    @pytest.mark.parametrize(("action", "symbol"), [("open-new", "A/RES/80/9"), ("open-old", "A/RES/78/9")])
    @pytest.mark.parametrize("cite", ["PP 2", "OP 9"])
    def test_it_opens_at_the_paragraph_that_is_chosen(
        self, resolute: Resolute, comparison: ComparisonView, qtbot: QtBot, action: str, symbol: str, cite: str
    ) -> None:
        comparison.state.choose(row_of(comparison, cite))
        resolute.window.perform(action)
        qtbot.waitUntil(lambda: resolute.window.tabs.current().title() == symbol)
        tab = resolute.window.tabs.current()
        assert isinstance(tab, ReadingView)
        qtbot.waitUntil(lambda: tab.structure.entry() is not None and paragraph_chosen(tab) == cite)
        resolute.window.tabs.setCurrentWidget(comparison)
        comparison.state.choose(row_of(comparison, "OP 3"))
        resolute.window.perform(action)
        qtbot.waitUntil(lambda: resolute.window.tabs.current() is tab and paragraph_chosen(tab) == "OP 3")


class TestKeys:
    def test_return_presses_the_button_that_has_the_keyboard(
        self, resolute: Resolute, comparison: ComparisonView, qtbot: QtBot
    ) -> None:
        button = comparison.bars.header.views.buttons[PAGES]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(button, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: comparison.views.number == PAGES)

    def test_the_list_of_changes_can_be_put_away(self, resolute: Resolute, comparison: ComparisonView) -> None:
        resolute.window.perform("changes-list")
        assert not comparison.changes.isVisible()
        assert comparison.place()["list"] is False
        resolute.window.perform("changes-list")
        assert comparison.changes.isVisible()

    def test_full_screen_leaves_the_text_alone(
        self, resolute: Resolute, comparison: ComparisonView, qtbot: QtBot
    ) -> None:
        window = resolute.window
        around = (
            window.menuBar(),
            window.statusBar(),
            window.tabs.tabBar(),
            comparison.bars.header,
            comparison.changes,
        )
        window.perform("full-screen")
        qtbot.waitUntil(lambda: not any(widget.isVisible() for widget in around))
        assert comparison.views.isVisible()
        window.perform("full-screen")
        qtbot.waitUntil(lambda: all(widget.isVisible() for widget in around))


def menu_at(resolute: Resolute, qtbot: QtBot, place: QPoint) -> list[str]:
    """The names of the actions that the right button offers at a place on the screen."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, resolute.window.mapFromGlobal(place), place)
    resolute.window.contextMenuEvent(event)
    (menu,) = (menu for menu in resolute.window.findChildren(QMenu) if menu.isVisible())
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return names


class TestMenus:
    def test_a_row_offers_what_one_does_with_it(
        self, resolute: Resolute, comparison: ComparisonView, qtbot: QtBot
    ) -> None:
        place = comparison.views.mapToGlobal(QPoint(200, 200))
        names = menu_at(resolute, qtbot, place)
        assert {"copy", "copy-citation", "toggle-read", "see-on-page", "open-new"} <= set(names)

    def test_a_paragraph_offers_what_one_does_with_it(
        self, resolute: Resolute, reading: ReadingView, qtbot: QtBot
    ) -> None:
        names = menu_at(resolute, qtbot, reading.structure.mapToGlobal(QPoint(50, 100)))
        assert {"copy", "copy-citation", "compare-with"} <= set(names)

    def test_a_tab_can_close_the_others(self, resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
        window = resolute.window
        for name in (OLD, "A_RES_79_9.pdf", NEW):
            window.opener.open_files((folder / name,))
            qtbot.waitUntil(lambda: not window.opener.busy)
        bar = window.tabs.tabBar()
        bar.customContextMenuRequested.emit(bar.tabRect(2).center())
        (menu,) = (menu for menu in window.findChildren(QMenu) if menu.isVisible())
        menu.close()
        window.perform("close-others")
        assert [tab.title() for tab in window.tabs.all_tabs()] == ["Start", "A/RES/79/9"]


class TestTabs:
    def test_they_are_named_shortly_and_never_cut(self, resolute: Resolute, comparison: ComparisonView) -> None:
        tabs = resolute.window.tabs
        assert tabs.tabText(tabs.indexOf(comparison)) == "78/9 → 80/9"
        assert tabs.tabBar().elideMode() is Qt.TextElideMode.ElideNone
        assert isinstance(tabs.tabBar(), QTabBar)

    def test_many_tabs_are_listed(self, resolute: Resolute, qtbot: QtBot, folder: Path) -> None:
        tabs = resolute.window.tabs
        button = tabs.cornerWidget()
        assert isinstance(button, QToolButton)
        assert not button.isVisible()
        for name in (OLD, "A_RES_79_9.pdf", NEW):
            resolute.window.opener.open_files((folder / name,))
            qtbot.waitUntil(lambda: not resolute.window.opener.busy)
        qtbot.waitUntil(button.isVisible)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(button, Qt.Key.Key_Return)
        qtbot.waitUntil(button.menu().isVisible)
        assert [entry.text() for entry in button.menu().actions()] == [tab.title() for tab in tabs.all_tabs()]
        button.menu().actions()[1].trigger()
        button.menu().close()
        assert tabs.current().title() == "A/RES/78/9"

    def test_the_first_window_fits_the_screen(self, resolute: Resolute) -> None:
        room = QGuiApplication.primaryScreen().availableGeometry()
        assert resolute.window.width() <= room.width()
        assert resolute.window.height() <= room.height()


class TestVerdict:
    def test_it_leads_to_the_resolution_that_the_text_continues(
        self, resolute: Resolute, qtbot: QtBot, folder: Path, reader: Any
    ) -> None:
        real = reader.comparisons
        reason = Message("another-predecessor", "{0} continues {1}.", ("80/9", "79/9"))
        unrelated = Verdict(Relation.UNRELATED, 0.1, reason, "79/9", ("79/9", "77/9"))

        def comparing(old: Resolution, new: Resolution) -> Comparison:
            compared = real(old, new)
            return replace(compared, verdict=unrelated) if old.metadata.session == 78 else compared

        reader.comparisons = comparing
        resolute.window.opener.open_files((folder / OLD, folder / NEW))
        qtbot.waitUntil(lambda: isinstance(resolute.window.tabs.current(), ComparisonView))
        tab = resolute.window.tabs.current()
        (page,) = tab.findChildren(VerdictPage)
        assert list(page.versions) == ["79/9", "77/9"]
        qtbot.waitUntil(page.versions["79/9"].isVisible)
        qtbot.mouseClick(page.versions["79/9"], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: resolute.window.tabs.current().title() == "A/RES/79/9 → A/RES/80/9")
