"""What a file says that a glyph means, where MuPDF's trace of the glyphs does not say it.

LibreOffice draws ligatures, the strokes that stretch a word (kashida) and parts of letters as glyphs without a
meaning of their own, and gives the meaning separately (``ActualText``, PDF 1.7, 14.9.4). MuPDF takes that into
account in the text of a page, but not in the trace of its glyphs.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pymupdf

from desktop_app.pdf.right_to_left.bidi import MIRRORED, RIGHT_TO_LEFT
from desktop_app.pdf.right_to_left.told_text import (
    Place,
    Told,
    Trace,
    char_of,
    is_sign,
    lacking_signs,
    near,
    place_of,
    signs_of,
    told_of,
)
from desktop_app.text.folding import KASHIDA

FURTHER = -1
"""The number that MuPDF gives the further characters of a glyph that means several."""
# What a bracket among Latin letters means, where its glyph is called as it is meant among Arabic ones.
_BRACKET_TOLD = re.compile(rb"/ActualText\s*<FEFF00(?:2[89]|[57][BD])>", re.IGNORECASE)


def with_actual_text(page: pymupdf.Page, trace: Trace, text: str, contents: Sequence[bytes] = ()) -> Trace:
    """The trace of a page, corrected by its text (``text``, in any order); the trace itself where they agree.

    ``contents`` are the streams that paint the page: brackets are counted alike where two change places.
    """
    told, drawn = Counter(text), characters_of(trace)
    is_mute = any(count > told[char] and _must_be_told(char) for char, count in drawn.items())
    # Where the text has more vowel signs than glyphs are called by, those without a name draw them.
    is_unlike = is_mute or bool(drawn[KASHIDA] and lacking_signs(told, drawn))
    are_brackets_told = any(map(_BRACKET_TOLD.search, contents))
    if not (is_unlike or are_brackets_told):
        return trace
    corrector = _Corrector(page, trace, are_brackets_told)
    return [{**span, "chars": list(corrector.all_corrected(span["chars"]))} for span in trace]


def characters_of(trace: Trace) -> Counter[str]:
    """How often each character is in a trace."""
    codes = Counter([char[0] for span in trace for char in span["chars"]])
    return Counter({chr(code): count for code, count in codes.items() if 0 <= code <= sys.maxunicode})


def _must_be_told(char: str) -> bool:
    """Whether a character in the trace must be in the text as well: kashida and vowel signs need not be."""
    return not char.isspace() and RIGHT_TO_LEFT.match(char) is None


def _places(told: Iterable[Told]) -> dict[Place, str]:
    """The first character of the text at each place; a space that MuPDF adds may share that of another."""
    places: dict[Place, str] = {}
    for char in sorted(told, key=lambda char: char.text.isspace()):
        for place in near((char.x, char.y)):
            places.setdefault(place, char.text)
    return places


class _Corrector:
    """Corrects one glyph after another: several may draw what one character means, or one what several mean."""

    def __init__(self, page: pymupdf.Page, trace: Trace, are_brackets_told: bool) -> None:
        told = told_of(page, trace)
        self.mirrored = MIRRORED if are_brackets_told else {}  # else MuPDF may give what is seen in place of them
        self.places = _places(told)
        self.signs = {place: signs for signs in signs_of(told, trace) for place in near((signs.x, signs.y))}
        self.spelt = ""

    def all_corrected(self, chars: Iterable[Any]) -> Iterator[Any]:
        """The glyphs with their meanings, and after a letter the vowel signs of the text that no glyph is called by."""
        for char in chars:
            code, _, origin, (left, _, right, _) = char
            if right <= left and self._is_mute(code, origin):
                continue  # it draws such a sign
            yield self.corrected(char)
            signs = self.signs.get(place_of(origin))
            if signs is not None and right > left:
                yield from ((ord(sign), FURTHER, *char[2:]) for sign in signs.text)
                signs.text = ""

    def _is_mute(self, code: int, origin: tuple[float, float]) -> bool:
        """Whether a glyph has no name of its own and stands where the text has nothing."""
        char = char_of(code)
        return not (is_sign(char) or char.isspace()) and place_of(origin) not in self.places

    def corrected(self, char: Any) -> Any:
        """The glyph with its meaning; one that only draws a part of the character before it becomes a kashida."""
        code, number, origin, box = char
        letter = char_of(code)
        told = self.places.get(place_of(origin))
        if told is not None and told == self.mirrored.get(letter):
            return (ord(told), number, origin, box)
        if told is None and not (letter.isspace() or is_sign(letter)):
            if _must_be_told(letter) or letter == self.spelt:
                self.spelt = ""
                return (ord(KASHIDA), number, origin, box)
        elif told is not None and _must_be_told(letter) and RIGHT_TO_LEFT.match(told):
            self.spelt = told
            return (ord(told), number, origin, box)
        return char
