"""Drop caps: a first letter as high as two or three rows of its paragraph, put back before the first of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.lines import Line, Page

QUOTES = "«“„\"'‘¿¡"
APOSTROPHES = ("'", "’")


def with_drop_caps(pages: Sequence[Page]) -> Sequence[Page]:
    """The pages, each large first letter in the row that it begins, as large as that."""
    return [_with_drop_caps(page) for page in pages]


def _with_drop_caps(page: Page) -> Page:
    caps = [line for line in page.lines if len(line.text) < LIMITS.drop_cap_length and _is_letter(line)]
    if not caps:
        return page
    lines = list(page.lines)
    for cap in caps:
        beside = [line for line in lines if _begins_with(cap, line)]
        if beside:
            first = min(beside, key=lambda line: line.spans[0].baseline)
            lines[lines.index(first)] = _joined(cap, first)
            lines = [line for line in lines if line is not cap]
    return replace(page, lines=tuple(lines)) if len(lines) < len(page.lines) else page


def _is_letter(line: Line) -> bool:
    """Whether a line is one letter, that may have the sign before it that opens a quotation."""
    letter = line.text.strip().lstrip(QUOTES).strip()
    return len(letter) == 1 and letter.isalpha() and not line.rotated


def _begins_with(cap: Line, line: Line) -> bool:
    """Whether a line goes on beside a letter much larger than it, higher than where that stands."""
    if line.rotated or not (line.text[:1].isalpha() or line.text.startswith(APOSTROPHES)):
        return False
    letter, span = cap.spans[0], line.spans[0]
    if letter.size < LIMITS.drop_cap * span.size:
        return False
    rise, gap = letter.baseline - span.baseline, line.x0 - cap.x1
    return LIMITS.same_baseline * span.size < rise < letter.size and abs(gap) < span.size


def _joined(cap: Line, line: Line) -> Line:
    """A line with the letter that begins its first word."""
    text, span = cap.text.strip(), line.spans[0]
    letter = cap.spans[0]._replace(text=text, x1=span.x0, baseline=span.baseline, size=span.size)
    moved = [(start + len(text), end + len(text), x0, x1) for start, end, x0, x1 in line.words]
    words = [(0, moved[0][1], cap.x0, moved[0][3]), *moved[1:]] if moved else []
    return replace(line, spans=(letter, *line.spans), x0=cap.x0, words=tuple(words))
