"""The glyphs of a page as MuPDF's trace gives them, each with its text, place and face."""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache, partial
from itertools import accumulate, groupby
from typing import Any, NamedTuple, TypeAlias

import pymupdf

from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.right_to_left.actual_text import FURTHER
from desktop_app.pdf.right_to_left.runs import direction_of
from desktop_app.pdf.right_to_left.told_text import REMEMBERED, Trace, is_sign
from desktop_app.pdf.sight import HIDDEN
from desktop_app.text.folding import KASHIDA
from desktop_app.text.isolates import WITHOUT_WIDTH

SURROGATES = range(0xD800, 0xE000)
PRESENTATION_FORMS = re.compile(r"[\ufb50-\ufd3d\ufd40-\ufdff\ufe70-\ufefc]")
# Direction marks and characters without width that MuPDF gives as glyphs; once the order is right, they say nothing.
DIRECTION_SIGNS = re.compile(rf"[{WITHOUT_WIDTH}\x00-\x08]")


Char: TypeAlias = "tuple[int, int, Any, Any]"
"""Code, number of the glyph, origin and box of a character in a trace."""


Cluster: TypeAlias = tuple[str, Char]
"""The text of a glyph in reading order, and its first character."""


class Face(NamedTuple):
    """How glyphs are set, whether they are not painted, and whether they are struck out; many share one face."""

    font: str
    size: float
    bold: bool
    italic: bool
    hidden: bool
    struck: bool


