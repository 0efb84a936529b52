"""A history as a workbook: the matrix on the first sheet, one row for each event on the second."""

from __future__ import annotations

from collections.abc import Iterator

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.export import history_phrases as phrases
from desktop_app.export.concordance import Value
from desktop_app.export.harmless import harmless, harmless_text
from desktop_app.export.labels import Labels, labels_in
from desktop_app.export.options import ExportOptions
from desktop_app.export.spreadsheet import fill, set_for_print, shape_table
from desktop_app.export.workbook import saved
from desktop_app.markup.event_signs import EventSign
from desktop_app.markup.history_steps import text_in
from desktop_app.markup.history_table import HistoryRow, HistoryTable
from desktop_app.resolution.language import language_of
from desktop_app.series.model import History

CITE_WIDTH, TEXT_WIDTH, CELL_WIDTH = 12, 60, 20
EVENT_WIDTHS = (10, 14, 12, 12, 30, 10, 80)
EVENT_HEADINGS = ("Line", "Version", "Year", "Paragraph", "Event", "Unsure", "Text")
COLOURS = {"added": "1E5AA8", "removed": "A3171B", "moved": "1A6334", "accent": "1E5AA8", "routine": "57606A"}
"""The colour of a cell's words by that of its sign; the words say the same."""


def history_xlsx(history: History, options: ExportOptions) -> bytes:
    """The workbook, the same bytes for the same history."""
    table, labels = HistoryTable(harmless(history)), labels_in(options.language)
    book = Workbook()
    matrix = book.worksheets[0]
    matrix.title = labels.say("Matrix")
    fill(matrix, [_headings(table, labels), *(_matrix_row(row, labels) for row in table.rows)])
    _shape_matrix(matrix, table)
    events = book.create_sheet(labels.say("Events"))
    fill(events, [[labels.say(heading) for heading in EVENT_HEADINGS], *_event_rows(table, labels)])
    shape_table(events, EVENT_WIDTHS)
    for sheet in (matrix, events):
        sheet.sheet_view.rightToLeft = language_of(table.history.versions[-1]).right_to_left
        set_for_print(sheet)
    book.properties.creator = harmless_text(options.author)
    return saved(book, options.date or phrases.moment_of(history))


def _headings(table: HistoryTable, labels: Labels) -> list[Value]:
    first = labels.say("As in {0}", table.heads[-1].name)
    return [first, labels.say("Text"), *(f"{head.name} ({head.year})" for head in table.heads)]


def _matrix_row(row: HistoryRow, labels: Labels) -> list[Value]:
    return [labels.cite(row.cite), row.paragraph.text, *(phrases.cell_words(cell, labels) for cell in row.cells)]


def _event_rows(table: HistoryTable, labels: Labels) -> Iterator[list[Value]]:
    for row in table.rows:
        lineage = table.history.lineages[row.number]
        for cell in row.cells:
            if cell is not None:
                head = table.heads[cell.version]
                words = phrases.signs_in(cell.signs, labels) or labels.say("not here")
                text = text_in(table.history, lineage, cell.version)
                unsure = labels.say("unsure") if cell.unsure else ""
                yield [f"l{row.number + 1}", head.name, head.year, labels.cite(cell.cite), words, unsure, text]


def _shape_matrix(sheet: Worksheet, table: HistoryTable) -> None:
    shape_table(sheet, (CITE_WIDTH, TEXT_WIDTH, *[CELL_WIDTH] * len(table.heads)))
    sheet.freeze_panes = "C2"
    for number, row in enumerate(table.rows, 2):
        if row.is_gone:
            sheet.cell(number, 2).font = Font(name="Calibri", strike=True, color=COLOURS["removed"])
        for column, cell in enumerate(row.cells, 3):
            sign = cell.signs[0] if cell and cell.signs else EventSign.SAME
            colour = COLOURS.get(sign.traits.colour)
            if colour:
                sheet.cell(number, column).font = Font(name="Calibri", color=colour)
