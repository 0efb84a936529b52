"""Files written whole or not at all."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from desktop_app.export.errors import ExportError
from desktop_app.resolution.message import Message


def write_whole(target: Path, content: bytes) -> None:
    """Write beside ``target`` and move it there, so that a failure leaves the old file or none.

    Raises ``ExportError`` where the folder cannot be written.
    """
    try:
        _replace(target, content)
    except OSError as error:
        template = "{0} cannot be written; check the folder, the space left and your permission to write there."
        raise ExportError(Message("unwritable", template, (target.name,))) from error


def _replace(target: Path, content: bytes) -> None:
    temporary = target.with_name(f".resolute-{secrets.token_hex(8)}")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
