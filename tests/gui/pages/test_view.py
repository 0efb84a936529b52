"""The page view: asks for what is in view, sharp at every ratio, and keeps its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.gui.pages.look import PAPER, Look, with_look
from desktop_app.gui.pages.marks import PageMark, PageMarkStyle, paint_mark
from desktop_app.gui.pages.places import PagePosition
from desktop_app.gui.pages.selection import PageWord, WordSelection
from desktop_app.gui.pages.view import PageView
from desktop_app.gui.pages.zoom import Fit, Zoom, free
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.theme.colours import colours_of
from desktop_app.gui.theme.theme import Theme
from desktop_app.resolution.words import Region

LETTER = (612.0, 792.0)


@pytest.fixture
def view(qtbot: QtBot, reader: Any) -> Iterator[PageView]:
    theme = Theme()
    theme.set_mode("light")
    view = PageView(reader, theme)
    qtbot.addWidget(view)
    view.resize(640, 480)
    with qtbot.waitExposed(view):
        view.show()
    view.set_document(OpenFile(Path("ferries.pdf")), [LETTER] * 30)
    yield view
    view.close()


def test_only_what_is_in_view_and_next_to_it_is_asked_for(view: PageView, reader: Any, qtbot: QtBot) -> None:
    view.show_page(20)
    reader.rendered.clear()
    view.set_zoom(free(1.0))
    qtbot.waitUntil(lambda: len(reader.rendered) >= 2)
    assert {page for page, _ in reader.rendered} <= {18, 19, 20, 21, 22}


def test_images_are_as_large_as_the_screen_shows_them(view: PageView, reader: Any, qtbot: QtBot) -> None:
    reader.rendered.clear()
    view.set_zoom(free(1.25))
    qtbot.waitUntil(lambda: bool(reader.rendered))
    assert reader.rendered[-1][1] == pytest.approx(1.25 * 96 / 72 * view.devicePixelRatioF())


@pytest.mark.parametrize("zoom", [Zoom(Fit.PAGE), free(2.0), Zoom(Fit.WIDTH)])
def test_the_place_stays_when_the_size_changes(view: PageView, zoom: Zoom) -> None:
    view.set_position(PagePosition(7, 300))
    view.set_zoom(zoom)
    assert view.position().page == 7
    assert view.position().y == pytest.approx(300, abs=2)


def test_the_place_stays_when_the_window_changes(view: PageView) -> None:
    view.set_position(PagePosition(7, 300))
    view.resize(900, 700)
    assert view.position().page == 7
    assert view.position().y == pytest.approx(300, abs=2)


def test_ctrl_and_wheel_zoom_around_the_mouse(view: PageView) -> None:
    view.set_position(PagePosition(3, 100))
    before, factor = view.position(0.5), view.factor
    spot = QPointF(320, view.viewport().height() / 2)
    turned = QWheelEvent(
        spot,
        view.viewport().mapToGlobal(spot),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(turned)
    assert view.factor > factor
    assert view.position(0.5).y == pytest.approx(before.y, abs=3)


def test_keys_lead_to_the_ends(view: PageView) -> None:
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.position(1.0).page == 29
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.position().page == 0


def test_a_region_is_brought_into_view(view: PageView) -> None:
    region = Region(12, 100, 400, 300, 430)
    view.show_region(region)
    top, bottom = view.position(0.0), view.position(1.0)
    assert (top.page, top.y) < (12, 400)
    assert (bottom.page, bottom.y) > (12, 430)


def test_a_mark_with_something_to_say_wins_over_a_bare_one(view: PageView) -> None:
    region = Region(0, 100, 40, 300, 90)
    said = PageMark(region, PageMarkStyle.ADDED, key=5, tip="new")
    view.set_marks([said, PageMark(region, PageMarkStyle.OUTLINE)])
    spot = view._places.box(region).center() - view.origin()
    assert view.mark_at(spot) == said


def test_two_pages_stand_side_by_side(view: PageView) -> None:
    view.set_columns(2)
    assert view._places.rect(0).top() == view._places.rect(1).top()
    assert view._places.rect(0).right() < view._places.rect(1).left()


def test_an_empty_view_answers_too(qtbot: QtBot, reader: Any) -> None:
    view = PageView(reader, Theme())
    qtbot.addWidget(view)
    view.set_document(None, ())
    view.show_page(3)
    view.set_position(PagePosition(4, 5))
    assert view.position() == PagePosition(0, 0.0)
    assert view.selected_text() == ""


WORDS = [
    PageWord(Region(0, 100, 100, 140, 112), "inter"),
    PageWord(Region(0, 60, 114, 120, 126), "governmental", glued=True),
    PageWord(Region(0, 124, 114, 160, 126), "ferries"),
]


def test_a_broken_word_is_whole_in_the_text() -> None:
    selection = WordSelection(WORDS)
    selection.start(PagePosition(0, 105, 110))
    selection.extend(PagePosition(0, 120, 150))
    assert selection.text() == "intergovernmental ferries"


def test_words_are_chosen_backwards_too() -> None:
    selection = WordSelection(WORDS)
    selection.start(PagePosition(0, 120, 150))
    selection.extend(PagePosition(0, 120, 70))
    assert selection.text() == "governmental ferries"


def white() -> QImage:
    image = QImage(40, 20, QImage.Format.Format_RGB888)
    image.fill("white")
    return image


@pytest.mark.parametrize("look", list(Look))
def test_paper_has_the_colour_of_its_look(look: Look) -> None:
    assert with_look(white(), look).pixelColor(3, 3) == PAPER[look]


def painted(paint: Callable[[QPainter], None], dark: bool) -> set[str]:
    image = with_look(white(), Look.INVERT if dark else Look.PLAIN)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("style", list(PageMarkStyle))
@pytest.mark.parametrize("dark", [False, True])
def test_every_mark_shows_on_either_paper(style: PageMarkStyle, dark: bool) -> None:
    from PySide6.QtCore import QRectF

    colours = colours_of("dark" if dark else "light")
    mark, box = PageMark(Region(0, 10, 5, 30, 15), style), QRectF(10, 5, 20, 10)
    assert len(painted(lambda painter: paint_mark(painter, mark, box, colours, dark), dark)) > 1
