"""What was found: in reading order, in text and footnotes, marked on the pages, walked through around the ends."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.marks import PageMarkStyle
from desktop_app.gui.reading.finds import Finds
from tests.gui.conftest import made_up


@pytest.fixture
def finds(qtbot: QtBot) -> Finds:
    """The finds in a made-up resolution, with nothing sought yet."""
    return Finds(made_up(80))


@pytest.mark.parametrize(
    ("sought", "total"),
    [("ferry number 12", 1), ("inspect", 12), ("See A/80", 6), ("submarine", 0), ("", 0), ("   ", 0)],
)
def test_how_many_there_are(finds: Finds, sought: str, total: int) -> None:
    finds.seek(sought)
    assert finds.total == total


def test_the_first_is_shown_first_and_one_steps_round_both_ends(finds: Finds) -> None:
    finds.seek("on the safety")
    keys = []
    for by in (0, 1, 1, -1, -1, -1):
        finds.step(by)
        here = finds.here()
        assert here is not None
        keys.append(here.key)
    assert keys == [f"paragraph {position}" for position in (2, 3, 4, 3, 2, 7)]


def test_a_new_search_begins_at_the_first_find_again(finds: Finds, qtbot: QtBot) -> None:
    finds.seek("inspect")
    finds.step(5)
    with qtbot.waitSignal(finds.changed):
        finds.seek("crossing")
    assert finds.at == 0


def test_stepping_through_nothing_says_nothing(finds: Finds, qtbot: QtBot) -> None:
    finds.seek("submarine")
    with qtbot.assertNotEmitted(finds.changed):
        finds.step(1)
    assert finds.here() is None
    assert finds.region() is None
    assert finds.marks() == []


def test_each_find_is_marked_on_its_page_and_the_present_one_differently(finds: Finds) -> None:
    finds.seek("ferry number 1")
    finds.step(1)
    styles = [mark.style for mark in finds.marks()]
    assert styles.count(PageMarkStyle.FOUND_HERE) == 1
    assert set(styles) == {PageMarkStyle.FOUND_HERE, PageMarkStyle.FOUND}
    here = next(mark for mark in finds.marks() if mark.style is PageMarkStyle.FOUND_HERE)
    assert here.region == finds.region()
    assert here.region.page == 1


def test_stretches_are_given_by_the_rows_that_hold_them(finds: Finds) -> None:
    finds.seek("ferries")
    text = made_up(80).paragraphs[2].text
    (stretch,) = finds.highlights()["paragraph 2"]
    assert text[stretch.start : stretch.end] == "ferries"
