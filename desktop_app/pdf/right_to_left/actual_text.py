"""What a file says that a glyph means, where MuPDF's trace of the glyphs does not say it.

LibreOffice draws ligatures, the strokes that stretch a word (kashida) and parts of letters as glyphs without a
meaning of their own, and gives the meaning separately (``ActualText``, PDF 1.7, 14.9.4). MuPDF takes that into
account in the text of a page, but not in the trace of its glyphs.
"""

from __future__ import annotations

import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pymupdf

from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.right_to_left.bidi import RIGHT_TO_LEFT
from desktop_app.text.folding import KASHIDA

FLAGS = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP

FURTHER = -1
"""The number that MuPDF gives the further characters of a glyph that means several."""

Trace = Sequence[dict[str, Any]]
Places = dict[tuple[int, int], str]


def with_actual_text(page: pymupdf.Page, trace: Trace, text: str) -> Trace:
    """The trace of a page, corrected by its text (``text``, in any order); the trace itself where they agree."""
    told, drawn = Counter(text), characters_of(trace)
    is_mute = any(count > told[char] and _must_be_told(char) for char, count in drawn.items())
    if not is_mute and not _lacks_signs(told, drawn):
        return trace
    corrector = _Corrector(page, trace)
    return [{**span, "chars": list(corrector.all_corrected(span["chars"]))} for span in trace]


def _lacks_signs(told: Counter[str], drawn: Counter[str]) -> bool:
    """Whether the text has vowel signs that no glyph is called by, and there are glyphs that have no name."""
    return drawn[KASHIDA] > 0 and any(count > drawn[char] for char, count in told.items() if _is_sign(char))


def characters_of(trace: Trace) -> Counter[str]:
    """How often each character is in a trace."""
    codes = Counter([char[0] for span in trace for char in span["chars"]])
    return Counter({chr(code): count for code, count in codes.items() if 0 <= code <= sys.maxunicode})


def _must_be_told(char: str) -> bool:
    """Whether a character in the trace must be in the text as well: kashida and vowel signs need not be."""
    return not char.isspace() and RIGHT_TO_LEFT.match(char) is None


def _told(page: pymupdf.Page) -> list[dict[str, Any]]:
    """The characters of the text of a page, each with its place."""
    blocks = page.get_text("rawdict", flags=FLAGS)["blocks"]
    spans = (span for block in blocks for line in block.get("lines", ()) for span in line["spans"])
    return [char for span in spans for char in span["chars"]]


def _places(told: Iterable[dict[str, Any]]) -> Places:
    """The first character of the text at each place."""
    places: Places = {}
    for char in told:
        for place in _near(char["origin"]):
            places.setdefault(place, char["c"])
    return places


def _near(origin: tuple[float, float]) -> Iterable[tuple[int, int]]:
    """A place on a fine grid and those around it: the two readings differ by rounding."""
    x, y = _place(origin)
    return [(x + dx, y + dy) for dx in (0, -1, 1) for dy in (0, -1, 1)]


def _place(origin: tuple[float, float]) -> tuple[int, int]:
    return round(origin[0] * LIMITS.origins_a_point), round(origin[1] * LIMITS.origins_a_point)


_NOTHING: dict[str, Any] = {"c": " ", "origin": (-1.0, -1.0), "bbox": (-1.0, -1.0, -1.0, -1.0)}


@dataclass
class _Signs:
    """The vowel signs that the text has over or under one letter, and where the letter and its kashida are."""

    origin: tuple[float, float]
    left: float
    right: float
    text: str

    def are_at(self, x: float, y: float) -> bool:
        """Whether a glyph at that place is over or under the letter."""
        beside = LIMITS.sign_aside
        return self.left - beside <= x <= self.right + beside and abs(y - self.origin[1]) < LIMITS.sign_height


def _signs(told: Sequence[dict[str, Any]]) -> list[_Signs]:
    """The vowel signs of the text that have no place of their own."""
    found: list[_Signs] = []
    letter = before = _NOTHING
    for char in told:
        if not _is_sign(char["c"]):
            before, letter = char, letter if char["c"] == KASHIDA else char
        elif letter["c"].isalpha() and abs(char["origin"][0] - before["origin"][0]) <= LIMITS.sign_aside:
            (x, y), (x0, _, x1, _) = letter["origin"], letter["bbox"]
            if not found or found[-1].origin != (x, y):
                found.append(_Signs((x, y), min(x0, before["bbox"][0]), max(x1, before["bbox"][2]), ""))
            found[-1].text += char["c"]
    return found


def _undrawn(signs: Iterable[_Signs], trace: Trace) -> list[_Signs]:
    """What is left of the signs without those that glyphs are called by."""
    left = list(signs)
    for code, _, (x, y), _ in (char for span in trace for char in span["chars"]):
        if 0 <= code <= sys.maxunicode and _is_sign(chr(code)):
            drawn = next((one for one in left if chr(code) in one.text and one.are_at(x, y)), None)
            if drawn is not None:
                drawn.text = drawn.text.replace(chr(code), "", 1)
    return [one for one in left if one.text]


def _is_sign(char: str) -> bool:
    return unicodedata.category(char) == "Mn"


class _Corrector:
    """Corrects one glyph after another: several may draw what one character means, or one what several mean."""

    def __init__(self, page: pymupdf.Page, trace: Trace) -> None:
        told = _told(page)
        self.places = _places(told)
        self.signs = {place: signs for signs in _undrawn(_signs(told), trace) for place in _near(signs.origin)}
        self.spelt = ""

    def all_corrected(self, chars: Iterable[Any]) -> Iterator[Any]:
        """The glyphs with their meanings, and after a letter the vowel signs of the text that no glyph is called by."""
        for char in chars:
            code, _, origin, (left, _, right, _) = char
            if self.signs and right <= left and self._is_mute(code, origin):
                continue  # it draws such a sign
            yield self.corrected(char)
            signs = self.signs.get(_place(origin))
            if signs is not None and right > left:
                yield from ((ord(sign), FURTHER, *char[2:]) for sign in signs.text)
                signs.text = ""

    def _is_mute(self, code: int, origin: tuple[float, float]) -> bool:
        """Whether a glyph has no name of its own and stands where the text has nothing."""
        named = 0 <= code <= sys.maxunicode and (_is_sign(chr(code)) or chr(code).isspace())
        return not named and _place(origin) not in self.places

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
