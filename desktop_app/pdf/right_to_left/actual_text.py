"""What a file says that a glyph means, where MuPDF's trace of the glyphs does not say it.

LibreOffice draws ligatures, the strokes that stretch a word (kashida) and parts of letters as glyphs without a
meaning of their own, and gives the meaning separately (``ActualText``, PDF 1.7, 14.9.4). MuPDF takes that into
account in the text of a page, but not in the trace of its glyphs.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import pymupdf

from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.right_to_left.bidi import RIGHT_TO_LEFT
from desktop_app.text.folding import KASHIDA

FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP

Trace = Sequence[dict[str, Any]]
Places = dict[tuple[int, int], str]


def with_actual_text(page: pymupdf.Page, trace: Trace, text: str) -> Trace:
    """The trace of a page, corrected by its text (``text``, in any order); the trace itself where they agree."""
    told = Counter(text)
    if not any(count > told[char] and _must_be_told(char) for char, count in characters_of(trace).items()):
        return trace
    corrector = _Corrector(_places(page))
    return [{**span, "chars": [corrector.corrected(char) for char in span["chars"]]} for span in trace]


def characters_of(trace: Trace) -> Counter[str]:
    """How often each character is in a trace."""
    codes = Counter([char[0] for span in trace for char in span["chars"]])
    return Counter({chr(code): count for code, count in codes.items() if 0 <= code <= sys.maxunicode})


def _must_be_told(char: str) -> bool:
    """Whether a character in the trace must be in the text as well: kashida and vowel signs need not be."""
    return not char.isspace() and RIGHT_TO_LEFT.match(char) is None


def _places(page: pymupdf.Page) -> Places:
    """The first character of the text at each place."""
    places: Places = {}
    for block in page.get_text("rawdict", flags=FLAGS)["blocks"]:
        for line in block.get("lines", ()):
            for span in line["spans"]:
                for char in span["chars"]:
                    for place in _near(char["origin"]):
                        places.setdefault(place, char["c"])
    return places


def _near(origin: tuple[float, float]) -> Iterable[tuple[int, int]]:
    """A place on a fine grid and those around it: the two readings differ by rounding."""
    x, y = _place(origin)
    return [(x + dx, y + dy) for dx in (0, -1, 1) for dy in (0, -1, 1)]


def _place(origin: tuple[float, float]) -> tuple[int, int]:
    return round(origin[0] * LIMITS.origins_a_point), round(origin[1] * LIMITS.origins_a_point)


class _Corrector:
    """Corrects one glyph after another: several glyphs may draw what one character means."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.spelt = ""

    def corrected(self, char: Any) -> Any:
        """The glyph with its meaning; one that only draws a part of the character before it becomes a kashida."""
        code, number, origin, box = char
        letter = chr(code) if 0 <= code <= sys.maxunicode else "\ufffd"
        told = self.places.get(_place(origin))
        if told is None and not (letter.isspace() or unicodedata.category(letter) == "Mn"):
            if _must_be_told(letter) or letter == self.spelt:
                self.spelt = ""
                return (ord(KASHIDA), number, origin, box)
        elif told is not None and _must_be_told(letter) and RIGHT_TO_LEFT.match(told):
            self.spelt = told
            return (ord(told), number, origin, box)
        return char
