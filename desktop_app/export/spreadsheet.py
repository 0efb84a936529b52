"""The concordance as a table: csv for any program, xlsx with the reading budget on a second sheet."""

from __future__ import annotations

import csv
import io

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.comparison.model import Comparison
from desktop_app.export.concordance import FORMULA_STARTS, HEADINGS, Value, concordance, neutral
from desktop_app.export.harmless import harmless
from desktop_app.export.options import ExportOptions
from desktop_app.export.phrases import budget_counts, direction_of, facts, hidden_sentence, warning_sentences

CELL_LIMIT = 32_767  # Excel refuses a file with a longer text in a cell.
CUT = " […]"
WIDTHS = (12, 12, 12, 24, 8, 10, 60, 60, 40, 40)


def csv_of(comparison: Comparison, options: ExportOptions) -> bytes:
    """The concordance as UTF-8 with a byte order mark, by which Excel knows it."""
    comparison = harmless(comparison)
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    for row in concordance(comparison, options.hidden):
        writer.writerow([neutral(value) for value in row])
    if options.hidden:
        writer.writerow([hidden_sentence(options.hidden)])
    return out.getvalue().encode("utf-8-sig")


def xlsx_of(comparison: Comparison, options: ExportOptions) -> bytes:
    """The concordance on the first sheet, the reading budget on the second."""
    comparison = harmless(comparison)
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Concordance"
    sheet.sheet_view.rightToLeft = direction_of(comparison.new) == "rtl"
    _fill(sheet, [list(HEADINGS), *concordance(comparison, options.hidden)])
    _shape(sheet)
    _fill(book.create_sheet("Reading budget"), _budget_rows(comparison, options))
    book.worksheets[1].column_dimensions["A"].width = 40
    book.worksheets[1].column_dimensions["B"].width = 40
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _budget_rows(comparison: Comparison, options: ExportOptions) -> list[list[Value]]:
    rows: list[list[Value]] = [["Reading budget"]]
    rows += [[name, count] for name, count in budget_counts(comparison)]
    rows += [[str(event.message)] for event in comparison.numbering]
    rows += [[sentence] for sentence in [*warning_sentences(comparison), hidden_sentence(options.hidden)] if sentence]
    for heading, resolution in (("Old version", comparison.old), ("New version", comparison.new)):
        rows += [[], [heading], *map(_pair, facts(resolution))]
    return rows


def _pair(fact: tuple[str, str]) -> list[Value]:
    return [*fact]


def _fill(sheet: Worksheet, rows: list[list[Value]]) -> None:
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            _put(sheet.cell(number, column), value)


def _put(cell: object, value: Value) -> None:
    """A text is written as text, whatever it begins with."""
    if not isinstance(cell, Cell):
        return
    if not isinstance(value, str):
        cell.value = value
        return
    cell.value = value if len(value) <= CELL_LIMIT else value[: CELL_LIMIT - len(CUT)] + CUT
    cell.data_type = "s"
    cell.quotePrefix = value.lstrip().startswith(FORMULA_STARTS)


def _shape(sheet: Worksheet) -> None:
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    for column, width in enumerate(WIDTHS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
        sheet.cell(1, column).font = Font(bold=True)
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
