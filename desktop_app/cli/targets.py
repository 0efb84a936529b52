"""The files that a call writes."""

from __future__ import annotations

from pathlib import Path

from desktop_app.store.files import unwritable, write_whole
from desktop_app.tasks.task_error import TaskError


def write(target: Path, content: bytes, *, with_folder: bool = False) -> None:
    """Write a file whole or not at all, and its folder first where that is wanted.

    Raises ``TaskError`` where it cannot be written.
    """
    try:
        if with_folder:
            target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, content)
    except OSError as error:
        raise TaskError(unwritable(target, error)) from error
