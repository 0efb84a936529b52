"""Rows of a table that the end of a page broke in two: told by their frame, or by what the rest of one leaves empty."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.structure.ruled_tables import Cells
from desktop_app.extraction.structure.table_cells import Cell, text_of
from desktop_app.extraction.structure.table_pieces import is_figure


def whole_rows(rows: Cells) -> Cells:
    """The rows of a table, the first one of a page joined to the row above where it is the rest of that row."""
    whole: list[tuple[Cell, ...]] = []
    for number, row in enumerate(rows):
        if number and _is_rest(rows, number):
            whole[-1] = _joined(whole[-1], row)
        else:
            whole.append(row)
    return tuple(whole)


def with_rest(above: Cells, rest: Cells, is_open: bool) -> Cells:
    """The rows of a table and those on the next page, of which the first may be the rest of a row that the page ended.

    So it is where that row ``is_open``; or where the first has no first cell of its own, and whatever it has goes on
    with a sentence of the row above.
    """
    if not rest or not any(rest[0]):
        return (*above, *rest)
    printed = [(before, cell) for before, cell in zip(above[-1], rest[0], strict=True) if cell]
    goes_on = not any(rest[0][:1]) and all(before and _goes_on(cell) for before, cell in printed)
    if not (is_open or goes_on):
        return (*above, *rest)
    return (*above[:-1], _joined(above[-1], rest[0]), *rest[1:])


def _joined(row: Sequence[Cell], rest: Sequence[Cell]) -> tuple[Cell, ...]:
    """A row with its rest, cell by cell."""
    return tuple(before + cell for before, cell in zip(row, rest, strict=True))


def _is_rest(rows: Cells, number: int) -> bool:
    """Whether a row is the rest of the one above: it leaves a column empty that all rows with several cells fill.

    It fills columns as no other row does, the first one only where some cell goes on with a sentence; or its first cell
    goes on with one as no other does that fills no more. Two figures in one column are of two rows, and the head tells
    nothing.
    """
    above, row = rows[number - 1], rows[number]
    filled = _filled(row)
    if not filled or _pages(above)[-1:] == _pages(row)[:1]:
        return False
    if any(is_figure(text_of(one)) and is_figure(text_of(two)) for one, two in zip(above, row, strict=True)):
        return False
    others = [*rows[1 : number - 1], *rows[number + 1 :]]
    celled = [found for each in others if len(found := _filled(each)) > 1]
    if len(celled) < LIMITS.table_rows or filled >= frozenset.intersection(*celled):
        return False
    if _goes_on(row[0]):
        return not any(_goes_on(each[0]) and _filled(each) <= filled for each in [above, *others])
    is_like_another = filled in map(_filled, [above, *others])
    return not is_like_another and (0 not in filled or any(map(_goes_on, row)))


def _goes_on(cell: Cell) -> bool:
    """Whether a cell begins as the rest of a sentence does."""
    return text_of(cell)[:1].islower()


def _filled(row: Sequence[Cell]) -> frozenset[int]:
    """The numbers of the columns that a row fills."""
    return frozenset(number for number, cell in enumerate(row) if cell)


def _pages(row: Sequence[Cell]) -> list[int]:
    """The pages on which a row is printed, in order."""
    return sorted(part.row.page for cell in row for part in cell)
