"""What is remembered between two starts, and forgotten when asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.store.state import MOST_PLACES, MOST_RECENT, Recent, State


@pytest.fixture
def state(tmp_path: Path) -> State:
    return State(tmp_path / "state")


def recent(number: int) -> Recent:
    return Recent((f"{number}.pdf",), (f"A/RES/{number}/1",), "Ferries", "en")


def test_the_latest_comes_first_and_once(state: State) -> None:
    for number in (1, 2, 1):
        state.add_recent(recent(number))
    assert state.recent() == (recent(1), recent(2))


def test_the_oldest_are_forgotten(state: State) -> None:
    for number in range(MOST_RECENT + 5):
        state.add_recent(recent(number))
    assert len(state.recent()) == MOST_RECENT
    assert state.recent()[0] == recent(MOST_RECENT + 4)


def test_places_and_ticks_are_kept_by_key(state: State) -> None:
    state.keep_place("first", {"page": 3})
    state.keep_ticks("pair", {"b", "a"})
    assert state.place("first") == {"page": 3}
    assert state.place("second") == {}
    assert state.ticks("pair") == {"a", "b"}


def test_places_not_visited_for_longest_are_forgotten(state: State) -> None:
    for number in range(MOST_PLACES + 1):
        state.keep_place(str(number), {"page": number})
    assert state.place("0") == {}
    assert state.place(str(MOST_PLACES)) == {"page": MOST_PLACES}


def test_a_fault_in_one_file_costs_that_one(state: State, tmp_path: Path) -> None:
    state.add_recent(recent(1))
    state.keep_ticks("pair", {"a"})
    (tmp_path / "state" / "recent.json").write_text('{"version": 1, "entries": [3, {"files": null}]}')
    assert state.recent() == ()
    assert state.ticks("pair") == {"a"}


def test_forgetting_everything_leaves_no_file(state: State, tmp_path: Path) -> None:
    state.add_recent(recent(1))
    state.keep_session({"tabs": []})
    state.keep_place("first", {})
    state.keep_ticks("pair", {"a"})
    state.forget_everything()
    assert list((tmp_path / "state").iterdir()) == []


def test_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    state = State(tmp_path / "state")
    state.add_recent(recent(1))
    assert state.recent() == ()
