"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from desktop_app.resolution.message import Message

NO_FOLDER = Message("no-folder", "{0} cannot be written: there is no such folder; choose another.")
TARGET_IS_FOLDER = Message("target-is-folder", "{0} is a folder; choose another name for the file.")
NOT_ALLOWED = Message(
    "not-allowed", "{0} cannot be written; close it in other programs, or choose a folder that you may write to."
)
UNWRITABLE = Message("unwritable", "{0} cannot be written ({1}); choose another folder.")


def write_whole(target: Path, content: bytes) -> None:
    """Write these bytes beside ``target`` and move them there, so that a failure leaves the old file or none.

    A link stays a link: the file it points at is replaced. Raises OSError where the file cannot be written.
    """
    target = target.resolve()
    draft = target.with_name(f".resolute-{secrets.token_hex(6)}")
    try:
        with draft.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
        raise


def unwritable(target: Path, error: OSError) -> Message:
    """Say that a file cannot be written, why, and what to do."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NO_FOLDER.filled(target.name)
    if isinstance(error, IsADirectoryError):
        return TARGET_IS_FOLDER.filled(target.name)
    if isinstance(error, PermissionError):
        return NOT_ALLOWED.filled(target.name)
    return UNWRITABLE.filled(target.name, error.strerror or type(error).__name__)
