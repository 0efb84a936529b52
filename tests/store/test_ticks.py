"""Ticks are kept by the pair of texts, and each by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.resolution.anchor import Anchor, ChangeAnchor
from desktop_app.store.state import State
from desktop_app.store.ticks import TextPair

PAIR = TextPair("old words", "new words", "A/RES/79/9", "A/RES/80/9", "0123456789abcdef")


@pytest.fixture
def states(tmp_path: Path) -> Iterator[tuple[State, State]]:
    """Two windows with the same state."""
    windows = (State(tmp_path), State(tmp_path))
    yield windows
    for window in windows:
        window.close()


def change(number: int) -> ChangeAnchor:
    return ChangeAnchor((Anchor(f"OP {number}", f"Urges {number} – \ud800"),), (Anchor("OP 1", "请会员国"),) * 2)


def test_ticks_are_kept_and_taken_back_one_by_one(states: tuple[State, State]) -> None:
    one, other = states
    one.ticks.add(PAIR, [change(1), change(2)])
    other.ticks.add(PAIR, [change(2), change(3)])
    other.ticks.remove(PAIR, [change(1)])
    assert set(one.ticks.of(PAIR)) == {change(2), change(3)}


def test_two_windows_that_tick_in_turn_lose_none(states: tuple[State, State]) -> None:
    """Each wrote all that it knew, once: 59 of 120 were kept."""
    for number in range(120):
        states[number % 2].ticks.add(PAIR, [change(number)])
    assert set(states[0].ticks.of(PAIR)) == {change(number) for number in range(120)}


@pytest.mark.parametrize(
    "relative",
    [
        TextPair("old words", "other words"),  # a new issue of the new version
        TextPair("other words", "new words"),
        TextPair("a", "b", "A/RES/79/9", "A/RES/80/9"),
    ],
)
def test_what_was_read_of_another_issue_is_known(states: tuple[State, State], relative: TextPair) -> None:
    ticks = states[0].ticks
    ticks.add(PAIR, [change(1)])
    assert ticks.of(relative) == ()
    assert ticks.of_relatives(relative) == (change(1),)


@pytest.mark.parametrize(
    "stranger",
    [
        TextPair("a", "b"),
        TextPair("new words", "old words"),
        TextPair("a", "b", "A/RES/79/9", None),
        TextPair("a", "b", None, None),
    ],
)
def test_what_was_read_of_a_stranger_is_not(states: tuple[State, State], stranger: TextPair) -> None:
    ticks = states[0].ticks
    ticks.add(PAIR, [change(1)])
    ticks.add(TextPair("c", "d"), [change(2)])
    assert ticks.of_relatives(stranger) == ()


def test_a_pair_that_is_known_has_no_need_of_relatives(states: tuple[State, State]) -> None:
    """Else a tick that was taken back would return from another issue."""
    ticks = states[0].ticks
    ticks.add(PAIR, [change(1)])
    reissue = TextPair("old words", "other words")
    ticks.add(reissue, [change(1)])
    ticks.remove(reissue, [change(1)])
    assert ticks.of_relatives(reissue) == ()


def test_a_tick_may_take_the_place_of_an_old_key(states: tuple[State, State]) -> None:
    state = states[0]
    state.ticks.add(PAIR, [change(1)], ["0000000000000001"])
    assert (state.ticks.of(PAIR), state.ticks.old_keys(PAIR)) == ((change(1),), frozenset())


def test_a_symbol_may_be_any_text(states: tuple[State, State]) -> None:
    odd = TextPair("a", "b", "A/\ud800", "\udfff")
    states[0].ticks.add(odd, [change(1)])
    assert states[0].ticks.of_relatives(TextPair("c", "d", "A/\ud800", "\udfff")) == (change(1),)
