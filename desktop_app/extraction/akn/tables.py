"""The cells of a table in Akoma Ntoso, as they are seen: each in its column, without rows and columns for spacing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import TypeAlias

from desktop_app.extraction.akn.text import Element, name_of

MOST_COLUMNS = 100
"""No cell of a resolution covers more columns or rows than this; a hostile one may say that it covers a million."""

Row: TypeAlias = "list[str | None]"
"""The texts of a row by column; ``None`` where a cell goes on that began in an earlier column."""


def rows_of(table: Element) -> Iterator[list[Element]]:
    """The cells of each row of a table."""
    for row in table.iter():
        if name_of(row) == "tr":
            yield [cell for cell in row if name_of(cell) in {"td", "th"}]


def cells_of(table: Element, text: Callable[[Element], str]) -> tuple[tuple[str, ...], ...]:
    """The rows of a table as the texts of their cells; ``text`` returns the text of a cell.

    A text across several columns or rows is in the first of them.
    """
    spread = list(_spread_rows(rows_of(table), text))
    columns = [list(column) for column in zip_longest(*spread, fillvalue="")]
    kept: list[Row] = []
    for column in columns:
        if kept and _is_one_column(kept[-1], column):
            kept[-1] = [first or second for first, second in zip(kept[-1], column, strict=True)]
        else:
            kept.append(column)
    shown = [column for column in kept if any(column)]
    rows = [tuple(value or "" for value in row) for row in zip(*shown, strict=True)]
    return tuple(row for row in rows if any(row))


def _spread_rows(rows: Iterable[Sequence[Element]], text: Callable[[Element], str]) -> Iterator[Row]:
    """The rows with all the columns that their cells cover; a cell from a row above leaves its columns empty."""
    below: dict[int, int] = {}  # by column, how many further rows a cell above it covers
    for cells in rows:
        row: Row = []
        for cell in cells:
            _pass_covered(row, below)
            start, across, down = len(row), _span(cell, "colspan"), _span(cell, "rowspan")
            row += [text(cell), *[None] * (across - 1)]
            below.update({column: down for column in range(start, len(row)) if down > 1})
        _pass_covered(row, below)
        below = {column: left - 1 for column, left in below.items() if left > 1}
        yield row


def _pass_covered(row: Row, below: Mapping[int, int]) -> None:
    """Leave the next columns of a row empty that a cell of a row above covers."""
    while below.get(len(row), 0) and len(row) < MOST_COLUMNS:
        row.append("")


def _span(cell: Element, name: str) -> int:
    """How many columns or rows a cell covers."""
    span = cell.get(name, "1")
    is_number = span.isdecimal() and len(span) < len(str(MOST_COLUMNS)) + 1
    return max(1, min(int(span), MOST_COLUMNS)) if is_number else 1


def _is_one_column(left: Sequence[str | None], right: Sequence[str | None]) -> bool:
    """Whether two columns are one on the page: some cells have both, and no row has a text in each."""
    pairs = list(zip(left, right, strict=True))
    return any(first and second is None for first, second in pairs) and not any(
        first and second for first, second in pairs
    )
