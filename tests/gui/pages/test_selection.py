"""Words chosen on the pages with the mouse: from word to word, over lines and pages, either way."""

from __future__ import annotations

import pytest

from desktop_app.gui.pages.places import PagePosition
from desktop_app.gui.pages.selection import PageWord, WordSelection
from desktop_app.resolution.words import Region


def word(text: str, page: int, line: int, column: int, glued: bool = False) -> PageWord:
    """A word of 40 points in a line of 20."""
    x, y = 50.0 * column, 20.0 * line
    return PageWord(Region(page, x, y, x + 40, y + 12), text, glued)


WORDS = (
    word("Invites", 0, 0, 0),
    word("Member", 0, 0, 1),
    word("Sta", 0, 0, 2),
    word("tes", 0, 1, 0, glued=True),  # broken at the line end
    word("to", 0, 1, 1),
    word("inspect", 1, 0, 0),
)


def at(page: int, line: int, column: int) -> PagePosition:
    return PagePosition(page, 20.0 * line + 6, 50.0 * column + 20)


@pytest.fixture
def selection() -> WordSelection:
    return WordSelection(WORDS)


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (at(0, 0, 0), at(0, 0, 1), "Invites Member"),
        (at(0, 0, 1), at(0, 0, 0), "Invites Member"),  # backwards
        (at(0, 0, 1), at(0, 1, 1), "Member States to"),  # whole again
        (at(0, 1, 1), at(1, 0, 0), "to inspect"),  # over the page end
        (PagePosition(0, -50, 900), PagePosition(0, 900, -50), "Sta" + "tes"),  # from the margins
    ],
)
def test_a_stretch_goes_from_word_to_word(
    selection: WordSelection, start: PagePosition, end: PagePosition, text: str
) -> None:
    selection.start(start)
    selection.extend(end)
    assert selection.text() == text


def test_a_press_alone_chooses_nothing_and_a_double_click_one_word(selection: WordSelection) -> None:
    selection.start(at(0, 0, 1))
    assert selection.words() == ()
    selection.choose_word(at(0, 0, 1))
    assert selection.text() == "Member"
    selection.clear()
    assert selection.text() == ""


def test_on_a_page_without_words_there_is_nothing_to_choose(selection: WordSelection) -> None:
    selection.start(at(7, 0, 0))
    selection.extend(at(7, 1, 1))
    assert selection.words() == ()
