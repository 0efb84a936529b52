"""A book of ledgers as a workbook: requests on the first sheet, citations on the second."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.export.concordance import Value
from desktop_app.export.harmless import harmless, harmless_text
from desktop_app.export.labels import labels_in
from desktop_app.export.ledger_rows import CITATION_HEADINGS, REQUEST_HEADINGS, citation_rows, request_rows
from desktop_app.export.options import ExportOptions
from desktop_app.export.spreadsheet import fill, set_for_print, shape_table
from desktop_app.export.workbook import saved
from desktop_app.ledgers.model import LedgerBook
from desktop_app.markup.ledger_table import LedgerTable

REQUEST_WIDTHS = (16, 12, 10, 10, 8, 26, 70, 16, 22, 34)
CITATION_WIDTHS = (16, 44, 34, 10)


def ledger_xlsx(book: LedgerBook, options: ExportOptions) -> bytes:
    """The workbook, the same bytes for the same book and date."""
    table, labels = LedgerTable(harmless(book)), labels_in(options.language)
    workbook = Workbook()
    requests = workbook.worksheets[0]
    requests.title = labels.say("Requests")
    citations = workbook.create_sheet(labels.say("Citations"))
    _write(requests, [labels.say(each) for each in REQUEST_HEADINGS], request_rows(table, labels), REQUEST_WIDTHS)
    _write(citations, [labels.say(each) for each in CITATION_HEADINGS], citation_rows(table, labels), CITATION_WIDTHS)
    for sheet in (requests, citations):
        sheet.sheet_view.rightToLeft = labels.right_to_left
    workbook.properties.creator = harmless_text(options.author)
    return saved(workbook, options.moment)


def _write(sheet: Worksheet, headings: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> None:
    values: list[Sequence[Value]] = [headings, *rows]
    fill(sheet, map(list, values))
    shape_table(sheet, widths)
    set_for_print(sheet)
