"""Structure and pages follow one another, note marks lead there and back, the foot of the window says where one is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.marks import PageMark, PageMarkStyle
from desktop_app.gui.pages.places import PagePosition
from desktop_app.gui.reading.view import ReadingView
from desktop_app.gui.shell.app import Resolute
from tests.gui.reading.conftest import chosen, position_of


def spot(view: ReadingView, page: int, x: float, y: float) -> QPoint:
    """A place of a page, in points from its corner, on the screen."""
    view.pages.set_position(PagePosition(page, max(0, y - 100)))
    return (view.pages._places.spot(PagePosition(page, y, x)) - view.pages.origin()).toPoint()


def outlined(view: ReadingView) -> list[tuple[int, float]]:
    """The page and the height of each outline on the pages."""
    outlines = (mark for mark in marked(view) if mark.style is PageMarkStyle.OUTLINE)
    return [(mark.region.page, mark.region.y0) for mark in outlines]


def marked(view: ReadingView) -> list[PageMark]:
    """Every mark on the pages."""
    return [mark for marks in view.pages._marks.values() for mark in marks]


def test_what_is_chosen_is_outlined_on_its_page_and_nothing_else(view: ReadingView) -> None:
    for cite, place in (("PP 1", (0, 190.0)), ("OP 2", (1, 140.0))):
        view.structure.choose_paragraph(position_of(view, cite))
        assert outlined(view) == [place]


def test_a_click_leaves_the_page_where_it_is(view: ReadingView, qtbot: QtBot) -> None:
    place = spot(view, 1, 200, 226)
    before = view.pages.position()
    qtbot.mouseClick(view.pages.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen(view) == "OP 4"
    assert view.pages.position() == before


def test_a_click_beside_the_words_chooses_nothing_else(view: ReadingView, qtbot: QtBot) -> None:
    view.structure.choose_paragraph(position_of(view, "OP 4"))
    qtbot.mouseClick(view.pages.viewport(), Qt.MouseButton.LeftButton, pos=spot(view, 1, 20, 30))
    assert chosen(view) == "OP 4"


def test_one_goes_back_from_notes_by_the_way_one_came(view: ReadingView, resolute: Resolute) -> None:
    for cite, marker in (("PP 2", "2"), ("PP 5", "5")):
        view.structure.choose_paragraph(position_of(view, cite))
        view.structure.note_followed.emit(marker)
        assert chosen(view) == f"note {marker}"
    resolute.window.perform("back")
    assert chosen(view) == "PP 5"
    resolute.window.perform("back")
    assert chosen(view) == "PP 2"
    resolute.window.perform("back")  # there was nothing before
    assert chosen(view) == "PP 2"


def test_a_mark_without_a_note_leads_nowhere(view: ReadingView) -> None:
    view.structure.choose_paragraph(position_of(view, "PP 2"))
    view.structure.note_followed.emit("99")
    assert chosen(view) == "PP 2"


def test_a_note_is_outlined_where_it_is_printed(view: ReadingView) -> None:
    view.structure.choose_note("3")
    assert outlined(view) == [(0, 636.0)]


def test_finds_and_what_is_chosen_are_marked_together(view: ReadingView) -> None:
    view.find_bar.field.setText("ferry number 12")
    styles = [mark.style for mark in marked(view)]
    assert styles.count(PageMarkStyle.OUTLINE) == 1
    assert PageMarkStyle.FOUND_HERE in styles
    assert outlined(view) == [(1, 540.0)]


@pytest.mark.parametrize(
    ("cite", "status"), [("PP 1", "PP 1 · page 1 of 3 · 6 footnotes"), ("OP 12", "OP 12 · page 2 of 3 · 6 footnotes")]
)
def test_the_foot_of_the_window_says_where_one_is(
    view: ReadingView, resolute: Resolute, cite: str, status: str
) -> None:
    resolute.window.perform("fit-page")
    view.structure.choose_paragraph(position_of(view, cite))
    assert view.status() == status
    assert resolute.window._status.text() == status
