"""The lines of a view: rows, folded runs of rows without a change, and the places that moved paragraphs left."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop_app.comparison.model import Comparison, Side
from desktop_app.markup.budget import PARAGRAPHS
from desktop_app.markup.cites import cite_range, old_to_new
from desktop_app.markup.passages import shows_number
from desktop_app.markup.rows import Row


@dataclass(frozen=True)
class RowLine:
    """A row shown whole; ``row`` is its position among the rows."""

    row: int


@dataclass(frozen=True)
class FoldLine:
    """A run of rows in which nothing is marked, folded into one line, or open above them."""

    rows: tuple[int, ...]
    is_open: bool


@dataclass(frozen=True)
class DepartureLine:
    """The place in the old text that a moved paragraph left; ``row`` is where it went."""

    row: int


Line = RowLine | FoldLine | DepartureLine


def lines_of(
    row_count: int, marked: Collection[int], opened: Collection[int], departures: Mapping[int, Sequence[int]]
) -> tuple[Line, ...]:
    """The lines of a view.

    ``marked`` are the rows with a change that is shown, ``opened`` holds the first row of each run that is open,
    and ``departures`` names, for the row after which it stood (-1: before all), the rows of what moved away.
    """
    lines: list[Line] = [DepartureLine(row) for row in departures.get(-1, ())]
    blocks = _blocks(row_count, marked, departures)
    for is_marked, rows in blocks:
        if not is_marked:
            lines.append(FoldLine(rows, rows[0] in opened))
        if is_marked or rows[0] in opened:
            lines += map(RowLine, rows)
        lines += [DepartureLine(row) for row in departures.get(rows[-1], ())]
    return tuple(lines)


def _blocks(
    row_count: int, marked: Collection[int], departures: Mapping[int, Sequence[int]]
) -> list[tuple[bool, tuple[int, ...]]]:
    """Runs of rows that are marked or not; a departure ends a run."""
    block, keys = 0, []
    for row in range(row_count):
        keys.append((block, row in marked))
        block += row in departures
    groups = groupby(range(row_count), lambda row: keys[row])
    return [(is_marked, tuple(rows)) for (_, is_marked), rows in groups]


def departures_of(rows: Sequence[Row]) -> dict[int, list[int]]:
    """For each row after which a moved paragraph stood in the old text (-1: before all), the moved rows."""
    unmoved = sorted((old, number) for number, row in enumerate(rows) if not row.moved for old in row.old)
    found: dict[int, list[int]] = {}
    for number, row in sorted(enumerate(rows), key=lambda pair: pair[1].old):
        if row.moved:
            after = max((place for old, place in unmoved if old < row.old[0]), default=-1)
            found.setdefault(after, []).append(number)
    return found


@dataclass(frozen=True)
class FoldSummary:
    """How many paragraphs, and how many other texts (headings and the like), are folded, with their numbers.

    ``put_aside`` counts the rows with a change that the reader's filters put aside.
    """

    paragraphs: int
    others: int
    put_aside: int
    numbers: str


def fold_summary(
    comparison: Comparison, rows: Sequence[Row], numbers: Sequence[int], aside: Collection[int]
) -> FoldSummary:
    """The summary of the rows with these positions; ``aside`` are the rows with a change that is put aside."""
    folded = [rows[number] for number in numbers]
    kinds = [p.kind for row in folded for p in row.paragraphs(comparison, Side.NEW if row.new else Side.OLD)]
    paragraphs = sum(kind in PARAGRAPHS for kind in kinds)
    hidden = sum(number in aside for number in numbers)
    ranges = [_range(comparison, folded, side) for side in Side]
    return FoldSummary(paragraphs, len(kinds) - paragraphs, hidden, old_to_new(*ranges) if any(ranges) else "")


def _range(comparison: Comparison, rows: Sequence[Row], side: Side) -> str:
    cites = [p.cite for row in rows for p in row.paragraphs(comparison, side) if shows_number(p)]
    return cite_range(cites) if cites else ""
