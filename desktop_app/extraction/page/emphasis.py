"""Dots printed over words or under them to stress these, as Chinese texts have them: they say nothing themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.lines import Line, Page

DOTS = re.compile(r"[\s•●○◦∙·・﹅﹆˙]+")


def without_emphasis_dots(pages: Sequence[Page]) -> Sequence[Page]:
    """The pages without the dots over or under their words."""
    return [_without_dots(page) for page in pages]


def _without_dots(page: Page) -> Page:
    dots = [line for line in page.lines if line.spans and DOTS.fullmatch(line.text)]
    if not dots:
        return page
    words = [line for line in page.lines if line.spans and not DOTS.fullmatch(line.text)]
    gone = {id(line) for line in dots if _stress(line, words)}
    return replace(page, lines=tuple(line for line in page.lines if id(line) not in gone)) if gone else page


def _stress(dots: Line, words: Sequence[Line]) -> bool:
    """Whether dots are much smaller than words that they are over or under, and beside none, as those of a list are."""
    mark, middle = dots.spans[0], (dots.x0 + dots.x1) / 2
    far = LIMITS.leading
    heights = [
        (abs(line.spans[0].baseline - mark.baseline) / line.spans[0].size, mark.size / line.spans[0].size, line)
        for line in words
        if line.spans[0].size > 0
    ]
    if any(height < LIMITS.same_baseline for height, _, _ in heights):
        return False
    return any(
        height < far and size < LIMITS.emphasis and line.x0 <= middle <= line.x1 for height, size, line in heights
    )
