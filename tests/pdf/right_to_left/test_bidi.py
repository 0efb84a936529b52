"""Rows as they stand on the page, put back into the order of reading.

The rows are written here as the eye meets them from left to right; since this file is shown by a program that
turns Arabic round, they are made by turning their logical order round by hand.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.pdf.right_to_left.bidi import Conventions, mirror, reading_order, reads_from_right

BAA, TAA = "\u0628\u0628", "\u062a\u062a"


def read(row: str, conventions: Conventions | None = None, base_right: bool = True) -> str:
    order = reading_order(list(row), base_right, conventions or Conventions())
    return "".join(row[place] for place in order)


def test_letters_are_turned_round_and_numbers_are_not() -> None:
    assert read(f"1991 {TAA} 18 {BAA}") == f"{BAA} 18 {TAA} 1991"


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("A/RES/78/229 " + BAA, BAA + " A/RES/78/229"),
        ("United Nations, vol. 5 " + BAA, BAA + " United Nations, vol. 5"),
        ("3.5 " + BAA, BAA + " 3.5"),
        ("23-25976 " + BAA, BAA + " 23-25976"),
        ("2025-2021 " + BAA, BAA + " 2021-2025"),
        ("2021–2025 " + BAA, BAA + " 2021–2025"),
        ("٢٧-١٦ " + BAA, BAA + " ١٦-٢٧"),
        ("13-5 " + BAA, BAA + " 5-13"),
        ("14–3 " + BAA, BAA + " 3–14"),
        ("5-13 " + BAA, BAA + " 5-13"),
        (f"{TAA} 108-99 {BAA}", f"{BAA} 99-108 {TAA}"),
        ("١٣-٥ " + BAA, BAA + " ٥-١٣"),
        ("1998-99 " + BAA, BAA + " 1998-99"),
        ("/A( 53 " + BAA, BAA + " 53 (A/"),
        ("A/( 53 " + BAA, BAA + " 53 (A/"),
        ("www.un.org/ar/ " + BAA, BAA + " www.un.org/ar/"),
        (")" + BAA + "( 50 " + TAA, TAA + " 50 (" + BAA + ")"),
        (")1()" + BAA + "( " + TAA, TAA + " (" + BAA + ")(1)"),
        ("25% " + BAA, BAA + " 25%"),
        ("152/46 " + BAA, BAA + " 46/152"),
        (")1(" + BAA, BAA + "(1)"),
        (")E/2016/30( 10 " + BAA, BAA + " 10 (E/2016/30)"),
        ("Treaty (UNTS) " + BAA, BAA + " Treaty (UNTS)"),
        ("." + BAA, BAA + "."),
        ("the socio- " + BAA, BAA + " the socio-"),  # a row that ends within a word
        (f"{TAA} Name- {BAA}", f"{BAA} -Name {TAA}"),
        (f"{TAA} ،)3()lamps4all", f"lamps4all)(3)، {TAA}"),  # opened in the row above, with the mark of a note
    ],
)
def test_runs_inside_a_row(row: str, text: str) -> None:
    assert read(row) == text


def test_a_producer_that_sets_numbers_of_resolutions_from_left_to_right_is_found_out() -> None:
    conventions = Conventions()
    conventions.learn([list("46/152 " + BAA), list("58/4 " + BAA)])
    assert read("58/4 " + BAA, conventions) == BAA + " 58/4"
    assert read("58/4 " + BAA) == BAA + " 4/58"


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param("1/70 2019 70/1", id="no session is lower than 31"),
        pytest.param("2020 75/34", id="the session of a year"),
        pytest.param("2021 75/81", id="the session that ends in a year"),
        pytest.param("2010/12", id="a year has four digits"),
        pytest.param("61/295", id="a session has no three"),
    ],
)
def test_the_order_of_two_numbers_is_known_from_what_they_can_be(shown: str) -> None:
    conventions = Conventions()
    conventions.learn([list(f"{shown.rsplit('1/70 ', 1)[-1]} {BAA}")])
    assert read("58/44 " + BAA, conventions) == BAA + " 58/44"


@pytest.mark.parametrize(
    ("shown", "text"),
    [(f"75/81 {BAA}", f"{BAA} 75/81"), (f"81/75 {BAA}", f"{BAA} 75/81"), (f"{BAA}75/81", f"75/81{BAA}")],
    ids=["left", "right", "touching"],
)
def test_the_order_of_the_numbers_of_a_symbol_is_known(shown: str, text: str) -> None:
    conventions = Conventions()
    conventions.learn([list(f"A/RES/75/81 {BAA}"), list(shown)])
    assert read(shown, conventions) == text


def test_numbers_whose_order_cannot_be_told_tell_nothing() -> None:
    conventions = Conventions()
    conventions.learn([list(f"75/81 {BAA}"), list(f"3/4 {BAA}"), list(f"2021 44/45 {BAA}"), list(f"A/AC.61/295 {BAA}")])
    assert conventions.slashes == 0


@pytest.mark.parametrize(
    ("years", "row", "text"),
    [
        ("2025-2021", "7-16 " + BAA, BAA + " 16-7"),
        ("2025-2021", "5-2-11 " + BAA, BAA + " 11-2-5"),
        ("2025-2021", "17757-21", "21-17757"),
        ("2021-2025", "16-7 " + BAA, BAA + " 16-7"),
        ("2021-2025", "11-2-5 " + BAA, BAA + " 11-2-5"),
    ],
)
def test_ranges_of_years_show_how_numbers_with_a_hyphen_run(years: str, row: str, text: str) -> None:
    conventions = Conventions()
    conventions.learn([list(f"{years} {BAA}")])
    assert read(row, conventions) == text


def test_brackets_around_foreign_words_are_not_turned_where_they_are_the_characters_meant() -> None:
    assert read("(Ar) " + BAA, Conventions(brackets=1)) == BAA + " (Ar)"
    assert read("(Ar) " + BAA, Conventions(brackets=-1)) == BAA + " )Ar("


@pytest.mark.parametrize(("row", "mirrored"), [(")1(" + BAA, False), ("(1)" + BAA, True), (BAA, False)])
def test_a_producer_that_delivers_brackets_as_they_look_is_found_out(row: str, mirrored: bool) -> None:
    conventions = Conventions()
    conventions.learn([list(row)])
    assert conventions.mirrored is mirrored


def test_arabic_words_in_an_english_row_are_turned_in_place() -> None:
    assert read(f"the word {TAA} {BAA} means", base_right=False) == f"the word {BAA} {TAA} means"


@pytest.mark.parametrize(
    ("row", "from_right"),
    [
        (BAA + " UN", True),
        ("12", True),
        ("Distr.: General", False),
        (".United Nations, vol. 5", True),
        ("United Nations, vol. 5 (12)", True),
        ("United Nations, vol. 5", False),
    ],
)
def test_where_a_row_begins(row: str, from_right: bool) -> None:
    assert reads_from_right(row) is from_right


def test_mirrored_signs() -> None:
    assert mirror("(a]«") == ")a[»"


@given(st.text("ab1٢/-.() " + BAA + TAA, max_size=30), st.booleans(), st.integers(-1, 1), st.integers(-1, 1))
def test_every_glyph_is_read_once(row: str, base_right: bool, brackets: int, slashes: int) -> None:
    order = reading_order(list(row), base_right, Conventions(brackets, slashes))
    assert sorted(order) == list(range(len(row)))
