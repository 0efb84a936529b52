"""A book of ledgers as a Word file: a table of requests, and one of what is cited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.shared import Pt

from desktop_app.export.harmless import harmless
from desktop_app.export.ledger_rows import CITATION_HEADINGS, REQUEST_HEADINGS, citation_rows, request_rows
from desktop_app.export.options import ExportOptions
from desktop_app.export.packed import packed
from desktop_app.export.word.frame import set_properties
from desktop_app.ledgers.model import LedgerBook
from desktop_app.markup.ledger_table import LedgerTable

SMALL = Pt(8.5)


def ledger_document(book: LedgerBook, options: ExportOptions) -> bytes:
    """The file, the same bytes for the same book, author and date."""
    table = LedgerTable(harmless(book))
    document = docx.Document()
    _turn(document.sections[0])
    document.add_heading(table.book.name, 1)
    document.add_heading("Requests", 2)
    _add_table(document, *_filled(REQUEST_HEADINGS, request_rows(table)))
    document.add_heading("Citations", 2)
    _add_table(document, *_filled(CITATION_HEADINGS, citation_rows(table)))
    set_properties(document, table.book.name, options)
    return packed(document.save)


def _filled(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[list[str], list[list[str]]]:
    """The columns that have anything to say."""
    kept = [at for at in range(len(headings)) if any(row[at] for row in rows)]
    return [headings[at] for at in kept], [[row[at] for at in kept] for row in rows]


def _add_table(document: Any, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    if not rows:
        document.add_paragraph("None.")
        return
    table = document.add_table(1, len(headings), style="Table Grid")
    for cell, heading in zip(table.rows[0].cells, headings, strict=True):
        cell.paragraphs[0].add_run(heading).bold = True
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(words).font.size = SMALL


def _turn(section: Any) -> None:
    """Lay the page on its side: the table has many columns."""
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
