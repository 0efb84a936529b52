"""What the user did is kept; where it cannot be, the program goes on, says so once, and catches up when it can."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.resolution.message import Message
from desktop_app.store import database, user_data
from desktop_app.store.database import Cause, DatabaseError, Statement, open_database, readable_copy
from desktop_app.store.schema import USER_DATA
from desktop_app.store.user_data import NAME, UserData, packed, unpacked

Start = Callable[[], UserData]

ADD = "INSERT OR IGNORE INTO old_ticks (pair, change) VALUES ('pair', ?)"
ALL = "SELECT change FROM old_ticks ORDER BY change"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try again at once, and do not wait for what is held."""
    monkeypatch.setattr(database, "PAUSES", ())
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.0)
    monkeypatch.setattr(user_data, "RETRY_SECONDS", 0.0)


@pytest.fixture
def told() -> list[str]:
    """What the reader was told."""
    return []


@pytest.fixture
def start(tmp_path: Path, told: list[str]) -> Iterator[Start]:
    """Opens the data, as each start of the program does."""
    opened: list[UserData] = []

    def tell(message: Message) -> None:
        told.append(str(message))

    def open_data() -> UserData:
        opened.append(UserData(tmp_path / NAME, tell))
        return opened[-1]

    yield open_data
    for data in opened:
        data.close()


class Disk:
    """A disk that can be full: it refuses each write of the database while it is."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.cause: Cause | None = None
        write = database.Database.write

        def maybe(opened: database.Database, statements: Any) -> None:
            is_file = opened.rows("PRAGMA database_list")[0][2] != ""
            if self.cause and is_file:
                raise DatabaseError(self.cause, "as asked for")
            write(opened, statements)

        monkeypatch.setattr(database.Database, "write", maybe)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def add(data: UserData, *changes: str) -> None:
    data.write(*(Statement(ADD, (change,)) for change in changes))


def kept(data: UserData) -> list[str]:
    return [change for (change,) in data.rows(ALL)]


def test_rows_last(start: Start, told: list[str]) -> None:
    add(start(), "a", "b")
    assert (kept(start()), told) == (["a", "b"], [])


@pytest.mark.parametrize(
    ("cause", "words"),
    [
        (Cause.FULL, "the disk is full"),
        (Cause.READ_ONLY, "user-data.sqlite cannot be written; check"),
        (Cause.BUSY, "another program holds"),
        (Cause.OTHER, "cannot be written (as asked for)"),
    ],
)
def test_what_cannot_be_kept_goes_on_in_memory_and_is_told_once(
    start: Start, told: list[str], disk: Disk, cause: Cause, words: str
) -> None:
    data = start()
    add(data, "a")
    disk.cause = cause
    add(data, "b")
    add(data, "c")
    assert kept(data) == ["a", "b", "c"]
    assert not data.lasts
    assert len(told) == 1
    assert told[0].startswith("Notes and ticks cannot be kept: ")
    assert words in told[0]
    assert kept(start()) == ["a"]


def test_what_could_not_be_kept_is_kept_with_the_next_that_can(start: Start, told: list[str], disk: Disk) -> None:
    data = start()
    disk.cause = Cause.FULL
    add(data, "a")
    add(data, "b")
    disk.cause = None
    add(data, "c")
    assert data.lasts
    assert kept(data) == kept(start()) == ["a", "b", "c"]
    assert len(told) == 1


def test_what_could_not_be_kept_is_tried_again_at_the_end(start: Start, disk: Disk) -> None:
    data = start()
    disk.cause = Cause.FULL
    add(data, "a")
    disk.cause = None
    data.close()
    assert kept(start()) == ["a"]


def test_a_file_that_refuses_is_not_tried_with_every_tick(
    start: Start, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each try may take seconds, and the window waits for it."""
    monkeypatch.setattr(user_data, "RETRY_SECONDS", 1e9)
    data = start()
    data._tried_at = -1e9
    disk.cause = Cause.BUSY
    add(data, "a")
    disk.cause = None
    add(data, "b")
    assert (kept(data), data.lasts) == (["a", "b"], False)
    data.close()
    assert kept(start()) == ["a", "b"]


def test_the_rows_of_another_window_stay_when_this_one_catches_up(start: Start, disk: Disk) -> None:
    one, other = start(), start()
    disk.cause = Cause.FULL
    add(one, "a")
    disk.cause = None
    add(other, "b")
    add(one, "c")
    assert kept(one) == kept(other) == ["a", "b", "c"]


