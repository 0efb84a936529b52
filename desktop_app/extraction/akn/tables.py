"""The cells of a table in Akoma Ntoso, as they are seen: each in its column, without rows and columns for spacing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest
from typing import TypeAlias

from desktop_app.extraction.akn.text import Element, name_of

MOST_COLUMNS = 100
"""No table of a resolution has more columns than this; a hostile one may say that a cell has a million."""

Row: TypeAlias = "list[str | None]"
"""The texts of a row by column; ``None`` where a cell goes on that began in an earlier column."""


def rows_of(table: Element) -> Iterator[list[Element]]:
    """The cells of each row of a table."""
    for row in table.iter():
        if name_of(row) == "tr":
            yield [cell for cell in row if name_of(cell) in {"td", "th"}]


def cells_of(table: Element, text: Callable[[Element], str]) -> tuple[tuple[str, ...], ...]:
    """The rows of a table as the texts of their cells; ``text`` returns the text of a cell.

    A text across several columns is in the first of them.
    """
    spread = [[each for cell in row for each in _spread(cell, text)] for row in rows_of(table)]
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


def _spread(cell: Element, text: Callable[[Element], str]) -> Row:
    """The text of a cell, and the further columns that it covers."""
    span = cell.get("colspan", "1")
    covered = min(int(span), MOST_COLUMNS) if span.isdecimal() and len(span) < len(str(MOST_COLUMNS)) + 1 else 1
    return [text(cell), *[None] * (covered - 1)]


def _is_one_column(left: Sequence[str | None], right: Sequence[str | None]) -> bool:
    """Whether two columns are one on the page: some cells have both, and no row has a text in each."""
    pairs = list(zip(left, right, strict=True))
    return any(first and second is None for first, second in pairs) and not any(
        first and second for first, second in pairs
    )
