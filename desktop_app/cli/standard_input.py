"""Standard input as a file to read: ``-`` in the place of one."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.pdf.errors import UnreadableFileError
from desktop_app.tasks.task_error import TaskError

NAME = "standard input"
"""What the file is called in sentences and in what is written."""
_STANDARD_INPUT = Path("-")
_XML_BEGINS = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<", b"\xfe\xff\x00<")


@contextmanager
def with_standard_input(options: argparse.Namespace) -> Iterator[None]:
    """Put a file with all of standard input in the place of ``-`` while a call is done.

    Raises ``SystemExit`` where it stands for two files.
    """
    asked = [name for name, value in vars(options).items() if value == _STANDARD_INPUT]
    files: list[Path] = getattr(options, "files", [])
    number = len(asked) + files.count(_STANDARD_INPUT)
    if number > 1:
        options.parser.error("standard input can stand for one file alone")
    if not number:
        yield
        return
    with tempfile.TemporaryDirectory() as folder:
        kept = _kept_in(Path(folder))
        vars(options).update(dict.fromkeys(asked, kept))
        files[:] = [kept if path == _STANDARD_INPUT else path for path in files]
        yield


def content_of_standard_input() -> bytes:
    """All that standard input gives: nothing where it was closed. Raises ``TaskError`` where it cannot be read."""
    try:
        return sys.stdin.buffer.read() if sys.stdin else b""
    except OSError as error:
        raise TaskError(UnreadableFileError(Path(NAME)).message) from error


def _kept_in(folder: Path) -> Path:
    content = content_of_standard_input()
    ending = "xml" if content.lstrip()[:4].startswith(_XML_BEGINS) else "pdf"
    kept = folder / f"{NAME}.{ending}"
    kept.write_bytes(content)
    return kept
