"""Words that a page holds but does not show, since they are clipped away or on a layer that is switched off.

MuPDF leaves them out of its text, as it should; but a file that holds them is not what it seems, so they are told of.
To learn of them, a page is read again, which is done only where something that is quickly found makes it worth while.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import pymupdf

from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.operators import BEFORE, last_numbers
from desktop_app.pdf.watermarks import PAINTED

FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE
# The operators of a clip and of a path without paint (PDF 1.7, 8.5.4).
CLIP = re.compile(rb"W\*?\s+n\b")
RECTANGLE = b"re"
PLACE = re.compile(rb"\sT[mdD]\b")
"""An operator before which the last two numbers say where text begins."""
LAYERS = "OCProperties"


def clips_letters(page: pymupdf.Page, contents: Sequence[bytes]) -> bool:
    """Whether letters of a page are clipped away; ``contents`` are those of the page and of the forms on it."""
    if len(contents) == 1 and not _may_hide_text(contents[0], page.mediabox):
        return False
    return _painted_letters(page, FLAGS) > _painted_letters(page, FLAGS | pymupdf.TEXT_CLIP)


def _painted_letters(page: pymupdf.Page, flags: int) -> int:
    """How many letters are painted on a page and around it: not those that were recognized in a picture."""
    blocks = page.get_text("dict", clip=pymupdf.INFINITE_RECT(), flags=flags)["blocks"]
    spans = [span for block in blocks for line in block["lines"] for span in line["spans"]]
    return sum(letters_in(span["text"]) for span in spans if span["char_flags"] & PAINTED)


def with_all_layers(file: pymupdf.Document, content: bytes, password: str | None) -> pymupdf.Document | None:
    """The file with all its layers switched on, if it has some that are not."""
    if file.xref_get_key(file.pdf_catalog(), LAYERS)[0] == "null":
        return None
    if all(layer["on"] for layer in file.get_ocgs().values()):
        return None
    other = pymupdf.open(stream=content, filetype="pdf")
    if password is not None:
        other.authenticate(password)
    other.xref_set_key(other.pdf_catalog(), LAYERS, "null")
    return other


def hides_letters(page: pymupdf.Page, whole: pymupdf.Page) -> bool:
    """Whether letters of a page are on layers that are switched off; ``whole`` is the page with all of them."""
    return letters_in(whole.get_text(flags=FLAGS)) > letters_in(page.get_text(flags=FLAGS))


def letters_in(text: str) -> int:
    """How many letters and digits a text has."""
    return sum(map(str.isalnum, text))


def _may_hide_text(content: bytes, page: pymupdf.Rect) -> bool:
    """Whether a clip of some content may hide the text that is painted next; nearly all are as large as the page."""
    large: tuple[bytes, ...] = ()
    for before, after in pairwise(CLIP.split(content)):
        written = before[-BEFORE:].rstrip()
        if written.endswith(large):
            continue
        clip = last_numbers(written.removesuffix(RECTANGLE), 4)
        if not clip or not written.endswith(RECTANGLE):
            if _next_place(after):
                return True  # what is inside another shape is not worked out
        elif clip[2] >= page.width - LIMITS.clip_reach and clip[3] >= page.height - LIMITS.clip_reach:
            large += (written[len(written.rsplit(None, 5)[0]) :],)
        elif _is_outside(clip, after):
            return True
    return False


def _next_place(after: bytes) -> re.Match[bytes] | None:
    """The next of the operators after a clip that place text, while it lasts."""
    place = PLACE.search(after)
    return None if place is None or b"Q" in after[: place.start()] else place


def _is_outside(clip: Sequence[float], after: bytes) -> bool:
    """Whether the next of the operators after a clip that place text place it outside of the clip."""
    place = _next_place(after)
    if place is None or b" cm" in after[: place.start()]:
        return False  # it has other coordinates, or is no more in the clip
    if after[place.end() :].partition(b"(")[2].lstrip().startswith(b")"):
        return False  # a blank alone, as the cells of tables have
    start = last_numbers(after[max(place.start() - BEFORE, 0) : place.start()], 2)
    return bool(start) and not _holds(clip, start)


def _holds(rectangle: Sequence[float], point: Sequence[float]) -> bool:
    """Whether text that begins at a point may be seen in a rectangle, or just at its edge, where a blank may be."""
    left, bottom, width, height = rectangle
    reach = LIMITS.clip_reach
    if abs(width) < reach or abs(height) < reach:
        return False
    across, up = point[0] - left, point[1] - bottom
    return (
        min(0, width) - reach <= across <= max(0, width) + reach
        and min(0, height) - reach <= up <= max(0, height) + reach
    )
