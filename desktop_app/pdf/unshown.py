"""Words that a page holds but does not show: clipped away, cut off with its margin, or on a layer that is switched off.

MuPDF leaves them out of its text, as it should; but a file that holds them is not what it seems, so they are told of.
To learn of them, a page is read again, which is done only where something that is quickly found makes it worth while.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import pymupdf

from desktop_app.extraction.page.lines import Line
from desktop_app.pdf.boxes import Box
from desktop_app.pdf.careful import spans_of, text_of
from desktop_app.pdf.layers import LAYERS, has_layers, settle_memberships
from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.operators import BEFORE, OddContentError, change_before, last_numbers, placed_operators
from desktop_app.pdf.watermarks import PAINTED, Found

# The layers that are switched by what is done with the file, such as to view it (PDF 1.7, 8.11.4.5).
AUTOMATIC = f"{LAYERS}/D/AS"
FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE
EVERYWHERE = pymupdf.INFINITE_RECT()
# The operators of a clip and of a path without paint (PDF 1.7, 8.5.4).
CLIP = re.compile(rb"W\*?\s+n\b")
RECTANGLE = b"re"
SEVERAL = re.compile(rb"re\s+[-+.\d\s]+re\s*\Z")
# A change of coordinates, other than that by which each picture is placed.
CHANGE = re.compile(rb"cm\b(?<=\scm)(?!\s*/[^\s/]+\s+Do\b)")
PLACE = re.compile(rb"\sT[mdD]\b")
"""An operator before which the last two numbers say where text begins."""
BLANK = re.compile(rb"\s*\)")
UNMOVED = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
"""The coordinates of a page whose content has not changed them, as a matrix."""


class TextClips(NamedTuple):
    """The clips around the text of a page: whether some may hide words, and whether some are no single rectangles.

    ``small`` are the rectangles that are smaller than the page, each with its coordinates.
    """

    hiding: bool
    shaped: bool
    small: frozenset[tuple[tuple[float, ...], tuple[float, ...]]] = frozenset()


def text_clips(page: pymupdf.Page, contents: Sequence[bytes]) -> TextClips:
    """The clips around the text of a page; ``contents`` are those of the page and of the forms on it."""
    if len(contents) != 1:
        return TextClips(hiding=True, shaped=any(map(_is_clipped_by_shapes, contents)))
    clips: set[tuple[tuple[float, ...], tuple[float, ...]]] = set()
    hiding = shaped = False
    try:
        for rectangle, place, after in _small_clips(page, contents[0]):
            text = _next_text(after)
            if text is None:
                continue
            shaped |= not rectangle
            if not rectangle or _is_outside(rectangle, text, after):
                hiding = True  # what is inside another shape is not worked out
            else:
                clips.add((rectangle, place))
    except OddContentError:
        hiding = True
    return TextClips(hiding, shaped, frozenset(clips))


def clips_letters(page: pymupdf.Page, clips: TextClips, blocks: Iterable[Found]) -> bool:
    """Whether letters of a page are clipped away; ``blocks`` are what is seen of it, as ``extractDICT`` gives it."""
    if not (clips.hiding or (clips.small and _some_are_cut(page, blocks, clips))):
        return False
    return _painted_letters(page, FLAGS) > _painted_letters(page, FLAGS | pymupdf.TEXT_CLIP)


def _is_clipped_by_shapes(content: bytes) -> bool:
    """Whether text of some content is in a clip that is no single rectangle."""
    clips = CLIP.finditer(content)
    shaped = (clip for clip in clips if not _is_rectangle(content[max(clip.start() - BEFORE, 0) : clip.start()]))
    return any(_next_text(content[clip.end() :]) for clip in shaped)


def _is_rectangle(written: bytes) -> bool:
    """Whether the path that is written before a clip is one rectangle."""
    return written.rstrip().endswith(RECTANGLE) and not SEVERAL.search(written)


def cuts_letters_off(page: pymupdf.Page) -> bool:
    """Whether letters of a sheet are outside the box that its page was cut to (``CropBox``, PDF 1.7, 14.11.2)."""
    if page.cropbox == page.mediabox:
        return False
    return _painted_letters(page, FLAGS) > _painted_letters(page, FLAGS, page.rect)


def _painted_letters(page: pymupdf.Page, flags: int, frame: pymupdf.Rect = EVERYWHERE) -> int:
    """How many letters are painted on a page and around it, in a frame: not what was recognized in a picture."""
    blocks = page.get_text("dict", clip=frame, flags=flags)["blocks"]
    return sum(letters_in(span["text"]) for span in spans_of(blocks) if span["char_flags"] & PAINTED)


def with_all_layers(file: pymupdf.Document, content: bytes, password: str | None) -> pymupdf.Document | None:
    """The file with all its layers switched on, if it has some that are not.

    What belongs to several of them is settled in ``file`` first.
    """
    if not has_layers(file):
        return None
    shows_all = not settle_memberships(file) and all(layer["on"] for layer in file.get_ocgs().values())
    if shows_all and file.xref_get_key(file.pdf_catalog(), AUTOMATIC)[0] == "null":
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


class _Clip(NamedTuple):
    """A clip of some content: its rectangle, unless it is another shape, its coordinates, and what comes after it."""

    rectangle: tuple[float, ...]
    place: tuple[float, ...]
    after: bytes


def _small_clips(page: pymupdf.Page, content: bytes) -> Iterator[_Clip]:
    """The clips of some content that are smaller than the page; nearly all are as large. Raises ``OddContentError``."""
    size = page.mediabox
    width, height = size.width - LIMITS.clip_reach, size.height - LIMITS.clip_reach
    places = _places_of_clips(content) if CHANGE.search(content) else []
    if not places:  # most clips are as large as the page, and quickest passed by all at once as Word writes them
        content = content.replace(b" %g %g re\r\nW* n\r\n" % (size.width, size.height), b"\r\n")
        content = re.sub(rb"%g %g re\s+W\*?\s+n\b" % (size.width, size.height), b"", content)
    large: tuple[bytes, ...] = ()
    pieces = CLIP.split(content)
    for number, before in enumerate(pieces[:-1]):
        written = before[-BEFORE:].rstrip()
        if written.endswith(large):
            continue
        numbers = last_numbers(written.removesuffix(RECTANGLE), 4) if _is_rectangle(written) else []
        place = places[number] if places else UNMOVED
        if numbers and _is_large(numbers, place, width, height):
            if not places:  # written in the same way, it is as large again
                large += (written[len(written.rsplit(None, 5)[0]) :],)
            continue
        yield _Clip(tuple(numbers), place, _until_text(pieces[number + 1 :][: LIMITS.nested_clips]))


def _until_text(pieces: Sequence[bytes]) -> bytes:
    """What comes after a clip, as far as text or its end; of other clips inside it, their rectangles alone."""
    after = b""
    for piece in pieces:
        after += piece
        if PLACE.search(piece) or b"Q" in piece:
            break
    return after


def _places_of_clips(content: bytes) -> list[tuple[float, ...]]:
    """The coordinates of each clip of some content, where these change. Raises ``OddContentError``."""
    placed = placed_operators(content, pymupdf.Matrix(UNMOVED), len(content))
    places = {at: tuple(place) for _, at, place in placed}
    return [places.get(clip.start(), UNMOVED) for clip in CLIP.finditer(content)]


def _is_large(rectangle: Sequence[float], place: Sequence[float], width: float, height: float) -> bool:
    """Whether a rectangle is at least so wide and high on its page."""
    _, _, across, up = rectangle
    if place is UNMOVED:
        return across >= width and up >= height
    a, b, c, d, _, _ = place
    return abs(a * across) + abs(c * up) >= width and abs(b * across) + abs(d * up) >= height


def _box(rectangle: Sequence[float]) -> Box:
    """The edges of a rectangle that is given by a corner, its width and its height."""
    x, y, width, height = rectangle
    return x, y, x + width, y + height


def _moved(box: Box, place: Sequence[float]) -> Box:
    """Where a box is, in the coordinates that its own lead to."""
    x0, y0, x1, y1 = box
    a, b, c, d, e, f = place
    corners = [(x0, y0), (x0, y1), (x1, y0), (x1, y1)]
    across, down = [a * u + c * v + e for u, v in corners], [b * u + d * v + f for u, v in corners]
    return min(across), min(down), max(across), max(down)


def _boxes_of(page: pymupdf.Page, clips: TextClips) -> list[Box]:
    """Where on a page its small clips are."""
    flip = tuple(page.transformation_matrix)
    return [_moved(_moved(_box(clip), place), flip) for clip, place in clips.small]


def _some_are_cut(page: pymupdf.Page, blocks: Iterable[Found], clips: TextClips) -> bool:
    """Whether a line in a clip reaches beyond its edge, as the last letter does before those that are hidden."""
    boxes = _boxes_of(page, clips)
    lines = [line for block in blocks for line in block.get("lines", ())]
    placed = [(line["bbox"], line) for line in lines]
    return any(
        _is_cut(line, left, right)
        for left, top, right, bottom in boxes
        for (x0, y0, x1, y1), line in placed
        if top < (y0 + y1) / 2 < bottom and x0 < right and left < x1
    )


def without_tops(page: pymupdf.Page, lines: Sequence[Line], clips: TextClips) -> Sequence[Line]:
    """The lines of a page without those of which the clip around all of its text leaves the tops of letters alone.

    A browser draws the row that begins a page at the foot of the page before as well, clipped where that ends. The top
    of a high letter is inside, and MuPDF has the whole letter.
    """
    frames = [box for box in _boxes_of(page, clips) if _holds_text_of(page, box)]
    return [line for line in lines if not any(_is_below(line, box) for box in frames)] if frames else lines


def _holds_text_of(page: pymupdf.Page, box: Box) -> bool:
    """Whether a box is as large as one around all text of a page: those of the cells of tables are smaller."""
    x0, y0, x1, y1 = box
    least = LIMITS.clip_of_page
    return bool(x1 - x0 > least * page.rect.width and y1 - y0 > least * page.rect.height)


def _is_below(line: Line, box: Box) -> bool:
    """Whether a line stands below the edge of a box and reaches into it, at most, with the tops of its letters."""
    least, most = LIMITS.seen_tops
    return all(least < (span.baseline - box[3]) / max(span.size, 1.0) < most for span in line.spans)


def _is_cut(line: Found, left: float, right: float) -> bool:
    """Whether a line reaches beyond one of two edges: each of its letters is much narrower than it is high."""
    x0, y0, x1, y1 = line["bbox"]
    inset = LIMITS.cut_letter * (y1 - y0) + _room_of_blanks(line)
    x0, x1 = x0 + inset, x1 - inset
    return bool(x0 < left < x1 or x0 < right < x1)


def _room_of_blanks(line: Found) -> float:
    """About how wide the blanks at the ends of a line are: one after the last word of a row may be clipped away."""
    text, (x0, _, x1, _) = text_of(line), line["bbox"]
    return float((x1 - x0) / max(len(text), 1) * (len(text) - len(text.strip())))


def _next_text(after: bytes) -> re.Match[bytes] | None:
    """The next of the operators after a clip that place text, while the clip lasts; ``None`` for a blank alone."""
    text = PLACE.search(after)
    if text is None or after.find(b"Q", 0, text.start()) >= 0:
        return None
    opened = after.find(b"(", text.end()) + 1
    is_blank = opened > 0 and BLANK.match(after, opened) is not None  # as the cells of tables have
    return None if is_blank else text


def _is_outside(clip: Sequence[float], text: re.Match[bytes], after: bytes) -> bool:
    """Whether text after a clip begins outside of it. Raises ``OddContentError``."""
    start = last_numbers(after[max(text.start() - BEFORE, 0) : text.start()], 2)
    if not start:
        return False
    for change in reversed([*CHANGE.finditer(after, 0, text.start())]):
        x, y = pymupdf.Point(start) * change_before(after, change.start())
        start = [x, y]
    return not _holds(clip, start)


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
