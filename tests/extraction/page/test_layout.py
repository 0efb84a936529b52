"""How a document is set, by what most of its characters do."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.layout import Layout, layout_of
from tests.extraction.press import line, page_of, row, rows_of

FULL = "Words that fill a whole line of the measure from one margin to the other,"
LAYOUT = Layout(body_size=10, left=123, right=491, leading=12)


def test_size_margins_and_leading_are_those_of_most_lines() -> None:
    body = [row(FULL, 123, 100 + 12 * number) for number in range(20)]
    title = row("<b>A title in larger type</b>", 123, 60, size=14)
    layout = layout_of([[title, *body, row("<sup>1</sup> A note.", 123, 600, size=8.5)]])
    assert (layout.body_size, layout.left, layout.leading) == (10, 123, 12)
    assert layout.right == round(123 + len(FULL) * 5)


@pytest.mark.parametrize("gap", [15, 17, 20])
def test_the_leading_is_that_of_rows_that_follow_each_other(gap: int) -> None:
    # Of each paragraph one row is full and the last is short: two full ones are a paragraph apart.
    tops = [100 + number * (12 + gap) for number in range(6)]
    pages = [[each for top in tops for each in (row(FULL[:-1], 123, top), row("to the end,", 123, top + 12))]]
    assert layout_of(pages).leading == 12


def test_distances_that_differ_by_rounding_are_one_leading() -> None:
    """Those of 24 points come after paragraphs, those of 23.75 inside them."""
    baselines = [100, 124, 147.75, 171.75, 195.5, 219.5]
    texts = [FULL[:-1] + "," if number % 2 == 0 else FULL[:-1] + "x" for number in range(len(baselines))]
    rows = [row(text, 123, baseline, size=14) for text, baseline in zip(texts, baselines, strict=True)]
    layout = layout_of([rows])
    assert (layout.leading, layout.gapless) == (24, True)


def test_a_gap_that_rounding_makes_a_little_wider_is_one() -> None:
    """17.9 points are less than 1.22 leadings of 14.75, and 18, to which they are rounded, are more."""
    page = []
    for top in range(10):
        page += [row(FULL[:-1], 123, 100 + 32.65 * top), row("关于灯塔的结论，", 123, 114.75 + 32.65 * top)]
    assert layout_of([page]).gap < 17


def test_a_ragged_margin_is_where_the_longest_lines_end() -> None:
    body = [row(FULL[: 73 - 2 * (number % 10)], 123, 100 + 12 * number) for number in range(40)]
    layout = layout_of([body])
    assert (layout.left, layout.right) == (123, 123 + 73 * 5)


# How far below one paragraph the next begins, how it opens, and whether it is told by that distance: Russian paragraphs
# open without a capital, and only in a face of their own.
@pytest.mark.parametrize(
    ("opening", "told"),
    [("<i>Noting</i>", True), ("<i>отмечая</i>", True), ("Noting", True), ("отмечая", False)],
)
def test_a_distance_a_little_wider_than_the_leading_is_between_paragraphs(opening: str, told: bool) -> None:
    page = []
    for top in range(100, 400, 26):
        page += [row(f"{opening} {FULL[:60]}", 123, top), row(FULL[:60] + ",", 123, top + 12)]
    assert (layout_of([page]).gap < 14) is told


def test_the_margin_is_where_lines_go_on_though_numbers_hang_outside() -> None:
    page = []
    for number in range(10):
        top = 100 + 30 * number
        page += [row(f"{number}.   {FULL[:-1]}", 99, top), row("and on to the end of it;", 123, top + 12)]
    assert layout_of([page]).left == 123


def test_an_empty_document_has_a_layout_too() -> None:
    assert layout_of([[]]).measure > 0


@pytest.mark.parametrize(("size", "small"), [(8.5, True), (10.0, False), (9.9, False), (12.0, False)])
def test_notes_are_set_in_smaller_type(size: float, small: bool) -> None:
    assert LAYOUT.is_small(row("words", size=size)) is small


@pytest.mark.parametrize(("x0", "indented"), [(123, False), (125, False), (147, True)])
def test_a_row_that_begins_inside_the_margin_is_indented(x0: float, indented: bool) -> None:
    assert LAYOUT.is_indented(row("words", x0)) is indented


@pytest.mark.parametrize(
    ("pieces", "lines"),
    [
        ((("United Nations", 72), ("A/RES/90/187", 480)), 3),  # a masthead
        ((("29-12345 (E)", 72), ("1/2", 525)), 4),  # a foot
        ((("Lamps on landing stages", 72), ("1 250", 400), ("980", 525)), 5),  # a row of a table
    ],
)
def test_a_row_of_pieces_far_apart_shows_no_margin(pieces: tuple[tuple[str, float], ...], lines: int) -> None:
    body = [row(FULL, 123, 100 + 12 * number) for number in range(lines)]
    apart = [rows_of(page_of(*(line(text, x0, 30 + 20 * n) for text, x0 in pieces)))[0] for n in range(2)]
    layout = layout_of([[*apart, *body]])
    assert (layout.left, layout.right) == (123, round(123 + len(FULL) * 5))
