"""What is compared grows with the texts, not with their square, and a counterpart is among it wherever it stands."""

from __future__ import annotations

import random

import pytest

from desktop_app.comparison.alignment.candidates import Candidates
from desktop_app.comparison.alignment.similarity import features_of


def bag(text: str) -> frozenset[str]:
    forms, values = features_of(text)
    return frozenset([*forms, *values])


def text_of(number: int, words: int = 30) -> str:
    """A text of its own words, three in ten of them common to all."""
    rng = random.Random(number)
    return " ".join(
        f"common{rng.choice('abcdefgh')}" if rng.random() < 0.3 else f"w{rng.random()}" for _ in range(words)
    )


def test_anchors_are_pairs_and_compared_with_nothing_else() -> None:
    bags = [bag(f"the ferry at pier {word}") for word in ("one", "two", "three")]
    assert Candidates(bags, bags, {1: 1}).pairs == [(0, 0), (0, 2), (1, 1), (2, 0), (2, 2)]


def test_a_counterpart_is_found_wherever_it_stands() -> None:
    texts = [text_of(n) for n in range(200)]
    order = random.Random(7).sample(range(200), 200)
    found = set(Candidates([bag(text) for text in texts], [bag(f"{texts[n]} again") for n in order], {}).pairs)
    assert {(n, at) for at, n in enumerate(order)} <= found


@pytest.mark.parametrize("length", [200, 400, 800])
def test_what_is_compared_grows_with_the_texts(length: int) -> None:
    old = [bag(text_of(n)) for n in range(length)]
    new = [bag(text_of(n + length)) for n in range(length)]
    assert len(Candidates(old, new, {}).pairs) <= 40 * length


def test_formulas_without_a_word_of_their_own_are_compared_in_their_gap() -> None:
    formula = bag("takes note of the report")
    bags = [formula if n % 2 else bag(text_of(n)) for n in range(400)]
    candidates = Candidates(bags, bags, {n: n for n in range(0, 400, 2)})
    assert candidates.pairs == [(n, n) for n in range(400)]
    assert candidates.left_out > 0


def test_common_words_that_the_other_text_has_not_leave_nothing_out() -> None:
    old = [frozenset({f"own{n}", f"own{n % 7}"}) for n in range(400)]
    new = [frozenset({"formula", f"own{n}"}) for n in range(400)]
    candidates = Candidates(old, new, {})
    assert {(n, n) for n in range(400)} <= set(candidates.pairs)
    assert candidates.left_out == 0


def test_that_a_word_repeats_in_both_brings_no_two_together() -> None:
    old = [frozenset({f"own{n}", "the\n2"} if n == 0 else {f"own{n}"}) for n in range(100)]
    new = [frozenset({f"other{n}", "the\n2"} if n == 99 else {f"other{n}"}) for n in range(100)]
    assert (0, 99) in Candidates(old, new, {}).pairs
    assert (0, 99) not in Candidates(old, new, {}, repeats={"the\n2"}).pairs
