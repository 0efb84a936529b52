"""Blocks of the plan as paragraphs and tables with tracked changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.comparison.model import Operation
from desktop_app.export.word.comments import Comments
from desktop_app.export.word.markup import REVISIONS, Element, Revisions, element, run, table_properties
from desktop_app.export.word.notes import Notes
from desktop_app.export.word.pieces import Piece
from desktop_app.export.word.plan import Fate, PlannedBlock
from desktop_app.export.word.table_plan import PlannedCell, PlannedRow, columns_of, rows_of
from desktop_app.resolution.language import HAN, Script
from desktop_app.resolution.model import Kind, Paragraph

STYLES = {Kind.TITLE: "Heading1", Kind.HEADING: "Heading2", Kind.CHAPEAU: "Chapeau", Kind.CLOSING: "Closing"}
INDENT = 567  # Twentieths of a point: one centimetre for each level.
DEEPEST = 8
SET_OFF = "KaiTi"
MARKS = {
    Fate.KEPT: None,
    Fate.REMOVED: "del",
    Fate.NEW: "ins",
    Fate.MOVED_FROM: "moveFrom",
    Fate.MOVED_TO: "moveTo",
}
CELL_MARKS = {Operation.DELETE: "cellDel", Operation.INSERT: "cellIns"}
TABLE_WIDTH = 9000
"""Twentieths of a point: a little less than the text is wide."""


class Body:
    """Writes blocks one after the other; revisions and footnotes are numbered on the way."""

    def __init__(self, revisions: Revisions, notes: Notes, script: Script, comments: Comments) -> None:
        self._revisions, self._notes, self._script = revisions, notes, script
        self._comments = comments

    def elements(self, block: PlannedBlock) -> Iterator[Element]:
        """The elements of a block."""
        if block.is_table:
            yield from self._tables(block)
            return
        move = MARKS[block.fate] if block.move is not None else None
        start = end = None
        if move:
            start, end = self._move_range(move, block.move or 0)
        lines = list(self._lines(block))
        for number, (paragraph, pieces, label, mark) in enumerate(lines):
            made = self._paragraph(paragraph, mark)
            if start is not None and number == 0:
                made.append(start)
            made.extend(self._label(label, block.fate, move))
            made.extend(self._runs(pieces, move))
            self._comments.around(made, (paragraph,) if number < len(lines) - 1 else (*block.new, *block.old))
            yield made
        if end is not None:
            yield end

    def uncalled_notes(self) -> Iterator[Element]:
        """Paragraphs at the end for the footnotes that nothing calls, so that no word is lost."""
        for operation, marker, text in self._notes.uncalled():
            made = element("p", self._properties("FootnoteText", 0, REVISIONS[operation]))
            runs = [run(f"{marker}\t{text}", operation is Operation.DELETE, *self._direction())]
            made.extend(self._revisions.around(operation, runs))
            yield made

    def _lines(self, block: PlannedBlock) -> Iterator[tuple[Paragraph, list[Piece], tuple[str, str], str | None]]:
        """Each paragraph with its pieces, its old and new label, and the mark of its end."""
        old, new = list(block.old), list(block.new)
        label = (old.pop(0).label if old else "", new.pop(0).label if new else "")
        paragraph = (block.new or block.old)[0]
        pieces: list[Piece] = []
        for piece in block.pieces:
            if not piece.is_paragraph_end:
                pieces.append(piece)
                continue
            yield paragraph, pieces, label, REVISIONS.get(piece.operation)
            before = old.pop(0) if piece.operation is not Operation.INSERT else None
            after = new.pop(0) if piece.operation is not Operation.DELETE else None
            label = (before.label if before else "", after.label if after else "")
            paragraph, pieces = after or before or paragraph, []
        yield paragraph, pieces, label, MARKS[block.fate] if block.end is None else REVISIONS.get(block.end)

    def _paragraph(self, paragraph: Paragraph, mark: str | None) -> Element:
        return element("p", self._properties(STYLES.get(paragraph.kind), paragraph.level, mark))

    def _properties(self, style: str | None, level: int, mark: str | None) -> Element:
        made = element("pPr")
        if style:
            made.append(element("pStyle", val=style))
        if self._script.right_to_left:
            made.append(element("bidi"))
        if level:
            made.append(element("ind", left=str(INDENT * min(level, DEEPEST))))
        if mark:
            made.append(element("rPr", self._revisions.signed(mark)))
        return made

    def _label(self, label: tuple[str, str], fate: Fate, move: str | None) -> Iterator[Element]:
        """The number as text and a tabulator; where it changed, the old one removed and the new one put in."""
        old, new = (f"{part}\t" if part else "" for part in label)
        if old == new:
            yield from self._words(new, fate.operation if not move else Operation.EQUAL, move)
            return
        one_sided = {Fate.MOVED_FROM: (old, ""), Fate.MOVED_TO: ("", new)}
        removed, inserted = one_sided.get(fate, (old, new))
        yield from self._words(removed, Operation.DELETE, None)
        yield from self._words(inserted, Operation.INSERT, None)

    def _words(self, text: str, operation: Operation, move: str | None) -> list[Element]:
        if not text:
            return []
        words = run(text, operation is Operation.DELETE, *self._direction())
        return self._revisions.around(operation, [words], move)

    def _runs(self, pieces: Sequence[Piece], move: str | None) -> Iterator[Element]:
        for piece in pieces:
            removed = piece.operation is Operation.DELETE
            if piece.mark is None:
                emphasis = self._emphasis() if piece.italic else []
                words = run(piece.text, removed, *emphasis, *self._direction())
                yield from self._revisions.around(piece.operation, [words], move)
                continue
            for operation, runs in self._notes.runs(piece.mark, removed):
                yield from self._revisions.around(operation or piece.operation, runs, move)

    def _emphasis(self) -> list[Element]:
        """Italics, or the face that Chinese has instead of them."""
        return [element("rFonts", eastAsia=SET_OFF)] if self._script is HAN else [element("i"), element("iCs")]

    def _direction(self) -> list[Element]:
        return [element("rtl")] if self._script.right_to_left else []

    def _move_range(self, kind: str, move: int) -> tuple[Element, Element]:
        start = self._revisions.signed(f"{kind}RangeStart", name=f"move{move}")
        number = next(value for key, value in start.attrib.items() if str(key).endswith("}id"))
        return start, element(f"{kind}RangeEnd", id=str(number))

    def _tables(self, block: PlannedBlock) -> Iterator[Element]:
        """One table, its rows kept, removed and new; an empty paragraph keeps it apart from the next."""
        old, new = (block.old[0].rows if block.old else ()), (block.new[0].rows if block.new else ())
        columns = columns_of(old, new)
        width = TABLE_WIDTH // max(len(columns), 1)
        grid = element("tblGrid", *[element("gridCol", w=str(width)) for _ in columns])
        properties = table_properties(right_to_left=self._script.right_to_left)
        yield element("tbl", properties, grid, *[self._row(row, width) for row in rows_of(old, new, columns)])
        after = element("p")
        self._comments.around(after, (*block.new, *block.old))
        yield after

    def _row(self, row: PlannedRow, width: int) -> Element:
        mark = REVISIONS.get(row.operation)
        properties = [element("gridBefore", val=str(row.before))] if row.before else []
        properties += [self._revisions.signed(mark)] if mark else []
        cells = [self._cell(cell, width, mark) for cell in row.cells]
        return element("tr", *([element("trPr", *properties)] if properties else []), *cells)

    def _cell(self, cell: PlannedCell, width: int, mark: str | None) -> Element:
        """A cell; in a row that is kept, one of a new or removed column is marked itself."""
        properties = element("tcPr", element("tcW", w=str(width * cell.span), type="dxa"))
        if cell.span > 1:
            properties.append(element("gridSpan", val=str(cell.span)))
        if mark is None and cell.operation in CELL_MARKS:
            properties.append(self._revisions.signed(CELL_MARKS[cell.operation]))
        words = [made for operation, text in cell.words for made in self._words(text, operation, None)]
        return element("tc", properties, element("p", self._properties(None, 0, mark), *words))
