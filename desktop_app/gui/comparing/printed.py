"""A comparison on paper: the redline with what the filters leave marked, or the list of the changes they leave."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.phrases import (
    budget_sum,
    kind_name,
    numbering_phrase,
    said,
    translate,
)
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.cells import Arrangement, ColumnCell, cells_of, number_of
from desktop_app.gui.comparing.text.documents import insert_runs
from desktop_app.gui.comparing.text.text_style import INDENT, TextStyle
from desktop_app.gui.dialogs.printing import own_words
from desktop_app.gui.parts.facts import name_of, short_facts_of
from desktop_app.gui.parts.isolated import from_to
from desktop_app.gui.parts.messages import cite_words
from desktop_app.gui.theme.colours import colours_of
from desktop_app.gui.theme.faces import text_font
from desktop_app.markup.passages import Passage, Role

POINTS = 10.0
HANG, MOST_HANG = 66.0, 132.0
GAP = 7.0
LABEL_SIZE = 0.85
COLUMNS = (4.0, 11.0, 11.0, 16.0, 58.0)
"""The widths of the list of changes in parts of a hundred: tick, old number, new number, kind, words."""


def printed_redline(state: ReadingState) -> QTextDocument:
    """The document, in the colours of the light theme, in the direction of the new version."""
    document, style = _empty(state)
    cells = [cell for row in range(len(state.rows)) for cell in cells_of(state, row, Arrangement.REDLINE)]
    hang = _hang_for(cells, style)
    option = document.defaultTextOption()
    option.setTabStopDistance(hang)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    _write_head(cursor, state, style)
    for cell in cells:
        _write_cell(cursor, cell, style, hang)
    return document


def printed_changes(state: ReadingState) -> QTextDocument:
    """The list of the changes that the filters leave, as a table whose head is repeated on every page."""
    document, style = _empty(state)
    cursor = QTextCursor(document)
    _write_head(cursor, state, style)
    cursor.insertBlock(QTextBlockFormat(), style.said())
    table = cursor.insertTable(len(state.shown_changes()) + 1, len(COLUMNS), _table_format())
    names = (
        "✓",
        translate("Comparing", "Old number"),
        translate("Comparing", "New number"),
        translate("Comparing", "Change"),
        translate("Comparing", "Words"),
    )
    for column, name in enumerate(names):
        table.cellAt(0, column).firstCursorPosition().insertText(name, style.said())
    for number, row in enumerate(state.shown_changes(), start=1):
        _write_change(table, number, state, row, style)
    return document


def _empty(state: ReadingState) -> tuple[QTextDocument, TextStyle]:
    """A document that runs as the new version does, and how its words are set."""
    language = state.languages[Side.NEW]
    style = TextStyle(colours_of("light"), text_font(POINTS, language=language), language)
    document = QTextDocument()
    document.setDefaultFont(style.font)
    document.setDefaultTextOption(style.option())
    return document, style


def _hang_for(cells: Iterable[ColumnCell], style: TextStyle) -> float:
    """How far the texts are set in, so that the widest of the numbers beside them has room."""
    metrics = QFontMetricsF(_bold(LABEL_SIZE).font().resolve(style.font))
    labels = {cite_words(passage.label) for cell in cells for passage in cell.passages}
    widest = max((metrics.horizontalAdvance(label) for label in labels), default=0.0)
    return min(max(widest + GAP, HANG), MOST_HANG)


def _table_format() -> QTextTableFormat:
    table = QTextTableFormat()
    table.setHeaderRowCount(1)
    table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, part) for part in COLUMNS])
    table.setCellPadding(3)
    table.setCellSpacing(0)
    table.setBorder(0.5)
    table.setBorderCollapse(True)
    table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    table.setBorderBrush(QColor(colours_of("light").line))
    table.setTopMargin(GAP)
    return table


def _write_change(table: QTextTable, number: int, state: ReadingState, row: int, style: TextStyle) -> None:
    kind = state.marked.main_kind(row)
    cells = (
        ("✓" if state.is_read(row) else "", "moved"),
        (number_of(state, row, Side.OLD), "text"),
        (number_of(state, row, Side.NEW), "text"),
        (kind_name(kind), kind.traits.colour),
    )
    for column, (words, colour) in enumerate(cells):
        table.cellAt(number, column).firstCursorPosition().insertText(words, style.said(colour))
    cursor = table.cellAt(number, len(cells)).firstCursorPosition()
    for mark, words in said(state.marked.headline(row)):
        cursor.insertText(words, style.marked(mark))
        cursor.insertText(" ", style.plain())


def _write_head(cursor: QTextCursor, state: ReadingState, style: TextStyle) -> None:
    versions = (state.comparison.old, state.comparison.new)
    cursor.setBlockFormat(own_words(0))
    cursor.insertText(from_to(*map(name_of, versions)), _bold(1.3))
    budget = state.marked.budget
    lines = (from_to(*map(short_facts_of, versions)), budget_sum(budget), numbering_phrase(budget))
    for line in filter(None, lines):
        cursor.insertBlock(own_words(0), style.said())
        cursor.insertText(line, style.said())


def _write_cell(cursor: QTextCursor, cell: ColumnCell, style: TextStyle, hang: float) -> None:
    for number, passage in enumerate(cell.passages):
        _start_block(cursor, passage, style, hang)
        if passage.label and passage.role is not Role.NOTE:
            cursor.insertText(f"{cite_words(passage.label)}\t", _bold(LABEL_SIZE))
        if cell.badge and number == 0:
            cursor.insertText(f"{style.own(cell.badge)} ", style.badge())
            cursor.insertText(" ", style.plain())
        insert_runs(cursor, passage, style, quiet=False)
    for remark in cell.remarks:
        _start_block(cursor, Passage(Role.NOTE, ()), style, hang)
        cursor.insertText(style.remark(remark), style.said())


def _start_block(cursor: QTextCursor, passage: Passage, style: TextStyle, hang: float) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(GAP)
    margin = hang + INDENT * passage.level
    (block.setRightMargin if style.right_to_left else block.setLeftMargin)(margin)
    hangs = bool(passage.label) and passage.role is not Role.NOTE
    block.setTextIndent(-hang if hangs else 0)
    cursor.insertBlock(block, style.plain())


def _bold(factor: float) -> QTextCharFormat:
    looks = QTextCharFormat()
    looks.setFontWeight(QFont.Weight.Bold)
    looks.setFontPointSize(POINTS * factor)
    return looks
