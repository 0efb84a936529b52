"""A page of a PDF as lines of styled spans and rules.

One text page of MuPDF gives everything: the spans and drawn boxes (``dict``) and the places of the words
(``words``). Asking for the places of characters instead (``rawdict``) takes twice as long, so that is done only where
a page needs care.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Any

import pymupdf

from desktop_app.extraction.page.lines import (
    COMMENTS,
    CROSSED,
    MIRRORED,
    OTHER_LETTERS,
    PICTURED_WORDS,
    STRUCK_OUT,
    UNPAINTED,
    Line,
    Page,
    Place,
    Rule,
    Span,
)
from desktop_app.pdf.boxes import Box
from desktop_app.pdf.careful import careful_lines, level_rules, needs_care, spans_of, strikes, text_of, with_texts
from desktop_app.pdf.covers import Covers, Images
from desktop_app.pdf.crossings import are_words_crossed
from desktop_app.pdf.ink import Ink
from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.operators import PICTURE_INSIDE, contents_of
from desktop_app.pdf.overtyping import with_strikes, without_typed
from desktop_app.pdf.pictured_words import is_among_words
from desktop_app.pdf.resources import Means
from desktop_app.pdf.right_to_left.bidi import Conventions
from desktop_app.pdf.right_to_left.lines import holds_right_to_left, right_to_left_lines
from desktop_app.pdf.sight import DRAWN, Gone, sight_of
from desktop_app.pdf.told_letters import IGNORED, unlike_painted
from desktop_app.pdf.underlines import with_underlines
from desktop_app.pdf.unshown import clips_letters, cuts_letters_off, letters_in, text_clips, without_tops
from desktop_app.pdf.watermarks import LEVEL, PAINTED

# Ligatures are expanded and unknown characters become U+FFFD because their flags are not set. Not
# TEXT_DEHYPHENATE: it joins words that keep their hyphen.
FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_COLLECT_VECTORS | pymupdf.TEXT_MEDIABOX_CLIP
# Chinese uses other faces for bold (Hei) and italics (Kai); the flags of these fonts are often wrong.
BOLD_FACE = re.compile(r"bold|demi(?!light)|heavy|simhei|heiti|黑体", re.IGNORECASE)
ITALIC_FACE = re.compile(r"italic|oblique|kai(?:ti|u)|楷体", re.IGNORECASE)
# A font that is embedded as a subset is named "ABCDEF+Times" (PDF 1.7, 9.6.4).
SUBSET_TAG = len("ABCDEF+")
SIZE_ON = Span._fields.index("size")

Words = dict[tuple[Any, ...], Sequence[tuple[Any, ...]]]


def size_of(page: pymupdf.Page) -> tuple[float, float]:
    """Width and height of a page in points, as displayed, within limits."""
    rect = page.rect
    return min(rect.width, LIMITS.page_side), min(rect.height, LIMITS.page_side)


def read_page(
    page: pymupdf.Page, means: Means, conventions: Conventions | None = None, commented: bool = False
) -> Page:
    """The lines and rules of a page that lies upright in its file, in the order of the file.

    ``means`` tell what the page may be painted with. ``conventions`` are what the earlier pages of the document showed
    about its right-to-left text; ``commented`` tells whether comments were taken off the page. Raises ``ValueError``
    where a page holds more text than any does.
    """
    width, height = size_of(page)
    contents = contents_of(page, means.forms)
    flags = FLAGS
    text_page, blocks, is_cut = _found_on(page, flags)
    text = _text(blocks)
    if len(text) > LIMITS.page_letters and _are_heaped(blocks):
        raise ValueError("more letters than a page has")
    trace = page.get_texttrace() if holds_right_to_left(text) else ()
    is_unlike, is_legible = unlike_painted(page, contents, text, trace)
    if is_unlike and is_legible:
        flags |= IGNORED
        text_page, blocks, is_cut = _found_on(page, flags)
        text = _text(blocks)
    if any(PICTURE_INSIDE.search(content) for content in contents):
        means = means._replace(pictured=True)
    clips = text_clips(page, contents)
    if clips.shaped:  # MuPDF goes by the box around such a shape
        means = means._replace(ways=means.ways._replace(veiled=True))
    images, ink = Images(page, means), Ink(page)
    unseen = list(_unseen_words(text_page, blocks, ink)) if any(means.ways) else []
    blocks, typed = with_strikes(blocks, images.strips)
    is_covered = Covers(page, blocks, images, unseen).cover_parts()
    if holds_right_to_left(text):
        if is_covered:
            blocks = _cut(page, text_page, images, unseen)
        sight = sight_of(blocks, means, images, ink)
        sight.gone += _struck_out(blocks)
        trace, seen = without_typed(trace, typed), spans_of(blocks)
        lines = right_to_left_lines(
            page, trace, conventions or Conventions(), text, gone=sight.gone, seen=seen, contents=contents
        )
        lines += _askew_lines(blocks)
    elif is_covered or needs_care(blocks, text):
        # One letter that was typed in place of a covered one would go with it, were they merged.
        flags |= 0 if is_covered else _styles_of(blocks, means, images, ink)
        blocks = _cut(page, page.get_textpage(flags=flags), images, unseen)
        sight = sight_of(blocks, means, images, ink)
        lines = list(careful_lines(blocks, _span, _is_rotated))
    else:
        sight = sight_of(blocks, means, images, ink)
        lines = list(_lines(blocks, _words_by_line(text_page.extractWORDS())))
    holds = {
        UNPAINTED: is_cut or cuts_letters_off(page) or clips_letters(page, clips, blocks),
        MIRRORED: _is_mirrored(blocks),
        OTHER_LETTERS: is_unlike,
        COMMENTS: commented,
        CROSSED: are_words_crossed(page, blocks, means, images),
        PICTURED_WORDS: bool(images.places) and is_among_words(images.places, _places_of_words(text_page)),
        STRUCK_OUT: any(text.struck for text in sight.gone) or any(line.struck for line in lines),
    }
    sight.remarks.update(remark for remark, is_there in holds.items() if is_there)
    lines = list(without_tops(page, lines, clips))
    rules = tuple(_rules(blocks))[: LIMITS.page_rules]
    return Page(
        number=page.number,
        width=width,
        height=height,
        lines=tuple(with_underlines(_in_whole_spans(lines[: LIMITS.page_lines]), rules)),
        rules=rules,
        pictured=means.pictured,
        remarks=frozenset(sight.remarks),
    )


def _found_on(page: pymupdf.Page, flags: int) -> tuple[pymupdf.TextPage, list[dict[str, Any]], bool]:
    """What MuPDF finds on a page, its blocks, and whether letters that the page does not show are left out of them.

    MuPDF says nothing of letters beyond the edges of a page, where damaged widths may send the rest of a row. So they
    are asked for first, and again without them where there are any.
    """
    everything = page.get_textpage(clip=pymupdf.INFINITE_RECT(), flags=flags)
    blocks = everything.extractDICT()["blocks"]
    if not _reaches_out(blocks, page.rect):
        return everything, blocks, False
    shown = page.get_textpage(flags=flags)
    kept = shown.extractDICT()["blocks"]
    return shown, kept, letters_in(_text(kept)) < letters_in(_text(blocks))


def _are_heaped(blocks: Iterable[dict[str, Any]]) -> bool:
    """Whether most letters of a page share their places with others, as where a font says hundreds for each glyph."""
    spans = spans_of(blocks)
    room = sum(span["bbox"][2] - span["bbox"][0] for span in spans)
    return bool(room < LIMITS.heaped * sum(len(span["text"]) * span["size"] for span in spans))


def _reaches_out(blocks: Iterable[dict[str, Any]], frame: pymupdf.Rect) -> bool:
    """Whether a box is not inside the frame of a page; that of letters without size is nowhere."""
    left, top, right, bottom = frame
    boxes = [block["bbox"] for block in blocks]
    return not all(left <= x0 <= x1 <= right and top <= y0 <= y1 <= bottom for x0, y0, x1, y1 in boxes)


def _styles_of(blocks: list[dict[str, Any]], means: Means, images: Images, ink: Ink) -> int:
    """The flag by which MuPDF merges letters that are printed twice; none where some text is not to be seen.

    A letter with a white one over it or under it would become white as well.
    """
    return 0 if UNPAINTED in sight_of(blocks, means, images, ink).remarks else pymupdf.TEXT_COLLECT_STYLES


def _cut(
    page: pymupdf.Page, text_page: pymupdf.TextPage, images: Images, unseen: Sequence[Box]
) -> list[dict[str, Any]]:
    """The blocks of a text page with their characters, in spans that are covered from end to end or not at all."""
    blocks, _ = with_strikes(with_texts(text_page.extractRAWDICT()["blocks"]), images.strips)
    Covers(page, blocks, images, unseen).cut()
    return blocks


def _unseen_words(text_page: pymupdf.TextPage, blocks: list[dict[str, Any]], ink: Ink) -> Iterable[Box]:
    """Where the words of level lines stand of which nothing is seen, by the page as it is drawn."""
    for line, words in _with_words(blocks, _words_by_line(text_page.extractWORDS())):
        if line["dir"] == LEVEL:
            yield from ink.unseen(line, words)


def _places_of_words(text_page: pymupdf.TextPage) -> list[Box]:
    return [tuple(word[:4]) for word in text_page.extractWORDS()]


def _text(blocks: list[dict[str, Any]]) -> str:
    """All the text of a page, in no particular order."""
    return "".join([span["text"] for span in spans_of(blocks)])


def _struck_out(blocks: list[dict[str, Any]]) -> Iterable[Gone]:
    """What is struck out on a page of right-to-left text; its words are not kept apart there."""
    rules = level_rules(blocks)
    lines = [line for block in blocks for line in block.get("lines", ())] if rules else []
    for span in [span for line in lines for span in line["spans"]]:
        _, y0, _, y1 = span["bbox"]
        for x0, _, x1, _ in strikes(span, rules):
            yield Gone((x0, y0, x1, y1), span["size"], span["color"], painted=True, struck=True)


def _askew_lines(blocks: list[dict[str, Any]]) -> Iterable[Line]:
    """The lines of a page of right-to-left text that are not level, so that they can be told of."""
    lines = [line for block in blocks for line in block.get("lines", ())]
    for line in [line for line in lines if line["dir"][0] < LIMITS.level_direction]:
        spans = tuple([_span(span) for span in line["spans"] if span["text"]])
        x0, y0, x1, y1 = line["bbox"]
        yield Line(spans, x0, y0, x1, y1, rotated=True)


def _words_by_line(rows: Sequence[tuple[Any, ...]]) -> Words:
    """The words as MuPDF gives them (box and text first), by the numbers of their text block and line."""
    firsts = [number for number, row in enumerate(rows) if row[7] == 0]  # each line counts its words
    return {rows[first][5:7]: rows[first:last] for first, last in pairwise([*firsts, len(rows)])}


def _lines(blocks: list[dict[str, Any]], words: Words) -> Iterable[Line]:
    for line, own in _with_words(blocks, words):
        spans = tuple([_span(span) for span in line["spans"] if span["text"]])
        x0, y0, x1, y1 = line["bbox"]
        found = Line(spans, x0, y0, x1, y1, (), _is_rotated(line))
        if found.text and not found.text.isspace():
            found.words = _places(found.text, own)
            yield found


def _with_words(
    blocks: list[dict[str, Any]], words: Words
) -> Iterable[tuple[dict[str, Any], Sequence[tuple[Any, ...]]]]:
    """The lines of text blocks, each with its words."""
    text_blocks = [block for block in blocks if block["type"] == pymupdf.mupdf.FZ_STEXT_BLOCK_TEXT]
    for block_number, block in enumerate(text_blocks):
        for line_number, line in enumerate(block["lines"]):
            yield line, words.get((block_number, line_number), ())


def _span(span: dict[str, Any]) -> Span:
    (x0, _, x1, _), (_, baseline) = span["bbox"], span["origin"]
    flags = span["flags"]
    name, bold, italic = _face(span["font"])
    return Span(
        span["text"],
        x0,
        x1,
        baseline,
        span["size"],
        name,
        bold or bool(flags & pymupdf.TEXT_FONT_BOLD),
        italic or bool(flags & pymupdf.TEXT_FONT_ITALIC),
        not span["char_flags"] & PAINTED,
    )


def _in_whole_spans(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, those with fonts of no name in spans as long as face and size stay the same.

    Browsers make a font of every few Chinese characters, and each would be a span of its own.
    """
    for line in lines:
        if any(not span.font for span in line.spans):
            line.spans = tuple(_whole(line.spans))
    return lines


