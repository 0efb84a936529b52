"""The pieces of a row of a table: what stands apart in it, with the edges between which it stands."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.glyph_runs import Slice, places_of
from desktop_app.extraction.page.lines import Line, Place
from desktop_app.extraction.page.rows import TextRow

# Dots that lead the eye from a label to its figure.
LEADERS = re.compile(r"(?:[.·•…]\s?){4,}|…{2,}")
DOTS = ".·•…"
DASHES = frozenset("-–—−")
SIGN = re.compile(r"[A-Z]{0,3}[$€£¥₽]")


class TablePiece(NamedTuple):
    """Part of a row; ``start`` and ``end`` are reading edges, in points, like those of ``TextRow``."""

    start: float
    end: float
    part: Slice

    @property
    def text(self) -> str:
        """What it says, without spaces around it."""
        return self.part.row.text[self.part.start : self.part.end].strip()

    @property
    def is_figure(self) -> bool:
        """Whether it is nothing but a figure."""
        return is_figure(self.text)

    def joined(self, other: TablePiece) -> TablePiece:
        """It and a piece that follows in the same row, as one."""
        start, end = min(self.part.start, other.part.start), max(self.part.end, other.part.end)
        return TablePiece(min(self.start, other.start), max(self.end, other.end), Slice(self.part.row, start, end))

    def overlap(self, start: float, end: float) -> float:
        """How much of it lies between two edges, in points; below 0 its distance from them."""
        return min(self.end, end) - max(self.start, start)


def is_figure(text: str) -> bool:
    """Whether a text is a number, a code such as "P-4" or the dash that stands for none: these never wrap."""
    if text in DASHES:
        return True
    return any(map(str.isdigit, text)) and sum(map(str.isalpha, SIGN.sub("", text))) <= 1


def has_leaders(text: str) -> bool:
    """Whether a text has leader dots: most have next to no dots, and to count them is quicker than a search."""
    dots = text.count(".") if text.isascii() else sum(map(text.count, DOTS))
    return dots > 1 and LEADERS.search(text) is not None


def pieces_of(row: TextRow, right_to_left: bool) -> list[TablePiece]:
    """The pieces of a row in reading order, without leader dots; the sign of a currency belongs to its figure."""
    pieces = [
        _piece(row, offset, group, right_to_left)
        for line, offset in zip(row.lines, row.offsets, strict=True)
        for group in _groups(line, row.size, right_to_left)
    ]
    return _with_signs(sorted(pieces, key=lambda piece: piece.start))


def cut(piece: TablePiece, count: int, right_to_left: bool) -> list[TablePiece]:
    """The piece cut at its widest gaps into ``count`` pieces, if these gaps clearly are no spaces; else the piece."""
    words = _words_in(piece)
    gaps = sorted((abs(gap), at) for at, gap in enumerate(_gaps(words, right_to_left), 1))
    wide, narrow = gaps[len(gaps) - count + 1 :], gaps[: len(gaps) - count + 1]
    space = narrow[-1][0] * LIMITS.stretch if narrow else LIMITS.wide_space * piece.part.row.size
    if len(words) < count or wide[0][0] < space:
        return [piece]
    edges = [0, *sorted(at for _, at in wide), len(words)]
    _, offset = _line_of(piece)
    return [_piece(piece.part.row, offset, words[first:last], right_to_left) for first, last in pairwise(edges)]


def parted_at(piece: TablePiece, edges: Collection[float], right_to_left: bool) -> list[TablePiece]:
    """The piece parted before each word at one of some edges, in points, if all gaps there clearly are no spaces."""
    words, (_, offset), row = _words_in(piece), _line_of(piece), piece.part.row
    single = [_piece(row, offset, [word], right_to_left) for word in words]
    gaps = [word.start - before.end for before, word in pairwise(single)]
    starts = [at for at, gap in enumerate(gaps, 1) if stands_at(single[at].start, gap, edges, row.size)]
    widest = max([gap for at, gap in enumerate(gaps, 1) if at not in starts], default=0.0)
    if any(gaps[at - 1] < widest * LIMITS.stretch for at in starts):
        return [piece]
    return [_piece(row, offset, words[a:b], right_to_left) for a, b in pairwise([0, *starts, len(words)]) if a < b]


def stands_at(place: float, gap: float, edges: Collection[float], size: float) -> bool:
    """Whether a place after a gap clearly wider than a wide space is one of some edges; all is in points."""
    is_wide = gap > LIMITS.wide_space * LIMITS.stretch * size
    return is_wide and any(abs(place - edge) < LIMITS.edge * size for edge in edges)


def _groups(line: Line, size: float, right_to_left: bool) -> Iterator[list[Place]]:
    """The words of a line between leader dots and gaps too wide for a space."""
    group: list[Place] = []
    for place in _without_leaders(line):
        if group and _is_apart(line, group[-1], place, size, right_to_left):
            yield group
            group = []
        group.append(place)
    if group:
        yield group


def _is_apart(line: Line, before: Place, place: Place, size: float, right_to_left: bool) -> bool:
    """Whether two words of a line are in different cells; lines of Arabic are cut at wide gaps already, but in figures.

    Words of Arabic may stand far apart in a line of a form that leaves room to write.
    """
    if LEADERS.search(line.text, before[1], place[0]):
        return True
    gap, gutter = before[2] - place[3] if right_to_left else place[2] - before[3], LIMITS.gutter * size
    if gap < gutter or (right_to_left and not all(is_figure(line.text[at:end]) for at, end, _, _ in (before, place))):
        return False
    return gap - _struck_between(line, before, place, size) >= gutter


def _struck_between(line: Line, before: Place, place: Place, size: float) -> float:
    """About how wide the words are, in points, that are struck out between two words: they leave a gap of their own."""
    letters = sum(len(words) for at, words in line.struck if before[1] <= at <= place[0])
    return letters * LIMITS.struck_letter * size


def _without_leaders(line: Line) -> Iterator[Place]:
    """The words of a line without those that are nothing but leader dots, and without such dots at their ends."""
    dots = [match.span() for match in LEADERS.finditer(line.text)]
    for first, last, x0, x1 in places_of(line, line.text):
        if not any(start <= first and last <= end for start, end in dots):
            ends = [start for start, end in dots if first < start < last]
            yield first, min([*ends, last]), x0, x1


def _piece(row: TextRow, offset: int, words: Sequence[Place], right_to_left: bool) -> TablePiece:
    x0, x1 = min(word[2] for word in words), max(word[3] for word in words)
    start, end = x0 - row.shift, x1 - row.shift
    if right_to_left:
        width = row.start + row.x1
        start, end = width - x1, width - x0
    return TablePiece(start, end, Slice(row, offset + words[0][0], offset + words[-1][1]))


def _with_signs(pieces: Sequence[TablePiece]) -> list[TablePiece]:
    """The pieces, each sign of a currency joined to the figure after it, or before it where a sign ends the row."""
    trailing = bool(pieces) and _is_sign(pieces[-1].text)
    joined: list[TablePiece] = []
    for piece in pieces:
        sign, figure = (piece, joined[-1:]) if trailing else (joined[-1] if joined else piece, [piece])
        if joined and _is_sign(sign.text) and figure[0].is_figure:
            joined[-1] = joined[-1].joined(piece)
        else:
            joined.append(piece)
    return joined


def _is_sign(text: str) -> bool:
    """Whether a text is the sign of a currency, with or without letters before it ("US$")."""
    return SIGN.fullmatch(text) is not None


def _line_of(piece: TablePiece) -> tuple[Line, int]:
    row = piece.part.row
    number = max(n for n, offset in enumerate(row.offsets) if offset <= piece.part.start)
    return row.lines[number], row.offsets[number]


def _words_in(piece: TablePiece) -> list[Place]:
    line, offset = _line_of(piece)
    first, last = piece.part.start - offset, piece.part.end - offset
    return [place for place in places_of(line, line.text) if first <= place[0] and place[1] <= last]


def _gaps(words: Sequence[Place], right_to_left: bool) -> list[float]:
    return [a[2] - b[3] if right_to_left else b[2] - a[3] for a, b in pairwise(words)]
