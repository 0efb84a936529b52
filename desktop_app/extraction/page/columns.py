"""Pages set in two columns, as in the 1970s: which lines are read first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.lines import Line


class Column(NamedTuple):
    """Lines that are read one below another; ``shift`` is how far from the first column they are, in points."""

    lines: list[Line]
    shift: float = 0.0


def in_columns(
    lines: Sequence[Line], width: float, least: int = LIMITS.column_lines, right_to_left: bool = False
) -> list[Column]:
    """The lines in columns that are read one after another: one column, unless the page has two.

    Each of two columns has at least ``least`` lines. Lines across both (a heading, a table) divide the page into
    bands from top to bottom. ``width`` is that of the page, in points.
    """
    middle = width / 2
    left = [line for line in lines if line.x1 <= middle]
    right = [line for line in lines if line.x0 >= middle]
    if min(_prose(left, width), _prose(right, width)) < least:
        return [Column(list(lines))]
    across = sorted((line for line in lines if line.x0 < middle < line.x1), key=lambda line: line.y0)
    if len(across) > max(min(len(left), len(right)), least) / 2:
        return [Column(list(lines))]
    if right_to_left:
        shift = max(line.x1 for line in right) - max(line.x1 for line in left)
        return _bands(right, left, across, shift)
    return _bands(left, right, across, min(line.x0 for line in right) - min(line.x0 for line in left))


def _prose(lines: list[Line], width: float) -> int:
    """How many of the lines are as long as lines of prose."""
    return sum(line.x1 - line.x0 > LIMITS.column_line * width for line in lines)


def _bands(first: list[Line], second: list[Line], across: list[Line], shift: float) -> list[Column]:
    columns: list[Column] = []
    top = float("-inf")
    for line in [*across, None]:
        bottom = line.y0 if line is not None else float("inf")
        for side, apart in ((first, 0.0), (second, shift)):
            columns.append(Column([x for x in side if top <= x.y0 < bottom], apart))
        if line is not None:
            columns.append(Column([line]))
            top = line.y0
    return [column for column in columns if column.lines]
