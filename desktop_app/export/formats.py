"""The formats of exported files: the one list, for the writers, the command line, the window and the self-test.

A new format is an entry here and a writer in ``writers.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from desktop_app.comparison.model import Comparison
from desktop_app.ledgers.model import LedgerBook
from desktop_app.markup.brief_model import Brief
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.series.model import History

Exported: TypeAlias = Resolution | Comparison | History | LedgerBook | Brief
"""What is written to a file: a resolution, a comparison of two, a history of several, what they ask, or a brief."""
ExportedKind: TypeAlias = type[Resolution] | type[Comparison] | type[History] | type[LedgerBook] | type[Brief]
"""What kind of thing that is."""


@dataclass(frozen=True)
class ExportFormat:
    """One format, by the ending of its files (without the dot).

    ``names`` are what the window calls it, for each kind of thing that can be written in it. ``obeys_filters`` says
    whether a comparison is written without what the filters put aside; a format that does not obey them holds every
    change, since it is made to be worked on or to be read by other programs.
    """

    ending: str
    names: Mapping[ExportedKind, Message]
    obeys_filters: bool


WEB_PAGE = Message("format-html", "Web page")
TABLE_OF_CHANGES = Message("format-table", "Table of changes")
MARKDOWN = Message("format-md", "Markdown, for a mail or an assistant")
PLAIN_TEXT = Message("format-txt", "Plain text")
JSON_DATA = Message("format-json", "JSON data")

FORMATS = (
    ExportFormat(
        "docx",
        {
            Resolution: Message("format-docx", "Word document"),
            Comparison: Message("format-docx-tracked", "Word document with tracked changes"),
            History: Message("format-docx-histories", "Word document with the history of each paragraph"),
            LedgerBook: Message("format-docx-ledger", "Word document with a table"),
            Brief: Message("format-docx", "Word document"),
        },
        obeys_filters=False,
    ),
    ExportFormat(
        "odt",
        {
            Resolution: Message("format-odt", "OpenDocument text"),
            Comparison: Message("format-odt-tracked", "OpenDocument text with tracked changes"),
        },
        obeys_filters=False,
    ),
    ExportFormat(
        "pdf",
        {
            Resolution: Message("format-pdf", "PDF with its paragraphs as bookmarks"),
            Comparison: Message("format-pdf-marked", "Report and both PDFs with their changes marked"),
        },
        obeys_filters=True,
    ),
    ExportFormat(
        "html", {Resolution: WEB_PAGE, Comparison: WEB_PAGE, History: WEB_PAGE, Brief: WEB_PAGE}, obeys_filters=True
    ),
    ExportFormat(
        "xlsx",
        {
            LedgerBook: Message("format-ledger", "Table of requests and citations"),
            Comparison: TABLE_OF_CHANGES,
            History: Message("format-matrix", "Matrix and table of events"),
        },
        obeys_filters=True,
    ),
    ExportFormat("csv", {Comparison: TABLE_OF_CHANGES}, obeys_filters=True),
    ExportFormat("md", {Resolution: MARKDOWN, Comparison: MARKDOWN}, obeys_filters=True),
    ExportFormat("txt", {Resolution: PLAIN_TEXT, Comparison: PLAIN_TEXT}, obeys_filters=True),
    ExportFormat("xml", {Resolution: Message("format-xml", "Akoma Ntoso, in XML")}, obeys_filters=False),
    ExportFormat(
        "json",
        {Resolution: JSON_DATA, Comparison: JSON_DATA, History: JSON_DATA, LedgerBook: JSON_DATA},
        obeys_filters=False,
    ),
)
"""Every format, in the order in which they are offered; the first is the one suggested."""


def formats_for(kind: ExportedKind) -> tuple[ExportFormat, ...]:
    """The formats that a thing of this kind can be written in."""
    return tuple(known for known in FORMATS if kind in known.names)


def endings_for(kind: ExportedKind) -> tuple[str, ...]:
    """The endings of the formats that a thing of this kind can be written in."""
    return tuple(known.ending for known in formats_for(kind))


def ending_of(path: Path) -> str:
    """The ending of a file's name as formats are named: in small letters, without the dot."""
    return path.suffix.removeprefix(".").lower()
