"""Which of three texts is the draft is kept with the texts, whatever their files are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.database import Statement
from desktop_app.store.state import State

TEXTS = ("words of 79", "words of 80", "words of the draft")


@pytest.fixture
def states(tmp_path: Path) -> Iterator[tuple[State, State]]:
    """Two windows with the same state."""
    windows = (State(tmp_path), State(tmp_path))
    yield windows
    for window in windows:
        window.close()


def test_roles_are_kept_with_the_texts_in_any_order(states: tuple[State, State]) -> None:
    chosen = (TEXTS[0], TEXTS[2], TEXTS[1])
    states[0].roles.keep(TEXTS, chosen)
    assert states[1].roles.of(TEXTS[::-1]) == chosen
    assert states[1].roles.of(("others", *TEXTS[1:])) is None


def test_no_roles_are_another_choice_than_none_at_all(states: tuple[State, State]) -> None:
    assert states[0].roles.of(TEXTS) is None
    states[0].roles.keep(TEXTS, ())
    assert states[1].roles.of(TEXTS) == ()
    states[1].roles.keep(TEXTS, None)
    assert states[0].roles.of(TEXTS) is None


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2, 3]", b'["others", "words of 79", "words of 80"]', b"null"])
def test_what_makes_no_sense_is_no_choice(states: tuple[State, State], content: bytes) -> None:
    states[0]._data.write(Statement("INSERT INTO roles VALUES (?, ?)", (" ".join(sorted(TEXTS)), content)))
    assert states[0].roles.of(TEXTS) is None
