"""Databases that are missing, sound, older, newer, damaged or out of reach: only the missing one begins empty."""

from __future__ import annotations

import gc
import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.store import database as module
from desktop_app.store.database import (
    MOST_BACKUPS,
    Cause,
    DamagedDatabaseError,
    Database,
    DatabaseError,
    NewerDatabaseError,
    Schema,
    Statement,
    all_files_of,
    backups_of,
    memory_database,
    open_database,
    readable_copy,
)

BOATS = Schema(
    0x424F4154,
    (
        ("CREATE TABLE boats (name TEXT PRIMARY KEY)",),
        ("ALTER TABLE boats ADD COLUMN crew INTEGER NOT NULL DEFAULT 1", "CREATE TABLE ports (name TEXT)"),
        ("UPDATE boats SET crew = crew + 1", "DROP TABLE ports"),
    ),
)
FIRST = replace(BOATS, migrations=BOATS.migrations[:1])
ADD = "INSERT INTO boats (name) VALUES (?)"

needs_permissions = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden to this user"
)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAUSES", (0.0,))
    monkeypatch.setattr(module, "BUSY_SECONDS", 0.05)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "boats.sqlite"


@pytest.fixture
def opened() -> Iterator[Callable[..., Database]]:
    """Opens databases that are closed at the end."""
    all_opened: list[Database] = []

    def start(path: Path, schema: Schema = BOATS) -> Database:
        all_opened.append(open_database(path, schema).database)
        return all_opened[-1]

    yield start
    for database in all_opened:
        database.close()


def names(database: Database) -> list[str]:
    return [name for (name,) in database.rows("SELECT name FROM boats ORDER BY name")]


def with_boats(path: Path, schema: Schema, *boats: str) -> None:
    """Write a database of that schema, and close it."""
    database = open_database(path, schema).database
    database.write(Statement(ADD, (boat,)) for boat in boats)
    database.close()


def test_a_missing_database_is_begun_with_its_folder(path: Path, opened: Callable[..., Database]) -> None:
    assert names(opened(path)) == []


@pytest.mark.filterwarnings("error")
def test_any_thread_may_be_the_last_to_let_go_of_it(path: Path) -> None:
    made: list[Database] = []
    maker = threading.Thread(target=lambda: made.extend([memory_database(BOATS), open_database(path, BOATS).database]))
    maker.start()
    maker.join()
    assert len(made) == 2
    made.clear()
    gc.collect()  # what is raised while something goes is a warning


def test_it_is_closed_when_it_goes_with_other_garbage() -> None:
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    held: list[object] = [Database(connection)]
    held.append(held)
    del held
    gc.collect()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")


def test_what_was_written_is_there_at_the_next_start(path: Path, opened: Callable[..., Database]) -> None:
    with_boats(path, BOATS, "Amber", "Beryl")
    assert names(opened(path)) == ["Amber", "Beryl"]


def test_statements_are_carried_out_all_or_none(path: Path, opened: Callable[..., Database]) -> None:
    database = opened(path)
    with pytest.raises(DatabaseError):
        database.write([Statement(ADD, ("Amber",)), Statement(ADD, ("Amber",))])
    assert names(database) == []


def test_it_writes_ahead_and_durably(path: Path, opened: Callable[..., Database], durable: None) -> None:
    database = opened(path)
    asked = {name: database.rows(f"PRAGMA {name}")[0][0] for name in ("journal_mode", "synchronous", "foreign_keys")}
    assert asked == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


