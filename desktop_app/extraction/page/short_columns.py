"""Columns of a few lines, which could as well be cells of a table: told apart by where their sentences go on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.lines import COMMAS, Line

LABEL = re.compile(r"\s*(?:\d{1,3}\s?[.-]|[(（]?[^\W\d_]{1,4}[)）])(?:\s|$)")
ENDED = (".", ";", ":", "!", "?", "。", "；", "：", "！", "？", "؛", "؟")


def are_short_columns(left: Sequence[Line], right: Sequence[Line], across: Sequence[Line]) -> bool:
    """Whether sentences go on down two groups of lines, and from the foot of the first to the head of the second.

    ``left`` and ``right`` are from top to bottom, without what stands above or below both; no line ``across`` may
    stand between them. In a table, sentences go on down the cells as well, but each begins beside another.
    """
    if not (left and right):
        return False
    top, bottom = min(left[0].y0, right[0].y0), max(left[-1].y1, right[-1].y1)
    if any(top < line.y1 and line.y0 < bottom for line in across):
        return False
    if _breaks([*left, *right]):
        return False
    starts = [set(map(_height, _starts(side))) for side in (left, right)]
    if not starts[1] <= starts[0]:
        return True
    return _breaks(by_row([*left, *right])) > 0 and (not any(starts) or _goes_on(left[-1], right[0]))


def by_row(lines: Iterable[Line]) -> list[Line]:
    """Lines as they are read across the page, in which a number and its text may be two lines of one row."""
    return sorted(lines, key=lambda line: (_height(line), line.x0))


def _height(line: Line) -> int:
    """At which height a line stands, in steps that are less than a line."""
    return round(line.spans[0].baseline / LIMITS.height_step)


def _breaks(lines: Sequence[Line]) -> int:
    """How often a sentence breaks off, or goes on after its end, where lines are read in this order."""
    return sum(_is_broken(line.text.rstrip(), after.text.lstrip()) for line, after in pairwise(lines))


def _is_broken(text: str, after: str) -> bool:
    if LABEL.fullmatch(text):
        return False
    if text.endswith(ENDED):
        return after[:1].islower()
    return not text.endswith(COMMAS) and LABEL.match(after) is not None


def _goes_on(line: Line, after: Line) -> bool:
    """Whether a sentence goes on from one line to another."""
    return not line.text.rstrip().endswith(ENDED) and after.text.lstrip()[:1].islower()


def _starts(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, but for the first, that begin a sentence or a numbered paragraph."""
    for line, after in pairwise(lines):
        if LABEL.match(after.text) or line.text.rstrip().endswith(ENDED):
            yield after
