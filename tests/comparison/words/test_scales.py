"""Numbers before words that multiply them, in six languages."""

from __future__ import annotations

import pytest

from desktop_app.comparison.words.scales import scaled_numbers_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("650 billion dollars", [650_000_000_000]),
        ("6 500亿美元", [650_000_000_000]),
        ("2.5万亿美元", [2_500_000_000_000]),
        ("近130万例，560多万人", [1_300_000, 5_600_000]),
        ("1,35 millón de personas", [1_350_000]),
        ("3 mil millones de dólares", [3_000_000_000]),
        ("12 milliards d’euros", [12_000_000_000]),
        ("5 тыс. человек и 7 миллионов тонн", [5_000, 7_000_000]),
        ("12 مليون دولار", [12_000_000]),
        ("twelve million, 78/229, 12 miles", []),
    ],
)
def test_the_values_of_scaled_numbers(text: str, expected: list[int]) -> None:
    assert [max(values) for _, values in scaled_numbers_in(text)] == expected


def test_a_point_may_part_decimals_or_thousands() -> None:
    assert list(scaled_numbers_in("de 2.588 millones")) == [(3, frozenset({2_588_000, 2_588_000_000}))]


def test_a_value_that_is_no_whole_number_is_left_out() -> None:
    assert list(scaled_numbers_in("1.2345 thousand")) == [(0, frozenset())]
