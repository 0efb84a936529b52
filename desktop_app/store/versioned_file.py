"""Small versioned files of JSON: read with migrations, written whole or not at all.

A file is missing, sound, damaged, of a newer version of the program, or cannot be read at the moment. Only the first
is empty. A damaged one is set aside under a number; the last two are left alone and not written over either.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop_app.resolution.message import Message
from desktop_app.store.files import insist, set_aside, write_whole

Migration = Callable[[dict[str, Any]], dict[str, Any]]

MOST_BYTES = 32_000_000
"""Far more than any of these files takes; reading so much takes a third of a second."""

WAS_DAMAGED = Message("file-damaged", "{0} is damaged; it was renamed to {1}, and a new file was started.")
STAYS_DAMAGED = Message("file-stays-damaged", "{0} is damaged, and nothing is kept in it; rename or delete it.")
IS_NEWER = Message(
    "file-newer", "{0} was written by a newer version of Resolute; it is left as it is, and nothing is kept in it."
)
CANNOT_BE_READ = Message(
    "file-unreadable",
    "{0} cannot be read ({1}); it is left as it is, and nothing is kept in it until Resolute is started again.",
)


class LeftAloneError(OSError):
    """A file is not written because what it holds could not be read."""


class DamagedFileError(ValueError):
    """What a file holds is not what this program writes."""


class NewerError(ValueError):
    """What a file holds was written by a later version of this program."""


class VersionedFile:
    """One such file. ``notice`` is what the reader should be told of it, once it was read."""

    def __init__(self, path: Path, version: int, migrations: Mapping[int, Migration] | None = None) -> None:
        self.path = path
        self.notice: Message | None = None
        self._version, self._migrations = version, migrations or {}
        self._may_be_written: bool | None = None  # unknown until it was read

    def read(self) -> dict[str, Any]:
        """What the file holds, brought from its own version to this one a step at a time; empty where it holds nothing.

        Where it holds something that cannot be used, ``notice`` says so.
        """
        self.notice, self._may_be_written = None, True
        seen = _state_of(self.path)
        try:
            return self._migrated(_parsed(self.path))
        except FileNotFoundError:
            return {}
        except DamagedFileError:
            if _state_of(self.path) != seen:  # another window began it anew
                return self.read()
            self._set_aside()
        except NewerError:
            self._leave_alone(IS_NEWER.filled(str(self.path)))
        except OSError as error:
            self._leave_alone(CANNOT_BE_READ.filled(str(self.path), error.strerror or type(error).__name__))
        return {}

    def write(self, values: Mapping[str, Any]) -> None:
        """Write these values and the version. Raises OSError, where a file that could not be read is there too."""
        if self._may_be_written is None:
            self.read()
        if not self._may_be_written:
            raise LeftAloneError(f"{self.path} is left alone")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        # As ASCII, so that names of files that are no text in any encoding can be kept too.
        write_whole(self.path, json.dumps({"version": self._version} | dict(values), indent=1).encode("ascii"))

    def files(self) -> list[Path]:
        """The file, and those that were set aside in its place."""
        return [self.path, *self.path.parent.glob(f"{self.path.name}.damaged-*")]

    def _migrated(self, values: dict[str, Any]) -> dict[str, Any]:
        found = values.get("version")
        if type(found) is not int or found < 1:
            raise DamagedFileError(f"the version is {found!r:.40}")
        if found > self._version:
            raise NewerError(f"the version is {found}")
        try:
            for step in range(found, self._version):
                values = self._migrations[step](values)
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            raise DamagedFileError(f"version {found} cannot be migrated: {error!r}") from error
        return values | {"version": self._version}

    def _leave_alone(self, notice: Message) -> None:
        self.notice, self._may_be_written = notice, False

    def _set_aside(self) -> None:
        try:
            aside = set_aside(self.path, "damaged")
        except OSError:
            self._leave_alone(STAYS_DAMAGED.filled(str(self.path)))
        else:
            self.notice = WAS_DAMAGED.filled(str(self.path), aside.name)


def _state_of(path: Path) -> tuple[int, ...]:
    """What changes when a file is written anew; empty where there is none to be seen."""
    try:
        status = path.stat()
    except OSError:
        return ()
    return (status.st_ino, status.st_mtime_ns, status.st_size)


def _parsed(path: Path) -> dict[str, Any]:
    """The object that a file holds. Raises DamagedFileError and OSError."""
    content = insist(lambda: _content(path))
    try:
        values = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise DamagedFileError(str(error)) from error
    if not isinstance(values, dict):
        raise DamagedFileError("not an object")
    return values


def _content(path: Path) -> bytes:
    with path.open("rb") as file:
        if os.fstat(file.fileno()).st_size > MOST_BYTES:
            raise DamagedFileError("too large")
        return file.read()
