"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import itertools
import os
import re
import secrets
import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from desktop_app.resolution.message import Message

NO_FOLDER = Message("no-folder", "{0} cannot be written: there is no such folder; choose another.")
TARGET_IS_FOLDER = Message("target-is-folder", "{0} is a folder; choose another name for the file.")
NOT_ALLOWED = Message(
    "not-allowed", "{0} cannot be written; close it in other programs, or choose a folder that you may write to."
)
UNWRITABLE = Message("unwritable", "{0} cannot be written ({1}); choose another folder.")


# Virus scanners and sync clients hold a file for a moment after it was written: seconds until each further try.
PAUSES = (0.02, 0.05, 0.1, 0.2)

DRAFT = re.compile(
    r"\.resolute-[0-9a-f]{12}(-journal)?|"
    r"(settings|session|recent|places|ticks)\.json[a-z0-9_]{8}"  # of the first versions of the program
)
"""The names of drafts, which no other program gives."""
MOST_SECONDS_OF_DRAFT = 3600
"""A draft lives for moments; one that is older was left behind by a process that was killed."""

T = TypeVar("T")


def write_whole(target: Path, content: bytes) -> None:
    """Write these bytes beside ``target`` and move them there, so that a failure leaves the old file or none.

    A link stays a link: the file it points at is replaced. That file's permissions are kept. Raises OSError where the
    file cannot be written.
    """
    target = Path(os.path.realpath(target))
    draft = target.with_name(f".resolute-{secrets.token_hex(6)}")
    try:
        with draft.open("xb") as file:
            if target.exists():
                draft.chmod(stat.S_IMODE(target.stat().st_mode))
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        insist(lambda: draft.replace(target))
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def insist(action: Callable[[], T]) -> T:
    """Do what another program may hinder for a moment, and try again where it does."""
    for pause in PAUSES:
        try:
            return action()
        except PermissionError:
            time.sleep(pause)
    return action()


def set_aside(path: Path, why: str) -> Path:
    """Rename a file to ``NAME.WHY-1``, or the first number that is free, and return where it is. Raises OSError."""
    numbered = (path.with_name(f"{path.name}.{why}-{number}") for number in itertools.count(1))
    aside = next(name for name in numbered if not os.path.lexists(name))
    return insist(lambda: path.rename(aside))


def sweep_drafts(folder: Path) -> None:
    """Remove the drafts that killed processes left in a folder of the program's own."""
    oldest = time.time() - MOST_SECONDS_OF_DRAFT
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if DRAFT.fullmatch(path.name) and path.lstat().st_mtime < oldest:
                path.unlink(missing_ok=True)


def unwritable(target: Path, error: OSError) -> Message:
    """Say that a file cannot be written, why, and what to do."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NO_FOLDER.filled(target.name)
    if isinstance(error, IsADirectoryError):
        return TARGET_IS_FOLDER.filled(target.name)
    if isinstance(error, PermissionError):
        return NOT_ALLOWED.filled(target.name)
    return UNWRITABLE.filled(target.name, error.strerror or type(error).__name__)
