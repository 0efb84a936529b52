"""Links by hand are kept with the pair of texts, and used again whenever these versions meet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.resolution.anchor import Anchor, ChangeAnchor
from desktop_app.resolution.own_work import HandChoice, HandKind
from desktop_app.store.database import Statement
from desktop_app.store.state import State
from desktop_app.store.ticks import TextPair

PAIR = TextPair("old words", "new words", "A/RES/79/9", "A/RES/80/9")


@pytest.fixture
def states(tmp_path: Path) -> Iterator[tuple[State, State]]:
    """Two windows with the same state."""
    windows = (State(tmp_path), State(tmp_path))
    yield windows
    for window in windows:
        window.close()


def choice(number: int, kind: HandKind = HandKind.LINK) -> HandChoice:
    change = ChangeAnchor((Anchor(f"OP {number}", f"Urges {number} – \ud800"),), (Anchor("OP 1", "请会员国"),))
    return HandChoice(kind, change, f"2026-11-27T10:00:{number:02}")


def test_choices_are_kept_in_the_order_in_which_they_were_made(states: tuple[State, State]) -> None:
    made = [choice(number, kind) for number, kind in enumerate(HandKind)]
    for each in reversed(made):
        states[0].hand_links.replace(PAIR, (), [each])
    assert states[1].hand_links.of(PAIR) == tuple(made)


def test_a_choice_is_taken_back_by_itself(states: tuple[State, State]) -> None:
    states[0].hand_links.replace(PAIR, (), [choice(1), choice(2)])
    states[1].hand_links.replace(PAIR, [choice(1)], [choice(3)])
    assert states[0].hand_links.of(PAIR) == (choice(2), choice(3))


@pytest.mark.parametrize(
    ("pair", "is_known"),
    [
        (TextPair("old words", "new words"), True),
        (TextPair("a", "b", "A/RES/79/9", "A/RES/80/9"), True),  # other issues of both
        (TextPair("old words", "b", "A/RES/79/9", "A/RES/81/9"), False),
        (TextPair("a", "b"), False),
    ],
)
def test_choices_are_those_of_the_texts_and_of_their_other_issues(
    states: tuple[State, State], pair: TextPair, is_known: bool
) -> None:
    states[0].hand_links.replace(PAIR, (), [choice(1)])
    assert states[0].hand_links.of(pair) == ((choice(1),) if is_known else ())


def test_the_same_versions_the_other_way_round_have_the_same_choices(states: tuple[State, State]) -> None:
    swapped = TextPair("new words", "old words", "A/RES/80/9", "A/RES/79/9")
    states[0].hand_links.replace(PAIR, (), [choice(1)])
    assert states[0].hand_links.of(swapped) == (choice(1).mirrored(),)
    states[0].hand_links.replace(swapped, [choice(1).mirrored()], ())
    assert states[0].hand_links.of(PAIR) == ()


def test_what_is_no_choice_is_passed_over(states: tuple[State, State]) -> None:
    state = states[0]
    state.hand_links.replace(PAIR, (), [choice(1)])
    spoiled = "INSERT INTO hand_links (pair, digest, choice) VALUES (1, ?, ?)"
    state._data.write(*(Statement(spoiled, (str(n), text)) for n, text in enumerate((b"{", b'{"kind": "x"}', 5))))
    assert state.hand_links.of(PAIR) == (choice(1),)
