"""Several pages on a sheet, as printers save paper and booklets are folded: each leaf is a page that is read by itself.

A page that was printed small on a large sheet is a leaf too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import prod
from typing import NamedTuple

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.lines import Line, Page, Rule

# The number at the beginning of a paragraph, in any of the six languages; not that of the printer's job.
NUMBER = re.compile(r"\s*(\d{1,3})\s?[.．、-](?!\d)")
# How many pages a sheet may hold beside each other, and one above another.
GRIDS = ((1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3), (2, 3), (3, 2), (4, 2), (2, 4), (3, 3), (4, 4))


class Leaf(NamedTuple):
    """A page that is a part of a sheet: the number of the sheet, and how far right and down on it the page begins."""

    page: Page
    sheet: int
    across: float
    down: float


def halves_of(sheets: Sequence[Page], right_to_left: bool = False) -> list[Leaf]:
    """The pages on sheets that each hold two, without blank ones, numbered anew; none where a sheet is something else.

    A sheet is wider than high, and no line of it reaches over its middle.
    """
    if not all(sheet.width > sheet.height for sheet in sheets):
        return []
    return leaves_of(sheets, 2, 1, right_to_left)


def leaves_of(sheets: Sequence[Page], columns: int, rows: int, right_to_left: bool = False) -> list[Leaf]:
    """The pages on sheets that hold so many beside each other and one above another, without blank ones, by their rows.

    There are none where a line of a sheet reaches from one to another.
    """
    if not all(_is_in_a_cell(line, sheet, columns, rows) for sheet in sheets for line in sheet.lines):
        return []
    order = range(columns)[::-1] if right_to_left else range(columns)
    leaves = [_leaf(sheet, column, row, columns, rows) for sheet in sheets for row in range(rows) for column in order]
    printed = [leaf for leaf in leaves if leaf.page.lines]
    return [leaf._replace(page=replace(leaf.page, number=number)) for number, leaf in enumerate(printed)]


def leaves_of_small_type(sheets: Sequence[Page], right_to_left: bool = False) -> list[Leaf]:
    """The pages on sheets of type that is too small to read, which bear no numbers.

    Of the grids that the margins between pages allow, it is the finest whose pages are shaped like those of a text.
    None where that has two pages beside each other, as in a booklet, or where none are shaped like that.
    """
    if not _is_printed_tiny(sheets):
        return []
    low, high = LIMITS.shapes_of_text
    parted = (grid for grid in GRIDS[1:] if all(_are_parted(sheet, *grid) for sheet in sheets))
    columns, rows = max((grid for grid in parted if low < _shape(sheets, *grid) < high), key=prod, default=(1, 1))
    return [] if (columns, rows) in ((1, 1), (2, 1)) else leaves_of(sheets, columns, rows, right_to_left)


def _shape(sheets: Sequence[Page], columns: int, rows: int) -> float:
    """How many times as high as wide what is printed on the pages of a grid is."""
    places = [
        (line.x0 % (sheet.width / columns), line.x1 - line.x0, line.y0 % (sheet.height / rows), line.y1 - line.y0)
        for sheet in sheets
        for line in sheet.lines
    ]
    width = max(x + across for x, across, _, _ in places) - min(x for x, _, _, _ in places)
    height = max(y + down for _, _, y, down in places) - min(y for _, _, y, _ in places)
    return max(height, 1.0) / max(width, 1.0)


def _is_printed_tiny(sheets: Sequence[Page]) -> bool:
    """Whether most of the type of sheets is as small as that of pages that are printed small."""
    spans = [span for sheet in sheets for line in sheet.lines for span in line.spans]
    tiny = sum(len(span.text) for span in spans if span.size < LIMITS.tiny_type)
    return tiny > sum(len(span.text) for span in spans) / 2


def _are_parted(sheet: Page, columns: int, rows: int) -> bool:
    """Whether the margins between the pages of a sheet are clear."""
    across = [(line.x0, line.x1) for line in sheet.lines]
    down = [(line.y0, line.y1) for line in sheet.lines]
    return _is_clear(across, sheet.width, columns) and _is_clear(down, sheet.height, rows)


def _is_clear(stretches: Sequence[tuple[float, float]], whole: float, parts: int) -> bool:
    """Whether no stretch comes near where the equal parts of a whole meet."""
    margin = LIMITS.margin_of_leaf * whole / parts
    edges = [number * whole / parts for number in range(1, parts)]
    return not any(first < edge + margin and edge - margin < last for edge in edges for first, last in stretches)


def trimmed(leaves: Sequence[Leaf]) -> list[Leaf]:
    """Leaves without the broad margins that all of them have, cut to those that pages have above and below.

    What they hold is in the middle of their width then.
    """
    lines = [line for leaf in leaves for line in leaf.page.lines]
    top, bottom = min(line.y0 for line in lines), max(line.y1 for line in lines)
    height = max((bottom - top) / (1 - 2 * LIMITS.usual_margin), 1.0)
    down = top - LIMITS.usual_margin * height
    middle = (min(line.x0 for line in lines) + max(line.x1 for line in lines)) / 2
    return [_cut(leaf, middle, down, height) for leaf in leaves]


def as_a_booklet(leaves: Sequence[Leaf], sheets: int, right_to_left: bool = False) -> list[Leaf]:
    """The pages in the order in which a booklet is folded, if their paragraphs count up in it as they do not before.

    The outermost sheet has the last page beside the first, the next one the second beside the last but one. ``sheets``
    is how many there are, each side of a folded one for itself. What is read from right to left is bound on the right.
    """
    pages = 2 * sheets
    places = [min(number, pages - 1 - number) for number in range(pages)]
    at_end = [(number < sheets) == (place % 2 == 0) for number, place in enumerate(places)]
    order = {place: number for number, place in enumerate(zip(places, at_end, strict=True))}
    folded = sorted(leaves, key=lambda leaf: order[leaf.sheet, (leaf.across > 0) != right_to_left])
    steps = [steps_back([leaf.page for leaf in each]) for each in (folded, leaves)]
    return folded if sheets % 2 == 0 and steps[0] < steps[1] else list(leaves)


def steps_back(pages: Sequence[Page]) -> int:
    """How often the number of a paragraph is smaller than the one before."""
    numbers = [int(found[1]) for page in pages for line in page.lines if (found := NUMBER.match(line.text))]
    return sum(number < before for before, number in pairwise(numbers))


def _leaf(sheet: Page, column: int, row: int, columns: int, rows: int) -> Leaf:
    """What begins in a cell of a sheet, moved to where the page begins."""
    width, height = sheet.width / columns, sheet.height / rows
    left, top = column * width, row * height
    inside = replace(
        sheet,
        lines=tuple(line for line in sheet.lines if _begins_in(line, left, top, width, height)),
        rules=tuple(rule for rule in sheet.rules if _begins_in(rule, left, top, width, height)),
    )
    return Leaf(_moved_page(inside, left, top, width, height), sheet.number, left, top)


def _cut(leaf: Leaf, middle: float, down: float, height: float) -> Leaf:
    """A leaf cut to a height, and to the width that belongs to it, around the middle of what it holds."""
    width = leaf.page.width * height / leaf.page.height
    across = middle - width / 2
    page = _moved_page(leaf.page, across, down, width, height)
    return Leaf(page, leaf.sheet, leaf.across + across, leaf.down + down)


def _moved_page(page: Page, across: float, down: float, width: float, height: float) -> Page:
    lines = tuple(_moved(line, across, down) for line in page.lines)
    return replace(page, width=width, height=height, lines=lines, rules=tuple(_moved_rules(page, across, down)))


def _moved_rules(page: Page, across: float, down: float) -> Iterator[Rule]:
    for rule in page.rules:
        yield Rule(rule.x0 - across, rule.y0 - down, rule.x1 - across, rule.y1 - down)


def _begins_in(part: Line | Rule, left: float, top: float, width: float, height: float) -> bool:
    return left <= part.x0 < left + width and top <= part.y0 < top + height


def _is_in_a_cell(line: Line, sheet: Page, columns: int, rows: int) -> bool:
    """Whether a line is wholly on one of the pages of a sheet."""
    return _is_between(line.x0, line.x1, sheet.width, columns) and _is_between(line.y0, line.y1, sheet.height, rows)


def _is_between(first: float, last: float, whole: float, parts: int) -> bool:
    """Whether a stretch lies within one of the equal parts of a whole."""
    part = whole / parts
    return first >= 0 and last <= whole and last <= (first // part + 1) * part


def _moved(line: Line, across: float, down: float) -> Line:
    """A line moved to the left and up by some points."""
    if not (across or down):
        return line
    return replace(
        line,
        spans=tuple(
            span._replace(x0=span.x0 - across, x1=span.x1 - across, baseline=span.baseline - down)
            for span in line.spans
        ),
        x0=line.x0 - across,
        y0=line.y0 - down,
        x1=line.x1 - across,
        y1=line.y1 - down,
        words=tuple((start, end, x0 - across, x1 - across) for start, end, x0, x1 in line.words),
    )
