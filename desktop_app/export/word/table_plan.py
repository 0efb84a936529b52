"""What goes into a tracked table: rows kept, removed and new; in kept rows the cells of columns that came or went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import zip_longest

from desktop_app.comparison.model import Operation

Rows = Sequence[Sequence[str]]


@dataclass(frozen=True)
class PlannedCell:
    """The words of a cell, what became of it, and over how many columns of the grid it reaches."""

    text: str
    operation: Operation
    span: int = 1


@dataclass(frozen=True)
class PlannedRow:
    """The cells of a row; ``before`` is how many columns of the grid stand empty before the first."""

    operation: Operation
    cells: tuple[PlannedCell, ...]
    before: int = 0


@dataclass(frozen=True)
class GridColumn:
    """A column of the grid by its number in the old table and in the new one; ``None`` where it has none."""

    old: int | None
    new: int | None


def columns_of(old: Rows, new: Rows) -> list[GridColumn]:
    """The columns of both tables in one order: those that go together as one, the others where they stand.

    Tables of the same width have the same columns, and those without a word in common are set out from the same edge.
    Else the pairs that have the most cells in common are taken, as Needleman and Wunsch (1970) align: a new column
    makes no other of the columns before and after it.
    """
    before, after = _columns(old), _columns(new)
    common = [[sum((a & b).values()) for b in after] for a in before]
    best = [[0] * (len(after) + 1) for _ in range(len(before) + 1)]
    for i in range(len(before) - 1, -1, -1):
        for j in range(len(after) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + common[i][j])
    if len(before) == len(after) or not best[0][0]:
        both = zip_longest(range(len(before)), range(len(after)))
        return [GridColumn(*numbers) for numbers in both]
    return list(_traced(common, best))


def _traced(common: Sequence[Sequence[int]], best: Sequence[Sequence[int]]) -> Iterator[GridColumn]:
    i = j = 0
    while i < len(best) - 1 or j < len(best[0]) - 1:
        both = i < len(best) - 1 and j < len(best[0]) - 1
        if both and common[i][j] and best[i][j] == best[i + 1][j + 1] + common[i][j]:
            yield GridColumn(i, j)
            i, j = i + 1, j + 1
        elif j == len(best[0]) - 1 or (both and best[i][j] == best[i + 1][j]):
            yield GridColumn(i, None)
            i += 1
        else:
            yield GridColumn(None, j)
            j += 1


def _columns(rows: Rows) -> list[Counter[str]]:
    """The words of each column and how often they stand in it; cells without words say nothing."""
    width = max(map(len, rows), default=0)
    return [Counter(row[at] for row in rows if at < len(row) and row[at]) for at in range(width)]


def rows_of(old: Rows, new: Rows, columns: Sequence[GridColumn]) -> Iterator[PlannedRow]:
    """The rows in order: one whose cells in common columns are the same is kept."""
    before, after = _filled(old), _filled(new)
    pairs = [(each.old, each.new) for each in columns if each.old is not None and each.new is not None]
    keys_before = [tuple(row[a] for a, _ in pairs) for row in before]
    keys_after = [tuple(row[b] for _, b in pairs) for row in after]
    for name, i1, i2, j1, j2 in SequenceMatcher(None, keys_before, keys_after, autojunk=False).get_opcodes():
        if name == "equal" and pairs:
            yield from (_kept(a, b, columns) for a, b in zip(before[i1:i2], after[j1:j2], strict=True))
            continue
        yield from (_one_sided(row, [each.old for each in columns], Operation.DELETE) for row in before[i1:i2])
        yield from (_one_sided(row, [each.new for each in columns], Operation.INSERT) for row in after[j1:j2])


def _filled(rows: Rows) -> list[list[str]]:
    """The rows with as many cells as the longest has."""
    width = max(map(len, rows), default=0)
    return [[*row, *[""] * (width - len(row))] for row in rows]


def _kept(old: Sequence[str], new: Sequence[str], columns: Sequence[GridColumn]) -> PlannedRow:
    return PlannedRow(Operation.EQUAL, tuple(_cell(old, new, column) for column in columns))


def _cell(old: Sequence[str], new: Sequence[str], column: GridColumn) -> PlannedCell:
    if column.new is None:
        return PlannedCell(old[column.old or 0], Operation.DELETE)
    return PlannedCell(new[column.new], Operation.INSERT if column.old is None else Operation.EQUAL)


def _one_sided(row: Sequence[str], places: Sequence[int | None], operation: Operation) -> PlannedRow:
    """A row of one table; where that has no column, the cell before reaches over it."""
    cells: list[PlannedCell] = []
    before = 0
    for place in places:
        if place is not None:
            cells.append(PlannedCell(row[place], operation))
        elif cells:
            cells[-1] = replace(cells[-1], span=cells[-1].span + 1)
        else:
            before += 1
    return PlannedRow(operation, tuple(cells), before)
