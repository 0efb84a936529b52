"""What is remembered between two starts, and forgotten when asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.resolution.anchor import Anchor, ChangeAnchor
from desktop_app.store.places import MOST_PLACES
from desktop_app.store.recents import MOST_RECENT, Recent
from desktop_app.store.state import State
from desktop_app.store.ticks import TextPair

Open = Callable[[], State]

PAIR = TextPair("old text", "new text", "A/RES/79/9", "A/RES/80/9", "0123456789abcdef")


@pytest.fixture
def open_state(tmp_path: Path) -> Iterator[Open]:
    """Opens the state in a folder of this test, as each start of the program does."""
    opened: list[State] = []

    def start() -> State:
        opened.append(State(tmp_path / "state"))
        return opened[-1]

    yield start
    for state in opened:
        state.close()


@pytest.fixture
def state(open_state: Open) -> State:
    return open_state()


def recent(number: int) -> Recent:
    return Recent((f"{number}.pdf",), (f"A/RES/{number}/1",), "Ferries", "en")


def change(number: int) -> ChangeAnchor:
    return ChangeAnchor((Anchor(f"OP {number}", f"Urges {number}"),), ())


def test_the_latest_comes_first_and_once(state: State) -> None:
    for number in (1, 2, 1):
        state.recents.add(recent(number))
    assert state.recents.all() == (recent(1), recent(2))


def test_the_oldest_are_forgotten(state: State) -> None:
    for number in range(MOST_RECENT + 5):
        state.recents.add(recent(number))
    assert len(state.recents.all()) == MOST_RECENT
    assert state.recents.all()[0] == recent(MOST_RECENT + 4)


def test_places_and_ticks_are_kept_by_key(state: State, open_state: Open) -> None:
    state.places.keep({"first": {"page": 3}})
    state.ticks.add(PAIR, [change(2), change(1)])
    for later in (state, open_state()):
        assert later.places.of("first") == {"page": 3}
        assert later.places.of("second") == {}
        assert set(later.ticks.of(PAIR)) == {change(1), change(2)}


def test_places_not_visited_for_longest_are_forgotten(state: State) -> None:
    for number in range(MOST_PLACES + 1):
        state.places.keep({str(number): {"page": number}})
    assert state.places.of("0") == {}
    assert state.places.of(str(MOST_PLACES)) == {"page": MOST_PLACES}


def test_a_session_is_kept(state: State, open_state: Open) -> None:
    state.keep_session({"tabs": [["a.pdf"]]})
    assert open_state().session()["tabs"] == [["a.pdf"]]


def test_forgetting_everything_leaves_no_file(state: State, tmp_path: Path) -> None:
    state.recents.add(recent(1))
    state.keep_session({"tabs": []})
    state.places.keep({"first": {}})
    state.ticks.add(PAIR, [change(1)])
    for name in ("ticks.json.taken-over-1", "user-data.sqlite.damaged-1", "user-data.sqlite.backup-1"):
        (tmp_path / "state" / name).write_text("what was set aside")
    state.forget_everything()
    assert list((tmp_path / "state").iterdir()) == []


def test_after_forgetting_everything_things_are_kept_again(state: State, open_state: Open) -> None:
    state.recents.add(recent(1))
    state.forget_everything()
    assert state.recents.all() == ()
    state.recents.add(recent(2))
    assert open_state().recents.all() == (recent(2),)


def test_forgetting_everything_beside_another_window_empties_what_both_have_open(
    state: State, open_state: Open
) -> None:
    other = open_state()
    other.recents.add(recent(1))
    other.ticks.add(PAIR, [change(1)])
    state.forget_everything()
    assert (other.recents.all(), other.ticks.of(PAIR)) == ((), ())
    other.ticks.add(PAIR, [change(2)])
    assert state.ticks.of(PAIR) == (change(2),)


def test_an_emptied_list_of_recent_files_leaves_no_trace_of_their_names(state: State, tmp_path: Path) -> None:
    state.recents.add(Recent(("secret-draft.pdf",), ("A/80/L.1",), "Ferries", "en"))
    state.ticks.add(PAIR, [change(1)])
    assert traces(tmp_path, b"secret-draft")
    state.forget_recents()
    assert traces(tmp_path, b"secret-draft") == []
    assert state.ticks.of(PAIR) == (change(1),)


def traces(folder: Path, words: bytes) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and words in path.read_bytes()]


def test_a_folder_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    state = State(tmp_path / "state")
    state.recents.add(recent(1))
    assert state.recents.all() == (recent(1),)  # as long as the program runs
    state.close()
    again = State(tmp_path / "state")
    assert again.recents.all() == ()
    again.close()
