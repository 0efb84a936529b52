"""What a screen reader finds in a comparison, its brief and the menus: names, roles, states, values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from desktop_app.gui.brief.pane import BriefPane
from desktop_app.gui.comparing.head.header import BRIEF, PAGES, PARAGRAPHS
from desktop_app.markup.kinds import ChangeKind
from tests.gui.comparing.conftest import Driver

Role = QAccessible.Role
USED = {Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText, Role.List, Role.ListItem}
USED |= {Role.PageTab, Role.MenuItem}
"""What one can do something with."""


@dataclass(frozen=True)
class Told:
    """One thing as it is told; ``states`` are the names of those that it is in."""

    role: QAccessible.Role
    name: str
    value: str
    states: frozenset[str]


STATES = ("focused", "selected", "checkable", "checked", "invisible", "disabled")


def told(interface: QAccessibleInterface) -> Told:
    state = interface.state()
    states = frozenset(name for name in STATES if getattr(state, name))
    return Told(interface.role(), interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Value), states)


def interface_of(thing: QObject) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(thing)


def walk(interface: QAccessibleInterface) -> Iterator[Told]:
    """All that is shown of a thing, from the outside in."""
    here = told(interface)
    if "invisible" in here.states:
        return
    yield here
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from walk(child)


def all_of(widget: QWidget, role: QAccessible.Role) -> list[Told]:
    return [here for here in walk(interface_of(widget)) if here.role == role]


@pytest.fixture
def brief(reader_at_work: Driver) -> BriefPane:
    """The brief of all that is to read."""
    reader_at_work.view.show_view(BRIEF)
    pane = reader_at_work.view.views.pane(BRIEF)
    assert isinstance(pane, BriefPane)
    next(button for button in pane.choices.values() if not button.isChecked()).click()
    return pane


@pytest.mark.parametrize("view", range(4))
def test_whatever_one_can_use_in_the_window_is_named(reader_at_work: Driver, view: int) -> None:
    reader_at_work.view.show_view(view)
    found = list(walk(interface_of(reader_at_work.resolute.window)))
    assert {Role.MenuBar, Role.PageTabList, Role.StatusBar, Role.List, Role.CheckBox} <= {here.role for here in found}
    assert [here for here in found if here.role in USED and not here.name] == []


def test_both_lists_tell_each_entry_and_which_one_is_chosen(reader_at_work: Driver) -> None:
    reader_at_work.view.step(1)
    view = reader_at_work.view
    named = {
        here.name: list(walk(interface_of(widget)))[1:]
        for widget in (view.changes.list, reader_at_work.lines)
        for here in [told(interface_of(widget))]
    }
    assert set(named) == {"Changes", "Paragraphs of both versions"}
    assert [here.name[:32] for here in named["Changes"] if "selected" in here.states] == [
        "Rolled forward, PP 1 → PP 1, 76/"
    ]
    assert {here.role for entries in named.values() for here in entries} == {Role.ListItem}
    assert any("[removed: twentieth]" in here.name for here in named["Paragraphs of both versions"])


def test_what_was_read_is_told_and_how_much_is_left(reader_at_work: Driver) -> None:
    view = reader_at_work.view
    view.step(1)
    view.step(1)
    view.toggle_read()
    assert told(interface_of(view.changes.list).child(1)).name.endswith(", read")
    before = view.changes.unread.text()
    view.state.set_read(list(view.state.left())[:1], True)
    assert told(interface_of(view.changes.unread)).name == view.changes.unread.text() != before


def test_the_filters_and_the_views_tell_their_states(reader_at_work: Driver) -> None:
    view = reader_at_work.view
    moved = next(chip for chip in view.bars.chips.chips if told(interface_of(chip)).name == "Moved")
    assert {"checkable", "checked"} <= told(interface_of(moved)).states
    moved.click()
    assert "checked" not in told(interface_of(moved)).states
    checked = [told(interface_of(button)) for button in view.bars.header.views.buttons]
    assert [here.name for here in checked if "checked" in here.states] == ["Paragraphs"]


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say."""
    said: list[str] = []

    def take(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    return said


def test_what_is_put_aside_is_announced(reader_at_work: Driver, announced: list[str]) -> None:
    reader_at_work.view.state.toggle_filter(ChangeKind.MOVED)
    assert announced == [reader_at_work.view.bars.put_aside.sentence()] != [""]


def test_the_row_that_is_chosen_is_announced_where_pages_are_pictures(
    reader_at_work: Driver, announced: list[str]
) -> None:
    view = reader_at_work.view
    view.step(1)
    assert announced == []  # the list of paragraphs tells its own entries
    view.show_view(PAGES)
    view.step(1)
    assert [words.split(";")[0] for words in announced] == ["PP 4 → PP 2"]
    assert "[removed: twentieth] [new: twenty-fifth]" in announced[0]
    view.show_view(PARAGRAPHS)
    view.step(1)
    assert len(announced) == 1


def test_the_budget_is_told_in_full(reader_at_work: Driver) -> None:
    bar = next(here for here in reader_at_work.view.findChildren(QWidget) if here.accessibleDescription())
    interface = interface_of(bar)
    assert interface.text(QAccessible.Text.Name) == "6 to read"
    assert interface.text(QAccessible.Text.Description).startswith("6 to read: ")


def test_the_brief_tells_its_words_and_its_choices(brief: BriefPane) -> None:
    buttons = {here.name: here.states for here in all_of(brief, Role.CheckBox)}
    assert {name: "checked" in states for name, states in buttons.items()} == {
        "0 flagged or noted": False,
        "all 6 to read": True,
    }
    assert [here.name for here in all_of(brief, Role.Button)] == ["Copy", "Save…", "Print…"]
    sheet = interface_of(brief.sheet)
    words = sheet.textInterface()
    assert told(sheet).name == "Brief"
    assert "Noting that electric lamps" in words.text(0, words.characterCount())


def test_an_empty_brief_says_what_to_do(brief: BriefPane) -> None:
    next(button for button in brief.choices.values() if not button.isChecked()).click()
    assert "Flag a paragraph with M, or show all that is to read." in {
        here.name for here in all_of(brief, Role.StaticText)
    }
    assert {here.name for here in walk(interface_of(brief)) if "disabled" in here.states} >= {"Copy", "Save…", "Print…"}


def test_the_menus_tell_their_entries_their_keys_and_what_is_in_use(reader_at_work: Driver) -> None:
    menus = reader_at_work.resolute.window.actions_of_window.menus
    for name, menu in menus.items():
        menu.popup(reader_at_work.resolute.window.pos())
        entries = [told(interface_of(menu).child(number)) for number in range(interface_of(menu).childCount())]
        named = [here for here in entries if here.role == Role.MenuItem]
        assert named, name
        assert all(here.name for here in named), name
        in_use = {action.text().replace("&", "") for action in menu.actions() if action.isChecked()}
        assert {here.name for here in named if "checked" in here.states} == in_use, name
        menu.hide()
    assert reader_at_work.focused() is not None


def test_the_keys_of_an_entry_are_told(reader_at_work: Driver) -> None:
    window = reader_at_work.resolute.window
    menu = window.actions_of_window.menus["comparison"]
    menu.popup(window.pos())
    interface = interface_of(menu)
    keys = {
        interface.child(number).text(QAccessible.Text.Accelerator)
        for number in range(interface.childCount())
        if interface.child(number).role() == Role.MenuItem
    }
    menu.hide()
    assert any("F7" in key for key in keys), keys
