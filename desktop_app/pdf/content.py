"""The content of a file, taken in whole before MuPDF sees any of it; to hand files out, MuPDF need not be loaded."""

from __future__ import annotations

import stat
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from desktop_app.pdf.errors import EmptyError, FolderError, MissingFileError, TooLargeError, UnreadableFileError
from desktop_app.pdf.limits import LIMITS, PdfLimits

Contents: TypeAlias = Callable[[Path], bytes]
"""Gives the content of a file; raises an error with a sentence where there is none."""


def content_within_limits(path: Path, limits: PdfLimits = LIMITS) -> bytes:
    """The content of a file. Raises a ``ReadingError`` if it cannot be read, is too large or is empty."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise FolderError(path)
        if not stat.S_ISREG(status.st_mode):  # reading a pipe or a device might never end
            raise UnreadableFileError(path)
        if status.st_size > limits.bytes:
            raise TooLargeError(path, f"more than {limits.bytes // 2**20} MB")
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise MissingFileError(path) from error
    except OSError as error:
        raise UnreadableFileError(path) from error
    if not content:
        raise EmptyError(path)
    return content
