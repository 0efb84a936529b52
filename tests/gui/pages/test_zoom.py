"""How large pages are shown: as wide as the view, whole in it, or as large as on paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from desktop_app.gui.pages.places import GAP, PageSize
from desktop_app.gui.pages.zoom import LARGEST, PIXELS_PER_POINT, SMALLEST, Fit, Zoom, free

LETTER, WIDE = (612.0, 792.0), (1200.0, 600.0)


@pytest.mark.parametrize(("sizes", "columns"), [([LETTER], 1), ([LETTER, WIDE], 1), ([LETTER, LETTER], 2)])
def test_the_widest_page_fits_the_view_beside_its_margins(sizes: list[PageSize], columns: int) -> None:
    scale = Zoom(Fit.WIDTH).scale(sizes, QSize(1000, 500), columns)
    widest = max(width for width, _ in sizes)
    assert scale * widest * columns + GAP * (columns + 1) == pytest.approx(1000)


@pytest.mark.parametrize("view", [QSize(1000, 500), QSize(300, 1200)])
def test_a_whole_page_fits_the_view_both_ways(view: QSize) -> None:
    scale = Zoom(Fit.PAGE).scale([LETTER], view)
    assert scale * LETTER[0] <= view.width()
    assert scale * LETTER[1] <= view.height()


@pytest.mark.parametrize(
    ("factor", "shown"), [(1.0, 1.0), (2.5, 2.5), (0.0, SMALLEST), (-3.0, SMALLEST), (99.0, LARGEST)]
)
def test_a_size_of_ones_own_stays_within_limits(factor: float, shown: float) -> None:
    assert free(factor).factor == shown
    assert free(factor).scale([LETTER], QSize(10, 10)) == pytest.approx(shown * PIXELS_PER_POINT)


def test_without_pages_nothing_has_to_fit() -> None:
    assert Zoom(Fit.WIDTH).scale([], QSize(1000, 500)) == PIXELS_PER_POINT
