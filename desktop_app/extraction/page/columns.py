"""Pages set in two columns, as in the 1970s: which lines are read first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.lines import Line
from desktop_app.extraction.page.short_columns import are_short_columns, by_row


class Column(NamedTuple):
    """Lines that are read one below another; ``shift`` is how far from the first column they are, in points."""

    lines: list[Line]
    shift: float = 0.0


def in_columns(
    lines: Sequence[Line],
    width: float,
    least: int = LIMITS.column_lines,
    right_to_left: bool = False,
    is_sheet: bool = False,
) -> list[Column]:
    """The lines in columns that are read one after another: one column, unless the page has two.

    Each of two columns has at least ``least`` lines, or a few of which sentences show that they are read one below
    another. Lines across both (a heading, a table) divide the page into bands from top to bottom; what stands above
    the second column is a masthead, unless two pages are on one sheet (``is_sheet``). ``width`` is that of the page,
    in points.
    """
    middle = width / 2
    left = [line for line in lines if line.x1 <= middle]
    right = [line for line in lines if line.x0 >= middle]
    across = sorted((line for line in lines if line.x0 < middle < line.x1), key=lambda line: line.y0)
    least_prose = min(_prose(left, width), _prose(right, width))
    if least_prose < least and not (
        least_prose >= LIMITS.short_column_lines
        and are_short_columns(*_beside(*((right, left) if right_to_left else (left, right)), width), across)
    ):
        return [Column(list(lines))]
    if len(across) > max(min(len(left), len(right)), least) / 2:
        return [Column(list(lines))]
    first, second = (right, left) if right_to_left else (left, right)
    top = float("-inf") if is_sheet else _top(second, width, _top(first, width, float("-inf")))
    above = [line for line in lines if line.y1 <= top]
    left, right = ([line for line in side if line.y1 > top] for side in (left, right))
    across = [line for line in across if line.y1 > top]
    masthead = [Column(above)] if above else []
    if right_to_left:
        shift = max(line.x1 for line in right) - max(line.x1 for line in left)
        return masthead + _bands(right, left, across, shift)
    return masthead + _bands(left, right, across, min(line.x0 for line in right) - min(line.x0 for line in left))


def _beside(first: Sequence[Line], second: Sequence[Line], width: float) -> tuple[list[Line], list[Line]]:
    """The lines of two columns from where the second begins to where the last one ends, from top to bottom."""
    top = _top(second, width, _top(first, width, float("-inf")))
    bottom = max(_bottom(first, width), _bottom(second, width))
    one, other = ([line for line in side if line.y1 > top and line.y1 <= bottom] for side in (first, second))
    return by_row(one), by_row(other)


def _prose(lines: list[Line], width: float) -> int:
    """How many of the lines are as long as lines of prose."""
    return sum(_is_prose(line, width) for line in lines)


def _top(lines: Sequence[Line], width: float, begun: float) -> float:
    """Where the text of a column begins, in points: at its first line of prose, or the lines just above that.

    Below where the other column has ``begun``, such lines, as a heading, may be a paragraph's distance above.
    """
    ordered = sorted(lines, key=lambda line: -line.y0)
    top = min(line.y0 for line in lines if _is_prose(line, width))
    for line in ordered:
        reach = LIMITS.above_column if line.y1 > begun else LIMITS.just_outside_column
        if line.y0 < top < line.y1 + reach * (line.y1 - line.y0):
            top = line.y0
    return top


def _bottom(lines: Sequence[Line], width: float) -> float:
    """Where the text of a column ends, in points: at its last line of prose, or the short one just below that."""
    bottom = max(line.y1 for line in lines if _is_prose(line, width))
    below = (line.y1 for line in lines if line.y0 - LIMITS.just_outside_column * (line.y1 - line.y0) < bottom)
    return max(bottom, *below)


def _is_prose(line: Line, width: float) -> bool:
    return line.x1 - line.x0 > LIMITS.column_line * width


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
