"""Roman numerals, which number paragraphs and, until 1976, sessions."""

from __future__ import annotations

import re

_ROMAN = re.compile("(?=[ivxlc])(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_PARTS = (("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1))


def roman_value(text: str) -> int:
    """The value of a lower-case Roman numeral below 400; 0 where the text is none."""
    if not _ROMAN.match(text):
        return 0
    values = [_VALUES[char] for char in text]
    return sum(-value if value < max(values[place:]) else value for place, value in enumerate(values))


def roman_numeral(value: int) -> str:
    """A number from 1 to 399 as a lower-case Roman numeral."""
    numeral = ""
    for part, worth in _PARTS:
        count, value = divmod(value, worth)
        numeral += count * part
    return numeral
