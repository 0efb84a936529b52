"""The few things the program does, as functions: read, compare, export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_app.comparison.as_json import comparison_object
from desktop_app.comparison.compare import compare as compare_resolutions
from desktop_app.comparison.model import Comparison
from desktop_app.export.options import ExportOptions
from desktop_app.extraction.extract import resolution_of
from desktop_app.files import write_whole
from desktop_app.pdf.document import Document
from desktop_app.pdf.errors import ReadingError
from desktop_app.resolution.as_json import dumps, resolution_object
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Notice, Resolution
from desktop_app.task_error import TaskError

__all__ = [
    "Subject",
    "TaskError",
    "as_json",
    "compare",
    "export",
    "fault",
    "out_of_memory",
    "read",
    "unwritable",
]

Subject = Resolution | Comparison


def read(path: Path, password: str | None = None, progress: Callable[[int, int], None] | None = None) -> Resolution:
    """Read the resolution in a file.

    ``progress`` is called after each page with the number of pages read and of all pages; what it raises ends the
    reading. Raises ``TaskError`` where the file cannot be read.
    """
    try:
        with Document(path, password) as document:
            resolution = resolution_of(document.pages(), document.source, progress)
            return _with_notice(resolution) if document.is_damaged else resolution
    except ReadingError as error:
        raise TaskError(error.message) from error


def compare(old: Resolution, new: Resolution) -> Comparison:
    """Compare two resolutions."""
    return compare_resolutions(old, new)


def export(subject: Subject, target: Path, options: ExportOptions) -> None:
    """Write a resolution or a comparison to ``target`` in the format that its ending names, whole or not at all.

    Raises ``TaskError`` where the file cannot be written or its ending names no format for the subject.
    """
    # The writers of all formats take longer to load than a resolution takes to read.
    from desktop_app.export.errors import ExportError  # noqa: PLC0415
    from desktop_app.export.formats import content_of  # noqa: PLC0415

    try:
        write_whole(target, content_of(subject, target, options))
    except ExportError as error:
        raise TaskError(error.message) from error
    except OSError as error:
        raise TaskError(unwritable(target, error)) from error


def as_json(subject: Subject) -> bytes:
    """The JSON of a resolution or a comparison."""
    made = comparison_object(subject) if isinstance(subject, Comparison) else resolution_object(subject)
    return dumps(made).encode()


def _with_notice(resolution: Resolution) -> Resolution:
    """The resolution with the notice that something of it may be missing."""
    template = "The file is damaged and something of it may be missing; download it again."
    return replace(resolution, warnings=(Notice(Message("damaged-in-places", template)), *resolution.warnings))


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


def out_of_memory(path: Path) -> Message:
    """Say that a document takes too much memory."""
    template = "{0} needs more memory than a document may take and was given up; open another file."
    return Message("memory", template, (path.name,))


def fault(path: Path, error: Exception) -> Message:
    """Say that the program itself is at fault."""
    template = "{0} cannot be dealt with because of a fault in Resolute ({1}); please report it."
    return Message("fault", template, (path.name, f"{type(error).__name__}: {error}"))
