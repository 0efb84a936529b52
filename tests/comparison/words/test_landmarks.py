"""Sure correspondences in long sequences."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.comparison.words.difference import changes_between
from desktop_app.comparison.words.landmarks import landmarks


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("abc", "abc", [(0, 0), (1, 1), (2, 2)]),
        ("abc", "xbz", [(1, 1)]),
        ("aab", "aab", [(2, 2)]),  # what occurs twice is not sure
        ("abcd", "dabc", [(0, 1), (1, 2), (2, 3)]),  # the longest run in order
        ("", "abc", []),
    ],
)
def test_landmarks(old: str, new: str, expected: list[tuple[int, int]]) -> None:
    assert landmarks(old, new) == expected


@given(st.text("abcdefgh"), st.text("abcdefgh"))
def test_landmarks_are_equal_and_rise(old: str, new: str) -> None:
    found = landmarks(old, new)
    assert all(old[i] == new[j] for i, j in found)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(found))


def test_a_few_changes_in_a_very_long_text_are_found() -> None:
    old = [f"word{number % 900}" for number in range(2_000)]
    new = [*old[:500], "more", *old[500:1_500], *old[1_501:]]
    changes = changes_between(old, new)
    assert sum(change.old_end - change.old_start + change.new_end - change.new_start for change in changes) == 2


def test_very_long_texts_with_nothing_in_common_are_replaced() -> None:
    assert len(changes_between(["a", "."] * 5_000, ["b", ","] * 5_000)) == 1
