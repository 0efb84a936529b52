"""Files written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from desktop_app.resolution.message import Message


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
        return Message("no-folder", "{0} cannot be written: there is no such folder; choose another.", (target.name,))
    if isinstance(error, IsADirectoryError):
        return Message("is-folder", "{0} is a folder; choose another name for the file.", (target.name,))
    if isinstance(error, PermissionError):
        template = "{0} cannot be written; close it in other programs, or choose a folder that you may write to."
        return Message("not-allowed", template, (target.name,))
    template = "{0} cannot be written ({1}); choose another folder."
    return Message("unwritable", template, (target.name, error.strerror or type(error).__name__))
