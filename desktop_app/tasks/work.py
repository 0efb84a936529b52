"""The few things the program does, as functions: read, compare, export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop_app.comparison.compare import compare as compare_resolutions
from desktop_app.comparison.model import Comparison
from desktop_app.comparison.natures.verbs import tables_in
from desktop_app.export.options import ExportOptions
from desktop_app.extraction.extract import resolution_of
from desktop_app.pdf.document import Document, content_within_limits
from desktop_app.pdf.errors import ReadingError
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Notice, Resolution
from desktop_app.store.files import unwritable, write_whole
from desktop_app.store.verb_tables import own_tables
from desktop_app.tasks.collector import collector_at_rest
from desktop_app.tasks.task_error import TaskError

NOT_AKOMA_NTOSO = Message(
    "not-akoma-ntoso",
    "{0} is not a resolution in the XML of the United Nations (Akoma Ntoso); open its PDF instead.",
)
DAMAGED_IN_PLACES = Message(
    "damaged-in-places", "The file is damaged and something of it may be missing; download it again."
)


def read(path: Path, password: str | None = None, progress: Callable[[int, int], None] | None = None) -> Resolution:
    """Read the resolution in a file: a PDF, or the United Nations' own XML.

    ``progress`` is called after each page with the number of pages read and of all pages; what it raises ends the
    reading. Raises ``TaskError`` where the file cannot be read.
    """
    if path.suffix.lower() == ".xml":
        return _read_xml(path)
    try:
        with collector_at_rest(), Document(path, password) as document:
            resolution = resolution_of(document.pages(), document.source, progress)
            return _with_notice(resolution) if document.is_damaged else resolution
    except ReadingError as error:
        raise TaskError(error.message) from error


def _read_xml(path: Path) -> Resolution:
    """A resolution in Akoma Ntoso; it has no pages."""
    # Reading XML takes longer to load than most PDFs take to read.
    from desktop_app.extraction.akn.read import NotAkomaNtosoError, resolution_of_xml  # noqa: PLC0415

    try:
        return resolution_of_xml(content_within_limits(path), path.name)
    except NotAkomaNtosoError as error:
        raise TaskError(NOT_AKOMA_NTOSO.filled(path.name)) from error
    except ReadingError as error:
        raise TaskError(error.message) from error


def compare(old: Resolution, new: Resolution) -> Comparison:
    """Compare two resolutions, with the user's own tables of opening verbs."""
    return compare_resolutions(old, new, tables_in(own_tables()))


def export(subject: Resolution | Comparison, target: Path, options: ExportOptions) -> None:
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


def _with_notice(resolution: Resolution) -> Resolution:
    """The resolution with the notice that something of it may be missing."""
    return replace(resolution, warnings=(Notice(DAMAGED_IN_PLACES), *resolution.warnings))
