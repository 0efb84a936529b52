"""Who writes which format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop_app.comparison.model import Comparison
from desktop_app.export import html, marked_pdf, running_text, spreadsheet
from desktop_app.export.akomantoso.document import akoma_ntoso
from desktop_app.export.brief_page import brief_page
from desktop_app.export.comparison_json import comparison_json
from desktop_app.export.dialects import MARKDOWN, PLAIN
from desktop_app.export.errors import ExportError
from desktop_app.export.formats import Exported, ExportedKind, ending_of, endings_for
from desktop_app.export.history_json import history_json
from desktop_app.export.history_page import history_page
from desktop_app.export.history_sheet import history_xlsx
from desktop_app.export.ledger_sheet import ledger_xlsx
from desktop_app.export.odt.document import odt_with_changes, plain_odt
from desktop_app.export.options import ExportOptions
from desktop_app.export.own_work import own_values
from desktop_app.export.word import document
from desktop_app.export.word.brief import brief_document
from desktop_app.export.word.histories import history_document
from desktop_app.export.word.ledgers import ledger_document
from desktop_app.ledgers.as_json import book_json
from desktop_app.ledgers.model import LedgerBook
from desktop_app.markup.brief_model import Brief
from desktop_app.resolution.as_json import dumps, resolution_json, resolution_object
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.series.model import History


def _resolution_json(resolution: Resolution, options: ExportOptions) -> bytes:
    """The resolution as JSON, with the reader's notes on it where they are given."""
    if options.own is None:
        return resolution_json(resolution)
    return dumps(resolution_object(resolution) | own_values(options.own)).encode()


RESOLUTION_WRITERS: Mapping[str, Callable[[Resolution, ExportOptions], bytes]] = {
    "html": html.resolution_page,
    "docx": document.plain_document,
    "odt": plain_odt,
    "pdf": marked_pdf.resolution_pdf,
    "md": lambda resolution, options: running_text.resolution_text(resolution, options, MARKDOWN),
    "txt": lambda resolution, options: running_text.resolution_text(resolution, options, PLAIN),
    "xml": akoma_ntoso,
    "json": _resolution_json,
}
COMPARISON_WRITERS: Mapping[str, Callable[[Comparison, ExportOptions], bytes]] = {
    "html": html.comparison_page,
    "docx": document.tracked_changes,
    "odt": odt_with_changes,
    "pdf": marked_pdf.comparison_pdf,
    "json": lambda comparison, options: comparison_json(comparison, options.filters, options.own),
    "csv": spreadsheet.csv_of,
    "xlsx": spreadsheet.xlsx_of,
    "md": lambda comparison, options: running_text.comparison_text(comparison, options, MARKDOWN),
    "txt": lambda comparison, options: running_text.comparison_text(comparison, options, PLAIN),
}
HISTORY_WRITERS: Mapping[str, Callable[[History, ExportOptions], bytes]] = {
    "html": history_page,
    "docx": history_document,
    "xlsx": history_xlsx,
    "json": lambda history, _: history_json(history),
}
LEDGER_WRITERS: Mapping[str, Callable[[LedgerBook, ExportOptions], bytes]] = {
    "docx": ledger_document,
    "xlsx": ledger_xlsx,
    "json": lambda book, _: book_json(book),
}
BRIEF_WRITERS: Mapping[str, Callable[[Brief, ExportOptions], bytes]] = {"html": brief_page, "docx": brief_document}

_WRITERS: Mapping[ExportedKind, Mapping[str, Callable[[Any, ExportOptions], bytes]]] = {
    Resolution: RESOLUTION_WRITERS,
    Comparison: COMPARISON_WRITERS,
    History: HISTORY_WRITERS,
    LedgerBook: LEDGER_WRITERS,
    Brief: BRIEF_WRITERS,
}

UNKNOWN_FORMAT = Message("unknown-format", "{0} does not name a format for this; use one of these endings: {1}.")


def content_of(exported: Exported, target: Path, options: ExportOptions) -> bytes:
    """What a file of this name is to hold. Raises ``ExportError``, also where its ending names no fitting format."""
    ending, endings = ending_of(target), endings_for(type(exported))
    if ending not in endings:
        raise ExportError(UNKNOWN_FORMAT.filled(target.name, ", ".join(endings)))
    return _WRITERS[type(exported)][ending](exported, options)
