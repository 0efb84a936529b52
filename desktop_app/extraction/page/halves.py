"""Two pages side by side on a sheet, as a booklet is printed: each half is a page that is read by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from desktop_app.extraction.page.lines import Line, Page, Rule

# The number at the beginning of a paragraph, in any of the six languages.
NUMBER = re.compile(r"\s*(\d{1,3})\s?[.．、-]")


class Half(NamedTuple):
    """A page that is half of a sheet: the number of the sheet, and how far from its left edge the page begins."""

    page: Page
    sheet: int
    shift: float


def halves_of(sheets: Sequence[Page]) -> list[Half]:
    """The pages on sheets that each hold two, without blank ones, numbered anew; none where a sheet is something else.

    A sheet is wider than high, and no line of it reaches over its middle.
    """
    if not all(
        sheet.width > sheet.height and all(_is_in_a_half(line, sheet) for line in sheet.lines) for sheet in sheets
    ):
        return []
    halves = [_half(sheet, shift) for sheet in sheets for shift in (0.0, sheet.width / 2)]
    printed = [half for half in halves if half.page.lines]
    return [half._replace(page=replace(half.page, number=number)) for number, half in enumerate(printed)]


def as_a_booklet(halves: Sequence[Half], sheets: int) -> list[Half]:
    """The pages in the order in which a booklet is folded, if their paragraphs count up in it as they do not before.

    The outermost sheet has the last page beside the first, the next one the second beside the last but one. ``sheets``
    is how many there are, each side of a folded one for itself.
    """
    pages = 2 * sheets
    places = [min(number, pages - 1 - number) for number in range(pages)]
    at_right = [(number < sheets) == (place % 2 == 0) for number, place in enumerate(places)]
    order = {place: number for number, place in enumerate(zip(places, at_right, strict=True))}
    folded = sorted(halves, key=lambda half: order[half.sheet, half.shift > 0])
    return folded if sheets % 2 == 0 and _steps_back(folded) < _steps_back(halves) else list(halves)


def _steps_back(halves: Sequence[Half]) -> int:
    """How often the number of a paragraph is smaller than the one before."""
    numbers = [int(found[1]) for half in halves for line in half.page.lines if (found := NUMBER.match(line.text))]
    return sum(number < before for before, number in pairwise(numbers))


def _half(sheet: Page, shift: float) -> Half:
    """What begins in the half of a sheet that is ``shift`` points from its left edge, moved there."""
    end = shift + sheet.width / 2
    lines = tuple(_moved(line, shift) for line in sheet.lines if shift <= line.x0 < end)
    rules = tuple(
        Rule(rule.x0 - shift, rule.y0, rule.x1 - shift, rule.y1) for rule in sheet.rules if shift <= rule.x0 < end
    )
    return Half(replace(sheet, width=sheet.width / 2, lines=lines, rules=rules), sheet.number, shift)


def _is_in_a_half(line: Line, sheet: Page) -> bool:
    """Whether a line is wholly on one of the two pages of a sheet."""
    middle = sheet.width / 2
    return line.x0 >= 0 and line.x1 <= sheet.width and (line.x1 <= middle or line.x0 >= middle)


def _moved(line: Line, shift: float) -> Line:
    """A line moved to the left by some points."""
    if not shift:
        return line
    return replace(
        line,
        spans=tuple(span._replace(x0=span.x0 - shift, x1=span.x1 - shift) for span in line.spans),
        x0=line.x0 - shift,
        x1=line.x1 - shift,
        words=tuple((start, end, x0 - shift, x1 - shift) for start, end, x0, x1 in line.words),
    )
