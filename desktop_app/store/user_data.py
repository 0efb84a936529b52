"""The database of the user's own data: what is kept goes on in memory while the file cannot be written."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop_app.resolution.message import Message
from desktop_app.store.database import (
    Cause,
    Database,
    DatabaseError,
    NewerDatabaseError,
    Statement,
    all_files_of,
    backups_of,
    memory_database,
    open_database,
    readable_copy,
)
from desktop_app.store.schema import TABLES, USER_DATA

NAME = "user-data.sqlite"

WAS_DAMAGED = Message(
    "data-damaged",
    "The file of notes and ticks is damaged; it was renamed to {0}, and a new one was started.",
)
IS_NEWER = Message(
    "data-newer",
    "Notes and ticks cannot be kept: {0} was written by a newer version of Resolute and is left as it is.",
)
DISK_IS_FULL = Message("data-full", "Notes and ticks cannot be kept: the disk is full; free some space on it.")
READ_ONLY = Message(
    "data-read-only",
    "Notes and ticks cannot be kept: {0} cannot be written; check the permissions of its folder.",
)
IS_BUSY = Message("data-busy", "Notes and ticks cannot be kept: another program holds {0}; close that program.")
NOT_KEPT = Message("data-not-kept", "Notes and ticks cannot be kept: {0} cannot be written ({1}).")

_SENTENCES = {Cause.FULL: DISK_IS_FULL, Cause.READ_ONLY: READ_ONLY, Cause.BUSY: IS_BUSY, Cause.OTHER: NOT_KEPT}

RETRY_SECONDS = 10.0
"""A file that could not be written is tried again with the first write after so long: each try may take seconds."""

Tell = Callable[[Message], None]


class UserData:
    """Rows that last. While the file cannot be written, they live in memory, and go to the file as soon as it can.

    That they cannot be kept is told once in the life of the program.
    """

    def __init__(self, path: Path, tell: Tell) -> None:
        self._path, self._tell = path, tell
        self._told = False
        self._is_newer = False
        self._file: Database | None = None
        self._memory: Database | None = None
        self._unkept: list[Statement] = []
        self._tried_at = -RETRY_SECONDS
        self._open()

    @property
    def lasts(self) -> bool:
        """Whether all that was written is on the disk."""
        return self._memory is None

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """The rows that a query finds; none where the file cannot be read, which is told."""
        try:
            return self._current().rows(sql, *values)
        except DatabaseError as error:
            self._tell_once(error)
            return []

    def write(self, *statements: Statement) -> None:
        """Carry out all statements or none; repeating them must do no harm.

        Raises DatabaseError where they are wrong in themselves.
        """
        before = len(self._unkept)
        self._unkept += statements
        if not self._write_unkept():
            try:
                self._go_on_in_memory(statements)
            except DatabaseError:
                del self._unkept[before:]  # they would keep all later ones from the file too
                raise

    def scrub(self) -> None:
        """Leave no trace on the disk of rows that were removed: neither in the file nor in its backups."""
        try:
            if self._file:
                self._file.scrub()
            for backup in backups_of(self._path):
                backup.unlink(missing_ok=True)
        except (DatabaseError, OSError) as error:
            self._tell_once(error)

    def remove(self) -> None:
        """Remove all rows, and the file with all that belongs to it, unless another window has it open."""
        self._unkept.clear()
        self.write(*(Statement(f"DELETE FROM {table}") for table in TABLES))  # noqa: S608 - of constants
        self.scrub()
        alone = self._file is None or self._file.is_alone()
        self.close()
        try:
            for path in all_files_of(self._path) if alone else backups_of(self._path):
                path.unlink(missing_ok=True)
        except OSError as error:
            self._tell_once(error)

    def close(self) -> None:
        """Try once more to keep what could not be kept, and close the file; it is opened again when it is needed."""
        if self._unkept:
            self._tried_at = -RETRY_SECONDS
            self._write_unkept()
        self._leave_memory()
        if self._file:
            self._file.close()
            self._file = None

    def _write_unkept(self) -> bool:
        """Write to the file what is not there yet, and return whether it is there now."""
        if time.monotonic() < self._tried_at + RETRY_SECONDS:
            return False
        try:
            self._open_file().write(self._unkept)
        except DatabaseError as error:
            self._tell_once(error)
            self._tried_at = time.monotonic()
            return False
        self._unkept.clear()
        self._leave_memory()
        return True

    def _open(self) -> None:
        try:
            self._open_file()
        except DatabaseError as error:
            self._tell_once(error)
            self._go_on_in_memory(())

    def _open_file(self) -> Database:
        """The file, opened where it is not. Raises DatabaseError."""
        if self._is_newer:
            raise NewerDatabaseError(Cause.OTHER, "the file was written by a newer version")
        if self._file is None:
            try:
                self._file, aside = open_database(self._path, USER_DATA)
            except NewerDatabaseError:
                self._is_newer = True
                raise
            if aside:
                self._tell(WAS_DAMAGED.filled(str(aside)))
        return self._file

    def _current(self) -> Database:
        return self._memory or self._open_file()

    def _go_on_in_memory(self, statements: tuple[Statement, ...]) -> None:
        if self._memory is None:
            self._memory = self._copied()
            statements = tuple(self._unkept)
        self._memory.write(statements)

    def _copied(self) -> Database:
        """What can be read of the file, in memory; nothing where it cannot be read."""
        try:
            return self._file.in_memory() if self._file else readable_copy(self._path, USER_DATA)
        except DatabaseError:
            return memory_database(USER_DATA)

    def _leave_memory(self) -> None:
        if self._memory:
            self._memory.close()
            self._memory = None

    def _tell_once(self, error: DatabaseError | OSError) -> None:
        if not self._told:
            self._told = True
            self._tell(_sentence(self._path, error))


def packed(value: Any) -> bytes:
    """A JSON value as it is kept in a row: compact, in UTF-8, lone surrogates too."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def unpacked(content: bytes) -> Any:
    """The JSON value that ``packed`` made a row of; ``None`` where it is none."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError, TypeError):
        return None


def _sentence(path: Path, error: DatabaseError | OSError) -> Message:
    if isinstance(error, NewerDatabaseError):
        return IS_NEWER.filled(str(path))
    cause = error.cause if isinstance(error, DatabaseError) else Cause.OTHER
    template = _SENTENCES[cause]
    arguments = {Cause.FULL: (), Cause.OTHER: (str(path), str(error))}
    return template.filled(*arguments.get(cause, (str(path),)))
