"""The concordance as a table: csv for any program, xlsx with the reading budget on a second sheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from math import ceil
from unicodedata import east_asian_width

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.comparison.model import Comparison
from desktop_app.export.concordance import FORMULA_STARTS, HEADINGS, Value, concordance, neutral
from desktop_app.export.harmless import harmless
from desktop_app.export.labels import Labels, labels_in
from desktop_app.export.options import ExportOptions
from desktop_app.export.phrases import (
    budget_counts,
    facts,
    gone_sentences,
    group_sentences,
    hidden_sentence,
    warning_sentences,
)
from desktop_app.export.workbook import saved
from desktop_app.markup.marked import MarkedComparison
from desktop_app.resolution.language import language_of
from desktop_app.text.isolates import starts_from_right

CELL_LIMIT = 32_767  # Excel refuses a file with a longer text in a cell.
CUT = " […]"
WIDTHS = (12, 12, 12, 24, 8, 10, 60, 60, 40, 40)
NARROW = 11  # A column as narrow as this holds a short word or a figure, which is centred.
BUDGET_WIDTHS = (40, 70)
BUDGET_HEADINGS = ("Reading budget", "Old version", "New version")
# Points. LibreOffice shows one line of a wrapped text unless the row says how high it is; Excel knows no higher row.
LINE_HEIGHT, HIGHEST = 15, 409
HEAD_COLOUR = "E7ECF2"
FROM_RIGHT = 2
"""The reading order of a cell from right to left; where none is said, LibreOffice takes that of the program."""
BOLD = Font(name="Calibri", bold=True)  # the face of all other cells


def csv_of(comparison: Comparison, options: ExportOptions) -> bytes:
    """The concordance as UTF-8 with a byte order mark, by which Excel knows it."""
    marked = _marked(comparison, options)
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    labels = labels_in(options.language)
    writer.writerow(labels.say(heading) for heading in HEADINGS)
    for row in concordance(marked, labels):
        writer.writerow([neutral(value) for value in row])
    if options.hidden:
        writer.writerow([hidden_sentence(options.hidden, labels)])
    return out.getvalue().encode("utf-8-sig")


def xlsx_of(comparison: Comparison, options: ExportOptions) -> bytes:
    """The concordance on the first sheet, the reading budget on the second."""
    marked = _marked(comparison, options)
    book = Workbook()
    sheet = book.worksheets[0]
    labels = labels_in(options.language)
    sheet.title = labels.say("Concordance")
    sheet.sheet_view.rightToLeft = language_of(marked.comparison.new).right_to_left
    fill(sheet, [[labels.say(heading) for heading in HEADINGS], *concordance(marked, labels)])
    _shape(sheet)
    headings = [labels.say(heading) for heading in BUDGET_HEADINGS]
    budget = book.create_sheet(headings[0])
    budget.sheet_view.rightToLeft = labels.right_to_left
    fill(budget, _budget_rows(marked, headings, labels))
    _shape_budget(budget, headings)
    for made in (sheet, budget):
        set_for_print(made)
    return saved(book, options.moment)


def _marked(comparison: Comparison, options: ExportOptions) -> MarkedComparison:
    return MarkedComparison.of(harmless(comparison), options.filters)


def _budget_rows(marked: MarkedComparison, headings: Sequence[str], labels: Labels) -> list[list[Value]]:
    comparison = marked.comparison
    rows: list[list[Value]] = [[headings[0]]]
    rows += [[name, count] for name, count in budget_counts(marked.budget, labels)]
    rows += [[labels.sentence(event.message)] for event in comparison.numbering]
    rows += [
        [sentence]
        for sentence in [*warning_sentences(comparison, labels), hidden_sentence(marked.filters.hidden, labels)]
        if sentence
    ]
    rows += [[sentence] for sentence in (*group_sentences(marked, labels), *gone_sentences(marked, labels))]
    for heading, resolution in zip(headings[1:], (comparison.old, comparison.new), strict=True):
        rows += [[], [heading], *map(_pair, facts(resolution, labels))]
    return rows


def _pair(fact: tuple[str, str]) -> list[Value]:
    return [*fact]


def shape_table(sheet: Worksheet, widths: Sequence[int]) -> None:
    """Make a table of a filled sheet: a head that stays, filters, columns of these widths, cells that wrap."""
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.print_title_rows = "1:1"
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
        sheet.cell(1, column).font = BOLD
        sheet.cell(1, column).fill = PatternFill("solid", fgColor=HEAD_COLOUR)
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            direction = FROM_RIGHT if starts_from_right(str(cell.value or "")) else 0
            cell.alignment = Alignment(wrap_text=True, vertical="top", readingOrder=direction)


def fill(sheet: Worksheet, rows: Iterable[list[Value]]) -> None:
    """Write these rows into an empty sheet, each text as text whatever it begins with."""
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
    shape_table(sheet, WIDTHS)
    for number, row in enumerate(sheet.iter_rows(min_row=2), 2):
        for cell, width in zip(row, WIDTHS, strict=True):
            if width < NARROW:
                cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="center")
        lines = max(_lines(cell.value, width) for cell, width in zip(row, WIDTHS, strict=True))
        sheet.row_dimensions[number].height = min(LINE_HEIGHT * lines, HIGHEST)


def _shape_budget(sheet: Worksheet, headings: Sequence[str]) -> None:
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = BUDGET_WIDTHS
    for number, (name, value) in enumerate(sheet.iter_rows(max_col=2), 1):
        value.alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
        name.alignment = Alignment(vertical="top")
        sheet.row_dimensions[number].height = LINE_HEIGHT * _lines(value.value, BUDGET_WIDTHS[1])
        if value.value is None and name.value in headings:
            name.font = BOLD


def _lines(value: object, width: float) -> int:
    """How many lines a text takes in a column; a wide sign takes the room of two others."""
    room = sum(2 if east_asian_width(char) in "WF" else 1 for char in str(value or ""))
    return max(ceil(room / (width - 1)), 1)


def set_for_print(sheet: Worksheet) -> None:
    """Print a sheet across the page, as wide as that."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0  # as many pages as it takes, each as wide as the table
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