class Glyph(NamedTuple):
    """A glyph, or several that are one piece of a word: its text in reading order, its place in points and its face."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    baseline: float
    size: float
    face: Face


# A hundred thousand glyphs are made like this in half the time that calls of the class would take.
made: Callable[[Iterable[Any]], Glyph] = partial(tuple.__new__, Glyph)


def glyphs_of(page: pymupdf.Page, trace: Trace) -> list[Glyph]:
    """The glyphs of a page as displayed, in file order; vowel signs without a width are added to their letters."""
    glyphs = _with_signs(_traced(page, trace))
    signs = vowel_signs_of(glyphs)
    if not signs:
        return glyphs
    # What is left of them belongs to whatever letter they are over, so their rows are taken letter by letter.
    return _with_signs(_traced(page, trace, [glyph for glyph in glyphs if glyph.text in signs]))


def vowel_signs_of(glyphs: Iterable[Glyph]) -> set[str]:
    """The texts of glyphs that are vowel signs, over or under letters: few pages have any."""
    return set(filter(is_sign, {glyph.text for glyph in glyphs}))


@lru_cache(maxsize=REMEMBERED)
def _is_joined(text: str) -> bool:
    """Whether a glyph is a letter that is written from right to left, but not the stroke that stretches a word."""
    return KASHIDA not in text and unicodedata.category(text[0]) == "Lo" and direction_of(text) == "R"


def distance(glyph: Glyph, x: float) -> tuple[float, float]:
    """How far outside a glyph a place is, and how far from its middle, in points."""
    return max(glyph.x0 - x, x - glyph.x1, 0.0), abs(glyph.x0 + glyph.x1 - 2 * x)


def _traced(page: pymupdf.Page, trace: Trace, loose: Sequence[Glyph] = ()) -> list[Glyph]:
    """The glyphs of a page; what is level with one of the ``loose`` signs is taken letter by letter."""
    _, _, width, height = page.rect
    spans = [(span, _clusters(span["chars"])) for span in trace if span["dir"][0] >= LIMITS.level_direction]
    known = {text for _, clusters in spans for text, _ in clusters}
    signs, letters = set(filter(is_sign, known)), set(filter(_is_joined, known))
    beside = _beside_signs([clusters for _, clusters in spans], signs)
    is_level = _level_with(loose)
    traced: list[Glyph] = []
    for (span, clusters), alone in zip(spans, beside, strict=True):
        face = _face_of(span)
        x0, y0, x1, y1 = span["bbox"]
        if x0 < 0 or y0 < 0 or x1 > width or y1 > height:
            traced += [glyph for glyph in _glyphs_in(clusters, face) if _is_on_page(glyph, width, height)]
        elif loose and any(is_level(char) for _, char in clusters):
            traced += _glyphs_in(clusters, face)
        elif not alone:  # as nearly always
            traced += _pieces(clusters, letters, face)
        else:
            for is_alone, places in groupby(range(len(clusters)), alone.__contains__):
                part = [clusters[place] for place in places]
                traced += _glyphs_in(part, face) if is_alone else _pieces(part, letters, face)
    return traced


def _beside_signs(spans: Sequence[Sequence[Cluster]], signs: Collection[str]) -> list[set[int]]:
    """The places in each span of vowel signs, and of the glyphs before and after them that they may belong to."""
    beside: list[set[int]] = [set() for _ in spans]
    if not signs:
        return beside
    texts = [text for clusters in spans for text, _ in clusters]
    ends, passed, last = list(accumulate(map(len, spans))), {*signs, KASHIDA}, 0
    for at in [number for number, text in enumerate(texts) if text in signs]:
        if at < last:  # in the same run as the sign before
            continue
        # Signs and strokes are passed over to the next letter, as they are where a sign is given to it.
        first, last = at - 1, at + 1
        while first >= 0 and texts[first] in passed:
            first -= 1
        while last < len(texts) and texts[last] in passed:
            last += 1
        for near in range(max(first, 0), min(last + 1, len(texts))):
            span = bisect(ends, near)
            beside[span].add(near - ends[span] + len(spans[span]))
    return beside


def _level_with(signs: Sequence[Glyph]) -> Callable[[Char], bool]:
    """Tells whether a character may be in the row of one of some signs."""
    levels = sorted(sign.baseline for sign in signs)
    reach = LIMITS.reach * max((sign.size for sign in signs), default=0.0)

    def is_level(char: Char) -> bool:
        level = char[2][1]
        at = bisect(levels, level - reach)
        return bool(at < len(levels) and levels[at] < level + reach)

    return is_level


def _pieces(clusters: Iterable[Cluster], letters: Collection[str], face: Face) -> list[Glyph]:
    """The glyphs of a span, those of a word in one piece that are drawn from left to right and touch.

    Such letters stay side by side whatever is asked of them later, so all that is asked takes half the time.
    """
    gap, least, size = LIMITS.space_gap * face.size, LIMITS.overprint * face.size, face.size
    pieces: list[Glyph] = []
    texts: list[str] = []
    left = top = last = edge = bottom = level = 0.0
    for text, (_, _, (_, baseline), (x0, y0, x1, y1)) in clusters:
        is_letter = text in letters and x0 < x1
        if is_letter and texts and baseline == level and last + least < x0 <= edge + gap:
            texts.append(text)
            last, edge = x0, max(edge, x1)
            continue
        if texts:
            pieces.append(made(("".join(reversed(texts)), left, top, edge, bottom, level, size, face)))
            texts = []
        if is_letter:
            texts = [text]
            left, top, last, edge, bottom, level = x0, y0, x0, x1, y1, baseline
        else:
            pieces.append(made((text, x0, y0, x1, y1, baseline, size, face)))
    if texts:
        pieces.append(made(("".join(reversed(texts)), left, top, edge, bottom, level, size, face)))
    return pieces


def _glyphs_in(clusters: Iterable[Cluster], face: Face) -> list[Glyph]:
    size = face.size
    return [made((text, *box, origin[1], size, face)) for text, (_, _, origin, box) in clusters]


def _is_on_page(glyph: Glyph, width: float, height: float) -> bool:
    """Whether some of a glyph is on the page; one without a width always counts, one that stands below it never.

    Browsers draw a row that begins a page at the foot of the page before as well, where the tops of its letters end.
    """
    if glyph.baseline > height:
        return False
    return glyph.x0 >= glyph.x1 or (glyph.x0 < width and glyph.x1 > 0 and glyph.y0 < height and glyph.y1 > 0)


def _face_of(span: dict[str, Any]) -> Face:
    name, flags = span["font"], span["flags"]
    bold = bool(flags & pymupdf.TEXT_FONT_BOLD) or "bold" in name.lower()
    italic = bool(flags & pymupdf.TEXT_FONT_ITALIC) or "italic" in name.lower()
    return Face(name, span["size"], bold, italic, span["type"] == HIDDEN, span.get("struck", False))


def _with_signs(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs of a page in file order; a vowel sign without a width is added to its letter.

    The place of such a sign does not show its letter. But in the file it is next to its letter, the one on its left, or
    only a stroke is between them.
    """
    marks = vowel_signs_of(glyphs)
    if not marks:
        return list(glyphs)
    floating = [glyph.x1 <= glyph.x0 and glyph.text in marks for glyph in glyphs]
    others = [number for number, glyph in enumerate(glyphs) if not floating[number] and glyph.text != KASHIDA]
    signs: dict[int, list[tuple[int, str]]] = {}
    given: set[int] = set()
    for number, glyph in enumerate(glyphs):
        if floating[number]:
            at = bisect(others, number)
            near = [other for other in others[max(at - 1, 0) : at + 1] if _may_bear(glyphs[other], glyph)]
            if near:
                letter = max(near, key=lambda other: glyphs[other].x0)
                signs.setdefault(letter, []).append((abs(number - letter), glyph.text))
                given.add(number)
    signed = list(glyphs)
    for letter, beside in signs.items():
        text = "".join([text for _, text in sorted(beside)])
        signed[letter] = signed[letter]._replace(text=signed[letter].text + text)
    return [glyph for number, glyph in enumerate(signed) if number not in given]


def _may_bear(letter: Glyph, sign: Glyph) -> bool:
    """Whether a glyph is a letter close to a sign."""
    level = abs(letter.baseline - sign.baseline) <= letter.size
    return letter.text[0].isalpha() and level and distance(letter, sign.x0)[0] <= LIMITS.sign_reach * letter.size


def _clusters(chars: Sequence[Char]) -> list[Cluster]:
    """The text of each glyph, and its first character; the further ones of a ligature bear no number."""
    texts = [_meaning(char[0]) for char in chars]
    if "" not in texts and FURTHER not in [char[1] for char in chars]:
        return list(zip(texts, chars, strict=True))
    found: list[Cluster] = []
    for text, char in zip(texts, chars, strict=True):
        if text and char[1] == FURTHER and found:
            found[-1] = (found[-1][0] + text, found[-1][1])
        elif text:
            found.append((text, char))
    return found


@lru_cache(maxsize=REMEMBERED)
def _meaning(code: int) -> str:
    """The plain letters of a presentation form, a plain space for any other; empty for a direction mark."""
    char = chr(code) if 0 <= code <= sys.maxunicode and code not in SURROGATES else "\ufffd"
    if PRESENTATION_FORMS.match(char):
        return unicodedata.normalize("NFKC", char).strip() or char
    if char.isspace():
        return " "
    return DIRECTION_SIGNS.sub("", char)