def test_a_damaged_file_is_set_aside_and_told(start: Start, told: list[str], tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"no database")
    data = start()
    add(data, "a")
    assert (tmp_path / f"{NAME}.damaged-1").read_bytes() == b"no database"
    assert f"renamed to {tmp_path / NAME}.damaged-1" in told[0]
    assert (len(told), kept(data)) == (1, ["a"])


def test_a_file_of_a_newer_program_is_left_alone_and_told(start: Start, told: list[str], tmp_path: Path) -> None:
    newer = replace(USER_DATA, migrations=(*USER_DATA.migrations, ("CREATE TABLE of_a_later_program (text TEXT)",)))
    opened = open_database(tmp_path / NAME, newer).database
    opened.write([Statement(ADD, ("theirs",))])
    opened.close()
    before = (tmp_path / NAME).read_bytes()
    data = start()
    add(data, "a")
    assert kept(data) == ["a"]
    data.close()
    assert (tmp_path / NAME).read_bytes() == before
    assert len(told) == 1
    assert "newer version of Resolute" in told[0]


def test_a_file_that_is_held_at_the_start_is_read_and_caught_up_later(
    start: Start, told: list[str], tmp_path: Path
) -> None:
    first = start()
    add(first, "a")
    first.close()
    with closing(sqlite3.connect(tmp_path / NAME, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        data = start()
        assert kept(data) == ["a"]
        add(data, "b")
        other.execute("ROLLBACK")
    add(data, "c")
    assert kept(start()) == ["a", "b", "c"]
    assert len(told) == 1


def test_a_folder_in_its_place_costs_the_memory_alone(start: Start, told: list[str], tmp_path: Path) -> None:
    (tmp_path / NAME).mkdir()
    data = start()
    add(data, "a")
    assert (kept(data), len(told)) == (["a"], 1)


def test_a_query_that_fails_finds_nothing_and_is_told(start: Start, told: list[str]) -> None:
    assert start().rows("SELECT * FROM a_table_that_was_lost") == []
    assert len(told) == 1


def test_wrong_statements_are_an_error_and_keep_no_others_from_the_file(start: Start) -> None:
    data = start()
    with pytest.raises(DatabaseError):
        data.write(Statement("INSERT INTO submarines VALUES (1)"))
    add(data, "a")
    assert (kept(start()), data.lasts) == (["a"], True)


def test_a_removed_file_is_begun_anew(start: Start, tmp_path: Path) -> None:
    data = start()
    add(data, "a")
    data.remove()
    assert list(tmp_path.iterdir()) == []
    assert kept(data) == []


def test_what_could_not_be_kept_is_forgotten_with_all_else(start: Start, disk: Disk) -> None:
    data = start()
    disk.cause = Cause.FULL
    add(data, "a")
    disk.cause = None
    data.remove()
    assert kept(data) == []


OLD_ROWS = (
    Statement("INSERT INTO recents (files, entry, opened) VALUES (?, ?, 1)", (packed(["a.pdf"]), packed({}))),
    Statement("INSERT INTO places (key, place, visited) VALUES ('key', ?, 1)", (packed({"page": 3}),)),
    Statement(ADD, ("a",)),
)


@pytest.mark.parametrize("version", range(1, USER_DATA.version))
def test_data_of_each_earlier_version_is_taken_along(
    start: Start, told: list[str], tmp_path: Path, version: int
) -> None:
    old = open_database(tmp_path / NAME, replace(USER_DATA, migrations=USER_DATA.migrations[:version])).database
    old.write(OLD_ROWS)
    tables = [name for (name,) in old.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    before = {name: old.rows(f"SELECT * FROM {name}") for name in tables}
    old.close()
    data = start()
    assert {name: data.rows(f"SELECT * FROM {name}") for name in tables} == before
    assert (data.lasts, told) == (True, [])
    backup = readable_copy(tmp_path / f"{NAME}.backup-1", replace(USER_DATA, migrations=USER_DATA.migrations[:version]))
    assert {name: backup.rows(f"SELECT * FROM {name}") for name in tables} == before
    backup.close()


@pytest.mark.parametrize("value", [None, 5, "text", ["Ōtaki", "\ud800", "\udce9"], {"a": [1.5, True, {}]}])
def test_values_are_read_back_as_they_were_kept(value: Any) -> None:
    assert unpacked(packed(value)) == value


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000, None, 5])
def test_a_value_that_makes_no_sense_is_none(content: Any) -> None:
    assert unpacked(content) is None
