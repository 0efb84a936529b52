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
    """The pieces of a slice in reading order."""
    last = part.start
    for line, offset in zip(part.row.lines, part.row.offsets, strict=True):
        if offset >= part.end:
            break
        for piece in _line_pieces(line, offset, last):
            if piece.start >= part.end:
                break
            if piece.start + len(piece.text) <= part.start:
                continue
            yield _clipped(piece, part)
            last = piece.start + len(piece.text)


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


def _line_pieces(line: Line, offset: int, last: int) -> Iterator[Piece]:
    spans, number = line.spans, 0
    span, span_end = spans[0], len(spans[0].text)
    text = spans[0].text if len(spans) == 1 else line.text
    for start, end, left, x1 in places_of(line, text):
        x0 = left
        while span_end <= start:
            number += 1
            span = spans[number]
            span_end += len(span.text)
        position = start
        while end > span_end:
            edge = min(max(span.x1, x0), x1)
            yield Piece(text[position:span_end], x0, edge, offset + position != last, offset + position, span, line)
            last, position, x0 = offset + span_end, span_end, edge
            number += 1
            span = spans[number]
            span_end += len(span.text)
        yield Piece(text[position:end], x0, x1, offset + position != last, offset + position, span, line)
        last = offset + end


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
