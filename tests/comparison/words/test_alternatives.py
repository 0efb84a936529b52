"""Patterns of any of many words find the longest of them that begins at a place."""

from __future__ import annotations

import re

import pytest

from desktop_app.comparison.words.alternatives import any_of

WORDS = ("as soon as possible", "as soon", "asks", "invites", "e.g.", "é")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("acts as soon as possible", ["as soon as possible"]),
        ("as soon, asks", ["as soon", "asks"]),
        ("e.g. egg", ["e.g."]),
        ("invite", []),
        ("é", ["é"]),
    ],
)
def test_the_longest_word_is_found(text: str, found: list[str]) -> None:
    assert re.findall(any_of(WORDS), text) == found


def test_no_words_are_found_nowhere_but_as_nothing() -> None:
    assert re.findall(f"x(?:{any_of(())})y", "xy x-y") == ["xy"]
