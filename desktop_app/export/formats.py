"""Which format a file's ending names, and who writes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from desktop_app.comparison.model import Comparison
from desktop_app.export import html, marked_pdf, spreadsheet
from desktop_app.export.akomantoso.document import akoma_ntoso
from desktop_app.export.comparison_json import comparison_json
from desktop_app.export.errors import ExportError
from desktop_app.export.options import ExportOptions
from desktop_app.export.word import document
from desktop_app.resolution.as_json import resolution_json
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution

RESOLUTION_WRITERS: Mapping[str, Callable[[Resolution, ExportOptions], bytes]] = {
    "html": html.resolution_page,
    "docx": document.plain_document,
    "pdf": marked_pdf.resolution_pdf,
    "xml": akoma_ntoso,
    "json": lambda resolution, _: resolution_json(resolution),
}
COMPARISON_WRITERS: Mapping[str, Callable[[Comparison, ExportOptions], bytes]] = {
    "html": html.comparison_page,
    "docx": document.tracked_changes,
    "pdf": marked_pdf.comparison_pdf,
    "json": lambda comparison, _: comparison_json(comparison),
    "csv": spreadsheet.csv_of,
    "xlsx": spreadsheet.xlsx_of,
}

UNKNOWN_FORMAT = Message("unknown-format", "{0} does not name a format for {1}; use one of these endings: {2}.")


def formats_for(subject: Resolution | Comparison) -> tuple[str, ...]:
    """The endings of the formats that a resolution, or a comparison, can be written in."""
    return tuple(COMPARISON_WRITERS if isinstance(subject, Comparison) else RESOLUTION_WRITERS)


def content_of(subject: Resolution | Comparison, target: Path, options: ExportOptions) -> bytes:
    """What a file of this name is to hold. Raises ``ExportError``, and where its ending names no fitting format."""
    ending = target.suffix.lstrip(".").lower()
    if isinstance(subject, Comparison):
        write_comparison = COMPARISON_WRITERS.get(ending)
        if write_comparison is None:
            raise _unfit(target, "a comparison", COMPARISON_WRITERS)
        return write_comparison(subject, options)
    write_resolution = RESOLUTION_WRITERS.get(ending)
    if write_resolution is None:
        raise _unfit(target, "one resolution", RESOLUTION_WRITERS)
    return write_resolution(subject, options)


def _unfit(target: Path, what: str, writers: Mapping[str, object]) -> ExportError:
    return ExportError(UNKNOWN_FORMAT.filled(target.name, what, ", ".join(writers)))
