"""Dots over and under words are left out; those of lists, and lines of dots between parts, stay."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.emphasis import without_emphasis_dots
from tests.extraction.press import LEFT, SIZE, TOP, line, page_of

WORDS = "重申灯塔看守人的作用，"


def left_of(dots: str, x0: float, baseline: float, size: float) -> bool:
    """Whether dots are still there, printed beside two rows of words."""
    rows = (line(WORDS, LEFT, TOP), line(WORDS, LEFT, TOP + 16))
    page = page_of(*rows, line(dots, x0, baseline, size))
    [found] = without_emphasis_dots([page])
    assert found.lines[:2] == rows
    return len(found.lines) == 3


@pytest.mark.parametrize("dots", ["•", "• • •", "﹅﹅", "·"])
@pytest.mark.parametrize("baseline", [TOP - 8, TOP + 5, TOP + 8, TOP + 16 + 6])
def test_dots_over_and_under_words_are_left_out(dots: str, baseline: float) -> None:
    assert not left_of(dots, LEFT + 12, baseline, SIZE / 2)


@pytest.mark.parametrize(
    ("dots", "x0", "baseline", "size"),
    [
        ("•", LEFT + 12, TOP, SIZE / 2),  # in a row of words
        ("•", LEFT - 12, TOP + 16, SIZE / 2),  # before a row, as in a list
        ("•", LEFT + 12, TOP + 8, SIZE),  # as large as the words
        ("• • •", LEFT + 40, TOP + 60, SIZE / 2),  # by themselves
        ("...", LEFT + 12, TOP + 8, SIZE / 2),
    ],
)
def test_other_dots_stay(dots: str, x0: float, baseline: float, size: float) -> None:
    assert left_of(dots, x0, baseline, size)
