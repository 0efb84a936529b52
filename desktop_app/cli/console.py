"""What the command line says and asks in a terminal."""

from __future__ import annotations

import errno
import getpass
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tqdm import tqdm

from desktop_app.resolution.message import Message
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.tasks.task_error import TaskError

LOCKED = frozenset({"password-needed", "password-wrong"})
PASSWORD_TRIES = 3
BAR_AFTER = 1.0
"""Seconds of reading after which a terminal shows how far it is."""

NOT_PRINTED = Message("not-printed", "The result cannot be written ({0}); send it to a file elsewhere.")
NOT_ASKED = Message(
    "password-not-asked", "{0} is locked; make this call in a terminal, where its password is asked for."
)

T = TypeVar("T")


def complain(sentence: object) -> None:
    """Print one sentence, on one line whatever a file name holds, on standard error."""
    text = "".join(character if character.isprintable() else "\ufffd" for character in str(sentence))
    tqdm.write(text, file=sys.stderr)  # above a progress bar, if there is one


def say(line: object) -> None:
    """Print one line on standard output, with a question mark for what it cannot show."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    put_out(f"{line}{os.linesep}".encode(encoding, errors="replace"))


def put_out(content: bytes) -> None:
    """Write bytes to standard output; when nobody reads them, or not any more, be silent about it.

    Raises ``TaskError`` where they cannot be written, as where the caller closed standard output.
    """
    if sys.stdout is None:
        raise TaskError(NOT_PRINTED.filled(os.strerror(errno.EBADF)))
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    except OSError as error:
        # Python flushes standard output once more when it ends; that must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise TaskError(NOT_PRINTED.filled(error.strerror or type(error).__name__)) from error


def with_page_bar(read: Callable[[Path, str | None, OnProgress], T]) -> Callable[[Path, str | None], T]:
    """The same reading with a bar of its pages, where it takes long and there is a terminal."""

    def read_on(path: Path, password: str | None) -> T:
        with tqdm(unit="page", delay=BAR_AFTER, leave=False, disable=None) as bar:  # None: on a terminal only

            def tell(done: int, total: int) -> None:
                bar.total = total
                bar.update(done - bar.n)

            return read(path, password, tell)

    return read_on


def read_unlocked(
    read: Callable[[Path, str | None], T], path: Path, ask: Callable[[str], str] = getpass.getpass
) -> tuple[T, str | None]:
    """Read a file; in a terminal, ask up to three times for the password of a locked one.

    Returns the password with it. Raises ``TaskError`` where the file cannot be read.
    """
    if not (sys.stdin and sys.stdin.isatty() and sys.stderr and sys.stderr.isatty()):
        return _read_unasked(read, path), None
    password = None
    for _ in range(PASSWORD_TRIES):
        try:
            return read(path, password), password
        except TaskError as error:
            if error.message.code not in LOCKED:
                raise
            complain(error.message)
            password = _asked(ask, error)
    return read(path, password), password


def _read_unasked(read: Callable[[Path, str | None], T], path: Path) -> T:
    try:
        return read(path, None)
    except TaskError as error:
        if error.message.code not in LOCKED:
            raise
        raise TaskError(NOT_ASKED.filled(path.name)) from error


def _asked(ask: Callable[[str], str], error: TaskError) -> str:
    """The password that was typed; who ends the input has given up."""
    try:
        return ask("Password: ")
    except EOFError:
        raise error from None
