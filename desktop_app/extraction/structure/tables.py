"""Tables: neighbouring rows of several cells, as rows of cells."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.glyph_runs import begins_with_superscript
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.rows import TextRow, printed_box
from desktop_app.extraction.structure.labels import label_of

Cell = tuple[float, float, str]


def tables_in(rows: Sequence[TextRow], layout: Layout) -> list[tuple[int, int]]:
    """The first index of each table among the rows of one page, and the index after its last row."""
    tables = []
    number = 0
    while number < len(rows):
        end = _run(rows, number, layout)
        end = _without_remarks(rows, number, end, layout)
        if end > number and _is_table(rows[number:end]):
            tables.append((number, end))
        number = max(end, number + 1)
    return tables


def cells_of(rows: Sequence[TextRow]) -> tuple[tuple[str, ...], ...]:
    """The rows of a table as the texts of their cells, the same number in each row; a cell may be empty."""
    columns = _columns([_cells(row) for row in rows])
    return tuple(_in_columns(row, columns) for row in rows)


def _run(rows: Sequence[TextRow], start: int, layout: Layout) -> int:
    """The end of the rows that may be one table; they begin with small type or with cells."""
    end = number = start
    while number < len(rows):
        row = rows[number]
        if _is_celled(row, layout) or layout.is_small(row):
            end = number + 1
        elif not _wraps(rows, number, start, end):
            break
        number += 1
    return end


def _without_remarks(rows: Sequence[TextRow], start: int, end: int, layout: Layout) -> int:
    """The end of a table without the notes and remarks below it, which are as wide as text."""
    last = end
    while last > start and not _is_celled(rows[last - 1], layout):
        last -= 1
    for number in range(last, end):
        if begins_with_superscript(rows[number]) or rows[number].end - rows[number].start > layout.measure / 2:
            return number
    return end


def _wraps(rows: Sequence[TextRow], number: int, start: int, end: int) -> bool:
    """Whether a row with one cell may continue a cell of the row above."""
    if end == start or number > end:
        return False
    step = rows[number].baseline - rows[number - 1].baseline
    return 0 < step < rows[number].size * LIMITS.leading * LIMITS.cell_leading


def _is_table(rows: Sequence[TextRow]) -> bool:
    """Whether several rows have cells, and two neighbouring ones have an edge in common."""
    celled = [cells for cells in map(_cells, rows) if len(cells) > 1]
    if len(celled) < LIMITS.table_rows:
        return False
    edge = LIMITS.edge * rows[0].size
    return any(
        abs(a[0] - b[0]) < edge or abs(a[1] - b[1]) < edge
        for first, second in pairwise(celled)
        for a in first[1:]
        for b in second[1:]
    )


def _is_celled(row: TextRow, layout: Layout) -> bool:
    return len(row.lines) > 1 and len(_cells(row)) > 1 and not _is_justified(row, layout)


def _is_justified(row: TextRow, layout: Layout) -> bool:
    """Whether a row is a justified line of text: its spaces, apart from one after a label, are nearly equal."""
    if row.end < layout.right - LIMITS.edge * row.size:
        return False
    label = label_of(row.text)
    start = label.end if label is not None else 0
    words = sorted(
        (x0, x1)
        for line, offset in zip(row.lines, row.offsets, strict=True)
        for at, _, x0, x1 in line.words
        if offset + at >= start
    )
    gaps = [right[0] - left[1] for left, right in pairwise(words)]
    return len(gaps) > 1 and max(gaps) < LIMITS.stretch * min(gaps)


def _cells(row: TextRow) -> list[Cell]:
    """Left edge, right edge and text of the cells of a row, from left to right; a label belongs to its text."""
    cells: list[Cell] = []
    for left, right, text in _pieces(row):
        if cells and (left - cells[-1][1] < LIMITS.gutter * row.size or _is_label(cells[-1][2], left, row)):
            first, _, before = cells[-1]
            cells[-1] = (first, right, f"{before} {text}")
        else:
            cells.append((left, right, text))
    return cells


def _pieces(row: TextRow) -> list[Cell]:
    """The same for its lines."""
    edges = [printed_box([line])[::2] for line in row.lines]
    return sorted([(left, right, line.text.strip()) for (left, right), line in zip(edges, row.lines, strict=True)])


def _is_label(text: str, after: float, row: TextRow) -> bool:
    label = label_of(text)
    if label is None or label.end < len(text):
        return False
    return after - row.x0 < LIMITS.label_reach * row.size


def _columns(rows: Sequence[Sequence[Cell]]) -> list[tuple[float, float]]:
    """The left and right edges of the columns.

    The rows with the most cells decide if there are several of them: in others, wide numbers may touch each other.
    """
    for most in sorted({len(row) for row in rows if len(row) > 1}, reverse=True):
        full = [row for row in rows if len(row) == most]
        columns = _columns_under(full)
        if len(full) >= LIMITS.table_rows and len(columns) == most:
            return columns
    return _columns_under([row for row in rows if len(row) > 1]) or [(0.0, 0.0)]


def _columns_under(rows: Sequence[Sequence[Cell]]) -> list[tuple[float, float]]:
    """The edges that cells above one another have together."""
    columns: list[tuple[float, float]] = []
    for left, right, _ in sorted(cell for row in rows for cell in row):
        if columns and left < columns[-1][1]:
            columns[-1] = (columns[-1][0], max(right, columns[-1][1]))
        else:
            columns.append((left, right))
    return columns


def _in_columns(row: TextRow, columns: Sequence[tuple[float, float]]) -> tuple[str, ...]:
    """The texts of a row's pieces by column; a piece belongs to the column that has most of it, or the nearest."""
    texts = [""] * len(columns)
    for left, right, text in _pieces(row):
        number = max(range(len(columns)), key=lambda n: min(right, columns[n][1]) - max(left, columns[n][0]))
        texts[number] = f"{texts[number]} {text}".strip()
    return tuple(texts)
