"""The tie between the pages of two versions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.comparing.pages.tie import Tie, on_page, place_in, start_of, tie_of
from tests.gui.comparing.invented import lighthouses

TIE = Tie(((0.0, 0.0), (1.0, 2.0), (2.0, 2.5)))


@pytest.mark.parametrize(("old", "new"), [(0.0, 0.0), (0.5, 1.0), (1.5, 2.25), (3.0, 3.5), (-1.0, -1.0)])
def test_places_between_tied_ones_are_in_proportion(old: float, new: float) -> None:
    assert TIE.to_new(old) == new
    assert TIE.to_old(new) == old


def test_a_tie_set_anew_holds_and_lets_go_of_what_it_crosses() -> None:
    tied = TIE.tied_at(1.5, 0.5)
    assert tied.to_new(1.5) == 0.5
    assert tied.pairs == ((0.0, 0.0), (1.5, 0.5), (2.0, 2.5))


def test_linked_paragraphs_stand_beside_one_another() -> None:
    comparison = lighthouses()
    tie = tie_of(comparison)
    for link in comparison.links:
        old, new = start_of(comparison.old, link.old), start_of(comparison.new, link.new)
        assert old is not None
        assert new is not None
        place = place_in(comparison.new, new.page, new.y0)
        found = tie.to_new(place_in(comparison.old, old.page, old.y0))
        assert (found == pytest.approx(place)) is not link.moved


def test_a_place_is_a_page_and_a_height() -> None:
    version = lighthouses().old
    assert on_page(version, place_in(version, 0, 198.0)) == (0, 198.0)


@given(st.lists(st.tuples(st.floats(0, 50), st.floats(0, 50)), max_size=4), st.floats(-5, 60), st.floats(-5, 60))
def test_a_tie_never_runs_backwards(anchors: list[tuple[float, float]], one: float, other: float) -> None:
    tie = TIE
    for anchor in anchors:
        tie = tie.tied_at(*anchor)
    low, high = sorted((one, other))
    assert tie.to_new(low) <= tie.to_new(high) + 1e-9
