"""A book of ledgers as a Word file: a table of requests, and one of what is cited."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import docx
from docx.enum.section import WD_ORIENT
from docx.shared import Pt

from desktop_app.export.harmless import harmless
from desktop_app.export.labels import labels_in
from desktop_app.export.ledger_rows import CITATION_HEADINGS, REQUEST_HEADINGS, citation_rows, request_rows
from desktop_app.export.options import ExportOptions
from desktop_app.export.packed import packed
from desktop_app.export.word.frame import set_properties
from desktop_app.ledgers.model import LedgerBook
from desktop_app.markup.ledger_table import LedgerTable

SMALL = Pt(8.5)


def ledger_document(book: LedgerBook, options: ExportOptions) -> bytes:
    """The file, the same bytes for the same book, author and date."""
    table, labels = LedgerTable(harmless(book)), labels_in(options.language)
    document = docx.Document()
    _turn(document.sections[0])
    document.add_heading(table.book.name, 1)
    for name, headings, rows in (
        (labels.say("Requests"), REQUEST_HEADINGS, request_rows(table, labels)),
        (labels.say("Citations"), CITATION_HEADINGS, citation_rows(table, labels)),
    ):
        document.add_heading(name, 2)
        _add_table(document, *_filled([labels.say(each) for each in headings], rows), labels.say("None."))
    set_properties(document, table.book.name, harmless(options))
    return packed(document.save)


def _filled(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[list[str], list[list[str]]]:
    """The columns that have anything to say."""
    kept = [at for at in range(len(headings)) if any(row[at] for row in rows)]
    return [headings[at] for at in kept], [[row[at] for at in kept] for row in rows]


def _add_table(document: Any, headings: Sequence[str], rows: Sequence[Sequence[str]], none: str) -> None:
    if not rows:
        document.add_paragraph(none)
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
