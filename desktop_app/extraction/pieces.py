"""Rows taken to pieces: the words of a row, cut where the type changes."""

from __future__ import annotations

import re
from collections.abc import Iterator
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


class Piece(NamedTuple):
    """A word or a part of one in a single face and size; ``apart`` when a blank stands before it."""

    text: str
    x0: float
    x1: float
    apart: bool
    start: int
    span: Span
    line: Line


def whole(row: Row) -> Slice:
    """The whole text of a row."""
    return Slice(row, 0, len(row.text))


def pieces_of(part: Slice) -> Iterator[Piece]:
    """The pieces of a slice in reading order.

    Some producers print a blank that takes no room (beside a hyphen that must not break): it parts nothing.
    """
    last, edge = part.start, float("-inf")
    least = LIMITS.touching * part.row.size
    for line, offset in zip(part.row.lines, part.row.offsets, strict=True):
        if offset >= part.end:
            break
        for piece in _line_pieces(line, offset):
            end = piece.start + len(piece.text)
            if piece.start >= part.end:
                break
            if end <= part.start:
                continue
            apart = piece.start > last and not 0 <= piece.x0 - edge < least
            yield _clipped(piece._replace(apart=True) if apart else piece, part)
            last, edge = end, piece.x1


def _clipped(piece: Piece, part: Slice) -> Piece:
    """The piece without what lies outside the slice."""
    end = piece.start + len(piece.text)
    if piece.start >= part.start and end <= part.end:
        return piece
    first, last = max(piece.start, part.start), min(end, part.end)
    width = (piece.x1 - piece.x0) / len(piece.text)
    return piece._replace(
        text=piece.text[first - piece.start : last - piece.start],
        start=first,
        x0=piece.x0 + width * (first - piece.start),
        x1=piece.x0 + width * (last - piece.start),
    )


def _line_pieces(line: Line, offset: int) -> Iterator[Piece]:
    """The words of a line, cut where the span changes; whether they stand apart is not yet told."""
    spans, number = line.spans, 0
    span, span_end = spans[0], len(spans[0].text)
    text = spans[0].text if len(spans) == 1 else line.text
    for start, end, left, x1 in places_of(line, text):
        position, x0 = start, left
        while span_end <= start:
            number += 1
            span = spans[number]
            span_end += len(span.text)
        while end > span_end:
            edge = min(max(span.x1, x0), x1)
            yield Piece(text[position:span_end], x0, edge, False, offset + position, span, line)
            position, x0 = span_end, edge
            number += 1
            span = spans[number]
            span_end += len(span.text)
        yield Piece(text[position:end], x0, x1, False, offset + position, span, line)


def places_of(line: Line, text: str) -> tuple[Place, ...]:
    """The places of the line's words; reckoned by evenly wide characters where the page tells less than all."""
    told = sum([end - start for start, end, _, _ in line.words])
    if told == len("".join(text.split())):
        return line.words
    width = (line.x1 - line.x0) / max(len(text), 1)
    return tuple(
        Place(match.start(), match.end(), line.x0 + width * match.start(), line.x0 + width * match.end())
        for match in WORD.finditer(text)
    )


def is_small(piece: Piece, row: Row) -> bool:
    """Whether a piece is set in smaller type than most of its row."""
    return piece.span.size < row.size * LIMITS.smaller


def is_raised(piece: Piece, row: Row) -> bool:
    """Whether a piece is small and stands above the baseline."""
    return is_small(piece, row) and piece.span.baseline < row.baseline - LIMITS.raised * row.size


def begins_raised(row: Row) -> bool:
    """Whether a row begins with a small raised letter or sign, as a note of a table does."""
    first = next(pieces_of(whole(row)), None)
    return first is not None and not first.text.isdigit() and is_raised(first, row)
