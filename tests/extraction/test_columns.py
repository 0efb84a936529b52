"""Pages in two columns, as in the 1970s, are read one column after the other."""

from __future__ import annotations

import pytest

from desktop_app.extraction.columns import Column, in_columns
from desktop_app.extraction.lines import Line
from tests.extraction.press import LEADING, TOP, WIDTH, line

PROSE = "a line of prose across a whole column"


def column(x0: float, count: int, top: float = TOP) -> list[Line]:
    return [line(PROSE, x0, top + LEADING * number) for number in range(count)]


def test_two_columns_are_read_one_after_the_other() -> None:
    left, right = column(60, 10), column(320, 10)
    mixed = [part for pair in zip(left, right, strict=True) for part in pair]
    assert in_columns(mixed, WIDTH) == [Column(left), Column(right, 260)]


def test_a_line_across_both_columns_parts_the_page() -> None:
    upper = [column(60, 5), column(320, 5)]
    title = line("A title that stands across both of the columns", 200, 200)
    lower = [column(60, 5, 220), column(320, 5, 220)]
    lines = [*upper[0], *upper[1], title, *lower[0], *lower[1]]
    assert [found.lines for found in in_columns(lines, WIDTH)] == [*upper, [title], *lower]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(column(60, 20), id="one column"),
        pytest.param([*column(60, 20), *column(320, 3)], id="a few lines at the right, as in a masthead"),
        pytest.param([line("4", x, TOP + 12 * n) for n in range(12) for x in (80, 400)], id="a table of figures"),
        pytest.param([], id="an empty page"),
    ],
)
def test_other_pages_are_left_as_they_are(lines: list[Line]) -> None:
    assert in_columns(lines, WIDTH) == [Column(lines)]