def _whole(spans: Sequence[Span]) -> Iterable[Span]:
    for _, group in groupby(spans, key=lambda span: (span.baseline, *span[SIZE_ON:])):
        alike = list(group)
        edges = min(span.x0 for span in alike), max(span.x1 for span in alike)
        yield alike[0]._replace(text="".join([span.text for span in alike]), x0=edges[0], x1=edges[1])


@lru_cache(maxsize=256)
def _face(font: str) -> tuple[str, bool, bool]:
    """The name of a font, if it has one, without its subset tag, and whether it says that it is bold, and italic."""
    name = font[SUBSET_TAG:] if font[SUBSET_TAG - 1 : SUBSET_TAG] == "+" else font
    if name.startswith(DRAWN):
        name = ""
    return name, BOLD_FACE.search(font) is not None, ITALIC_FACE.search(font) is not None


def _places(text: str, words: Iterable[tuple[Any, ...]]) -> tuple[Place, ...]:
    """The places of the words in the text, found one after another; a word that is not there is skipped."""
    places, position, find = [], 0, text.find
    for x0, _, x1, _, said, _, _, _ in words:
        start = find(said, position)
        if start >= 0:
            position = start + len(said)
            places.append((start, position, x0, x1))
    return tuple(places)


def _is_rotated(line: dict[str, Any]) -> bool:
    """Whether a line does not run along the width of the page, or is flipped from top to bottom."""
    return bool(line["dir"][0] < LIMITS.level_direction) or _is_flipped(line)


