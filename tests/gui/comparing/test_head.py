"""The head of a comparison says which resolution it is, however little room there is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.comparison.model import Comparison
from desktop_app.gui.comparing.head.budget_bar import BudgetBar
from desktop_app.gui.comparing.head.versions import Versions
from desktop_app.gui.comparing.view import ComparisonView
from desktop_app.store.settings import WINDOW_LANGUAGES
from tests.gui.comparing.conftest import Driver
from tests.gui.comparing.invented import lighthouses

TITLE = "Strengthening the keeping of lighthouses, in particular its technical cooperation capacity"
SMALL = (1000, 700)
LAPTOP = (1093, 614)
"""A screen of 1366 by 768 at 125 %."""
USEFUL = 36
"""Letters of the title that tell one resolution from another."""


@pytest.fixture
def comparison() -> Comparison:
    """Versions of a resolution with a long title."""
    small = lighthouses()
    old, new = (replace(each, metadata=replace(each.metadata, title=TITLE)) for each in (small.old, small.new))
    return replace(small, old=old, new=new)


def letters_shown(view: ComparisonView) -> int:
    """How many letters of the title there is room for."""
    title = view.bars.header.title
    shown = title.fontMetrics().elidedText(TITLE, Qt.TextElideMode.ElideRight, title.contentsRect().width())
    return len(shown.rstrip("…"))


def said(view: ComparisonView) -> list[str]:
    """What the line of the versions says."""
    return [label.text() for label in view.bars.header.versions.findChildren(QLabel) if label.isVisible()]


def test_the_title_has_a_useful_width_in_every_language(reader_at_work: Driver) -> None:
    view, window = reader_at_work.view, reader_at_work.resolute.window
    for language in WINDOW_LANGUAGES:
        reader_at_work.resolute.services.preferences.change(language=language)
        for size in (SMALL, LAPTOP):
            window.resize(*size)
            QApplication.processEvents()
            assert (window.width(), window.height()) == size
            assert letters_shown(view) >= USEFUL, (language, size)
            assert {"A/RES/78/900", "A/RES/80/901"} <= {*said(view)}


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("versions_in", ["en", "ar"])
def test_the_symbols_stand_where_the_title_below_them_begins(
    reader_at_work: Driver, language: str, versions_in: str
) -> None:
    comparison, window = reader_at_work.view.state.comparison, reader_at_work.resolute.window
    versions = Versions(comparison, QLabel("⇄"), right_to_left=versions_in == "ar")
    reader_at_work.resolute.services.preferences.change(language=language)
    versions.setParent(window)
    versions.resize(900, 30)
    versions.retranslate()
    versions.show()
    QApplication.processEvents()
    shown = [label.geometry() for label in versions.findChildren(QLabel) if label.isVisible()]
    before, after = min(box.left() for box in shown), versions.width() - max(box.right() for box in shown) - 1
    assert (after if language == "ar" else before) == 0
    assert (before if language == "ar" else after) > 0
    versions.deleteLater()


def test_dates_are_said_beside_the_symbols_where_there_is_room(reader_at_work: Driver) -> None:
    view, window = reader_at_work.view, reader_at_work.resolute.window
    window.resize(1920, 1080)
    QApplication.processEvents()
    assert any("19 December 2080" in words for words in said(view))
    window.resize(*SMALL)
    QApplication.processEvents()
    assert not any("19 December 2080" in words for words in said(view))
    assert "19 December 2080" in view.bars.header.versions.toolTip()


def test_a_title_that_is_cut_is_told_whole_by_its_tip(reader_at_work: Driver) -> None:
    window, title = reader_at_work.resolute.window, reader_at_work.view.bars.header.title
    for width, tip in ((SMALL[0], TITLE), (1920, "")):
        window.resize(width, 700)
        title.repaint()
        assert title.toolTip() == tip


def test_a_search_leaves_the_window_its_size_and_the_title_its_place(reader_at_work: Driver) -> None:
    view, window = reader_at_work.view, reader_at_work.resolute.window
    reader_at_work.resolute.services.preferences.change(language="ru")
    window.resize(*SMALL)
    view.bars.header.find_field.field.setText("the")
    QApplication.processEvents()
    assert window.width() == SMALL[0]
    assert letters_shown(view) >= USEFUL / 2


def test_the_texts_have_two_thirds_of_the_height_of_a_laptop(reader_at_work: Driver) -> None:
    window = reader_at_work.resolute.window
    window.resize(*LAPTOP)
    QApplication.processEvents()
    assert reader_at_work.view.findChildren(BudgetBar)[0].isVisible()
    assert reader_at_work.view.views.height() >= window.height() * 2 / 3
