"""What was painted over text: opaque shapes, strokes as high as a line, and pictures, over a line or a part of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import groupby

import pymupdf

from desktop_app.pdf.boxes import Box
from desktop_app.pdf.careful import stretches_out
from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.pictures import places_of_pictures
from desktop_app.pdf.resources import OPAQUE, Means
from desktop_app.pdf.watermarks import LEVEL, VECTOR, Found

IMAGE, STENCIL = "fill-image", "fill-imgmask"  # as ``Page.get_bboxlog`` names them


def may_cover(block: Found) -> bool:
    """Whether a block is an opaque shape of any form and colour that is more than a rule."""
    if block["type"] != VECTOR or block["stroked"] or block["alpha"] < OPAQUE:
        return False
    x0, y0, x1, y1 = block["bbox"]
    return bool(min(x1 - x0, y1 - y0) > LIMITS.rule_thickness)


def opaque_box(block: Found) -> Box | None:
    """Where an opaque shape may cover words; a stroke as high as a line may do so between its ends."""
    if may_cover(block):
        return tuple(block["bbox"])
    if block["type"] != VECTOR or not block["stroked"] or block["alpha"] < OPAQUE:
        return None
    x0, y0, x1, y1 = block["bbox"]
    height = y1 - y0
    # MuPDF counts half of its width as a part of each end of a stroke.
    return (x0 + height / 2, y0, x1 - height / 2, y1) if LIMITS.rule_thickness < height < LIMITS.stroke_height else None


def holds(outer: Box, inner: Box) -> bool:
    """Whether a box holds the middle line of another from end to end."""
    middle = (inner[1] + inner[3]) / 2
    return bool(
        outer[0] <= inner[0] + LIMITS.underline_ends
        and inner[2] - LIMITS.underline_ends <= outer[2]
        and outer[1] < middle < outer[3]
    )


class Images:
    """The pictures of a page, and the text that each was painted over; there may be none."""

    def __init__(self, page: pymupdf.Page, means: Means) -> None:
        self._page = page
        self._means = means

    def lie_under(self, box: Box) -> bool:
        """Whether text in a box is painted on a picture, or under one."""
        return self._may_hold(box) and any(kind == IMAGE and holds(image, box) for kind, image in self._painted)

    @property
    def may_be_any(self) -> bool:
        """Whether the page has pictures."""
        return self._means.pictured

    def cover(self, box: Box) -> bool:
        """Whether an opaque picture was painted over the text in a box, which may be written in several pieces."""
        if not self._may_hold(box) or self._shine_through:
            return False
        x0, y0, x1, y1 = box
        below = [text for text in self._covered if text[1] < (y0 + y1) / 2 < text[3] and _meet(text, box)]
        covered = sum(min(x1, right) - max(x0, left) for left, _, right, _ in below)
        return bool(below) and covered >= x1 - x0 - 2 * LIMITS.underline_ends

    def may_cover(self, box: Box) -> bool:
        """Whether a picture was painted over the text in a box; it may let it shine through."""
        return self._may_hold(box) and any(holds(image, box) for image in self._over_text)

    def over(self, span: Found) -> list[Box]:
        """The pictures that were painted over letters of a span."""
        places = self._places
        if places is not None and not any(_holds_letters(place, span) for place in places):
            return []
        return [image for image in self._over_text if _holds_letters(image, span)]

    @cached_property
    def strips(self) -> list[Box]:
        """The pictures as thin as a rule that lie by themselves."""
        return [bar for bar in self.bars if _is_thin(bar)]

    @cached_property
    def bars(self) -> list[Box]:
        """The level pictures less high than a line that lie by themselves: those of a scan cut into strips touch."""
        places = self.places
        low = [place for place in places if place[3] - place[1] < LIMITS.slanting_stroke < place[2] - place[0]]
        return [bar for bar in low if sum(_touch(bar, place) for place in places) == 1]

    @cached_property
    def places(self) -> list[Box]:
        """About where all pictures are."""
        places = self._places
        if places is None:
            places = [image for kind, image in self._painted if kind in (IMAGE, STENCIL)]
        return places

    def _may_hold(self, box: Box) -> bool:
        """Whether a picture may be where text is, over it or under it: nearly always, all pictures are elsewhere."""
        places = self._places
        return places is None or any(holds(place, box) for place in places)

    @cached_property
    def _places(self) -> list[Box] | None:
        """Where the pictures are, as far as the content of the page alone tells."""
        if not self._means.pictured:
            return []
        return places_of_pictures(self._page) if self._means.is_flat else None

    @cached_property
    def _painted(self) -> list[tuple[str, Box]]:
        """What is painted and where: to learn this takes as long as to read the page, and few pages need it."""
        return [(kind, tuple(box)) for kind, box, *_ in self._page.get_bboxlog()]

    @cached_property
    def _shine_through(self) -> bool:
        return any(smask for _, smask, *_ in self._page.get_images())

    @cached_property
    def _covered(self) -> list[Box]:
        """The text that pictures were painted over, from end to end."""
        return [text for image, text in self._met if holds(image, text)]

    @cached_property
    def _over_text(self) -> list[Box]:
        """The pictures that were painted over some text, or a part of it."""
        return list(dict.fromkeys(image for image, _ in self._met))

    @cached_property
    def _met(self) -> list[tuple[Box, Box]]:
        """Each picture with the text, painted before it, that it meets."""
        return [
            (image, text)
            for number, (kind, image) in enumerate(self._painted)
            if kind == IMAGE and not _is_thin(image)
            for below, text in self._painted[:number]
            if "text" in below and _meet(image, text)
        ]


class Covers:
    """The shapes and pictures of a page that may have been painted over a part of a line.

    ``blocks`` are those of the page, in the order in which they were painted. ``unseen`` are the places of words that
    are not seen, whatever hides them.
    """

    def __init__(self, page: pymupdf.Page, blocks: Sequence[Found], images: Images, unseen: Sequence[Box] = ()) -> None:
        self._page = page
        self._blocks = blocks
        self._images = images
        self._unseen = unseen
        self._shapes = [(number, box) for number, block in enumerate(blocks) if (box := opaque_box(block)) is not None]

    def cover_parts(self) -> bool:
        """Whether something was painted over a part of a line, but not over all of it."""
        spans = [(number, span) for number, line in self._lines() for span in line["spans"]]
        return any(not holds(box, span["bbox"]) for number, span in spans for box in self._over(number, span))

    def cut(self) -> None:
        """Cut the spans, which hold their characters, where something that covers a part of them begins and ends.

        What is covered keeps within its cover, so that it can be told that it is.
        """
        for number, line in self._lines():
            covers = [(span, self._over(number, span)) for span in line["spans"]]
            if any(boxes for _, boxes in covers):
                line["spans"] = list(_cut(covers))

    def _lines(self) -> Iterator[tuple[int, Found]]:
        """The level lines, each with the number of its block; none where nothing may cover them."""
        if not (self._shapes or self._unseen or self._images.may_be_any):
            return
        for number, block in enumerate(self._blocks):
            yield from ((number, line) for line in block.get("lines", ()) if line["dir"] == LEVEL)

    def _over(self, number: int, span: Found) -> list[Box]:
        """What was painted over letters of a span of a block."""
        shapes = [
            box
            for after, box in self._shapes
            if after > number and _holds_letters(box, span) and not self._is_frame(self._blocks[after])
        ]
        unseen = [box for box in self._unseen if _holds_letters(box, span)]
        return shapes + unseen + self._images.over(span)

    def _is_frame(self, block: Found) -> bool:
        """Whether a shape is an outline, which its box does not tell from a stroke."""
        return bool(block["stroked"]) and any(_are_alike(frame, block["bbox"]) for frame in self._frames)

    @cached_property
    def _frames(self) -> list[Box]:
        """Where the outlines are whose lines leave room between them: few pages have one around words."""
        drawings = ((drawing["rect"], drawing.get("width") or 0.0) for drawing in self._page.get_cdrawings())
        return [
            (x0 - width / 2, y0 - width / 2, x1 + width / 2, y1 + width / 2)
            for (x0, y0, x1, y1), width in drawings
            if min(x1 - x0, y1 - y0) > width
        ]


def _cut(covers: Sequence[tuple[Found, Sequence[Box]]]) -> Iterator[Found]:
    """The spans of a line, cut at what covers parts of them; blanks are left so that the other words stay apart."""
    placed = [(span, char, _over_char(char, boxes)) for span, boxes in covers for char in span["chars"]]
    text = "".join([char["c"] for _, char, _ in placed])
    pieces: list[tuple[Found, Found, Box | None]] = [(span, char, None) for span, char, _ in placed]
    for first, last in stretches_out(text, [box is not None for _, _, box in placed]):
        span, _, cover = next(piece for piece in placed[first:last] if piece[2] is not None)
        for place in range(first, last):  # a blank that goes with what is covered is not covered itself
            own, char, box = placed[place]
            pieces[place] = (span, char, cover) if box is None else (own, char, box)
    for (_, cover), group in groupby(pieces, key=lambda piece: (id(piece[0]), piece[2])):
        found = list(group)
        yield _piece(found[0][0], [char for _, char, _ in found], cover)


def _over_char(char: Found, boxes: Sequence[Box]) -> Box | None:
    """The first of the boxes that holds the middle of a character."""
    x0, y0, x1, y1 = char["bbox"]
    across, down = (x0 + x1) / 2, (y0 + y1) / 2
    return next((box for box in boxes if box[0] < across < box[2] and box[1] < down < box[3]), None)


def _piece(span: Found, chars: Sequence[Found], cover: Box | None) -> Found:
    """Some characters of a span as a span, within what covers them."""
    left, right = min(char["bbox"][0] for char in chars), max(char["bbox"][2] for char in chars)
    if cover is not None:
        left, right = max(left, cover[0]), min(right, cover[2])
    _, top, _, bottom = span["bbox"]
    text = "".join([char["c"] for char in chars])
    return {
        **span,
        "chars": list(chars),
        "text": text,
        "bbox": (left, top, right, bottom),
        "origin": chars[0]["origin"],
    }


def _holds_letters(box: Box, span: Found) -> bool:
    """Whether a box holds at least a letter of the middle line of a span."""
    x0, y0, x1, y1 = span["bbox"]
    shared = min(x1, box[2]) - max(x0, box[0])
    return bool(shared > LIMITS.covered * span["size"] and box[1] < (y0 + y1) / 2 < box[3])


def _are_alike(one: Box, other: Box) -> bool:
    return all(abs(side - like) < LIMITS.underline_ends for side, like in zip(one, other, strict=True))


def _is_thin(picture: Box) -> bool:
    """Whether a picture, with the little more that its place may have, is as thin as a rule."""
    x0, y0, x1, y1 = picture
    thickness = LIMITS.rule_thickness + 2 * LIMITS.picture_reach
    return y1 - y0 <= thickness < x1 - x0


def _touch(one: Box, other: Box) -> bool:
    """Whether two pictures meet, or nearly do."""
    reach = LIMITS.rule_thickness
    return _meet((one[0] - reach, one[1] - reach, one[2] + reach, one[3] + reach), other)


def _meet(one: Box, other: Box) -> bool:
    """Whether two boxes share a place."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
