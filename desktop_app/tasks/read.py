"""Reads the resolution in a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_app.extraction.akn.document import GreedyXmlError, NotAkomaNtosoError, TornXmlError
from desktop_app.extraction.akn.read import resolution_of_xml
from desktop_app.extraction.extract import resolution_of
from desktop_app.pdf.content import Contents, content_within_limits
from desktop_app.pdf.document import Document
from desktop_app.pdf.errors import DamagedError, NoTextError, ReadingError, TooLargeError
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Metadata, Notice, Resolution
from desktop_app.tasks.collector import collector_at_rest
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.request import OnProgress
from desktop_app.tasks.task_error import TaskError

NOT_AKOMA_NTOSO = Message(
    "not-akoma-ntoso",
    "{0} is not a resolution in the XML of the United Nations (Akoma Ntoso); open its PDF instead.",
)
DAMAGED_IN_PLACES = Message(
    "damaged-in-places", "The file is damaged and something of it may be missing; download it again."
)
PAGES_ONLY = Message(
    "pages-only",
    "{0} holds no text, only pictures of pages or empty pages: read it on its pages; "
    "it cannot be searched, compared or exported.",
)


class ReadRunner:
    """Reads resolutions."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents

    def __call__(self, request: ReadRequest, progress: OnProgress) -> Resolution:
        """Read the resolution in the file of the request."""
        return read(request.path, request.password, progress, self._contents, scans=request.scans)


def read(
    path: Path,
    password: str | None = None,
    progress: OnProgress | None = None,
    contents: Contents = content_within_limits,
    *,
    scans: bool = False,
) -> Resolution:
    """Read the resolution in a file: a PDF, or the United Nations' own XML.

    ``progress`` is called after each page with the number of pages read and of all pages; what it raises ends the
    reading. ``contents`` gives the content of the file. Raises ``TaskError`` where the file cannot be read, and where
    its pages have no text unless ``scans`` takes such pages for an answer.
    """
    if path.suffix.lower() == ".xml":
        return _read_xml(path, contents)
    try:
        with collector_at_rest(), Document(path, password, contents=contents) as document:
            try:
                resolution = resolution_of(document.pages(), document.source, progress)
            except NoTextError:
                if not scans:
                    raise
                return _pages_only(document)
            return _with_notice(resolution) if document.is_damaged else resolution
    except ReadingError as error:
        raise TaskError(error.message) from error


def _read_xml(path: Path, contents: Contents) -> Resolution:
    """A resolution in Akoma Ntoso; it has no pages."""
    try:
        return resolution_of_xml(contents(path), path.name)
    except TornXmlError as error:
        raise TaskError(DamagedError(path).message) from error
    except GreedyXmlError as error:
        raise TaskError(TooLargeError(path, "too much in one element").message) from error
    except NotAkomaNtosoError as error:
        raise TaskError(NOT_AKOMA_NTOSO.filled(path.name)) from error
    except ReadingError as error:
        raise TaskError(error.message) from error


def _pages_only(document: Document) -> Resolution:
    """What is known of a scan: its pages, and that there is no text on them."""
    notice = Notice(PAGES_ONLY.filled(document.path.name))
    return Resolution(document.source, Metadata(), (), warnings=(notice,), page_sizes=document.page_sizes())


def _with_notice(resolution: Resolution) -> Resolution:
    """The resolution with the notice that something of it may be missing."""
    return replace(resolution, warnings=(Notice(DAMAGED_IN_PLACES), *resolution.warnings))
