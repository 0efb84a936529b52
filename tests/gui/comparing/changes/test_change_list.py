"""The list of changes: its orders, and groups that open and are ticked at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Comparison
from desktop_app.gui.comparing.changes.change_list import ORDERS
from desktop_app.gui.comparing.changes.changes_model import ChangesModel
from desktop_app.gui.comparing.places import order_from, place_of
from desktop_app.gui.comparing.text.line_painter import own_font
from desktop_app.markup.listing import ListOrder
from desktop_app.resolution.model import Resolution
from desktop_app.store.settings import WINDOW_LANGUAGES
from tests.gui.comparing.conftest import Driver

PORTS = [
    "Urges Member States to inspect every port that they own or control once a year;",
    "Invites the regional commissions to publish rules for all who own or control a ship;",
    "Requests the Secretary-General to report on what they own or control at its next session;",
    "Welcomes the guidelines on life jackets for small vessels and their crews;",
]


def choose(driver: Driver, order: ListOrder) -> None:
    """Choose an order as a reader does, in the field above the list."""
    orders = driver.view.changes.orders
    orders.setCurrentIndex(ORDERS.index(order))
    orders.activated.emit(ORDERS.index(order))


def texts(driver: Driver) -> list[str]:
    """The entries of the list as a screen reader says them."""
    model = driver.view.changes.list.model()
    return [model.index(number, 0).data() for number in range(model.rowCount())]


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_the_order_is_said_whole(reader_at_work: Driver, language: str) -> None:
    reader_at_work.resolute.window.resize(1280, 800)
    reader_at_work.resolute.services.preferences.change(language=language)
    orders = reader_at_work.view.changes.orders
    reader_at_work.settle()
    for order in ORDERS:
        choose(reader_at_work, order)
        assert orders.shown_text() == orders.currentText()


def test_an_order_without_room_ends_in_dots_as_it_is_painted(reader_at_work: Driver) -> None:
    orders = reader_at_work.view.changes.orders
    orders.resize(100, orders.height())
    shown = orders.shown_text()
    assert shown.endswith("…")
    painted = orders.grab().toImage()
    orders.setItemText(orders.currentIndex(), shown)
    assert orders.grab().toImage() == painted


def painted(driver: Driver, row: int, width: int) -> QImage:
    """An entry as it is painted in a list of this width."""
    changes = driver.view.changes.list
    image = QImage(width, 46, QImage.Format.Format_RGB32)
    option = QStyleOptionViewItem()
    option.rect, option.widget = QRect(0, 0, width, 46), changes
    painter = QPainter(image)
    changes.itemDelegate().paint(painter, option, changes.model().index(row, 0))
    painter.end()
    return image


def test_a_narrow_list_shows_the_numbers_whole(reader_at_work: Driver) -> None:
    model = reader_at_work.view.changes.list.model()
    assert isinstance(model, ChangesModel)
    for row in range(model.rowCount()):
        numbers = QFontMetricsF(own_font(bold=True, small=True)).horizontalAdvance(model.numbers(model.entry(row)))
        wide, narrow = (painted(reader_at_work, row, width).copy(0, 0, 40 + int(numbers), 23) for width in (400, 140))
        assert wide == narrow


def test_next_follows_the_order_of_the_list(reader_at_work: Driver) -> None:
    choose(reader_at_work, ListOrder.IMPORTANCE)
    listed = reader_at_work.view.state.listed_changes()
    assert sorted(listed) == list(reader_at_work.view.state.shown_changes()) != list(listed)
    seen = []
    for _ in listed:
        reader_at_work.press(Qt.Key.Key_N)
        seen.append(reader_at_work.row())
    assert seen == list(listed)
    reader_at_work.press(Qt.Key.Key_P)
    assert reader_at_work.row() == listed[-2]


def test_what_is_gone_is_listed_with_what_became_of_it(reader_at_work: Driver) -> None:
    choose(reader_at_work, ListOrder.GONE)
    said = texts(reader_at_work)
    assert len(said) == len(reader_at_work.view.state.marked.gone) > 0
    assert all("Dropped." in text or "Moved: it is" in text or "In its place" in text for text in said)


@pytest.mark.parametrize("order", list(ListOrder))
def test_the_order_is_part_of_the_place(reader_at_work: Driver, order: ListOrder) -> None:
    choose(reader_at_work, order)
    assert order_from(place_of(reader_at_work.view.state)) is order


@pytest.mark.parametrize("place", [{}, {"order": "by colour"}, {"order": 3}])
def test_an_unknown_order_is_that_of_the_text(place: dict[str, object]) -> None:
    assert order_from(place) is ListOrder.TEXT


class TestTheSameChangeInSeveralParagraphs:
    @pytest.fixture
    def comparison(self, make: Callable[..., Resolution]) -> Comparison:
        new = [text.replace(" or control", "") for text in PORTS[:3]] + [PORTS[3].replace("small", "large")]
        return compare(make(PORTS), make(new))

    def test_it_is_one_entry_that_the_arrows_open_and_fold(self, reader_at_work: Driver) -> None:
        assert len(texts(reader_at_work)) == 2
        assert "The same change in 3 paragraphs" in texts(reader_at_work)[0]
        reader_at_work.press(Qt.Key.Key_N)
        reader_at_work.view.changes.list.setFocus()
        reader_at_work.press(Qt.Key.Key_Right)
        assert len(texts(reader_at_work)) == 5
        reader_at_work.press(Qt.Key.Key_Left)
        assert len(texts(reader_at_work)) == 2

    def test_space_on_it_ticks_all_of_them_at_once_and_goes_on(self, reader_at_work: Driver) -> None:
        state = reader_at_work.view.state
        reader_at_work.press(Qt.Key.Key_N)
        reader_at_work.view.changes.list.setFocus()
        reader_at_work.press(Qt.Key.Key_Space)
        assert [row for row in state.changes if state.is_read(row)] == [0, 1, 2]
        assert reader_at_work.row() == 3
        reader_at_work.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
        assert not any(map(state.is_read, state.changes))

    def test_next_steps_through_all_of_them(self, reader_at_work: Driver) -> None:
        seen = [reader_at_work.row()]
        for _ in range(3):
            reader_at_work.press(Qt.Key.Key_N)
            seen.append(reader_at_work.row())
        assert seen == [0, 1, 2, 3]
