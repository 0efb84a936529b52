"""Numbers that count the lines in a margin, as drafts under discussion have them: they are no part of the text."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.lines import Line, Page

Heights: TypeAlias = Mapping[int, Sequence[float]]
"""Where the rows of each page end, from top to bottom."""


class _Number(NamedTuple):
    """A number by itself, and the line that it is."""

    page: int
    height: float
    value: int
    line: Line


def without_line_numbers(pages: Sequence[Page]) -> Sequence[Page]:
    """The pages without the numbers of their lines, in the left or right margin: of each line, or each fifth."""
    candidates = [
        _Number(page.number, line.y1, int(line.text.strip()), line)
        for page in pages
        for line in page.lines
        if len(line.text) <= LIMITS.line_number_digits and line.text.strip().isdecimal()
    ]
    if len(candidates) < LIMITS.line_numbers:
        return pages
    numbers = {id(candidate.line) for candidate in candidates}
    text = [[line for line in page.lines if id(line) not in numbers and not line.rotated] for page in pages]
    prose = [
        line
        for page, lines in zip(pages, text, strict=True)
        for line in lines
        if line.x1 - line.x0 > LIMITS.numbered_line * page.width
    ]
    heights = {page.number: _heights(lines) for page, lines in zip(pages, text, strict=True)}
    found = {id(number.line) for number in _line_numbers(candidates, prose, heights)}
    if not found:
        return pages
    return [replace(page, lines=tuple(line for line in page.lines if id(line) not in found)) for page in pages]


def _heights(lines: Iterable[Line]) -> list[float]:
    """Where the rows of a page end, from top to bottom."""
    heights: list[float] = []
    for line in sorted(lines, key=lambda line: line.y1):
        if not heights or line.y1 - heights[-1] > LIMITS.numbered_rows_apart:
            heights.append(line.y1)
    return heights


def _line_numbers(candidates: Iterable[_Number], prose: Sequence[Line], heights: Heights) -> Sequence[_Number]:
    """The numbers beside the prose that count its lines; none where they do not count."""
    if not prose:
        return ()
    strays = int(len(prose) * LIMITS.strays)
    left = sorted(line.x0 for line in prose)[strays]
    right = sorted(line.x1 for line in prose)[-1 - strays]
    ordered = sorted(candidates, key=lambda number: number[:2])
    for margin in ([x for x in ordered if x.line.x1 <= left], [x for x in ordered if x.line.x0 >= right]):
        step = _step(margin)
        beside = [number for number in margin if step and number.value % step == 0]
        if (
            step
            and len(beside) >= LIMITS.counting_share * len(margin)
            and len(beside) * step >= LIMITS.numbered_share * len(prose)
            and _count(beside, step, heights)
        ):
            return beside
    return ()


def _step(numbers: Sequence[_Number]) -> int:
    """By how much each number is greater than the one before, mostly; 0 if none is."""
    steps = Counter(number.value - before.value for before, number in pairwise(numbers) if number.value > before.value)
    return steps.most_common(1)[0][0] if steps else 0


def _count(numbers: Sequence[_Number], step: int, heights: Heights) -> bool:
    """Whether numbers count the rows, up through the document or from page to page anew."""
    counting = 0
    for before, number in pairwise(numbers):
        if number.page > before.page:
            counting += number.value - before.value == step or number.value <= step
        else:
            page = heights[number.page]
            rows = bisect(page, number.height) - bisect(page, before.height)
            counting += number.value - before.value == step and rows <= step * LIMITS.rows_counted
    return counting >= LIMITS.counting_share * (len(numbers) - 1)
