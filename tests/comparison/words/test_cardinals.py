"""Cardinal numbers in words."""

from __future__ import annotations

import pytest

from desktop_app.comparison.words.cardinals import chinese_hundreds_in, is_cardinal, number_of


@pytest.mark.parametrize(
    ("written", "language", "value"),
    [("twelve", "en", 12), ("vingt-cinq", "fr", 25), ("十二", "zh", 12), ("30", "ru", 30)],
)
def test_numbers_in_words_and_digits(written: str, language: str, value: int) -> None:
    assert number_of(written, language) == value


def test_other_words_are_no_cardinals() -> None:
    assert is_cardinal("Twelve", "en")
    assert not is_cardinal("twelfth", "en")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("《宪章》第一百零二条", [102]),
        ("第一百条和第二百八十七条", [100, 287]),
        ("第一百六十条", [160]),
        ("第七十九届会议，百年", []),
    ],
)
def test_chinese_hundreds(text: str, values: list[int]) -> None:
    assert list(chinese_hundreds_in(text)) == values
