"""Which words differ."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.comparison.words.difference import WordChange, changes_between, share_in_passage

TOKENS = st.lists(st.sampled_from(["a", "b", "c", " ", ",", "78/229"]), max_size=30)


def test_a_word_replaced() -> None:
    assert changes_between(["a", " ", "b"], ["a", " ", "c"]) == [WordChange(2, 3, 2, 3)]


def test_a_word_inserted_takes_one_blank_along() -> None:
    assert changes_between(["a", " ", "b"], ["a", " ", "c", " ", "b"]) == [WordChange(2, 2, 2, 4)]


def test_a_blank_alone() -> None:
    assert changes_between(["a", "b"], ["a", " ", "b"]) == [WordChange(1, 1, 1, 2)]


def test_more_distinct_words_than_there_are_characters_before_the_surrogates() -> None:
    old = [str(number) for number in range(60_000)]
    assert changes_between(old, [*old, "more"]) == [WordChange(60_000, 60_000, 60_000, 60_001)]


@given(TOKENS, TOKENS)
def test_what_is_outside_the_changes_is_equal(old: list[str], new: list[str]) -> None:
    old_at = new_at = 0
    for change in [*changes_between(old, new), WordChange(len(old), len(old), len(new), len(new))]:
        assert old[old_at : change.old_start] == new[new_at : change.new_start]
        old_at, new_at = change.old_end, change.new_end


@given(TOKENS, TOKENS)
def test_swapped_texts_give_mirrored_changes(old: list[str], new: list[str]) -> None:
    mirrored = [WordChange(c.new_start, c.new_end, c.old_start, c.old_end) for c in changes_between(new, old)]
    assert changes_between(old, new) == mirrored


def test_a_very_long_text_in_which_no_word_occurs_once_is_compared_word_by_word() -> None:
    rng = random.Random(3)
    words = [f"w{rng.randrange(400)}" for _ in range(20_000)]
    places = range(40, 20_000, 50)
    changed = [*words]
    for place in places:
        changed[place] = f"changed{place % 7}"
    assert changes_between(words, changed) == [(place, place + 1, place, place + 1) for place in places]


@pytest.mark.parametrize(
    ("words", "share"),
    [
        ("all small boats of the fleet", 1.0),
        ("all small ships of the fleet", 0.8),
        ("small fish and other boats beside some of those in the port", 0.4),  # apart they are no phrase
    ],
)
def test_how_much_of_a_phrase_stands_together(words: str, share: float) -> None:
    assert share_in_passage(["small", "boats", "of", "the", "fleet"], words.split()) == pytest.approx(share)
