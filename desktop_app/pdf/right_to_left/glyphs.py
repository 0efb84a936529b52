"""The glyphs of a page as MuPDF's trace gives them, each with its text, place and face."""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import pymupdf

from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.right_to_left.actual_text import Trace
from desktop_app.pdf.rotation import rotated_box, rotated_height, rotation_of
from desktop_app.pdf.sight import HIDDEN

# What is known of a character is remembered: a document has a few hundred different ones, a hundred thousand glyphs.
REMEMBERED = 4096
SURROGATES = range(0xD800, 0xE000)
PRESENTATION_FORMS = re.compile(r"[\ufb50-\ufd3d\ufd40-\ufdff\ufe70-\ufefc]")
# Direction marks and characters without width that MuPDF gives as glyphs; once the order is right, they say nothing.
DIRECTION_SIGNS = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\x00-\x08]")


class Glyph(NamedTuple):
    """A glyph: its text in reading order, its place in points and its face, and whether it is struck out."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    baseline: float
    size: float
    font: str
    bold: bool
    italic: bool
    hidden: bool
    struck: bool = False


def glyphs_of(page: pymupdf.Page, trace: Trace) -> list[Glyph]:
    """The glyphs of a page as displayed, in file order; vowel signs without a width are added to their letters."""
    return _with_signs(list(_traced(page, trace)))


def is_vowel_sign(glyph: Glyph) -> bool:
    """Whether a glyph is a vowel sign, over or under a letter."""
    return _is_sign(glyph.text)


@lru_cache(maxsize=REMEMBERED)
def _is_sign(text: str) -> bool:
    return unicodedata.category(text[0]) == "Mn"


def distance(glyph: Glyph, x: float) -> tuple[float, float]:
    """How far outside a glyph a place is, and how far from its middle, in points."""
    return max(glyph.x0 - x, x - glyph.x1, 0.0), abs(glyph.x0 + glyph.x1 - 2 * x)


def _traced(page: pymupdf.Page, trace: Trace) -> Iterator[Glyph]:
    turn = rotation_of(page)
    _, _, width, height = page.rect
    for span in trace:
        if span["dir"][0] < LIMITS.level_direction and turn is None:
            continue
        name, flags = span["font"], span["flags"]
        size, hidden, struck = span["size"], span["type"] == HIDDEN, span.get("struck", False)
        bold = bool(flags & pymupdf.TEXT_FONT_BOLD) or "bold" in name.lower()
        italic = bool(flags & pymupdf.TEXT_FONT_ITALIC) or "italic" in name.lower()
        for text, origin, box in _clusters(span["chars"]):
            x0, y0, x1, y1 = box if turn is None else rotated_box(box, turn)
            if x0 < x1 and not (x0 < width and x1 > 0 and y0 < height and y1 > 0):
                continue
            baseline = origin[1] if turn is None else rotated_height(origin, turn)
            yield Glyph(text, x0, y0, x1, y1, baseline, size, name, bold, italic, hidden, struck)


def _with_signs(glyphs: Sequence[Glyph]) -> list[Glyph]:
    """The glyphs of a page in file order; a vowel sign without a width is added to its letter.

    The place of such a sign does not show its letter. But in the file it is next to its letter, the one on its left.
    """
    floating = [glyph.x1 <= glyph.x0 and is_vowel_sign(glyph) for glyph in glyphs]
    if True not in floating:
        return list(glyphs)
    others = [number for number, floats in enumerate(floating) if not floats]
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


def _clusters(chars: Iterable[tuple[int, int, Any, Any]]) -> list[tuple[str, Any, Any]]:
    """The text, origin and box of each glyph; the further characters of a ligature have the glyph number -1."""
    found: list[tuple[str, Any, Any]] = []
    for code, number, origin, box in chars:
        text = _meaning(code)
        if not text:
            continue
        if number == -1 and found:
            before = found[-1]
            found[-1] = (before[0] + text, before[1], before[2])
        else:
            found.append((text, origin, box))
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
