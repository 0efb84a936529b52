"""A change is judged with the whole lists of figures that it touches."""

from __future__ import annotations

from desktop_app.comparison.natures.changed_regions import regions_of
from desktop_app.comparison.natures.figures import FigureList
from desktop_app.comparison.words.difference import WordChange


def bounds(
    changes: list[WordChange], old: list[FigureList], new: list[FigureList]
) -> list[tuple[int, int, int, int, list[int]]]:
    regions = regions_of(changes, old, new)
    return [(r.old_start, r.old_end, r.new_start, r.new_end, r.changes) for r in regions]


def test_a_change_apart_from_lists_is_a_region_of_its_own() -> None:
    assert bounds([WordChange(2, 3, 2, 4)], [], []) == [(2, 3, 2, 4, [0])]


def test_a_region_grows_to_hold_the_list_it_touches() -> None:
    assert bounds([WordChange(5, 6, 5, 6)], [FigureList(3, 9, ())], [FigureList(3, 9, ())]) == [(3, 9, 3, 9, [0])]


def test_it_grows_alike_on_both_sides() -> None:
    assert bounds([WordChange(5, 6, 7, 7)], [FigureList(3, 9, ())], []) == [(3, 9, 5, 10, [0])]


def test_two_changes_of_one_list_are_one_region() -> None:
    old, new = [FigureList(2, 10, ())], [FigureList(2, 14, ())]
    assert bounds([WordChange(4, 5, 4, 5), WordChange(10, 10, 10, 14)], old, new) == [(2, 10, 2, 14, [0, 1])]


def test_a_list_that_ends_inside_a_change_does_not_shrink_it() -> None:
    assert bounds([WordChange(4, 9, 4, 4)], [FigureList(2, 6, ())], []) == [(2, 9, 2, 4, [0])]


def test_an_insertion_beside_a_list_leaves_it_alone() -> None:
    assert bounds([WordChange(6, 6, 6, 8)], [FigureList(2, 6, ())], [FigureList(2, 6, ())]) == [(6, 6, 6, 8, [0])]
