"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import itertools
import os
import re
import stat
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from desktop_app.resolution.message import Message, named

NO_FOLDER = Message("no-folder", "{0} cannot be written: there is no such folder; choose another.")
TARGET_IS_FOLDER = Message("target-is-folder", "{0} is a folder; choose another name for the file.")
NOT_ALLOWED = Message(
    "not-allowed", "{0} cannot be written; close it in other programs, or choose a folder that you may write to."
)
NAME_TOO_LONG = Message("name-too-long", "{0} cannot be written: its name is too long; choose a shorter one.")
LINK_LOOP = Message("link-loop", "{0} is a link that leads back to itself; choose another name for the file.")
NO_FILE = Message("no-file", "{0} is a pipe or a device, not a file; choose another name.")
UNWRITABLE = Message("unwritable", "{0} cannot be written ({1}); choose another folder.")


# Virus scanners and sync clients hold a file for a moment after it was written: seconds until each further try.
PAUSES = (0.02, 0.05, 0.1, 0.2)

DRAFT = re.compile(r"\.resolute-[0-9a-f]{12}(-journal)?")
"""The names of drafts, which no other program gives."""
FIRST_DRAFT = re.compile(r"(settings|session|recent|places|ticks)\.json[a-z0-9_]{8}")
"""Those of the first versions of the program, in its own folders alone."""
MOST_SECONDS_OF_DRAFT = 3600
"""A draft lives for moments; one that is older was left behind by a process that was killed."""

_BY_NUMBER = {errno.ENAMETOOLONG: NAME_TOO_LONG, errno.ELOOP: LINK_LOOP}
"""The sentences for errors that have no class of their own."""

T = TypeVar("T")


class NoFileError(OSError):
    """What is there is a pipe or a device, which must not become a file."""


def draft_beside(target: Path) -> Path:
    """A new name, in the same folder, for what is to take the place of a file once it is whole."""
    return target.with_name(f".resolute-{os.urandom(6).hex()}")


def write_whole(target: Path, content: bytes) -> None:
    """Write these bytes beside ``target`` and move them there, so that a failure leaves the old file or none.

    A link stays a link: the file it points at is replaced. That file's permissions are kept. Raises OSError where the
    file cannot be written, a ``NoFileError`` where something else than a file is there.
    """
    target = Path(os.path.realpath(target))
    mode = mode_of_file(target)
    draft = draft_beside(target)
    try:
        with draft.open("xb") as file:
            if mode is not None:
                draft.chmod(mode)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        insist(lambda: draft.replace(target))
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def is_there(path: Path) -> bool:
    """Whether anything is there. Unlike ``Path.exists``, this fails for no name, such as one that is too long."""
    return os.path.exists(path)  # noqa: PTH110 - see above


def is_file(path: Path) -> bool:
    """Whether a file is there, whatever the name."""
    return os.path.isfile(path)  # noqa: PTH113 - see above


def is_folder(path: Path) -> bool:
    """Whether a folder is there, whatever the name."""
    return os.path.isdir(path)  # noqa: PTH112 - see above


def mode_of_file(target: Path) -> int | None:
    """The permissions of the file that is to be replaced, if there is one.

    Raises OSError where the name is that of no file: a ``NoFileError`` for a pipe or a device.
    """
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
    if not stat.S_ISREG(mode):
        raise NoFileError(errno.EINVAL, "not a file", str(target))
    return stat.S_IMODE(mode)


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
    """Remove the drafts that killed processes left in a folder of the user's."""
    _sweep(folder, (DRAFT,))


def sweep_own_drafts(folder: Path) -> None:
    """Remove the drafts that killed processes left in a folder of the program's own."""
    _sweep(folder, (DRAFT, FIRST_DRAFT))


def _sweep(folder: Path, forms: Iterable[re.Pattern[str]]) -> None:
    oldest = time.time() - MOST_SECONDS_OF_DRAFT
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if any(form.fullmatch(path.name) for form in forms) and path.lstat().st_mtime < oldest:
                path.unlink(missing_ok=True)


def unwritable(target: Path, error: OSError) -> Message:
    """Say that a file cannot be written, why, and what to do."""
    name = named(target)
    if sentence := _BY_NUMBER.get(error.errno or 0):
        return sentence.filled(name)
    if isinstance(error, NoFileError):
        return NO_FILE.filled(name)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NO_FOLDER.filled(name)
    if isinstance(error, IsADirectoryError):
        return TARGET_IS_FOLDER.filled(name)
    if isinstance(error, PermissionError):
        return NOT_ALLOWED.filled(name)
    return UNWRITABLE.filled(name, error.strerror or type(error).__name__)
