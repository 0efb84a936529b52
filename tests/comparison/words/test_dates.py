"""Dates in six languages."""

from __future__ import annotations

import pytest

from desktop_app.comparison.words.dates import date_of, dates_replaced


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("19 December 2023", (2023, 12, 19)),
        ("3 May 2024", (2024, 5, 3)),
        ("March 2021", (2021, 3, 0)),
        ("17 to 21 October 2022", (2022, 10, 21)),
        ("17 February to 21 March 2025", (2025, 3, 21)),
        ("1er août 2024", (2024, 8, 1)),
        ("12 au 16 mai 2025", (2025, 5, 16)),
        ("3 de marzo de 2024", (2024, 3, 3)),
        ("7 июня 2022", (2022, 6, 7)),
        ("19 كانون الأول/ديسمبر 2023", (2023, 12, 19)),
        ("19 كانون الأول/ ديسمبر 2023", (2023, 12, 19)),
        ("4 كانون الثاني/يناير 2024", (2024, 1, 4)),
        ("2023年12月19日", (2023, 12, 19)),
        ("21 كانون الأوّل/ديسمبـر 2020", (2020, 12, 21)),
        ("2024年10月14日至18日", (2024, 10, 18)),
        ("2024年9月27日和10月2日", (2024, 10, 2)),
        ("2014年7月和8月", (2014, 8, 0)),
        ("19\u00a0December\u00a02023", (2023, 12, 19)),
    ],
)
def test_a_date_is_read(text: str, expected: tuple[int, int, int]) -> None:
    assert date_of(text) == expected


@pytest.mark.parametrize("text", ["2023", "December", "19 Decembers 2023", "12 States 2023", "78/229"])
def test_anything_else_is_no_date(text: str) -> None:
    assert date_of(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("resolution 78/112 of 7 December 2023, and of May 2024", "resolution 78/112 of #, and of #"),
        ("la résolution 78/112 du 1er août 2024", "la résolution 78/112 du #"),
        ("2023年12月19日第78/112号决议", "#第78/112号决议"),
        ("resolution 1373 (2001) and the 2030 Agenda", "resolution 1373 (2001) and the 2030 Agenda"),
        ("the first meeting", "the first meeting"),
    ],
)
def test_each_date_of_a_text_is_replaced_by_a_sign(text: str, expected: str) -> None:
    assert dates_replaced(text, "#") == expected
