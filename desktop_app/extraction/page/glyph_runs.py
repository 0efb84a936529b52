"""Rows taken apart into runs of words in one face and size."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import repeat
from operator import gt, sub
from typing import NamedTuple

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.cjk import part_of
from desktop_app.extraction.page.lines import Line, Place, Span
from desktop_app.extraction.page.rows import TextRow

CLOSING_BRACKETS = (")", "）", "]")
HYPHEN_ALONE = (" -", " \u2010")
WORD = re.compile(r"\S+")


class Slice(NamedTuple):
    """A part of a row's text, from ``start`` to ``end``."""

    row: TextRow
    start: int
    end: int


@dataclass(slots=True)
class GlyphRun:
    """Words of one span with spaces between them; ``apart`` tells whether there is a space before the first.

    ``squeezed`` tells whether that space has next to no width: it may part words, or only the pieces of one.
    ``places`` are offsets in ``source``, the text of the line, which begins at ``offset`` in its row.
    """

    source: str
    places: list[Place]
    apart: bool
    span: Span
    line: Line
    offset: int
    squeezed: bool = False

    @property
    def text(self) -> str:
        """Its words, separated by one space each."""
        return " ".join([self.source[start:end] for start, end, _, _ in self.places])

    @property
    def start(self) -> int:
        """The offset in the row where it begins."""
        return self.offset + self.places[0][0]

    @property
    def end(self) -> int:
        """The offset in the row where it ends."""
        return self.offset + self.places[-1][1]


def whole(row: TextRow) -> Slice:
    """The whole text of a row."""
    return Slice(row, 0, len(row.text))


def runs_of(part: Slice) -> list[GlyphRun]:
    """The runs of a slice in reading order."""
    runs: list[GlyphRun] = []
    last, edge = part.start, float("-inf")
    least = LIMITS.touching * part.row.size
    for line, offset in zip(part.row.lines, part.row.offsets, strict=True):
        if offset >= part.end:
            break
        for run in _line_runs(line, offset, part, least):
            start, _, x0, _ = run.places[0]
            run.apart = offset + start > last
            run.squeezed = run.apart and 0 <= x0 - edge < _least_space(run.places[0], run.source, least)
            _, end, _, edge = run.places[-1]
            last = offset + end
            runs.append(run)
    return runs


def first_run(part: Slice) -> GlyphRun | None:
    """The first run of a slice."""
    return next(iter(runs_of(part)), None)


def _line_runs(line: Line, offset: int, part: Slice, least: float) -> list[GlyphRun]:
    """The runs of a line; whether there is a space before the first is not determined yet."""
    source = line.text
    places = _within(places_of(line, source), source, part.start - offset, part.end - offset)
    if len(line.spans) == 1 and places and _all_apart(places, least) and not source.endswith(HYPHEN_ALONE):
        return [GlyphRun(source, list(places), False, line.spans[0], line, offset)]
    pieces = zip(repeat(line.spans[0]), places) if len(line.spans) == 1 else _cut(line, places)
    runs: list[GlyphRun] = []
    last, edge, face = 0, 0.0, None
    for span, place in pieces:
        start, end, x0, x1 = place
        if span is face and start > last and not 0 <= x0 - edge < _least_space(place, source, least):
            runs[-1].places.append(place)
        else:
            runs.append(GlyphRun(source, [place], False, span, line, offset))
            face = span
        last, edge = end, x1
    return runs


def _least_space(place: Place, source: str, least: float) -> float:
    """The least width of a space before a word; more before a hyphen that ends a line: some set it off a little."""
    is_hyphen_at_end = place[1] == len(source) and place[1] - place[0] == 1 and source.endswith(HYPHEN_ALONE)
    return least * LIMITS.set_off if is_hyphen_at_end else least


def _all_apart(places: Sequence[Place], least: float) -> bool:
    """Whether there is a space of some width between all the words, as there usually is."""
    starts, ends, lefts, rights = zip(*places, strict=True)
    if not all(map(gt, starts[1:], ends)):
        return False
    return not any(0 <= gap < least for gap in map(sub, lefts[1:], rights))


def _within(places: Sequence[Place], text: str, start: int, end: int) -> Sequence[Place]:
    """The places between two offsets; one that reaches across is cut."""
    if (start <= 0 and end >= len(text)) or not places or (places[0][0] >= start and places[-1][1] <= end):
        return places
    return [_shortened(place, text, start, end) for place in places if place[0] < end and place[1] > start]


def _shortened(place: Place, text: str, start: int, end: int) -> Place:
    first, last = max(place[0], start), min(place[1], end)
    return place if (first, last) == place[:2] else part_of(text, place, first, last)


def _cut(line: Line, places: Sequence[Place]) -> Iterator[tuple[Span, Place]]:
    """The words of a line, cut where the span changes."""
    spans = iter(line.spans)
    span = next(spans)
    span_end = len(span.text)
    for place in places:
        position, end, _, _ = place
        while span_end <= position:
            span = next(spans)
            span_end += len(span.text)
        while end > span_end:
            if position < span_end:  # a span may be empty
                yield span, _common(span, place, position, span_end)
            position = span_end
            span = next(spans)
            span_end += len(span.text)
        if position < end:
            yield span, _common(span, place, position, end)


def _common(span: Span, place: Place, start: int, end: int) -> Place:
    """The place of the part of a word that is in a span, in either direction; the whole place if they do not meet."""
    first, last, left, right = place
    if span.x0 <= left and right <= span.x1 and start == first and end == last:
        return place
    x0, x1 = max(span.x0, left), min(span.x1, right)
    return (start, end, x0, x1) if x0 < x1 else (start, end, left, right)


def places_of(line: Line, text: str) -> Sequence[Place]:
    """The places of the line's words, estimated from an average character width if the page does not give them all."""
    told = sum([end - start for start, end, _, _ in line.words])
    # Of all space characters only the plain one is printable; looking for the others takes longer.
    characters = len(text) - text.count(" ") if text.isprintable() else len("".join(text.split()))
    if told == characters:
        return line.words
    width = (line.x1 - line.x0) / max(len(text), 1)
    return [
        (match.start(), match.end(), line.x0 + width * match.start(), line.x0 + width * match.end())
        for match in WORD.finditer(text)
    ]


def is_small(run: GlyphRun, row: TextRow) -> bool:
    """Whether a run is set in smaller type than most of its row."""
    return run.span.size < row.size * LIMITS.smaller


def is_superscript(run: GlyphRun, row: TextRow) -> bool:
    """Whether a run is small and above the baseline."""
    return is_small(run, row) and run.span.baseline < row.baseline - LIMITS.superscript_rise * row.size


def superscripts_of(row: TextRow) -> list[GlyphRun]:
    """The runs of a row that are superscript; none are looked for where no type is small, as in nearly all rows."""
    least = row.size * LIMITS.smaller
    if not any(span.size < least for line in row.lines for span in line.spans):
        return []
    return [run for run in runs_of(whole(row)) if is_superscript(run, row)]


def begins_with_superscript(row: TextRow) -> bool:
    """Whether a row begins with a superscript letter or sign, as a note of a table does.

    It does not where that is the mark of a note ("[2]"), or the bracket of a mark that a row has broken: "(2" and ")".
    """
    least = row.size * LIMITS.smaller
    spans = row.lines[0].spans
    if spans[0].size >= least and (len(spans) == 1 or spans[1].size >= least):
        return False
    first = first_run(whole(row))
    if first is None or first.text.strip("[]").isdecimal() or first.text.startswith(CLOSING_BRACKETS):
        return False
    return is_superscript(first, row)
