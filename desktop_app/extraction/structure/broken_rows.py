"""Rows of a table that the end of a page broke in two: told by the columns that the rest of one leaves empty."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.structure.ruled_tables import Cells
from desktop_app.extraction.structure.table_cells import Cell
from desktop_app.extraction.structure.table_pieces import is_figure


def whole_rows(rows: Cells) -> Cells:
    """The rows of a table, the first one of a page joined to the row above where it is the rest of that row."""
    whole: list[tuple[Cell, ...]] = []
    for number, row in enumerate(rows):
        if number and _is_rest(rows, number):
            whole[-1] = tuple(before + cell for before, cell in zip(whole[-1], row, strict=True))
        else:
            whole.append(row)
    return tuple(whole)


def text_of(cell: Cell) -> str:
    """What a cell says, its lines with a blank between them."""
    return " ".join(part.row.text[part.start : part.end].strip() for part in cell)


def _is_rest(rows: Cells, number: int) -> bool:
    """Whether a row is the rest of the one above: it has no first cell, and fills columns as no other row does.

    It leaves a column empty that all other rows with several cells fill, apart from the head. Two figures in one column
    are of two rows.
    """
    above, row = rows[number - 1], rows[number]
    filled = _filled(row)
    if _pages(above)[-1:] == _pages(row)[:1] or not filled or 0 in filled:
        return False
    if any(is_figure(text_of(one)) and is_figure(text_of(two)) for one, two in zip(above, row, strict=True)):
        return False
    others = [*rows[1 : number - 1], *rows[number + 1 :]]
    celled = [found for each in others if len(found := _filled(each)) > 1]
    if len(celled) < LIMITS.table_rows or filled in map(_filled, [above, *others]):
        return False
    return not filled >= frozenset.intersection(*celled)


def _filled(row: Sequence[Cell]) -> frozenset[int]:
    """The numbers of the columns that a row fills."""
    return frozenset(number for number, cell in enumerate(row) if cell)


def _pages(row: Sequence[Cell]) -> list[int]:
    """The pages on which a row is printed, in order."""
    return sorted(part.row.page for cell in row for part in cell)
