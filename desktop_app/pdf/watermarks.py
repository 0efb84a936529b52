"""Words that were laid on a page after it was set: watermarks across it, and stamps over its text.

What is set never lies across other words, is never askew, and has no frame of its own colour around it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import pymupdf

from desktop_app.pdf.boxes import Box
from desktop_app.pdf.limits import LIMITS

PAINTED = pymupdf.mupdf.FZ_STEXT_FILLED | pymupdf.mupdf.FZ_STEXT_STROKED
VECTOR = pymupdf.mupdf.FZ_STEXT_BLOCK_VECTOR
LEVEL = (1.0, 0.0)

Found = dict[str, Any]
"""A block, line or span as ``extractDICT`` gives it."""


class PaintedSpan(NamedTuple):
    """A span in its line, with the number of its block: a later block is painted over an earlier one."""

    block: int
    line: Found
    span: Found


def may_be_stamped(lines: Sequence[Found]) -> bool:
    """Whether some words lie across others and look like a stamp; a quick look that may take more for one."""
    firsts = [(line["spans"][0], line["bbox"]) for line in lines if line["spans"]]
    reach = LIMITS.capitals
    ordered = sorted([(span["origin"][1], number) for number, (span, _) in enumerate(firsts)])
    tops = [level - reach * firsts[number][0]["size"] for level, number in ordered]
    for place, (level, number) in enumerate(ordered):
        after = place + 1
        while after < len(ordered) and tops[after] < level:
            one, other = firsts[number], firsts[ordered[after][1]]
            if _may_be_stamp(*one, *other) or _may_be_stamp(*other, *one):
                return True
            after += 1
    return False


def _may_be_stamp(span: Found, box: Box, text: Found, other: Box) -> bool:
    """Whether the line that begins with a span looks like a stamp over the one that begins with a text."""
    return box[0] < other[2] and other[0] < box[2] and _looks_stamped(span, text) and _has_letters(span)


def may_be_framed(blocks: Sequence[Found]) -> bool:
    """Whether lines are drawn around something in a colour, or in the margin."""
    return any(map(_is_coloured_frame, blocks)) or bool(_frames_in_margins(blocks))


def watermarks(pieces: Sequence[PaintedSpan], blocks: Sequence[Found], body: float) -> list[PaintedSpan]:
    """What was laid on a page, of which the blocks are given too; ``body`` is the size of most of its type."""
    askew = [piece for piece in pieces if piece.line["dir"] != LEVEL and _is_askew(piece.line)]
    if letters_of(askew) > letters_of(pieces) / 2:  # a page that was scanned askew
        askew = []
    askew += _slightly_askew(pieces)
    large = [piece for piece in pieces if piece.span["size"] > body * LIMITS.large and _has_letters(piece.span)]
    text = [piece.span for piece in pieces if piece.span["size"] <= body * LIMITS.large]
    across = [x for x in large if _is_pale(x.span) or any(_lies_across(x.span, other) for other in text)]
    alike = {_words_of(piece) for piece in across}
    found = [*askew, *(piece for piece in large if _words_of(piece) in alike and piece not in askew)]
    found += [piece for piece in _stamps(pieces, blocks, body) if piece not in found]
    return [*found, *_repeated(pieces, found)]


def _repeated(pieces: Iterable[PaintedSpan], found: Sequence[PaintedSpan]) -> list[PaintedSpan]:
    """The pale pieces that say, in the same type, what was found to be a watermark elsewhere on the page."""
    known = {_type_of(piece.span) for piece in found if _is_pale(piece.span)}
    return [piece for piece in pieces if _type_of(piece.span) in known and piece not in found]


def _type_of(span: Found) -> tuple[str, int, float]:
    """What a span says, its colour and its size."""
    return span["text"].strip(), span["color"], round(span["size"], 1)


def _slightly_askew(pieces: Sequence[PaintedSpan]) -> list[PaintedSpan]:
    """The pale words, not quite level, that lie across others on a page of level text."""
    level = [piece for piece in pieces if piece.line["dir"] == LEVEL]
    if letters_of(level) < letters_of(pieces) / 2:
        return []
    pale = [piece for piece in pieces if piece.line["dir"] != LEVEL and _is_pale(piece.span)]
    bands = [_band(piece.span) for piece in level if pale and _has_letters(piece.span)]
    return [x for x in pale if not _is_askew(x.line) and any(_overlap(x.span["bbox"], band) for band in bands)]


def letters_of(pieces: Iterable[PaintedSpan]) -> int:
    """How many characters pieces have, without the spaces at their ends."""
    return sum(len(piece.span["text"].strip()) for piece in pieces)


def channels(colour: int) -> tuple[int, int, int]:
    """Red, green and blue of a colour."""
    return colour >> 16 & 255, colour >> 8 & 255, colour & 255


def _stamps(pieces: Sequence[PaintedSpan], blocks: Sequence[Found], body: float) -> list[PaintedSpan]:
    """The words over others from which they are told apart, and those in a frame of their own colour.

    A black frame must stand in the margin and hold capitals or large type, as no frame of a text does.
    """
    level = [piece for piece in pieces if _may_be_stamp_on_text(piece)]
    over = [piece for piece, other in _crossing(level) if _looks_stamped(piece.span, other.span, body)]
    frames = [(block["bbox"], block["color"]) for block in blocks if _is_coloured_frame(block)]
    beside = _frames_in_margins(blocks)
    found = [
        piece
        for piece in level
        if piece in over
        or any(_fills(piece.span, *frame) for frame in frames)
        or (_is_set_for_stamp(piece.span, body) and any(_fills(piece.span, *frame) for frame in beside))
        or any(_goes_on(piece.span, other.span) for other in over)
    ]
    return found if letters_of(found) < letters_of(pieces) * LIMITS.stamped else []


def _may_be_stamp_on_text(piece: PaintedSpan) -> bool:
    """Whether a piece has words that run along the text, or nearly so in a colour: a stamp is laid by hand."""
    direction, colour = piece.line["dir"], piece.span["color"]
    runs_along = direction == LEVEL or (direction[0] >= LIMITS.level_direction and _is_coloured(colour))
    return runs_along and _has_letters(piece.span)


def _crossing(pieces: Iterable[PaintedSpan]) -> Iterator[tuple[PaintedSpan, PaintedSpan]]:
    """The pieces that lie across one of another line, each with that one."""
    banded = sorted([(_band(piece.span), piece) for piece in pieces], key=lambda pair: pair[0][1])
    for place, (band, piece) in enumerate(banded, 1):
        for other_band, other in banded[place:]:
            if other_band[1] >= band[3]:
                break
            if piece.line is not other.line and _overlap(band, other_band):
                yield piece, other
                yield other, piece


def _looks_stamped(span: Found, text: Found, body: float = 0.0) -> bool:
    """Whether words across others look like a stamp beside them: coloured, pale, larger, or in capitals.

    What is no larger than the ``body`` of the page was not stamped over small words: these were typed over it.
    """
    for stands_out in (_is_coloured(span["color"]) - _is_coloured(text["color"]), _is_pale(span) - _is_pale(text)):
        if stands_out:
            return stands_out > 0
    if _is_coloured(span["color"]):
        return False
    if span["size"] > max(text["size"], body) * LIMITS.stamp:
        return True
    is_smaller = span["size"] * LIMITS.stamp < text["size"]
    return not (is_smaller or _is_of_one_row(span, text)) and span["text"].isupper() and not text["text"].isupper()


def _is_of_one_row(span: Found, text: Found) -> bool:
    """Whether two spans stand on one baseline, as nothing laid on a page does: one may fill a gap in the other.

    In an Arabic row, the box of the Arabic words holds the Latin ones among them.
    """
    (_, one), (_, other), size = span["origin"], text["origin"], float(text["size"])
    return abs(float(one) - float(other)) < LIMITS.one_baseline * size


def _goes_on(span: Found, above: Found) -> bool:
    """Whether coloured words are a further line of a stamp: set like another one, and close to it."""
    if not _is_coloured(span["color"]) or (span["color"], span["font"]) != (above["color"], above["font"]):
        return False
    (x0, y0, x1, y1), (left, top, right, bottom) = span["bbox"], above["bbox"]
    reach = LIMITS.stamp_leading * max(span["size"], above["size"])
    return bool(x0 < right and left < x1 and y0 - bottom < reach and top - y1 < reach)


def _fills(span: Found, frame: Box, colour: int) -> bool:
    """Whether words stand in a frame of their own colour that is no more than a few lines high."""
    apart = zip(channels(span["color"]), channels(colour), strict=True)
    is_high = frame[3] - frame[1] > LIMITS.stamp_lines * span["size"]
    if is_high or any(abs(one - other) > LIMITS.same_colour for one, other in apart):
        return False
    x0, y0, x1, y1 = _band(span)
    return frame[0] <= x0 and frame[1] <= y0 and x1 <= frame[2] and y1 <= frame[3]


def _is_set_for_stamp(span: Found, body: float) -> bool:
    return bool(span["text"].isupper() or span["size"] > body * LIMITS.stamp)


def _is_coloured_frame(block: Found) -> bool:
    return _is_frame(block) and _is_coloured(block["color"])


def _is_frame(block: Found) -> bool:
    if block["type"] != VECTOR or not block["stroked"]:
        return False
    x0, y0, x1, y1 = block["bbox"]
    return bool(min(x1 - x0, y1 - y0) > LIMITS.rule_thickness)


def _frames_in_margins(blocks: Sequence[Found]) -> list[tuple[Box, int]]:
    """The frames, with their colours, that stand by themselves beside the measure of a page of running text."""
    frames = [(block["bbox"], block["color"]) for block in blocks if _is_frame(block)]
    lines = [line["bbox"] for block in blocks for line in block.get("lines", ())] if frames else []
    widest = max((x1 - x0 for x0, _, x1, _ in lines), default=0.0)
    full = [box for box in lines if box[2] - box[0] > widest * LIMITS.full_line]
    if len(full) < LIMITS.full_lines:
        return []
    left, right = min(box[0] for box in full), max(box[2] for box in full)
    outside = [(box, colour) for box, colour in frames if box[2] <= left or right <= box[0]]
    return [(box, colour) for box, colour in outside if sum(_is_near(box, other) for other, _ in frames) == 1]


def _is_near(one: Box, other: Box) -> bool:
    """Whether a box is so close to another that both may be cells of one table; every box is close to itself."""
    reach = LIMITS.cells_apart
    across = one[0] - reach < other[2] and other[0] - reach < one[2]
    return across and one[1] - reach < other[3] and other[1] - reach < one[3]


def _is_coloured(colour: int) -> bool:
    """Whether a colour is neither black nor white nor a grey."""
    return max(channels(colour)) - min(channels(colour)) > LIMITS.colourful


def _band(span: Found) -> Box:
    """Where the capitals of a span are printed, without the spaces at its ends."""
    text, (x0, _, x1, _), (_, baseline) = span["text"], span["bbox"], span["origin"]
    unit = (x1 - x0) / max(len(text), 1)
    left = x0 + unit * (len(text) - len(text.lstrip()))
    right = x1 - unit * (len(text) - len(text.rstrip()))
    return left, baseline - LIMITS.capitals * span["size"], right, baseline


def _overlap(one: Box, other: Box) -> bool:
    """Whether the words in two boxes are printed over each other, more than type that is set close ever is."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    least = min(one[3] - one[1], other[3] - other[1])
    return width > least * LIMITS.printed_over and height > least * LIMITS.printed_over


