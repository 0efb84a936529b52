"""Tables drawn with lines on all sides: the lines tell the cells, however close to each other their texts are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple, TypeAlias

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.glyph_runs import Slice, places_of
from desktop_app.extraction.page.lines import Page, Rule
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.page.running_heads import Sheet
from desktop_app.extraction.structure.table_cells import Cell

Cells: TypeAlias = tuple[tuple[Cell, ...], ...]


class _Stroke(NamedTuple):
    """A line of a grid: its place across its direction, and where it begins and ends along it, in points."""

    at: float
    start: float
    end: float

    def covers(self, place: float) -> bool:
        return self.start - LIMITS.grid_gap <= place <= self.end + LIMITS.grid_gap


@dataclass(frozen=True)
class Grid:
    """The lines of one table, level and upright, and the places where they stand, from top and from the left."""

    level: tuple[_Stroke, ...]
    upright: tuple[_Stroke, ...]
    right_to_left: bool = False

    @property
    def heights(self) -> list[float]:
        """Where its rows begin and end, in points from the top of the page; a broken one ends with its sides."""
        heights = _places(self.level)
        return [*heights, min(self._sides_end)] if self.is_open else heights

    @property
    def is_open(self) -> bool:
        """Whether its sides run on below its last level line: the row between them goes on where the page ends."""
        return min(self._sides_end) > max(stroke.at for stroke in self.level) + LIMITS.grid_gap

    @property
    def _sides_end(self) -> tuple[float, float]:
        """Where its left and right side end, in points from the top of the page."""
        left, right = self.edges[0], self.edges[-1]
        ends = [max(s.end for s in self.upright if abs(s.at - at) <= LIMITS.grid_gap) for at in (left, right)]
        return ends[0], ends[1]

    @property
    def edges(self) -> list[float]:
        """Where its columns begin and end, in points from the left of the page."""
        return _places(self.upright)

    def holds(self, row: TextRow) -> bool:
        """Whether a row of text stands within the lines."""
        heights, edges = self.heights, self.edges
        is_beside = edges[0] - LIMITS.grid_gap <= row.x0 and row.x1 <= edges[-1] + LIMITS.grid_gap
        return is_beside and heights[0] < _middle(row) < heights[-1]

    def has_columns_of(self, other: Grid, reach: float) -> bool:
        """Whether it has its columns at the same places as another, no farther off than so many points."""
        both = zip(self.edges, other.edges, strict=False)
        return len(self.edges) == len(other.edges) and all(abs(one - place) < reach for one, place in both)

    def cells_by_columns(self, row: TextRow) -> tuple[Cell, ...]:
        """The cells of a row of text that goes on with the table where its lines are not drawn."""
        edges = self.edges
        found: dict[int, list[Slice]] = {}
        for column, part in _parts(row, edges):
            found.setdefault(column, []).append(part)
        return tuple(tuple(found.get(column, ())) for column in self._columns)

    @property
    def _columns(self) -> range:
        """The numbers of its columns in reading order."""
        count = len(self.edges) - 1
        return range(count - 1, -1, -1) if self.right_to_left else range(count)

    def cells(self, rows: Sequence[TextRow]) -> Cells:
        """What stands in each cell, row by row in reading order; a text across several is in the first of them."""
        heights, edges = self.heights, self.edges
        found: dict[tuple[int, int], list[Slice]] = {}
        for row in rows:
            band = _between(heights, _middle(row))
            for column, part in _parts(row, edges):
                found.setdefault(self._first(band, column, heights, edges), []).append(part)
        return tuple(
            tuple(tuple(found.get((band, column), ())) for column in self._columns) for band in range(len(heights) - 1)
        )

    def _first(self, band: int, column: int, heights: list[float], edges: list[float]) -> tuple[int, int]:
        """The first of the cells that are one with a cell, as no line parts them."""
        step, last = (1, len(edges) - 2) if self.right_to_left else (-1, 0)
        height = (heights[band] + heights[band + 1]) / 2
        while column != last and not _parted(self.upright, edges[max(column, column + step)], height):
            column += step
        middle = (edges[column] + edges[column + 1]) / 2
        while band > 0 and not _parted(self.level, heights[band], middle):
            band -= 1
        return band, column


def grids_of(page: Page, right_to_left: bool, above: Grid | None = None) -> list[Grid]:
    """The grids on a page of at least two rows and two columns, from top to bottom.

    The first may have a single row, if it goes on with the table ``above``, which ended the page before.
    """
    upright = _joined(_Stroke((r.x0 + r.x1) / 2, r.y0, r.y1) for r in page.rules if _is_upright(r))
    if len(upright) <= LIMITS.table_columns:
        return []
    level = _joined(_Stroke((r.y0 + r.y1) / 2, r.x0, r.x1) for r in page.rules if not _is_upright(r))
    grids = [Grid(tuple(found[0]), tuple(found[1]), right_to_left) for found in _connected(level, upright)]
    wide = sorted((g for g in grids if len(g.edges) > LIMITS.table_columns), key=lambda grid: grid.heights[0])
    first = wide[:1] if above is not None and wide and wide[0].has_columns_of(above, LIMITS.grid_gap) else []
    return [grid for grid in wide if len(grid.heights) > LIMITS.table_rows or grid in first]


def ruled_tables(rows: Sequence[TextRow], grids: Sequence[Grid]) -> Iterator[tuple[int, int, Grid]]:
    """The first row of each table among the rows of a page, the row after its last, and its grid."""
    start = 0
    for grid in grids:
        inside = [number for number in range(start, len(rows)) if grid.holds(rows[number])]
        if not inside or inside[-1] - inside[0] >= len(inside):
            continue
        if len(grid.heights) <= LIMITS.table_rows or sum(map(any, grid.cells(_of(rows, inside)))) > 1:
            start = inside[-1] + 1
            yield inside[0], start, grid


def keep_table_rows(sheets: Sequence[Sheet], pages: Sequence[Page], right_to_left: bool) -> None:
    """Give the bodies of pages back what was taken for a running head there, but stands in a table that goes on.

    What a page begins with in such a table may say the same as on other pages, as its head does. A running head in a
    frame of its own has nothing of the body beside it.
    """
    above: Grid | None = None
    for sheet, page in zip(sheets, pages, strict=True):
        grids = [grid for grid in grids_of(page, right_to_left, above) if any(map(grid.holds, sheet.body))]
        if above is not None and grids and grids[0].has_columns_of(above, LIMITS.grid_gap):
            first = next((n for n, row in enumerate(sheet.head) if grids[0].holds(row)), len(sheet.head))
            sheet.head, sheet.body = sheet.head[:first], [*sheet.head[first:], *sheet.body]
        above = grids[-1] if grids else None


def _of(rows: Sequence[TextRow], numbers: Sequence[int]) -> Sequence[TextRow]:
    return rows[numbers[0] : numbers[-1] + 1]


def _is_upright(rule: Rule) -> bool:
    return rule.y1 - rule.y0 > rule.x1 - rule.x0


def _middle(row: TextRow) -> float:
    """The height at which the small letters of a row stand."""
    return row.baseline - LIMITS.superscript_rise * row.size


def _places(strokes: Iterable[_Stroke]) -> list[float]:
    """The different places of strokes, in order."""
    places: list[float] = []
    for place in sorted(stroke.at for stroke in strokes):
        if not places or place - places[-1] > LIMITS.grid_gap:
            places.append(place)
    return places


def _parted(strokes: Iterable[_Stroke], at: float, place: float) -> bool:
    """Whether a line stands at a place across its direction and runs past one along it."""
    return any(abs(stroke.at - at) <= LIMITS.grid_gap and stroke.covers(place) for stroke in strokes)


def _joined(strokes: Iterable[_Stroke]) -> list[_Stroke]:
    """The strokes, those of one line that touch as one: mostly each cell draws its own."""
    joined: list[_Stroke] = []
    for _, line in groupby(sorted(strokes, key=lambda stroke: (round(stroke.at), stroke.start)), lambda s: round(s.at)):
        pieces = list(line)
        current = pieces[0]
        for piece in pieces[1:]:
            if piece.start - current.end <= LIMITS.grid_gap:
                current = current._replace(end=max(current.end, piece.end))
            else:
                joined.append(current)
                current = piece
        joined.append(current)
    return joined


def _connected(level: Sequence[_Stroke], upright: Sequence[_Stroke]) -> Iterator[tuple[list[_Stroke], list[_Stroke]]]:
    """The level and upright strokes that meet each other, directly or by others."""
    left = set(upright)
    while left:
        found, reached = [left.pop()], set[_Stroke]()
        for stroke in found:
            met = {one for one in level if stroke.covers(one.at) and one.covers(stroke.at)} - reached
            reached |= met
            near = {other for one in met for other in left if one.covers(other.at) and other.covers(one.at)}
            left -= near
            found += near
        yield sorted(reached), found


def _between(places: Sequence[float], place: float) -> int:
    """Between which of some places another is; the first or last two if it is beyond them."""
    return max(0, min(sum(place > each for each in places) - 1, len(places) - 2))


def _parts(row: TextRow, edges: Sequence[float]) -> Iterator[tuple[int, Slice]]:
    """The parts of a row by the column that they stand in."""
    words = [
        (_between(edges, (x0 + x1) / 2), offset + first, offset + last)
        for line, offset in zip(row.lines, row.offsets, strict=True)
        for first, last, x0, x1 in places_of(line, line.text)
    ]
    for column, group in groupby(words, key=lambda word: word[0]):
        inside = list(group)
        yield column, Slice(row, inside[0][1], inside[-1][2])
