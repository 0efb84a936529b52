"""The tabs: added in front, replaced in place, closed by their buttons, walked through around the ends."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel, QTabBar, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.opening.tab_area import NAME_ROOM, TabArea
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.subject import One
from desktop_app.gui.parts.tab import Tab
from desktop_app.gui.shell.app import Resolute


class Named(Tab):
    """A tab with a title and perhaps a file."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = title

    def title(self) -> str:
        return self.name

    def subject(self) -> One:
        return One(OpenFile(Path(f"{self.name}.pdf")))


@pytest.fixture
def tabs(resolute: Resolute) -> TabArea:
    """The tabs of the window: the start page, and three more, the last in front."""
    for title in ("first", "second", "third"):
        resolute.window.tabs.add(Named(title))
    return resolute.window.tabs


def titles(tabs: TabArea) -> list[str]:
    return [tab.title() for tab in tabs.all_tabs()]


def named(tabs: TabArea, title: str) -> Tab:
    return next(tab for tab in tabs.all_tabs() if tab.title() == title)


def in_front(tabs: TabArea) -> str:
    tab = tabs.current()
    return tab.title() if tab else ""


def close_button(tabs: TabArea, title: str) -> QToolButton | None:
    button = tabs.tabBar().tabButton(tabs.indexOf(named(tabs, title)), QTabBar.ButtonPosition.RightSide)
    return button if isinstance(button, QToolButton) else None


def test_a_new_tab_comes_last_and_in_front(tabs: TabArea) -> None:
    assert titles(tabs) == ["Start", "first", "second", "third"]
    assert in_front(tabs) == "third"


@pytest.mark.parametrize(("by", "expected"), [(1, "Start"), (-1, "second"), (2, "first"), (-4, "third")])
def test_one_walks_through_the_tabs_around_the_ends(tabs: TabArea, by: int, expected: str) -> None:
    tabs.step(by)
    assert in_front(tabs) == expected


def test_the_start_page_alone_has_no_button_to_close_it(tabs: TabArea) -> None:
    assert [close_button(tabs, title) is not None for title in titles(tabs)] == [False, True, True, True]


def test_the_button_asks_for_its_own_tab_to_be_closed(tabs: TabArea, qtbot: QtBot) -> None:
    button = close_button(tabs, "second")
    assert button is not None
    assert button.accessibleName() == "Close second"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert titles(tabs) == ["Start", "first", "third"]
    assert in_front(tabs) == "third"


def test_a_tab_takes_the_place_of_the_one_that_waited_for_it(tabs: TabArea) -> None:
    waited, ready = named(tabs, "second"), Named("ready")
    tabs.replace(waited, ready)
    assert titles(tabs) == ["Start", "first", "ready", "third"]
    assert in_front(tabs) == "third"  # what is ready in the background stays there
    tabs.replace(named(tabs, "third"), Named("done"))
    assert in_front(tabs) == "done"


def test_a_tab_is_found_by_its_files(tabs: TabArea) -> None:
    assert tabs.find_tab(One(OpenFile(Path("second.pdf")))) is named(tabs, "second")
    assert tabs.find_tab(One(OpenFile(Path("fourth.pdf")))) is None
    assert tabs.find_tab(None) is None  # the start page has no files, and is no answer


def test_a_title_keeps_its_ampersand_and_follows_its_tab(tabs: TabArea) -> None:
    tab = named(tabs, "first")
    assert isinstance(tab, Named)
    tab.name = "Trade & Development"
    tab.title_changed.emit()
    assert tabs.tabText(tabs.indexOf(tab)) == "Trade && Development"  # as Qt writes one that is no key


def test_a_long_name_keeps_both_its_ends_and_is_told_whole(tabs: TabArea) -> None:
    tab = named(tabs, "first")
    assert isinstance(tab, Named)
    tab.name = "A_RES_78_901_of_the_General_Assembly.pdf → A_RES_80_903_as_adopted.pdf"
    tab.title_changed.emit()
    number = tabs.indexOf(tab)
    begin, end = tabs.tabText(number).split("…")
    assert tab.name.startswith(begin)
    assert tab.name.endswith(end)
    assert tabs.tabBar().fontMetrics().horizontalAdvance(tabs.tabText(number)) <= NAME_ROOM
    assert tabs.tabBar().accessibleTabName(number) == tab.name


class Counted(QObject):
    """Counts the events of a type that widgets are sent."""

    def __init__(self, kind: QEvent.Type, *widgets: QWidget) -> None:
        super().__init__()
        self._kind, self.count = kind, 0
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt
        self.count += event.type() == self._kind
        return False


def test_a_tab_made_at_home_is_added_as_it_is(tabs: TabArea) -> None:
    made, elsewhere = Named("fourth", tabs.home), Named("fifth")
    # Given another parent, a tab has all its parts styled anew.
    moves = [Counted(QEvent.Type.ParentChange, tab) for tab in (made, elsewhere)]
    for tab in (made, elsewhere):
        tabs.add(tab)
    assert [moved.count for moved in moves] == [0, 1]
    assert tabs.current() is elsewhere
    assert made.parent() is elsewhere.parent() is tabs.home


def test_a_part_that_asks_for_other_room_has_nothing_else_painted(tabs: TabArea, qtbot: QtBot) -> None:
    label, beside = QLabel("of one"), QLabel("beside it")
    column = QVBoxLayout(named(tabs, "third"))
    for widget in (label, beside):
        widget.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(widget)
    qtbot.waitUntil(label.isVisible)
    QApplication.processEvents()
    painted, asked = Counted(QEvent.Type.Paint, beside), Counted(QEvent.Type.LayoutRequest, tabs)
    label.setFixedHeight(label.height())
    qtbot.waitUntil(lambda: asked.count > 0)
    QApplication.processEvents()
    assert painted.count == 0


def test_the_row_of_tabs_makes_room_for_its_list(tabs: TabArea, qtbot: QtBot) -> None:
    listed = tabs.cornerWidget()
    tabs.remove(named(tabs, "first"))
    qtbot.waitUntil(lambda: tabs.tabBar().geometry().right() == tabs.rect().right())
    for title in ("fourth", "fifth"):
        tabs.add(Named(title))
    qtbot.waitUntil(lambda: tabs.tabBar().geometry().right() < listed.geometry().left())
    assert listed.isVisible()
