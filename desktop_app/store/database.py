"""SQLite, opened so that nothing is lost: the only importer of ``sqlite3``.

Whoever keeps rows hands in a ``Schema`` and speaks SQL to the ``Database`` that it gets. Each write is a transaction
of its own, on the disk when it returns, and several processes may write at once.
"""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import time
import weakref
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from desktop_app.store.files import PAUSES, draft_beside, set_aside

BUSY_SECONDS = 2.0
"""How long a statement waits while another process writes; a write takes milliseconds."""
POLL_SECONDS = 0.002
"""How often a process that waits asks whether it may write."""
MOST_BACKUPS = 3
"""So many copies from before a migration are kept, the latest ones."""
SYNCHRONOUS = "FULL"
"""How long SQLite waits for the disk: until what is written outlasts a power cut."""
COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite adds to the name of a database for the files that belong to it."""

HEADER = b"SQLite format 3\0"

T = TypeVar("T")


class Statement(NamedTuple):
    """A statement of SQL and the values of its question marks."""

    sql: str
    values: Sequence[Any] = ()


class Rows(NamedTuple):
    """A statement of SQL that is carried out for each of several rows of values."""

    sql: str
    rows: Sequence[Sequence[Any]]


@dataclass(frozen=True)
class Schema:
    """What a database holds: a number of its own, and the statements that lead from each version to the next.

    ``application`` are 32 bits that tell the database from those of other programs. The version of a database is the
    number of migrations that it went through. Migrations that were once released never change; a change of the schema
    is one more of them.
    """

    application: int
    migrations: tuple[tuple[str, ...], ...]

    @property
    def version(self) -> int:
        """The version that this program reads and writes."""
        return len(self.migrations)


class Cause(str, Enum):
    """Why a database cannot be read or written."""

    FULL = "full"
    READ_ONLY = "read-only"
    BUSY = "busy"
    OTHER = "other"


class DatabaseError(Exception):
    """A database cannot be read or written: ``cause`` says why, the text of the error in SQLite's words."""

    def __init__(self, cause: Cause, words: str) -> None:
        super().__init__(words)
        self.cause = cause


class DamagedDatabaseError(DatabaseError):
    """What the file holds is not a database of this schema, or one that is damaged."""


class NewerDatabaseError(DatabaseError):
    """The database was written by a later version of this program."""


