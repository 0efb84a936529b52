"""The text of a page may say a letter where its sign is drawn, and its signs where the letter is."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.pdf.right_to_left.told_text import is_sign, signs_of, told_of

ALEF, SEEN, STROKE, DAMMA = "\u0623", "\u0633", "\u0640", "\u064f"
Glyph = tuple[str, float, float, float]
"""A character, its place from the left, its baseline and its width."""


class ToldPage:
    """What is asked of a page of MuPDF: the characters of its text with their places."""

    def __init__(self, *glyphs: Glyph) -> None:
        self.chars = [{"c": c, "origin": (x, y), "bbox": (x, y - 9, x + width, y + 1)} for c, x, y, width in glyphs]

    def get_text(self, option: str, flags: int) -> dict[str, Any]:
        assert option == "rawdict"
        return {"blocks": [{"lines": [{"spans": [{"chars": self.chars}]}]}]}


def trace(*glyphs: Glyph) -> list[dict[str, Any]]:
    return [{"chars": [(ord(c), 7, (x, y), (x, y - 9, x + width, y + 1))]} for c, x, y, width in glyphs]


def read(told: list[Glyph], drawn: list[Glyph]) -> tuple[list[tuple[str, float, float]], list[tuple[float, str]]]:
    """The letters with their places, and the signs by the place of their letter."""
    page: Any = ToldPage(*told)
    found = told_of(page, trace(*drawn))
    letters = [(char.text, char.x, char.y) for char in found if char.text in (ALEF, SEEN)]
    return letters, [(signs.x, signs.text) for signs in signs_of(found, trace(*drawn))]


def test_a_letter_told_at_the_place_of_its_sign_is_where_it_is_drawn() -> None:
    told = [(ALEF, 12.4, 95.0, 0.0), (SEEN, 5.0, 100.0, 5.0), (" ", 12.4, 95.0, 2.0), (DAMMA, 12.4, 95.0, 0.0)]
    drawn = [(SEEN, 5.0, 100.0, 5.0), ("_", 12.4, 95.0, 0.0), (ALEF, 12.0, 100.0, 3.0)]
    assert read(told, drawn) == ([(ALEF, 12.0, 100.0), (SEEN, 5.0, 100.0)], [(12.0, DAMMA)])


# The letter as a glyph is called, its place and width, where its sign is drawn, and whether it is told there.
OWN = [
    (SEEN, 12.0, 7.0, 12.0, True),
    ("\ufeb3", 12.0, 7.0, 12.0, True),  # the letter as it is set at the beginning of a word
    (SEEN, 12.0, 7.0, 15.0, True),  # over its middle
    (SEEN, 12.0, 7.0, 25.0, False),
    (ALEF, 12.0, 7.0, 15.0, False),
]


@pytest.mark.parametrize(("called", "x", "width", "sign", "own"), OWN)
def test_the_letter_of_a_sign_is_where_a_glyph_of_its_name_is_drawn(
    called: str, x: float, width: float, sign: float, own: bool
) -> None:
    told = [(DAMMA, sign, 99.0, 0.0), (SEEN, sign, 99.0, 0.0)]
    letters, _ = read(told, [("_", sign, 99.0, 0.0), (called, x, 100.0, width)])
    assert letters == [(SEEN, x, 100.0) if own else (SEEN, sign, 99.0)]


def test_half_a_ligature_without_a_width_stays_where_it_is_told() -> None:
    told = [(SEEN, 5.0, 100.0, 5.0), (ALEF, 5.0, 100.0, 0.0)]
    assert read(told, told) == ([(SEEN, 5.0, 100.0), (ALEF, 5.0, 100.0)], [])


@pytest.mark.parametrize(
    ("told", "signs"),
    [
        ([(SEEN, 5.0, 100.0, 5.0), (DAMMA, 5.5, 100.0, 0.0)], [(5.0, DAMMA)]),
        ([(SEEN, 5.0, 100.0, 5.0), (STROKE, 3.0, 100.0, 2.0), (DAMMA, 3.0, 100.0, 0.0)], [(5.0, DAMMA)]),
        ([(SEEN, 5.0, 100.0, 5.0), (DAMMA, 8.0, 100.0, 0.0)], []),  # it has a place of its own
        ([(" ", 5.0, 100.0, 5.0), (DAMMA, 5.0, 100.0, 0.0)], []),  # there is no letter
    ],
)
def test_signs_belong_to_the_letter_that_they_are_told_with(told: list[Glyph], signs: list[tuple[float, str]]) -> None:
    assert read(told, [glyph for glyph in told if glyph[0] != DAMMA])[1] == signs


@pytest.mark.parametrize("glyph", [(DAMMA, 7.0, 96.0, 0.0), ("\ufe78", 7.0, 100.0, 3.0), (DAMMA, 90.0, 100.0, 0.0)])
def test_signs_that_a_glyph_is_called_by_are_drawn_wherever_it_stands(glyph: Glyph) -> None:
    told = [(SEEN, 5.0, 100.0, 5.0), (DAMMA, 5.0, 100.0, 0.0)]
    assert read(told, [told[0], glyph])[1] == []


@pytest.mark.parametrize(("x", "signs"), [(11.8, [(12.0, DAMMA)]), (8.0, [])])
def test_a_sign_told_at_the_end_of_its_row_is_over_the_letter_at_whose_left_edge_it_is(
    x: float, signs: list[tuple[float, str]]
) -> None:
    letters = [(SEEN, 12.0, 100.0, 7.0), (ALEF, 3.0, 100.0, 3.0)]
    assert read([*letters, (DAMMA, x, 100.0, 0.0)], [*letters, ("_", 14.0, 95.0, 0.0)])[1] == signs


def test_the_letter_of_a_sign_is_that_with_which_it_is_drawn() -> None:
    """Of two alike side by side, the sign over their joint belongs to the one in its own span."""
    told = [(SEEN, 9.8, 98.0, 0.0), (DAMMA, 9.8, 98.0, 0.0), (SEEN, 5.0, 100.0, 5.0)]
    first, sign, second = trace((SEEN, 5.0, 100.0, 5.0), ("_", 9.8, 98.0, 0.0), (SEEN, 10.0, 100.0, 5.0))
    page: Any = ToldPage(*told)
    together = [first, {"chars": [*sign["chars"], *second["chars"]]}]
    assert [char.x for char in told_of(page, together) if char.text == SEEN] == [10.0, 5.0]


@pytest.mark.parametrize(
    ("text", "is_one"), [(DAMMA, True), ("\ufc61", True), (SEEN, False), ("\ufeb3", False), ("", False)]
)
def test_signs_and_the_forms_of_two_of_them(text: str, is_one: bool) -> None:
    assert is_sign(text) == is_one
