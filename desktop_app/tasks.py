"""The few things the program does, as functions: read, compare, export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.comparison.model import Comparison
from desktop_app.export.options import ExportOptions
from desktop_app.extraction.extract import resolution_of
from desktop_app.pdf.document import Document
from desktop_app.pdf.errors import ReadingError
from desktop_app.pdf.rendering import OpenPages, Picture
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution

__all__ = ["OpenPages", "TaskError", "compare", "export", "read", "render"]


class TaskError(Exception):
    """Something could not be done; ``message`` names the file, says what is wrong and what to do."""

    def __init__(self, message: Message):
        super().__init__(str(message))
        self.message = message


def read(path: Path, password: str | None = None, progress: Callable[[int, int], None] | None = None) -> Resolution:
    """Read the resolution in a file.

    ``progress`` is called after each page with the number of pages read and of all pages; what it raises ends the
    reading. Raises ``TaskError`` where the file cannot be read.
    """
    try:
        with Document(path, password) as document:
            return resolution_of(document.pages(), document.source, progress)
    except ReadingError as error:
        raise TaskError(error.message) from error


def render(pages: OpenPages, path: Path, page: int, scale: float, password: str | None) -> Picture:
    """Draw a page (from 0) at ``scale`` pixels per point; ``pages`` keeps the file open for the next one.

    Raises ``TaskError`` where the file or the page cannot be read.
    """
    try:
        return pages.render(path, page, scale, password)
    except ReadingError as error:
        raise TaskError(error.message) from error


def compare(old: Resolution, new: Resolution) -> Comparison:
    """Compare two resolutions."""
    raise NotImplementedError


def export(subject: Resolution | Comparison, target: Path, options: ExportOptions) -> None:
    """Write a resolution or a comparison to ``target`` in the format that its ending names, whole or not at all."""
    raise NotImplementedError
