"""Strokes that run across rows of words, as a hand strikes a paragraph out: the words are kept, and told of.

A level stroke through a row strikes its words out (see ``careful``). Of a cross or a slanting line over several rows
nobody can say for certain what it means.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise
from math import dist
from typing import Any, TypeAlias

import pymupdf

from desktop_app.pdf.boxes import Box
from desktop_app.pdf.careful import spans_of, strikes
from desktop_app.pdf.covers import Images
from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.resources import OPAQUE, Means

Point: TypeAlias = tuple[float, float]
Segment: TypeAlias = tuple[Point, Point]


def are_words_crossed(page: pymupdf.Page, blocks: Sequence[dict[str, Any]], means: Means, images: Images) -> bool:
    """Whether strokes cross words of a page; frames around words and rules beside them do not."""
    shades = _thin_clips(page) if means.ways.veiled else []
    bars = [bar for bar in images.bars if bar not in images.strips]
    if _bars_cross(blocks) or any(_crosses(bar, spans_of(blocks)) for bar in [*bars, *shades]):
        return True
    strokes = [block["bbox"] for block in blocks if _is_stroke(block)]
    if not strokes:
        return False
    lines = [line["bbox"] for block in blocks for line in block.get("lines", ()) if _holds_words(line)]
    if not any(_meets(stroke, line) for stroke in strokes for line in lines):
        return False
    segments = list(islice(_segments(page), LIMITS.page_rules))
    across = sum(_length_across(line, segments) / (line[3] - line[1]) for line in lines)
    return bool(across >= LIMITS.crossed_length)


def _bars_cross(blocks: Sequence[dict[str, Any]]) -> bool:
    """Whether a bar, thicker than a rule, was painted through the middle of words that stood there before."""
    bars = [(number, block["bbox"]) for number, block in enumerate(blocks) if _is_bar(block)]
    if not bars:
        return False
    spans = [
        (number, span)
        for number, block in enumerate(blocks)
        for line in block.get("lines", ())
        for span in line["spans"]
    ]
    return any(_crosses(bar, [span for before, span in spans if before < number]) for number, bar in bars)


def _crosses(bar: Box, spans: Iterable[dict[str, Any]]) -> bool:
    """Whether a bar runs through the middle of words; of Chinese, each letter may be a span."""
    struck = [span for span in spans if strikes(span, (bar,))]
    across = sum(_shared(span["bbox"], bar) / span["size"] for span in struck if span["size"])
    return bool(across >= LIMITS.crossed_length)


def _thin_clips(page: pymupdf.Page) -> list[Box]:
    """The clips as thin as a stroke: a shade of colours in one, of which MuPDF tells no place, may be a line."""
    clips = (tuple(path["scissor"]) for path in page.get_cdrawings(extended=True) if path["type"] == "clip")
    return [clip for clip in clips if 0 < clip[3] - clip[1] < LIMITS.slanting_stroke]


def _is_bar(block: dict[str, Any]) -> bool:
    """Whether a block is a level bar that is thinner than a line of text, and not see-through."""
    if block["type"] != pymupdf.mupdf.FZ_STEXT_BLOCK_VECTOR or block["stroked"] or block["alpha"] < OPAQUE:
        return False
    x0, y0, x1, y1 = block["bbox"]
    return bool(LIMITS.rule_thickness < y1 - y0 < LIMITS.slanting_stroke and x1 - x0 > 2 * (y1 - y0))


def _shared(one: Box, other: Box) -> float:
    """How much of the width of two boxes is the same."""
    return min(one[2], other[2]) - max(one[0], other[0])


def _is_stroke(block: dict[str, Any]) -> bool:
    """Whether a block is a line that was drawn and is neither level nor upright, nor a rectangle."""
    if block["type"] != pymupdf.mupdf.FZ_STEXT_BLOCK_VECTOR or not block["stroked"] or block["isrect"]:
        return False
    x0, y0, x1, y1 = block["bbox"]
    return bool(y1 - y0 >= LIMITS.slanting_stroke and x1 - x0 > LIMITS.rule_thickness)


def _holds_words(line: dict[str, Any]) -> bool:
    return any(char.isalpha() for span in line["spans"] for char in span["text"])


def _meets(stroke: Box, line: Box) -> bool:
    """Whether a stroke is at the height of the middle of a line, and over it."""
    return stroke[1] < (line[1] + line[3]) / 2 < stroke[3] and stroke[0] < line[2] and line[0] < stroke[2]


def _segments(page: pymupdf.Page) -> Iterator[Segment]:
    """The straight pieces of the lines that are drawn on a page, but for those that go round something."""
    for path in page.get_cdrawings():
        pieces = [piece for item in path["items"] for piece in _pieces(item)]
        if path["type"] != "f" and not _goes_round(pieces, path["rect"]):
            yield from pieces


def _pieces(item: Sequence[Any]) -> Iterator[Segment]:
    """A straight line, or the pieces of a curve of Bézier; nothing of a rectangle."""
    kind, *points = item
    if kind == "l":
        yield points[0], points[1]
    elif kind == "c":
        steps = [step / LIMITS.curve_pieces for step in range(LIMITS.curve_pieces + 1)]
        yield from pairwise([_on_curve(points, step) for step in steps])


def _on_curve(points: Sequence[Point], at: float) -> Point:
    """The point of a cubic curve at a share of its way, by the polynomials of Bernstein."""
    weights = (1 - at) ** 3, 3 * at * (1 - at) ** 2, 3 * at**2 * (1 - at), at**3
    x, y = (sum(weight * point[axis] for weight, point in zip(weights, points, strict=True)) for axis in (0, 1))
    return x, y


def _goes_round(pieces: Sequence[Segment], rect: Box) -> bool:
    """Whether one line of several pieces ends where it begins, as one around words does; a cross is two lines."""
    close = LIMITS.closed_share * max(rect[2] - rect[0], rect[3] - rect[1])
    is_one = all(before[1] == after[0] for before, after in pairwise(pieces))
    return is_one and len(pieces) > 2 and dist(pieces[0][0], pieces[-1][1]) < close


def _length_across(line: Box, segments: Iterable[Segment]) -> float:
    """How far, from left to right, strokes run through the middle of a line, in points."""
    x0, y0, x1, y1 = line
    margin = (y1 - y0) * LIMITS.crossed_edge
    band = (x0, y0 + margin, x1, y1 - margin)
    return sum(_width_inside(band, *segment) for segment in segments)


def _width_inside(band: Box, start: Point, end: Point) -> float:
    """The width of the part of a straight line that lies in a box. Source: Liang and Barsky, 1984."""
    first, last = 0.0, 1.0
    for axis in (0, 1):
        way = end[axis] - start[axis]
        low, high = band[axis] - start[axis], band[axis + 2] - start[axis]
        if not way:
            if low > 0 or high < 0:
                return 0.0
            continue
        enters, leaves = sorted((low / way, high / way))
        first, last = max(first, enters), min(last, leaves)
    return abs(end[0] - start[0]) * max(last - first, 0.0)
