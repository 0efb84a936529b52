"""Notes are kept by the words of the text and its symbol, and none is lost where two windows change it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.resolution.anchor import Anchor
from desktop_app.resolution.own_work import Flag, OwnNote, TextName
from desktop_app.store.database import Statement, open_database
from desktop_app.store.schema import USER_DATA
from desktop_app.store.state import State
from desktop_app.store.user_data import NAME

TEXT = TextName("words of 80/229", "A/RES/80/229", "en")


@pytest.fixture
def states(tmp_path: Path) -> Iterator[tuple[State, State]]:
    """Two windows with the same state."""
    windows = (State(tmp_path), State(tmp_path))
    yield windows
    for window in windows:
        window.close()


def note(number: int, words: str = "Who pays? – \ud800 من يدفع؟ 谁付钱？", flag: Flag | None = Flag.ASK) -> OwnNote:
    return OwnNote(f"id-{number}", TEXT, Anchor(f"OP {number}", "Urges Member States", "before", "after"), words, flag)


def test_notes_are_kept_whole_in_the_order_in_which_they_were_made(states: tuple[State, State]) -> None:
    notes = [note(1), note(2, "", Flag.OBJECT), note(3, "a\nb", None), note(4, flag=Flag.SUPPORT)]
    for each in notes:
        states[0].notes.replace((), [each])
    assert states[1].notes.of(TEXT) == states[1].notes.all() == tuple(notes)


@pytest.mark.parametrize(
    ("text", "is_known"),
    [
        (TextName(TEXT.digest), True),  # the same words in a file that states no symbol
        (TextName("other words", "A/RES/80/229", "en"), True),  # a reissue
        (TextName("other words", "A/RES/80/229", "fr"), False),  # another language
        (TextName("other words", "A/RES/80/230", "en"), False),
        (TextName("other words"), False),
    ],
)
def test_notes_are_those_of_the_text_and_of_its_other_issues(
    states: tuple[State, State], text: TextName, is_known: bool
) -> None:
    states[0].notes.replace((), [note(1)])
    assert states[0].notes.of(text) == ((note(1),) if is_known else ())


def test_of_a_note_without_a_symbol_other_texts_know_nothing(states: tuple[State, State]) -> None:
    nameless = replace(note(1), text=TextName("words"))
    states[0].notes.replace((), [nameless])
    assert states[0].notes.of(TextName("other words")) == ()
    assert states[0].notes.of(TextName("words")) == (nameless,)


def test_two_windows_that_change_one_note_keep_both_wordings(states: tuple[State, State]) -> None:
    one, other = states
    one.notes.replace((), [note(1)])
    one.notes.replace([note(1)], [note(2, "mine")])
    other.notes.replace([note(1)], [note(3, "yours")])
    assert one.notes.of(TEXT) == (note(2, "mine"), note(3, "yours"))


def test_a_note_that_one_window_removes_while_another_changes_it_is_kept(states: tuple[State, State]) -> None:
    one, other = states
    one.notes.replace((), [note(1)])
    one.notes.replace([note(1)], ())
    other.notes.replace([note(1)], [note(2, "changed")])
    assert one.notes.of(TEXT) == (note(2, "changed"),)


def test_what_is_no_note_is_passed_over_and_stays(states: tuple[State, State]) -> None:
    state = states[0]
    state.notes.replace((), [note(1)])
    spoiled = "INSERT INTO notes (id, text, note) VALUES (?, ?, ?)"
    state._data.write(
        *(Statement(spoiled, (str(n), TEXT.digest, content)) for n, content in enumerate((b"{", b"[]", b"{}", 5)))
    )
    assert state.notes.all() == (note(1),)
    assert state._data.rows("SELECT count(*) FROM notes") == [(5,)]


def test_the_notes_of_a_database_from_before_there_were_any_can_be_kept(tmp_path: Path) -> None:
    before = replace(USER_DATA, migrations=USER_DATA.migrations[:2])
    open_database(tmp_path / NAME, before).database.close()
    state = State(tmp_path)
    state.notes.replace((), [note(1)])
    assert state.notes.all() == (note(1),)
    state.close()


def test_forgetting_everything_forgets_notes_too(states: tuple[State, State]) -> None:
    states[0].notes.replace((), [note(1)])
    states[0].forget_everything()
    assert states[0].notes.all() == ()