def _is_flipped(line: dict[str, Any]) -> bool:
    """Whether the letters of a line, of which the direction may be the usual one, stand on their heads.

    What stands above the baseline is higher than what hangs below it; "above" is to the left of where a line runs.
    """
    if not line["spans"]:
        return False
    span, (across, down) = line["spans"][0], line["dir"]
    (x0, y0, x1, y1), (x, y) = span["bbox"], span["origin"]
    if abs(across) > abs(down):
        above, below = (y - y0, y1 - y) if across > 0 else (y1 - y, y - y0)
    else:
        above, below = (x1 - x, x - x0) if down > 0 else (x - x0, x1 - x)
    return bool(above < below)


def _is_mirrored(blocks: Iterable[dict[str, Any]]) -> bool:
    """Whether a line of words runs against the direction of reading or is flipped, as in a mirror or on its head."""
    lines = [line for block in blocks for line in block.get("lines", ())]
    directions = {line["dir"] for line in lines}
    backwards = {each for each in directions if not each[0] > -LIMITS.level_direction}
    return any((line["dir"] in backwards or _is_flipped(line)) and letters_in(text_of(line)) > 0 for line in lines)


def _rules(blocks: list[dict[str, Any]]) -> Iterable[Rule]:
    for block in blocks:
        if block["type"] != pymupdf.mupdf.FZ_STEXT_BLOCK_VECTOR:
            continue
        x0, y0, x1, y1 = block["bbox"]
        if min(x1 - x0, y1 - y0) <= LIMITS.rule_thickness:
            yield Rule(x0, y0, x1, y1)
