"""What a reader sees of the text of a page: not what is unpainted, covered or tiny, nor what was laid on it later."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

import pymupdf

from desktop_app.extraction.page.lines import SCAN, UNPAINTED, WATERMARK
from desktop_app.pdf.boxes import Box
from desktop_app.pdf.covers import Images, holds, may_cover, opaque_box
from desktop_app.pdf.ink import Ink
from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.resources import OPAQUE, Means, Ways
from desktop_app.pdf.watermarks import (
    LEVEL,
    PAINTED,
    Found,
    PaintedSpan,
    channels,
    letters_of,
    may_be_framed,
    may_be_stamped,
    watermarks,
)

# Text render mode 3 paints nothing (PDF 1.7, 9.3.6).
HIDDEN = 3
CLIPPED = pymupdf.mupdf.FZ_STEXT_CLIPPED
DRAWN = "Type3 ("
"""So begins what MuPDF calls a font of drawings, which has no name: its number in the file, as in "Type3 (5 0 R)"."""
WHITE = (255, 255, 255)
LIGHT = 0x808080  # these bits are set in all light colours


class Gone(NamedTuple):
    """Text that was taken out: its box and the size of its type, in points, its colour, and whether it was painted.

    ``struck`` text was seen, but it is struck out. ``opacity`` is between 0 and 1, as in a trace of glyphs.
    """

    box: Box
    size: float
    colour: int
    painted: bool
    struck: bool = False
    opacity: float = 1.0


@dataclass
class Sight:
    """What was taken out of a page: codes for what it was, and where it stood."""

    remarks: set[str] = field(default_factory=set)
    gone: list[Gone] = field(default_factory=list)


def sight_of(blocks: Sequence[Found], means: Means, images: Images, ink: Ink) -> Sight:
    """Take out of the blocks of a page what nobody sees of its text, watermarks and stamps.

    ``means`` tell what the page may be painted with, ``images`` are its pictures, and ``ink`` what is seen of it.

    Where most of the text is hidden on a page with a picture, it is a scan, and all text stays.
    """
    sight = Sight({UNPAINTED} if _holds_words_without_size(blocks) else set())
    if not (means.pictured or any(means.ways)) and _is_plain_page(blocks):
        return sight
    pieces = [
        PaintedSpan(number, line, span)
        for number, block in enumerate(blocks)
        for line in block.get("lines", ())
        for span in line["spans"]
    ]
    painting = _Painting(blocks, pieces, means.ways, images, ink)
    unseen = [piece for piece in pieces if painting.hides(piece)]
    if means.pictured and letters_of(unseen) > letters_of(pieces) / 2:
        sight.remarks.update({SCAN} if any(images.cover(piece.span["bbox"]) for piece in unseen) else ())
    else:
        gone = {id(piece.span) for piece in unseen}
        pieces = [piece for piece in pieces if id(piece.span) not in gone]
        for piece in unseen:
            _take_out(sight, [piece], None if _is_shadow(piece, pieces) else UNPAINTED)
    _take_out(sight, watermarks(pieces, blocks, painting.body), WATERMARK)
    return sight


def _holds_words_without_size(blocks: Iterable[Found]) -> bool:
    """Whether some letters of a word have no size: MuPDF tells of each no more than that it is there: an empty block.

    One such block alone is what is left of a sign that it has set over the letter before.
    """
    is_text = pymupdf.mupdf.FZ_STEXT_BLOCK_TEXT
    empty = (block["type"] == is_text and not block["lines"] for block in blocks)
    return any(one and other for one, other in pairwise(empty))


def _is_plain_page(blocks: Sequence[Found]) -> bool:
    """Whether a page has nothing but level text of usual sizes and colours on white, as nearly all have."""
    if any(opaque_box(block) for block in blocks) or may_be_framed(blocks):
        return False
    lines = [line for block in blocks for line in block.get("lines", ())]
    if any(line["dir"] != LEVEL for line in lines) or may_be_stamped(lines):
        return False
    spans = [span for line in lines for span in line["spans"]]
    body = max([(len(span["text"]), span["size"]) for span in spans], default=(0, 0.0))[1]
    low, high = body * LIMITS.tiny, body * LIMITS.large
    return not any(
        not low <= span["size"] <= high
        or ((span["alpha"] < OPAQUE or not span["char_flags"] & PAINTED) and not _is_drawn(span))
        or span["color"] & LIGHT == LIGHT
        for span in spans
    )


def without_gone(trace: Sequence[Found], gone: Sequence[Gone]) -> Sequence[Found]:
    """The spans of a trace of glyphs (``get_texttrace``) without what was taken out of the page."""
    if not gone:
        return trace
    return [outside for span in trace if (outside := _part(span, gone, False))["chars"]]


def with_struck(trace: Sequence[Found], struck: Sequence[Gone]) -> Sequence[Found]:
    """The spans of a trace, what is struck out in spans of its own that are ``struck``."""
    if not struck:
        return trace
    parts = (part for span in trace for part in (_part(span, struck, False), _part(span, struck, True)))
    return [part for part in parts if part["chars"]]


def _part(span: Found, gone: Sequence[Gone], inside: bool) -> Found:
    """A span of a trace with the glyphs alone that are inside what was taken out, or are not."""
    near = [text.box for text in gone if _is_alike(span, text)]
    chars = [char for char in span["chars"] if any(_is_in(char[2], box) for box in near) == inside]
    return {**span, "chars": chars, "struck": inside}


def _is_alike(span: Found, gone: Gone) -> bool:
    """Whether the glyphs of a trace are set like text that was taken out."""
    if abs(gone.size - span["size"]) >= LIMITS.same_type or gone.painted == (span["type"] == HIDDEN):
        return False
    if not gone.painted:
        return True
    apart = zip(channels(gone.colour), span["color"], strict=False)
    is_as_opaque = abs(gone.opacity - span.get("opacity", 1.0)) <= LIMITS.same_opacity
    return is_as_opaque and all(abs(one - 255 * other) <= LIMITS.same_colour for one, other in apart)


def _is_in(point: tuple[float, float], box: Box) -> bool:
    """Whether the origin of a glyph is in a box."""
    return bool(box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3])


def _take_out(sight: Sight, pieces: Iterable[PaintedSpan], why: str | None) -> None:
    """Take pieces out of their lines, and remark why; ``None`` if there is nothing to tell."""
    for _, line, span in pieces:
        line["spans"] = [other for other in line["spans"] if other is not span]
        painted = bool(span["char_flags"] & PAINTED)
        opacity = span["alpha"] / OPAQUE
        sight.gone.append(Gone(span["bbox"], span["size"], span["color"], painted, opacity=opacity))
        if why is not None and not span["text"].isspace():
            sight.remarks.add(why)


def _is_shadow(piece: PaintedSpan, seen: Sequence[PaintedSpan]) -> bool:
    """Whether words that are not painted are words that are seen close by: browsers write a blurred shadow as both.

    The words may be a part of a row.
    """
    text, (_, y), (x0, _, x1, _) = piece.span["text"].strip(), piece.span["origin"], piece.span["bbox"]
    reach = LIMITS.copy_drop * piece.span["size"]
    alike = (other.span for other in seen if text in other.span["text"] and abs(y - other.span["origin"][1]) < reach)
    return any(span["bbox"][0] - reach < x0 and x1 < span["bbox"][2] + reach for span in alike)


def _body_size(pieces: Iterable[PaintedSpan]) -> float:
    """The size of most of the type, in points."""
    sizes: Counter[float] = Counter()
    for piece in pieces:
        sizes[piece.span["size"]] += len(piece.span["text"])
    return sizes.most_common(1)[0][0] if sizes else 0.0


class _Painting:
    """How a page is painted: boxes under and over the text, and pictures."""

    def __init__(
        self, blocks: Sequence[Found], pieces: Sequence[PaintedSpan], ways: Ways, images: Images, ink: Ink
    ) -> None:
        self._pieces = pieces
        self.body = _body_size(pieces)
        self._fills = [(number, block) for number, block in enumerate(blocks) if _is_fill(block)]
        hiding = [] if ways.blended else self._fills
        self._covers = [(number, fill) for number, fill in hiding if _is_plain(fill["color"])]
        self._shapes = [(number, box) for number, block in enumerate(blocks) if (box := opaque_box(block)) is not None]
        self._images = images
        self._unusual = any(ways)
        self._ink = ink

    def hides(self, piece: PaintedSpan) -> bool:
        """Whether nobody sees a piece of text."""
        span = piece.span
        if _is_drawn(span):
            return False
        if span["char_flags"] & CLIPPED and not self._images.lie_under(span["bbox"]):
            return not self._ink.shows(span)  # painted with a pattern, if at all: MuPDF does not say with which
        if self._is_nothing_to_see(span):
            return True
        if span["text"].isspace():  # in Arabic, the letter before a blank may begin inside its box
            return False
        if self._is_on_its_colour(piece) or self._is_covered(piece):
            return True
        return self._may_be_hidden(piece) and (not self._ink.shows(span) or self._is_typed_over(piece))

    def _is_nothing_to_see(self, span: Found) -> bool:
        """Whether a span is not painted, or see-through or tiny, wherever it stands."""
        if not span["char_flags"] & PAINTED or span["alpha"] <= LIMITS.invisible_alpha:
            return True
        return bool(span["size"] < self.body * LIMITS.tiny)

    def _may_be_hidden(self, piece: PaintedSpan) -> bool:
        """Whether something may hide a piece, so that it is worth while to look at the page itself."""
        if piece.line["dir"] != LEVEL or not any(map(str.isalnum, piece.span["text"])):
            return False
        box = piece.span["bbox"]
        if self._unusual or any(number > piece.block and holds(shape, box) for number, shape in self._shapes):
            return True
        return self._images.may_cover(box)

    def _is_typed_over(self, piece: PaintedSpan) -> bool:
        """Whether other words stand in the place of a piece that were painted later: these are what is seen there.

        The boxes of what runs on as one text, in a block, overlap too where some of it is written from right to left.
        """
        later = (other.span for other in self._pieces if other.block > piece.block)
        return any(_replaces(other, piece.span) and not self._is_nothing_to_see(other) for other in later)

    def _is_covered(self, piece: PaintedSpan) -> bool:
        """Whether something is painted over a piece later."""
        box = piece.span["bbox"]
        least = LIMITS.cover_height * piece.span["size"]  # a lower one strikes words out
        covers = (fill["bbox"] for number, fill in self._covers if number > piece.block)
        if any(holds(cover, box) and cover[3] - cover[1] > least for cover in covers):
            return True
        # A blank at the edge of an emblem is nothing to look at the whole page for.
        return not piece.span["text"].isspace() and self._images.cover(box)

    def _is_on_its_colour(self, piece: PaintedSpan) -> bool:
        """Whether a piece has the colour of what it is painted on; a picture has no single one."""
        if not (piece.span["color"] or self._fills):  # black, as nearly all text is, on white
            return False
        box = piece.span["bbox"]
        grounds = [fill["color"] for number, fill in self._fills if number < piece.block and holds(fill["bbox"], box)]
        ground = channels(grounds[-1]) if grounds else WHITE
        apart = zip(channels(piece.span["color"]), ground, strict=True)
        if any(abs(one - other) > LIMITS.same_colour for one, other in apart):
            return False
        may_differ = self._unusual or self._ink.outlines(box)
        return not (self._images.lie_under(box) or (may_differ and self._ink.shows(piece.span)))


def _replaces(span: Found, other: Found) -> bool:
    """Whether the words of a span stand in the place of another's, half of either at least, and say other things."""
    (x0, y0, x1, y1), (left, top, right, bottom) = span["bbox"], other["bbox"]
    if min(x1, right) - max(x0, left) < min(x1 - x0, right - left) / 2 or not y0 < (top + bottom) / 2 < y1:
        return False
    said, covered = ("".join(filter(str.isalnum, each["text"])) for each in (span, other))
    return said != "" and said not in covered and covered not in said


def _is_drawn(span: Found) -> bool:
    """Whether the letters of a span are drawings (Type 3), which MuPDF reports as painted instead of the text."""
    return str(span["font"]).startswith(DRAWN)


def _is_fill(block: Found) -> bool:
    """Whether a block is an opaque box that is more than a rule."""
    return may_cover(block) and bool(block["isrect"])


def _is_plain(colour: int) -> bool:
    """Whether a box of this colour hides text: a bright one may be a highlight, which lets the text shine through."""
    dark, light = LIMITS.plain_cover
    return max(channels(colour)) < dark or min(channels(colour)) > light
