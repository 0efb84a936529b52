"""Rows taken to pieces: runs of words in one face and size."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.lines import Line, Place, Span
from desktop_app.extraction.rows import Row

WORD = re.compile(r"\S+")


class Slice(NamedTuple):
    """A stretch of a row's text."""

    row: Row
    start: int
    end: int


class Token(NamedTuple):
    """A word, or the part of one that is set in one face: its text, its edges, its offset in the row."""

    text: str
    x0: float
    x1: float
    start: int

    @property
    def end(self) -> int:
        """The offset in the row at which it ends."""
        return self.start + len(self.text)


@dataclass(slots=True)
class Run:
    """Words of one span that stand apart from one another; ``apart`` when a blank stands before the first."""

    tokens: list[Token]
    apart: bool
    span: Span
    line: Line

    @property
    def text(self) -> str:
        """Its words, one blank apart."""
        return " ".join([token.text for token in self.tokens])


def whole(row: Row) -> Slice:
    """The whole text of a row."""
    return Slice(row, 0, len(row.text))


def runs_of(part: Slice) -> Iterator[Run]:
    """The runs of a slice in reading order.

    Some producers print a blank that takes no room (beside a hyphen that must not break): it parts nothing.
    """
    last, edge = part.start, float("-inf")
    least = LIMITS.touching * part.row.size
    run: Run | None = None
    for token, span, line in _tokens(part):
        apart = token.start > last and not 0 <= token.x0 - edge < least
        if run is not None and apart and span is run.span:
            run.tokens.append(token)
        else:
            if run is not None:
                yield run
            run = Run([token], apart, span, line)
        last, edge = token.start + len(token.text), token.x1
    if run is not None:
        yield run


def _tokens(part: Slice) -> Iterator[tuple[Token, Span, Line]]:
    for line, offset in zip(part.row.lines, part.row.offsets, strict=True):
        if offset >= part.end:
            break
        inside = part.start <= offset and offset + sum([len(span.text) for span in line.spans]) <= part.end
        for token, span in _line_tokens(line, offset):
            if inside:
                yield token, span, line
            elif token.start < part.end and token.end > part.start:
                yield _clipped(token, part), span, line


def _clipped(token: Token, part: Slice) -> Token:
    """The token without what lies outside the slice."""
    first, last = max(token.start, part.start), min(token.end, part.end)
    width = (token.x1 - token.x0) / len(token.text)
    return Token(
        token.text[first - token.start : last - token.start],
        token.x0 + width * (first - token.start),
        token.x0 + width * (last - token.start),
        first,
    )


def _line_tokens(line: Line, offset: int) -> Iterator[tuple[Token, Span]]:
    """The words of a line, cut where the span changes."""
    text = line.text
    if len(line.spans) == 1:
        for start, end, x0, x1 in places_of(line, text):
            yield Token(text[start:end], x0, x1, offset + start), line.spans[0]
        return
    spans = iter(line.spans)
    span = next(spans)
    span_end = len(span.text)
    for start, end, left, x1 in places_of(line, text):
        position, x0 = start, left
        while span_end <= start:
            span = next(spans)
            span_end += len(span.text)
        while end > span_end:
            edge = min(max(span.x1, x0), x1)
            yield Token(text[position:span_end], x0, edge, offset + position), span
            position, x0 = span_end, edge
            span = next(spans)
            span_end += len(span.text)
        if position < end:
            yield Token(text[position:end], x0, x1, offset + position), span


def places_of(line: Line, text: str) -> Sequence[Place]:
    """The places of the line's words; reckoned by evenly wide characters where the page tells less than all."""
    told = sum([end - start for start, end, _, _ in line.words])
    if told == len("".join(text.split())):
        return line.words
    width = (line.x1 - line.x0) / max(len(text), 1)
    return [
        Place(match.start(), match.end(), line.x0 + width * match.start(), line.x0 + width * match.end())
        for match in WORD.finditer(text)
    ]


def is_small(run: Run, row: Row) -> bool:
    """Whether a run is set in smaller type than most of its row."""
    return run.span.size < row.size * LIMITS.smaller


def is_raised(run: Run, row: Row) -> bool:
    """Whether a run is small and stands above the baseline."""
    return is_small(run, row) and run.span.baseline < row.baseline - LIMITS.raised * row.size


def begins_raised(row: Row) -> bool:
    """Whether a row begins with a small raised letter or sign, as a note of a table does."""
    smallest = min(row.lines[0].spans[:2], key=lambda span: span.size)
    if smallest.size >= row.size * LIMITS.smaller:
        return False
    first = next(runs_of(whole(row)), None)
    return first is not None and not first.text.isdigit() and is_raised(first, row)
