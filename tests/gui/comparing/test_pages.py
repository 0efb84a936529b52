"""Both versions' pages, scrolling together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Comparison, Side
from desktop_app.gui.comparing.pages.pages_pane import PagesPane
from desktop_app.gui.comparing.pages.version_pages import VersionPages
from desktop_app.gui.pages.marks import PageMarkStyle
from desktop_app.gui.pages.places import GAP, PagePosition
from desktop_app.gui.pages.zoom import PIXELS_PER_POINT, Fit, Zoom
from desktop_app.markup.kinds import ChangeKind
from desktop_app.resolution.model import Kind
from desktop_app.tasks.read import read
from tests.gui.comparing.conftest import Driver
from tests.gui.comparing.invented import lighthouses

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"


@pytest.fixture
def pages(reader_at_work: Driver) -> PagesPane:
    """The view of pages, with every mark on them."""
    reader_at_work.press(Qt.Key.Key_2, modifier=Qt.KeyboardModifier.ControlModifier)
    pane = reader_at_work.view.views.pane(1)
    assert isinstance(pane, PagesPane)
    reader_at_work.qtbot.waitUntil(lambda: bool(marks(pane.views[Side.NEW])))
    return pane


def marks(view: VersionPages) -> list[tuple[PageMarkStyle, object, str]]:
    """The marks of changes on the pages of one version."""
    return [(mark.style, mark.key, mark.tip) for mark in view.changes()]


def test_changed_words_are_marked_where_they_stand(pages: PagesPane) -> None:
    old, new = (view.changes() for view in pages.views.values())
    version = pages.views[Side.NEW].version
    word = next(mark for mark in new if "twentieth" in mark.tip)
    place = version.paragraphs[2].text.index("twenty-fifth")
    assert word.style is PageMarkStyle.ADDED
    assert word.region == next(word.region for word in version.paragraphs[2].words if word.start == place)
    assert {mark.style for mark in old} == {PageMarkStyle.REMOVED, PageMarkStyle.ROUTINE, PageMarkStyle.MOVED}


def test_what_is_put_aside_is_not_marked(reader_at_work: Driver, pages: PagesPane) -> None:
    reader_at_work.view.state.toggle_filter(ChangeKind.ROUTINE)
    styles = [PageMarkStyle.ROUTINE]
    reader_at_work.qtbot.waitUntil(lambda: not any(mark[0] in styles for mark in marks(pages.views[Side.NEW])))


def test_one_version_follows_the_other(pages: PagesPane) -> None:
    old, new = pages.views.values()
    old.set_zoom(Zoom(Fit.FREE, 3.0))
    for y in (300.0, 120.0):
        old.set_position(PagePosition(0, y), 0.25)
        assert new.position(0.25).y == pytest.approx(beside(pages, y), abs=1.0)
    new.set_position(PagePosition(0, 250.0), 0.25)
    assert beside(pages, old.position(0.25).y) == pytest.approx(250.0, abs=2.0)


def beside(pages: PagesPane, y: float) -> float:
    """The height of the new version's page beside this one of the old's; both have one page."""
    height = pages.views[Side.OLD].version.page_sizes[0][1]
    return pages.tie.tie.to_new(y / height) * height


def test_a_loose_tie_leaves_the_other_version_alone_until_it_is_set_anew(
    pages: PagesPane, reader_at_work: Driver
) -> None:
    old, new = pages.views.values()
    pages.set_zoom(Zoom(Fit.FREE, 3.0))
    reader_at_work.press(Qt.Key.Key_T)
    before = new.position(0.25).y
    old.set_position(PagePosition(0, 400.0), 0.25)
    assert new.position(0.25).y == before
    new.set_position(PagePosition(0, 200.0), 0.25)
    reader_at_work.press(Qt.Key.Key_T, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert pages.tie.is_fast
    old.set_position(PagePosition(0, 300.0), 0.25)
    old.set_position(PagePosition(0, 400.0), 0.25)
    assert new.position(0.25).y == pytest.approx(200.0, abs=2.0)


def test_a_click_on_a_page_chooses_the_row(pages: PagesPane, reader_at_work: Driver) -> None:
    region = pages.views[Side.OLD].version.paragraphs[8].regions[0]
    pages.views[Side.OLD].clicked.emit(region.page, QPointF(region.x0 + 5, region.y0 + 5))
    assert reader_at_work.row() == 10
    assert pages.bar.numbers() == "OP 4\n⇄\n—"


def test_both_versions_are_shown_at_one_size(pages: PagesPane, reader_at_work: Driver) -> None:
    old, new = pages.views.values()
    old.zoom_by(2)
    assert new.factor == old.factor
    reader_at_work.press(Qt.Key.Key_0, modifier=Qt.KeyboardModifier.ControlModifier)
    assert pages.zoom is None
    assert "fit-width" in reader_at_work.view.checked()


def test_words_fill_the_view(pages: PagesPane) -> None:
    view = pages.views[Side.NEW]
    view.resize(420, 500)
    view.fit_text()
    assert view.factor > Zoom(Fit.WIDTH).scale(view.version.page_sizes, view.viewport().size()) / (96 / 72)


class TestSample:
    """The two resolutions that the program opens at first, as they are printed."""

    @pytest.fixture
    def comparison(self) -> Comparison:
        old, new = (read(SAMPLE / name) for name in ("A_RES_78_901.pdf", "A_RES_80_903.pdf"))
        return compare(old, new)

    def test_the_number_that_hangs_before_the_title_is_in_view(self, pages: PagesPane) -> None:
        view = pages.views[Side.NEW]
        with pymupdf.open(SAMPLE / "A_RES_80_903.pdf") as file:
            number = next(word for word in file[0].get_text("words") if word[4] == "80/903.")
        scale, scrolled = view.factor * PIXELS_PER_POINT, view.horizontalScrollBar().value()
        assert GAP + number[0] * scale > scrolled
        title = next(each for each in view.version.paragraphs if each.kind is Kind.TITLE)
        assert GAP + title.regions[0].x1 * scale < scrolled + view.viewport().width()


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """A window that runs from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_versions_stay_where_their_language_puts_them_in_a_mirrored_window(
    pages: PagesPane, qtbot: QtBot, mirrored: None
) -> None:
    qtbot.wait(50)
    assert pages.views[Side.OLD].x() < pages.views[Side.NEW].x()


class TestRightToLeft:
    """Two versions in Arabic."""

    @pytest.fixture
    def comparison(self) -> Comparison:
        whole = lighthouses()
        old, new = (replace(v, metadata=replace(v.metadata, language="ar")) for v in (whole.old, whole.new))
        return replace(whole, old=old, new=new)

    def test_the_old_version_is_on_the_right_in_every_view(self, pages: PagesPane, reader_at_work: Driver) -> None:
        assert pages.views[Side.OLD].x() > pages.views[Side.NEW].x()
        assert reader_at_work.lines.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def test_a_mirrored_window_does_not_turn_them_round(self, pages: PagesPane, qtbot: QtBot, mirrored: None) -> None:
        qtbot.wait(50)
        assert pages.views[Side.OLD].x() > pages.views[Side.NEW].x()

    def test_bars_stand_where_reading_begins(self, pages: PagesPane) -> None:
        bars = [mark for mark in pages.views[Side.OLD].changes() if mark.style is PageMarkStyle.MOVED]
        assert bars
        assert all(mark.from_right for mark in bars)
