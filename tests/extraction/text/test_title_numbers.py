"""The numbers that titles begin with."""

from __future__ import annotations

import pytest

from desktop_app.extraction.text.title_numbers import NUMBER, NUMBER_IN_WORDS


@pytest.mark.parametrize(
    "text",
    [
        "91/76. Care",
        "91/76 العناية",
        "ES-11/9. Care",
        "2036/12. Care",
        "3281 (XXIX). Care",
        "WHA90.11 Care",
        "L.31. Care",
    ],
)
def test_titles_that_begin_with_a_number(text: str) -> None:
    assert NUMBER.match(text)


@pytest.mark.parametrize("text", ["9 December 2036", "12. Requests", "Care of 91/76"])
def test_lines_that_do_not(text: str) -> None:
    assert NUMBER.match(text) is None


@pytest.mark.parametrize("text", ["Decision 5/CP.41", "Resolution 99/1. Care", "第5/CP.41号决定"])
def test_numbers_may_be_said_in_words(text: str) -> None:
    assert NUMBER_IN_WORDS.match(text)