@pytest.mark.skipif(sys.platform == "win32", reason="a way of locking that Windows does not have")
def test_where_writing_ahead_is_impossible_it_writes_as_well(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a network drive, whose computers share no memory."""
    path.parent.mkdir()
    connect = sqlite3.connect

    def on_network_drive(target: Any, **options: Any) -> sqlite3.Connection:
        return connect(f"{Path(target).as_uri()}?vfs=unix-dotfile", uri=True, **options)

    monkeypatch.setattr(sqlite3, "connect", on_network_drive)
    with_boats(path, BOATS, "Amber")
    database = open_database(path, BOATS).database
    assert names(database) == ["Amber"]
    assert database.rows("PRAGMA journal_mode") != [("wal",)]
    database.close()


class Refusing(sqlite3.Connection):
    """A connection whose drive takes no files of shared memory."""

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        if sql == "PRAGMA journal_mode=WAL":
            raise sqlite3.OperationalError("disk I/O error")
        return super().execute(sql, *values)


def test_where_writing_ahead_fails_it_writes_as_well(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda target, **options: connect(target, factory=Refusing, **options))
    with_boats(path, BOATS, "Amber")
    database = open_database(path, BOATS).database
    assert (names(database), database.rows("PRAGMA journal_mode")) == (["Amber"], [("delete",)])
    database.close()


@pytest.mark.parametrize("version", [1, 2, 3])
def test_every_earlier_version_is_migrated_step_by_step(
    path: Path, opened: Callable[..., Database], version: int
) -> None:
    with_boats(path, replace(BOATS, migrations=BOATS.migrations[:version]), "Amber")
    database = opened(path)
    assert database.rows("SELECT * FROM boats") == [("Amber", 1 if version == 3 else 2)]
    assert database.rows("PRAGMA user_version") == [(3,)]


def test_before_a_migration_the_database_is_copied(path: Path, opened: Callable[..., Database]) -> None:
    with_boats(path, FIRST, "Amber")
    opened(path)
    (backup,) = backups_of(path)
    assert backup.name == "boats.sqlite.backup-1"
    assert names(readable_copy(backup, FIRST)) == ["Amber"]


def test_without_a_migration_it_is_not(path: Path) -> None:
    for _ in range(2):
        with_boats(path, BOATS)
    assert backups_of(path) == []


def test_the_latest_copies_are_kept(path: Path, tmp_path: Path) -> None:
    for number in range(1, MOST_BACKUPS + 9):
        for file in all_files_of(path):
            if "backup" not in file.name:
                file.unlink()
        with_boats(path, FIRST, f"Amber {number}")
        open_database(path, BOATS).database.close()
    assert [file.name for file in backups_of(path)] == [f"boats.sqlite.backup-{number}" for number in (9, 10, 11)]
    assert names(readable_copy(backups_of(path)[-1], FIRST)) == ["Amber 11"]


def test_a_migration_that_fails_leaves_the_database_as_it_was(path: Path, opened: Callable[..., Database]) -> None:
    with_boats(path, FIRST, "Amber")
    wrong = Schema(BOATS.application, (*BOATS.migrations[:2], ("UPDATE submarines SET crew = 2",)))
    with pytest.raises(DatabaseError, match="submarines"):
        open_database(path, wrong)
    assert names(opened(path, FIRST)) == ["Amber"]


def test_a_copy_that_fails_is_no_reason_to_migrate(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_boats(path, FIRST, "Amber")

    def full(*_: Any) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(module, "_back_up", full)
    with pytest.raises(DatabaseError) as caught:
        open_database(path, BOATS)
    assert caught.value.cause is Cause.FULL
    monkeypatch.undo()
    assert names(readable_copy(path, FIRST)) == ["Amber"]
    assert list(path.parent.iterdir()) == [path]


def test_a_newer_database_is_left_as_it_is(path: Path) -> None:
    with_boats(path, BOATS, "Amber")
    before = path.read_bytes()
    with pytest.raises(NewerDatabaseError):
        open_database(path, FIRST)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_database_that_a_newer_program_migrates_meanwhile_stays_newer(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_boats(path, FIRST, "Amber")
    second = replace(BOATS, migrations=BOATS.migrations[:2])
    back_up = module._back_up

    def late(*arguments: Any) -> None:
        monkeypatch.setattr(module, "_back_up", back_up)
        with_boats(path, BOATS)

    monkeypatch.setattr(module, "_back_up", late)
    with pytest.raises(NewerDatabaseError):
        open_database(path, second)
    database = open_database(path, BOATS).database
    assert database.rows("SELECT name, crew FROM boats") == [("Amber", 2)]
    database.close()


def garbage(path: Path) -> None:
    path.write_bytes(b"this is no database\n" * 300)


def one_byte(path: Path) -> None:
    path.write_bytes(b"x")


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def pages_overwritten(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))


def of_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE songs (name TEXT)")
        other.commit()


def with_the_identity_of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA application_id=7")


def of_a_version_below_nothing(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA application_id=0")
        other.execute("PRAGMA user_version=-1")


@pytest.mark.parametrize(
    "damage",
    [
        garbage,
        one_byte,
        cut_short,
        pages_overwritten,
        of_another_program,
        with_the_identity_of_another_program,
        of_a_version_below_nothing,
    ],
)
def test_a_damaged_database_is_set_aside_and_begun_anew(path: Path, damage: Callable[[Path], None]) -> None:
    with_boats(path, BOATS, *(f"boat {number:03}" * 40 for number in range(60)))
    damage(path)
    damaged = path.read_bytes()
    database, aside = open_database(path, BOATS)
    assert aside == path.with_name("boats.sqlite.damaged-1")
    assert aside.read_bytes() == damaged
    database.write([Statement(ADD, ("Amber",))])
    assert names(database) == ["Amber"]
    database.close()


def test_what_was_not_yet_written_back_goes_aside_with_the_file(path: Path) -> None:
    with_boats(path, BOATS)
    garbage(path)
    path.with_name(f"{path.name}-wal").write_bytes(b"written ahead")
    database, aside = open_database(path, BOATS)
    assert aside is not None
    assert aside.with_name(f"{aside.name}-wal").read_bytes() == b"written ahead"
    database.close()


def test_each_damaged_database_has_a_number_of_its_own(path: Path) -> None:
    path.parent.mkdir()
    for number in (1, 2, 3):
        garbage(path)
        opened = open_database(path, BOATS)
        assert opened.set_aside == path.with_name(f"boats.sqlite.damaged-{number}")
        opened.database.close()


def test_a_database_that_another_window_began_anew_meanwhile_is_not_set_aside(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.parent.mkdir()
    garbage(path)
    insist = module._insist

    def late(action: Callable[[], Any]) -> Any:
        try:
            return insist(action)
        except DamagedDatabaseError:
            path.unlink()
            with_boats(path, BOATS, "Amber")
            raise

    monkeypatch.setattr(module, "_insist", late)
    opened = open_database(path, BOATS)
    assert (names(opened.database), opened.set_aside) == (["Amber"], None)
    opened.database.close()


def test_an_empty_file_is_one_that_another_window_is_about_to_begin(
    path: Path, opened: Callable[..., Database]
) -> None:
    path.parent.mkdir()
    path.touch()
    assert names(opened(path)) == []
    assert [file.name for file in all_files_of(path) if "damaged" in file.name] == []


def test_a_database_that_another_program_holds_is_left_alone(path: Path) -> None:
    with_boats(path, BOATS, "Amber")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode=EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseError) as caught:
            open_database(path, BOATS)
        assert caught.value.cause is Cause.BUSY
        other.execute("ROLLBACK")
    assert names(readable_copy(path, BOATS)) == ["Amber"]


def test_a_database_that_is_held_for_a_moment_is_opened_after_it(
    path: Path, opened: Callable[..., Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    with_boats(path, BOATS, "Amber")
    connect, refusals = sqlite3.connect, [sqlite3.OperationalError("unable to open database file")]

    def held_once(*arguments: Any, **options: Any) -> sqlite3.Connection:
        if refusals:
            raise refusals.pop()
        return connect(*arguments, **options)

    monkeypatch.setattr(sqlite3, "connect", held_once)
    assert names(opened(path)) == ["Amber"]


def test_a_folder_in_its_place_is_left_alone(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(DatabaseError):
        open_database(path, BOATS)
    assert path.is_dir()


def test_a_file_in_the_place_of_its_folder_is_left_alone(path: Path) -> None:
    path.parent.write_text("no folder")
    with pytest.raises(DatabaseError):
        open_database(path, BOATS)
    assert path.parent.read_text() == "no folder"


@needs_permissions
def test_what_cannot_be_written_can_still_be_read(path: Path) -> None:
    with_boats(path, BOATS, "Amber")
    path.chmod(0o400)
    path.parent.chmod(0o500)
    try:
        with pytest.raises(DatabaseError) as caught:
            open_database(path, BOATS)
        assert caught.value.cause is Cause.READ_ONLY
        assert names(readable_copy(path, BOATS)) == ["Amber"]
    finally:
        path.parent.chmod(0o700)


def test_an_older_database_that_cannot_be_written_is_migrated_in_memory(path: Path) -> None:
    with_boats(path, FIRST, "Amber")
    before = path.read_bytes()
    copy = readable_copy(path, BOATS)
    assert copy.rows("SELECT name, crew FROM boats") == [("Amber", 2)]
    copy.close()
    assert path.read_bytes() == before


def test_a_copy_in_memory_is_independent(path: Path, opened: Callable[..., Database]) -> None:
    database = opened(path)
    database.write([Statement(ADD, ("Amber",))])
    copy = database.in_memory()
    copy.write([Statement(ADD, ("Beryl",))])
    assert (names(database), names(copy)) == (["Amber"], ["Amber", "Beryl"])
    copy.close()


def test_a_database_in_memory_has_the_same_tables() -> None:
    database = memory_database(BOATS)
    assert names(database) == []
    database.close()


def test_two_may_write_and_each_sees_the_other(path: Path, opened: Callable[..., Database]) -> None:
    one, other = opened(path), opened(path)
    for number in range(20):
        (one, other)[number % 2].write([Statement(ADD, (f"{number:02}",))])
    assert names(one) == names(other) == [f"{number:02}" for number in range(20)]


def test_it_knows_whether_it_is_alone(path: Path) -> None:
    one, other = open_database(path, BOATS).database, open_database(path, BOATS).database
    assert not one.is_alone()
    other.close()
    assert one.is_alone()
    one.close()


def test_scrubbed_rows_leave_no_trace(path: Path, opened: Callable[..., Database]) -> None:
    database = opened(path)
    database.write([Statement(ADD, ("a secret name",))])
    database.write([Statement("DELETE FROM boats")])
    database.scrub()
    assert not [file.name for file in path.parent.iterdir() if b"a secret name" in file.read_bytes()]


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        ("database or disk is full", Cause.FULL),
        ("attempt to write a readonly database", Cause.READ_ONLY),
        ("unable to open database file", Cause.READ_ONLY),
        ("database is locked", Cause.BUSY),
        ("disk I/O error", Cause.OTHER),
    ],
)
def test_the_cause_is_told_from_the_words_of_sqlite(words: str, cause: Cause) -> None:
    class Failing(sqlite3.Connection):
        def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
            if sql.startswith("BEGIN"):
                raise sqlite3.OperationalError(words)
            return super().execute(sql, *values)

    with (
        closing(sqlite3.connect(":memory:", factory=Failing, check_same_thread=False)) as connection,
        pytest.raises(DatabaseError) as caught,
    ):
        Database(connection).write([])
    assert (caught.value.cause, str(caught.value)) == (cause, words)


def test_a_full_disk_is_told_as_one(path: Path, opened: Callable[..., Database]) -> None:
    database = opened(path)
    database.rows("PRAGMA max_page_count=5")
    with pytest.raises(DatabaseError) as caught:
        database.write(Statement(ADD, (f"{number}" * 900,)) for number in range(99))
    assert caught.value.cause is Cause.FULL
    assert names(database) == []


def test_several_processes_may_begin_it_at_once(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from tests.store.test_database import BOATS, ADD\n"
        "from desktop_app.store.database import Statement, open_database\n"
        "database = open_database(Path(sys.argv[1]), BOATS).database\n"
        "database.write([Statement(ADD, (sys.argv[2],))])\n"
        "database.close()\n"
    )
    call = [sys.executable, "-c", code, str(path)]
    processes = [subprocess.Popen([*call, str(number)], cwd=Path(__file__).parents[2]) for number in range(4)]
    assert [process.wait() for process in processes] == [0] * 4
    database = open_database(path, BOATS).database
    assert names(database) == ["0", "1", "2", "3"]
    database.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