def _words_of(piece: PaintedSpan) -> tuple[float, int, float]:
    """The height, colour and size of a piece: those of the same words, which a gap may part, are the same."""
    return round(piece.span["origin"][1]), piece.span["color"], piece.span["size"]


def _has_letters(span: Found) -> bool:
    return any(map(str.isalpha, span["text"]))


def _is_pale(span: Found) -> bool:
    shines_through = span["char_flags"] & PAINTED and span["alpha"] < LIMITS.see_through
    return min(channels(span["color"])) > LIMITS.pale or bool(shines_through)


def _is_askew(line: Found) -> bool:
    """Whether a line runs askew: not level, and not upright either, as a note in the margin may be."""
    across, down = map(abs, line["dir"])
    return bool(max(across, down) < LIMITS.askew)


def _lies_across(large: Found, span: Found) -> bool:
    """Whether large words lie across those of a span, which they may touch at their ends."""
    if span["text"].isspace():
        return False
    _, y0, _, y1 = large["bbox"]
    core = LIMITS.core * (y1 - y0)
    (left, _, right, _), (x0, top, x1, bottom) = _band(large), _band(span)
    shared = LIMITS.printed_over * (bottom - top)
    return bool(y0 + core < span["origin"][1] < y1 - core and min(right, x1) - max(left, x0) > shared)
