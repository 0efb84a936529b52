"""Rows of cells whose texts stand in the middle of them: told by the lines of each column, not by printed rows.

A cell of two lines stands half a line above and below its neighbour of one, so that printed rows are of many heights.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.structure.table_pieces import TablePiece

Fields: TypeAlias = Mapping[int, TablePiece]
"""The pieces of a printed row by column."""
Stack: TypeAlias = list[int]
"""The numbers of printed rows in which the lines of one column are close to each other."""


def stacked_rows(rows: Sequence[TextRow], fields: Sequence[Fields], most: float) -> list[list[int]]:
    """The numbers of the printed rows that are one row of cells, for each of these from top to bottom.

    Two lines of a cell are less than ``most`` ems apart. None where no printed rows are less than a line apart, no
    cell has two lines, or these are no closer than rows are: two figures of a column would be one cell then.
    """
    if not any(0 < _step(above, row) < LIMITS.line_step for above, row in pairwise(rows)):
        return []
    columns = {column: [n for n, found in enumerate(fields) if column in found] for column in set().union(*fields)}
    steps = [_step(rows[a], rows[b]) for lines in columns.values() for a, b in pairwise(lines)]
    least = min((step for step in steps if step >= LIMITS.line_step), default=LIMITS.line_step)
    near = min(LIMITS.cell_leading * least, most)
    stacks = [stack for lines in columns.values() for stack in _stacks(rows, lines, near)]
    groups = _level(rows, stacks) if max(map(len, stacks)) > 1 else []
    return [] if any(_has_two_figures(group, fields) for group in groups) else groups


def _has_two_figures(group: Sequence[int], fields: Sequence[Fields]) -> bool:
    """Whether printed rows have two figures in one column."""
    figured = [column for number in group for column, piece in fields[number].items() if piece.is_figure]
    return len(set(figured)) < len(figured)


def _step(above: TextRow, row: TextRow) -> float:
    """The distance of a row from one above, in ems; beyond any on another page."""
    step = (row.baseline - above.baseline) / max(above.size, row.size, LIMITS.least_type)
    return step if above.page == row.page and step > 0 else float("inf")


def _stacks(rows: Sequence[TextRow], lines: Sequence[int], near: float) -> list[Stack]:
    """The lines of a column, those together of which each is less than ``near`` ems below the one above."""
    stacks: list[Stack] = []
    for number in lines:
        if stacks and _step(rows[stacks[-1][-1]], rows[number]) < near:
            stacks[-1].append(number)
        else:
            stacks.append([number])
    return stacks


def _level(rows: Sequence[TextRow], stacks: Sequence[Stack]) -> list[list[int]]:
    """The printed rows of stacks that stand beside each other, together."""
    groups: list[set[int]] = []
    end = (-1, 0.0)  # the page, and the place on it, that the group reaches
    for stack in sorted(stacks, key=lambda stack: _top(rows[stack[0]])):
        if groups and _top(rows[stack[0]]) < end:
            groups[-1] |= set(stack)
        else:
            groups.append(set(stack))
        last = rows[stack[-1]]
        end = max(end, (last.page, last.baseline))
    return list(map(sorted, groups))


def _top(row: TextRow) -> tuple[int, float]:
    """The page of a row, and where its letters begin on it."""
    return row.page, row.baseline - LIMITS.letter_height * row.size
