"""A cell laid out as text, which knows where each of its runs and numbers is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QTextCursor, QTextDocument

from desktop_app.gui.comparing.cited import ComparedLinks
from desktop_app.gui.comparing.text.cells import ColumnCell
from desktop_app.gui.comparing.text.text_style import TextStyle
from desktop_app.gui.parts.messages import cite_words
from desktop_app.gui.parts.parting import parting
from desktop_app.markup.finding import Hit
from desktop_app.markup.marks import Mark
from desktop_app.markup.passages import Passage, Role
from desktop_app.markup.runs import Run

BADGE_SIGN = "⇄"


@dataclass(frozen=True)
class PlacedRun:
    """A run and where it is in the document, in Qt's (UTF-16) positions."""

    start: int
    end: int
    run: Run


@dataclass(frozen=True)
class PlacedLabel:
    """A number and the height of the first line of the passage that it is set beside."""

    text: str
    top: float
    relabelled: bool


class CellDocument:
    """The text of a cell, laid out ``width`` pixels wide."""

    def __init__(self, cell: ColumnCell, style: TextStyle, width: float) -> None:
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self.document.setUndoRedoEnabled(False)
        self.document.setDefaultFont(style.font)
        self.document.setDefaultTextOption(style.option())
        self._runs: list[PlacedRun] = []
        self._labels: list[tuple[str, int, bool]] = []
        self._badge_end = 0
        self._write(cell, style)
        self.document.setTextWidth(width)
        self._layout = self.document.documentLayout()

    @property
    def height(self) -> float:
        """How high the text is, in pixels."""
        return self.document.size().height()

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Paint the text, its corner at the origin."""
        self._layout.draw(painter, context)

    @cached_property
    def labels(self) -> list[PlacedLabel]:
        """The numbers, each at the height of its passage."""
        found = []
        for text, number, relabelled in self._labels:
            block = self.document.findBlockByNumber(number)
            top = self._layout.blockBoundingRect(block).top() + block.blockFormat().topMargin()
            found.append(PlacedLabel(text, top, relabelled))
        return found

    def run_at(self, point: QPointF) -> Run | None:
        """The run at a place of the document."""
        position = self._layout.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return next((placed.run for placed in self._runs if placed.start <= position < placed.end), None)

    def position_at(self, point: QPointF) -> int:
        """The place between two characters that is nearest to a point of the document."""
        return max(self._layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit), 0)

    def word_at(self, position: int) -> tuple[int, int]:
        """Where the word at a position begins and ends."""
        cursor = QTextCursor(self.document)
        cursor.setPosition(position)
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor.selectionStart(), cursor.selectionEnd()

    def text_between(self, start: int, end: int) -> str:
        """The words of the version between two positions, without footnote marks and what the program says."""
        pieces: list[str] = []
        owner = ""
        for placed in self._runs:
            left, right = max(start, placed.start), min(end, placed.end)
            if left < right and not placed.run.marker:
                pieces.append("\n" if owner not in {"", placed.run.owner} else "")
                pieces.append(_slice(placed.run.text, left - placed.start, right - placed.start))
                owner = placed.run.owner
        return "".join(pieces).strip()

    def stretch(self, start: int, end: int) -> QTextCursor:
        """A cursor over the stretch between two positions."""
        return self._cursor(start, end - start)

    def show_links(self, links: ComparedLinks, style: TextStyle) -> None:
        """Make links of what the words cite; marked words keep the look of their mark."""
        for placed in self._runs:
            run = placed.run
            for link in () if run.marker else links.of(run.side, run.owner):
                cursor = self._overlap(placed, link.start, link.end)
                if cursor is not None:
                    cursor.mergeCharFormat(style.link(link.number, run.mark))

    def link_at(self, point: QPointF) -> str:
        """The number of the resolution that is cited at a place of the document; empty where none is."""
        return self._layout.anchorAt(point)

    def on_badge(self, point: QPointF) -> bool:
        """Whether a place of the document is on the badge of a moved paragraph."""
        position = self._layout.hitTest(point, Qt.HitTestAccuracy.ExactHit)
        return 0 <= position < self._badge_end

    def top_of_first_mark(self) -> float | None:
        """How far below the top the first marked words stand; ``None`` where nothing is marked."""
        starts = (placed.start for placed in self._runs if placed.run.mark is not Mark.PLAIN)
        first = next(starts, None)
        return None if first is None else self._top(first)

    def top_of_last_mark(self) -> float | None:
        """How far below the top the last marked words end; ``None`` where nothing is marked."""
        ends = [placed.end for placed in self._runs if placed.run.mark is not Mark.PLAIN]
        return self._top(ends[-1]) if ends else None

    def top_of_hit(self, hit: Hit) -> float | None:
        """How far below the top a hit is; ``None`` where it is not in this text."""
        tops = (self._top(cursor.selectionStart()) for _, cursor in self.found((hit,)))
        return next(tops, None)

    def found(self, hits: tuple[Hit, ...]) -> Iterator[tuple[Hit, QTextCursor]]:
        """The stretches of the document that show these hits."""
        for placed in self._runs:
            run = placed.run
            for hit in hits:
                if run.marker or (hit.side, hit.owner) != (run.side, run.owner):
                    continue
                cursor = self._overlap(placed, hit.start, hit.end)
                if cursor is not None:
                    yield hit, cursor

    def _overlap(self, placed: PlacedRun, start: int, end: int) -> QTextCursor | None:
        """A cursor over what a run shows of a stretch of its text; ``None`` where it shows nothing of it."""
        run = placed.run
        first, last = max(start - run.start, 0), min(end - run.start, len(run.text))
        if first >= last:
            return None
        return self._cursor(placed.start + _units(run.text[:first]), _units(run.text[first:last]))

    def _top(self, position: int) -> float:
        block = self.document.findBlock(position)
        line = block.layout().lineForTextPosition(position - block.position())
        return self._layout.blockBoundingRect(block).top() + (line.y() if line.isValid() else 0.0)

    def _cursor(self, start: int, length: int) -> QTextCursor:
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _write(self, cell: ColumnCell, style: TextStyle) -> None:
        cursor = QTextCursor(self.document)
        if cell.badge:
            cursor.insertText(f" {style.own(f'{BADGE_SIGN} {cell.badge}')} ", style.badge())
            self._badge_end = cursor.position()
            cursor.insertText("  ", style.plain())
        for number, passage in enumerate(cell.passages):
            self._write_passage(cursor, passage, style, cell.quiet, first=number == 0)
        if cell.absent:
            cursor.insertText(style.own(cell.absent), style.said())
        for remark in cell.remarks:
            cursor.insertBlock(style.block(Passage(Role.NOTE, ()), first=False), style.said())
            cursor.insertText(style.remark(remark), style.said())
        for note in cell.notes:
            cursor.insertBlock(style.note_block(), style.noted())
            cursor.insertText(style.own(f" {note} "), style.noted())

    def _write_passage(self, cursor: QTextCursor, passage: Passage, style: TextStyle, quiet: bool, first: bool) -> None:
        if first:
            cursor.setBlockFormat(style.block(passage, first))
        else:
            cursor.insertBlock(style.block(passage, first), style.plain())
        if passage.label and passage.role is not Role.NOTE:
            self._labels.append((cite_words(passage.label), cursor.blockNumber(), passage.relabelled))
        self._runs += insert_runs(cursor, passage, style, quiet)


def insert_runs(cursor: QTextCursor, passage: Passage, style: TextStyle, quiet: bool) -> list[PlacedRun]:
    """Write the runs of a passage at the cursor; return where they stand."""
    placed: list[PlacedRun] = []
    before = Mark.PLAIN
    for run in passage.runs:
        if blank := parting(before, run.mark):
            cursor.insertText(blank, style.plain())
        if run.lead:
            cursor.insertText(run.lead, style.plain())
        before = run.mark
        start = cursor.position()
        cursor.insertText(run.text, style.run(run, passage.role, quiet))
        placed.append(PlacedRun(start, cursor.position(), run))
        if passage.role is Role.NOTE and run.marker:
            cursor.insertText(" ", style.plain())
    return placed


def _units(text: str) -> int:
    """The length of a text in UTF-16 units, by which Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _slice(text: str, start: int, end: int) -> str:
    """A part of a text by UTF-16 units."""
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "replace")
