"""Roman numerals, both ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.resolution.roman import roman_numeral, roman_value


@pytest.mark.parametrize(
    ("numeral", "value"), [("i", 1), ("iv", 4), ("ix", 9), ("xxix", 29), ("xlviii", 48), ("xc", 90), ("cxi", 111)]
)
def test_a_numeral_and_its_value(numeral: str, value: int) -> None:
    assert roman_value(numeral) == value
    assert roman_numeral(value) == numeral


@pytest.mark.parametrize("text", ["", "a", "iiii", "ic", "ivx", "12", "vi.", "m"])
def test_what_is_no_numeral_has_no_value(text: str) -> None:
    assert roman_value(text) == 0


@given(st.integers(1, 399))
def test_every_number_comes_back(number: int) -> None:
    assert roman_value(roman_numeral(number)) == number
