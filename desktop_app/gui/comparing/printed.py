"""The redline on paper: title, budget, and every paragraph with what the filters leave marked."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from desktop_app.gui.comparing.cells import Arrangement, Cell, cells_of
from desktop_app.gui.comparing.documents import insert_runs
from desktop_app.gui.comparing.model.marks import Side
from desktop_app.gui.comparing.model.passages import Passage, Role
from desktop_app.gui.comparing.phrases import budget_details, budget_phrase, numbering_phrase
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text_style import INDENT, TextStyle
from desktop_app.gui.reading.facts import name_of, short_facts_of
from desktop_app.gui.theme.colours import colours_of
from desktop_app.gui.theme.faces import text_font

POINTS = 10.0
HANG = 66.0
GAP = 7.0


def printed_redline(state: ReadingState) -> QTextDocument:
    """The document, in the colours of the light theme, in the direction of the new version."""
    language = state.languages[Side.NEW]
    style = TextStyle(colours_of("light"), text_font(POINTS, language=language), language)
    document = QTextDocument()
    document.setDefaultFont(style.font)
    option = style.option()
    option.setTabStopDistance(HANG)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    _write_head(cursor, state, style)
    for row in range(len(state.rows)):
        for cell in cells_of(state, row, Arrangement.REDLINE):
            _write_cell(cursor, cell, style)
    return document


def _write_head(cursor: QTextCursor, state: ReadingState, style: TextStyle) -> None:
    versions = (state.comparison.old, state.comparison.new)
    cursor.insertText(" → ".join(map(name_of, versions)), _bold(1.3))
    budget = state.budget
    details = filter(None, [budget_phrase(budget), *budget_details(budget), numbering_phrase(budget)])
    for line in (" → ".join(map(short_facts_of, versions)), " · ".join(details)):
        cursor.insertBlock(QTextBlockFormat(), style.said())
        cursor.insertText(line, style.said())


def _write_cell(cursor: QTextCursor, cell: Cell, style: TextStyle) -> None:
    for number, passage in enumerate(cell.passages):
        _start_block(cursor, passage, style)
        if passage.label and passage.role is not Role.NOTE:
            cursor.insertText(f"{passage.label}\t", _bold(0.85))
        if cell.badge and number == 0:
            cursor.insertText(f"{cell.badge} ", style.badge())
            cursor.insertText(" ", style.plain())
        insert_runs(cursor, passage, style, quiet=False)
    for remark in cell.remarks:
        _start_block(cursor, Passage(Role.NOTE, ()), style)
        cursor.insertText(f"›  {remark}", style.said())


def _start_block(cursor: QTextCursor, passage: Passage, style: TextStyle) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(GAP)
    margin = HANG + INDENT * passage.level
    (block.setRightMargin if style.right_to_left else block.setLeftMargin)(margin)
    hangs = bool(passage.label) and passage.role is not Role.NOTE
    block.setTextIndent(-HANG if hangs else 0)
    cursor.insertBlock(block, style.plain())


def _bold(factor: float) -> QTextCharFormat:
    looks = QTextCharFormat()
    looks.setFontWeight(QFont.Weight.Bold)
    looks.setFontPointSize(POINTS * factor)
    return looks
