"""Folding: texts made alike for matching, so that printing habits do not matter.

Folded alike are capitals and small letters, letters with and without accents or Arabic marks, ligatures, presentation
forms and full-width forms, digits of all scripts, all kinds and runs of spaces, all dashes, and quotation marks of one
kind. Kashida, soft hyphens and other characters that nobody sees are dropped.

An index of words can hold folded text as it is: it has no two spaces in a row, and folding it again changes nothing.
Where an index needs a space around each Chinese character, it can be added to the folded text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.text.radicals import FURTHER_RADICALS

KASHIDA = "\u0640"
"""The stroke that stretches an Arabic word to fill its line."""
ARABIC_MARK = f"[{KASHIDA}\u064b-\u0652]"
"""An expression for a sign of a vowel, or the stroke: what may follow an Arabic letter and changes no word."""

_SPACES = re.compile(" {2,}")
_APOSTROPHES = frozenset("'’‘‚‛ʼ′`´‹›")
_QUOTATION_MARKS = frozenset('"“”„‟«»″〝〞〟')
# What keeps most English paragraphs from being ASCII, which is translated much faster.
_FREQUENT = (("’", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("\u00a0", " "))
_MINUS = "\u2212"
_FRACTION_SLASH = "\u2044"
# What NFKD leaves alone, by what a reader types for it.
_ALIKE = {
    "œ": "oe",
    "æ": "ae",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ı": "i",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ة": "ه",
    "ک": "ك",
    _MINUS: "-",
    _FRACTION_SLASH: "/",
}


@dataclass(frozen=True)
class FoldedText:
    """A folded text with the way back to the original.

    ``origins`` holds, for each character of ``text``, the offset of the character that it comes from, and at the end
    the length of the original. What was dropped belongs to the character before it.
    """

    text: str
    origins: Sequence[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original that a stretch of the folded text comes from, in whole characters."""
        return self.origins[start], max(self.origins[end], self.origins[end - 1] + 1)


class _Table(dict[int, str]):
    """What each character is folded to, worked out when first met; ``odd`` holds those that change in length."""

    def __init__(self) -> None:
        super().__init__()
        self.odd: set[str] = set()

    def __missing__(self, code: int) -> str:
        folded = _folded(chr(code))
        self[code] = folded
        if len(folded) != 1:
            self.odd.add(chr(code))
        return folded


_TABLE = _Table()


def fold(text: str) -> str:
    """The text folded. Folding twice is folding once."""
    for printed, typed in _FREQUENT:
        text = text.replace(printed, typed)
    folded = text.translate(_TABLE)
    return _SPACES.sub(" ", folded) if "  " in folded else folded


def folded_text(text: str) -> FoldedText:
    """The text folded, with the way back to it."""
    folded = text.translate(_TABLE)
    if "  " not in folded and _TABLE.odd.isdisjoint(text):
        return FoldedText(folded, range(len(text) + 1))
    origins = [at for at, character in enumerate(text) for _ in _TABLE[ord(character)]]
    kept = [at for at, character in enumerate(folded) if character != " " or folded[at - 1 : at] != " "]
    return FoldedText("".join([folded[at] for at in kept]), [*(origins[at] for at in kept), len(text)])


def _folded(character: str) -> str:
    if character.isspace():
        return " "
    if character in _APOSTROPHES:  # before NFKD, which takes some of them for a space with an accent
        return "'"
    if character in _QUOTATION_MARKS:
        return '"'
    character = FURTHER_RADICALS.get(character, character)
    parts = unicodedata.normalize("NFKD", character)
    return _folded_part(character) if parts == character else "".join(map(_folded, parts))


def _folded_part(character: str) -> str:
    """A character that has no parts."""
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Pd":
        return "-"
    if category == "Cf" or character == KASHIDA or unicodedata.combining(character):
        return ""
    return "".join([_ALIKE.get(letter, letter) for letter in character.casefold()])