class Database:
    """An open database, used in the thread that opened it, and closed when nothing holds it any more."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        # A method __del__ would come too late in garbage that goes together: the connection may be let go of first.
        self._close = weakref.finalize(self, connection.close)
        connection.execute("PRAGMA foreign_keys=ON")

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """The rows that a query finds. Raises DatabaseError."""
        with _translated():
            return self._connection.execute(sql, values).fetchall()

    def write(self, statements: Iterable[Statement | Rows]) -> None:
        """Carry out all statements or none; they are on the disk when this returns. Raises DatabaseError.

        They are asked for one after the other, when no other process can write any more: a generator may look at what
        there is by then.
        """
        with _translated(), _transaction(self._connection):
            for statement in statements:
                if isinstance(statement, Rows):
                    self._connection.executemany(statement.sql, statement.rows)
                else:
                    self._connection.execute(statement.sql, statement.values)

    def scrub(self) -> None:
        """Leave no trace on the disk of rows that were removed. Raises DatabaseError."""
        with _translated():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def is_alone(self) -> bool:
        """Whether no other process has the database open; afterwards it is not open for writing ahead any more."""
        self._connection.execute("PRAGMA busy_timeout=0").fetchone()
        with contextlib.suppress(sqlite3.Error):
            return bool(self._connection.execute("PRAGMA journal_mode=DELETE").fetchone() == ("delete",))
        return False

    def in_memory(self) -> Database:
        """A copy that lives as long as the process. Raises DatabaseError."""
        with _translated():
            copy = _connect(":memory:")
            self._connection.backup(copy)
        return Database(copy)

    def close(self) -> None:
        """Close it; what was written is on the disk already."""
        self._close()


class Opened(NamedTuple):
    """An open database, and where a damaged one was set aside for it."""

    database: Database
    set_aside: Path | None = None


def open_database(path: Path, schema: Schema, *, checked: bool = True) -> Opened:
    """Open a database, begin it where there is none, and bring an older one up to this schema after a backup.

    A damaged file is set aside under a number, and a new one begun. Raises NewerDatabaseError, and DatabaseError where
    the file or folder cannot be read or written for longer than a moment; the file is left as it is then. A large one
    that can be made anew need not be ``checked`` page by page each time.
    """
    try:
        return Opened(_insist(lambda: _opened(path, schema, checked=checked)))
    except DamagedDatabaseError:
        aside = _set_aside(path, schema)
        return Opened(_insist(lambda: _opened(path, schema)), aside)


def memory_database(schema: Schema) -> Database:
    """An empty database that lives as long as something holds it."""
    connection = _connect(":memory:")
    _migrate(connection, schema)
    return Database(connection)


def readable_copy(path: Path, schema: Schema) -> Database:
    """A copy in memory of a database that cannot be written. Raises DatabaseError where it cannot be read either."""
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    with _translated(), contextlib.closing(sqlite3.connect(address, uri=True)) as source:
        _check(source, schema)
        copy = _connect(":memory:")
        source.backup(copy)
        _migrate(copy, schema)
    return Database(copy)


def backups_of(path: Path) -> list[Path]:
    """The copies of a database from before its migrations, the oldest first."""
    return _numbered(path, "backup")


def all_files_of(path: Path) -> list[Path]:
    """Every file that belongs to a database: itself, its companions, backups, and what was set aside."""
    own = [path, *(path.with_name(path.name + ending) for ending in COMPANIONS)]
    kept = path.parent.glob(f"{path.name}.*")
    return [file for file in (*own, *kept) if os.path.lexists(file)]


def _connect(address: str | Path, timeout: float = 5.0) -> sqlite3.Connection:
    """A connection that begins no transaction by itself, and that any thread may close: the last to let go of it."""
    return sqlite3.connect(address, timeout=timeout, isolation_level=None, check_same_thread=False)


def _opened(path: Path, schema: Schema, *, checked: bool = True) -> Database:
    with _translated():
        path.parent.mkdir(parents=True, exist_ok=True)
        _see_header(path)
        connection = _connect(path, timeout=BUSY_SECONDS)
        try:
            _check(connection, schema, checked=checked)
            _prepare(connection)
            if 0 < _version(connection) < schema.version:
                _back_up(connection, path)
            _migrate(connection, schema)
        except BaseException:
            connection.close()
            raise
    return Database(connection)


def _see_header(path: Path) -> None:
    """See that a file begins as databases do: SQLite would take a very short one for empty and write over it."""
    with contextlib.suppress(FileNotFoundError), path.open("rb") as file:
        begin = file.read(len(HEADER))
        if begin not in (b"", HEADER):
            raise DamagedDatabaseError(Cause.OTHER, "the file is not a database")


def _check(connection: sqlite3.Connection, schema: Schema, *, checked: bool = True) -> None:
    """See that a database is sound and of this schema or an older version of it, before anything is written to it."""
    version = _version(connection)
    ((tables,),) = connection.execute("SELECT count(*) FROM sqlite_master")
    ((application,),) = connection.execute("PRAGMA application_id")
    if (application != schema.application) if version else tables:
        raise DamagedDatabaseError(Cause.OTHER, "the file is a database of another program")
    if version > schema.version:
        raise NewerDatabaseError(Cause.OTHER, f"the version is {version}")
    if not checked:
        return
    found = connection.execute("PRAGMA quick_check(1)").fetchall()
    if found != [("ok",)]:
        raise DamagedDatabaseError(Cause.OTHER, str(found[0][0]))


def _prepare(connection: sqlite3.Connection) -> None:
    """Let readers and a writer work side by side where that is possible (not on a network drive), and write durably."""
    connection.execute(f"PRAGMA synchronous={SYNCHRONOUS}")
    try:
        connection.execute("PRAGMA journal_mode=WAL").fetchone()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        if _cause(error) is not Cause.OTHER:
            raise
        connection.execute("PRAGMA journal_mode=DELETE").fetchone()
    connection.execute("PRAGMA secure_delete=ON").fetchone()


def _migrate(connection: sqlite3.Connection, schema: Schema) -> None:
    """Bring a database to the version of the schema: all steps or none, and in one process only."""
    if _version(connection) == schema.version:
        return
    with _transaction(connection):
        version = _version(connection)  # another process may have migrated it meanwhile
        if version > schema.version:
            raise NewerDatabaseError(Cause.OTHER, f"the version is {version}")
        for migration in schema.migrations[version:]:
            for statement in migration:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version={schema.version:d}")
        connection.execute(f"PRAGMA application_id={schema.application:d}")


def _version(connection: sqlite3.Connection) -> int:
    ((version,),) = connection.execute("PRAGMA user_version")
    return int(version)


def _back_up(connection: sqlite3.Connection, path: Path) -> None:
    """Copy a database to ``NAME.backup-N``, whole or not at all, and keep the latest ``MOST_BACKUPS`` copies."""
    draft = draft_beside(path)
    try:
        with contextlib.closing(sqlite3.connect(draft)) as copy:
            connection.backup(copy)
        earlier = backups_of(path)
        number = _number(earlier[-1]) + 1 if earlier else 1
        draft.rename(path.with_name(f"{path.name}.backup-{number}"))
    finally:
        draft.unlink(missing_ok=True)
    for old in backups_of(path)[:-MOST_BACKUPS]:
        old.unlink(missing_ok=True)


def _set_aside(path: Path, schema: Schema) -> Path | None:
    """Rename a damaged database and its companions; ``None`` where another process has done so meanwhile."""
    with _translated():
        if not _is_still_damaged(path, schema):
            return None
        aside = set_aside(path, "damaged")
        for ending in COMPANIONS:
            with contextlib.suppress(FileNotFoundError):
                path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))
    return aside


def _is_still_damaged(path: Path, schema: Schema) -> bool:
    try:
        _opened(path, schema).close()
    except DamagedDatabaseError:
        return True
    return False


def _numbered(path: Path, why: str) -> list[Path]:
    return sorted(path.parent.glob(f"{path.name}.{why}-*[0-9]"), key=_number)


def _number(path: Path) -> int:
    digits = re.search(r"[0-9]+$", path.name)
    return int(digits.group()) if digits else 0


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    _begin(connection)
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _begin(connection: sqlite3.Connection) -> None:
    """Begin to write as soon as no other process does.

    SQLite itself asks ten times a second only, so a process that writes without a break would hardly let it in.
    """
    connection.execute("PRAGMA busy_timeout=0").fetchone()
    try:
        deadline = time.monotonic() + BUSY_SECONDS
        while not _has_begun(connection, is_last_try=time.monotonic() >= deadline):
            time.sleep(POLL_SECONDS)
    finally:
        connection.execute(f"PRAGMA busy_timeout={round(BUSY_SECONDS * 1000)}").fetchone()


def _has_begun(connection: sqlite3.Connection, is_last_try: bool) -> bool:
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if is_last_try or _cause(error) is not Cause.BUSY:
            raise
    return connection.in_transaction


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    """Make the errors of SQLite and of the disk into those that other rooms may know."""
    try:
        yield
    except sqlite3.Error as error:
        kind = DamagedDatabaseError if type(error) is sqlite3.DatabaseError else DatabaseError
        raise kind(_cause(error), str(error)) from error
    except OSError as error:
        cause = Cause.READ_ONLY if isinstance(error, PermissionError) else Cause.OTHER
        raise DatabaseError(cause, error.strerror or type(error).__name__) from error


_CAUSES = {
    "database or disk is full": Cause.FULL,
    "attempt to write a readonly database": Cause.READ_ONLY,
    "unable to open database file": Cause.READ_ONLY,
    "access permission denied": Cause.READ_ONLY,
    "database is locked": Cause.BUSY,
    "database table is locked": Cause.BUSY,
}


def _cause(error: sqlite3.Error) -> Cause:
    """The cause by SQLite's words: its codes are known to Python from 3.11 on."""
    return _CAUSES.get(str(error), Cause.OTHER)


def _insist(action: Callable[[], T]) -> T:
    """Do what another program may hinder for a moment, and try again where it does."""
    for pause in PAUSES:
        try:
            return action()
        except (DamagedDatabaseError, NewerDatabaseError):
            raise
        except DatabaseError:
            time.sleep(pause)
    return action()
