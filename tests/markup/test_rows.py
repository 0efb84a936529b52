"""Rows run in the order of the new text; what was removed comes where it was."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.comparison.compare import compare
from desktop_app.markup.rows import rows_of
from desktop_app.resolution.model import Resolution

Make = Callable[..., Resolution]

TEXTS = [
    "Urges Member States to inspect every ferry once a year, in particular hull and engine;",
    "Invites the regional commissions to publish model rules for river traffic at night;",
    "Stresses that affordable crossings open the markets of the towns to farmers;",
    "Welcomes the guidelines on life jackets for the crews of small vessels;",
    "Notes the pilot projects financed by voluntary contributions of donor countries;",
]


def places(old: Resolution, new: Resolution) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(row.old, row.new) for row in rows_of(compare(old, new))]


def test_a_removed_paragraph_is_after_the_one_before_it(make: Make) -> None:
    assert places(make(TEXTS[:3]), make([TEXTS[0], TEXTS[2]])) == [((0,), (0,)), ((1,), ()), ((2,), (1,))]


def test_one_removed_at_the_beginning_comes_first(make: Make) -> None:
    assert places(make(TEXTS[:2]), make(TEXTS[1:2])) == [((0,), ()), ((1,), (0,))]


def test_one_removed_after_a_piece_that_was_merged_far_away_stays_at_its_place(make: Make) -> None:
    whole = f"{TEXTS[0]} and also {TEXTS[3]}"
    assert places(make(TEXTS), make([whole, TEXTS[1], TEXTS[2]])) == [
        ((0, 3), (0,)),
        ((1,), (1,)),
        ((2,), (2,)),
        ((4,), ()),
    ]


def test_a_piece_merged_from_far_away_is_pointed_out(make: Make) -> None:
    whole = f"{TEXTS[0]} and also {TEXTS[3]}"
    link = compare(make(TEXTS), make([whole, TEXTS[1], TEXTS[2]])).links[0]
    assert [str(remark) for remark in link.remarks if remark.code.startswith("piece")] == [
        "Part of this paragraph comes from old OP 4, which stood elsewhere."
    ]
