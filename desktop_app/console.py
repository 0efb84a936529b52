"""What the command line says and asks in a terminal."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable
from pathlib import Path

from tqdm import tqdm

from desktop_app.resolution.model import Resolution
from desktop_app.task_error import TaskError

LOCKED = frozenset({"password-needed", "password-wrong"})
PASSWORD_TRIES = 3

Read = Callable[[Path, str | None], Resolution]


def complain(sentence: object) -> None:
    """Print one sentence, on one line whatever a file name holds, on standard error."""
    text = "".join(character if character.isprintable() else "\ufffd" for character in str(sentence))
    tqdm.write(text, file=sys.stderr)  # above a progress bar, if there is one


def put_out(content: bytes) -> None:
    """Write bytes to standard output; when nobody reads them any more, be silent about it."""
    sys.stdout.flush()
    try:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # Python flushes standard output once more when it ends; that must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def read_unlocked(read: Read, path: Path, ask: Callable[[str], str] = getpass.getpass) -> Resolution:
    """Read a resolution; in a terminal, ask up to three times for the password of a locked file."""
    password = None
    for _ in range(PASSWORD_TRIES if sys.stdin.isatty() and sys.stderr.isatty() else 0):
        try:
            return read(path, password)
        except TaskError as error:
            if error.message.code not in LOCKED:
                raise
            complain(error.message)
            password = ask("Password: ")
    return read(path, password)
