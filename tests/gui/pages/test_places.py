"""Where pages lie: in order, never over one another, found again from every place."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSize

from desktop_app.gui.pages.places import PagePlaces, PagePosition
from desktop_app.gui.pages.zoom import LARGEST, PIXELS_PER_POINT, SMALLEST, Fit, Zoom, free
from desktop_app.resolution.words import Region

LETTER = (612.0, 792.0)
sizes = st.lists(st.tuples(st.floats(50, 2000), st.floats(50, 2000)), min_size=1, max_size=12)
scales = st.floats(0.2, 5)
columns = st.sampled_from([1, 2])


@given(sizes, scales, columns)
def test_pages_never_overlap(sizes: list[tuple[float, float]], scale: float, columns: int) -> None:
    places = PagePlaces(sizes, scale, columns)
    rects = [places.rect(page) for page in range(len(places))]
    for first, second in pairwise(rects):
        assert not first.intersects(second)
    assert all(rect.left() >= 0 and rect.right() <= places.width and rect.bottom() <= places.height for rect in rects)


@given(sizes, scales, columns, st.floats(0, 1), st.floats(0, 1), st.data())
def test_a_place_on_a_page_is_found_again(
    sizes: list[tuple[float, float]], scale: float, columns: int, x: float, y: float, data: st.DataObject
) -> None:
    places = PagePlaces(sizes, scale, columns)
    page = data.draw(st.integers(0, len(sizes) - 1))
    position = PagePosition(page, y * sizes[page][1] * 0.99, x * sizes[page][0] * 0.99)
    found = places.at(places.spot(position))
    assert found.page == page
    assert found.x == pytest.approx(position.x, abs=1e-6)
    assert found.y == pytest.approx(position.y, abs=1e-6)


@given(sizes, scales, columns, st.floats(0, 1), st.floats(1, 3000))
def test_what_is_in_view_is_among_the_pages_between(
    sizes: list[tuple[float, float]], scale: float, columns: int, at: float, height: float
) -> None:
    places = PagePlaces(sizes, scale, columns)
    top = at * places.height
    between = places.between(top, top + height)
    for page in range(len(places)):
        rect = places.rect(page)
        if rect.bottom() > top and rect.top() < top + height:
            assert page in between


def test_twenty_thousand_pages_answer_at_once(benchmark) -> None:  # type: ignore[no-untyped-def]
    places = PagePlaces([LETTER] * 20_000, 1.3)
    found = benchmark(places.at, QPointF(300, places.height - 100))
    assert found.page == 19_999


def test_a_region_becomes_a_box_on_its_page() -> None:
    places = PagePlaces([LETTER, LETTER], 2.0)
    box = places.box(Region(1, 10, 20, 110, 40))
    corner = places.rect(1).topLeft()
    assert (box.left(), box.top()) == (corner.x() + 20, corner.y() + 40)
    assert (box.width(), box.height()) == (200, 40)


@pytest.mark.parametrize(
    ("zoom", "columns", "pixels"),
    [
        (Zoom(Fit.WIDTH), 1, (1000 - 28) / 612),
        (Zoom(Fit.WIDTH), 2, (1000 - 42) / 1224),
        (Zoom(Fit.PAGE), 1, (700 - 28) / 792),
        (free(1.0), 1, PIXELS_PER_POINT),
        (free(99.0), 1, LARGEST * PIXELS_PER_POINT),
        (free(0.0), 1, SMALLEST * PIXELS_PER_POINT),
    ],
)
def test_how_large_pages_are(zoom: Zoom, columns: int, pixels: float) -> None:
    assert zoom.scale([LETTER], QSize(1000, 700), columns) == pytest.approx(pixels)
