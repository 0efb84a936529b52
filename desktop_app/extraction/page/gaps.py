"""Words that were printed into a gap of a line, such as those in place of words whited out: read where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.lines import Line, Span


def in_order(lines: Sequence[Line]) -> list[Line]:
    """The lines of a row from left to right; one that has others in the gaps between its words is cut there."""
    ordered = sorted(lines, key=_left)
    if all(before.x1 <= _left(after) for before, after in pairwise(ordered)):
        return ordered
    return sorted([piece for line in ordered for piece in _cut(line, ordered)], key=_left)


def _left(line: Line) -> float:
    """Where the words of a line begin: those that were whited out before them are in its box as well."""
    return line.words[0][2] if line.words else line.x0


def _cut(line: Line, others: Sequence[Line]) -> Iterator[Line]:
    """The pieces of a line between the others that stand in its gaps."""
    done = 0
    for at in sorted({at for other in others if other is not line and (at := _gap(line, other))}):
        yield _piece(line, done, at)
        done = at
    yield _piece(line, done, len(line.text)) if done else line


def _gap(line: Line, other: Line) -> int:
    """The offset in a line of the word that follows another line, which stands in the gap before that word; else 0."""
    reach = LIMITS.gap_reach * max(span.size for span in line.spans)
    for (_, _, _, left), (start, _, right, _) in pairwise(line.words):
        if left - reach < other.x0 and other.x1 < right + reach and left < (other.x0 + other.x1) / 2 < right:
            return start
    return 0


def _piece(line: Line, start: int, end: int) -> Line:
    """The part of a line between two offsets in its text, the first of which is its begin or that of a word."""
    words = tuple((first - start, last - start, x0, x1) for first, last, x0, x1 in line.words if start <= first < end)
    struck = tuple((at - start, said) for at, said in line.struck if start < at <= end or (not start and not at))
    x0 = words[0][2] if start else line.x0
    x1 = words[-1][3] if end < len(line.text) else line.x1
    spans = tuple(_spans(line, start, end, x0, x1))
    return replace(line, spans=spans, x0=x0, x1=x1, words=words, struck=struck)


def _spans(line: Line, start: int, end: int, x0: float, x1: float) -> Iterator[Span]:
    """The parts of the spans of a line that are between two offsets, within two edges."""
    at = 0
    for span in line.spans:
        text = span.text[max(start - at, 0) : max(end - at, 0)]
        at += len(span.text)
        if text:
            yield span._replace(text=text, x0=max(span.x0, x0), x1=min(span.x1, x1))
