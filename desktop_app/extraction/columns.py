"""Pages set in two columns, as in the 1970s: which lines are read first."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.lines import Line

PROSE = 0.25


def in_columns(lines: Sequence[Line], width: float) -> list[list[Line]]:
    """The lines in groups to be read one after the other: one group unless the page has two columns.

    Lines across both columns (a heading, a table) part the page into bands from top to bottom.
    """
    middle = width / 2
    left = [line for line in lines if line.x1 <= middle]
    right = [line for line in lines if line.x0 >= middle]
    if not (_is_prose(left, width) and _is_prose(right, width)):
        return [list(lines)]
    across = sorted((line for line in lines if line.x0 < middle < line.x1), key=lambda line: line.y0)
    if len(across) > min(len(left), len(right)) / 2:
        return [list(lines)]
    return _bands(left, right, across)


def _is_prose(lines: list[Line], width: float) -> bool:
    return sum(line.x1 - line.x0 > PROSE * width for line in lines) >= LIMITS.column_lines


def _bands(left: list[Line], right: list[Line], across: list[Line]) -> list[list[Line]]:
    groups: list[list[Line]] = []
    top = float("-inf")
    for line in [*across, None]:
        bottom = line.y0 if line is not None else float("inf")
        groups += [[x for x in side if top <= x.y0 < bottom] for side in (left, right)]
        if line is not None:
            groups.append([line])
            top = line.y0
    return [group for group in groups if group]
