"""Ordinals in words and in digits: "Seventy-eighth", "78th", "第七十八"."""

from __future__ import annotations

import re

from desktop_app.extraction.languages.language import LanguageWords
from desktop_app.text.folding import fold

HAN_DIGITS = {"〇": 0, "零": 0, "○": 0, **{digit: value for value, digit in enumerate("一二三四五六七八九", 1)}}
HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
HAN_NUMBER = re.compile(r"[〇零○一二三四五六七八九十百千]+")


def ordinal_in(text: str, language: LanguageWords) -> int | None:
    """The ordinal in a short text, in digits or in words; ``None`` if there is none."""
    folded = fold(text)
    digits = re.search(r"\d+", folded)
    if digits:
        return int(digits.group())
    han = HAN_NUMBER.search(folded)
    if han:
        return han_number(han.group())
    parts = sorted(language.ordinal_values, key=len, reverse=True)
    found = re.findall("|".join(map(re.escape, parts)), folded) if parts else []
    return sum(language.ordinal_values[part] for part in found) or None


def han_number(text: str) -> int:
    """The value of Chinese numerals, with units ("七十八") or digit by digit ("二〇二三")."""
    if not any(char in HAN_UNITS for char in text):
        return int("".join(str(HAN_DIGITS[char]) for char in text))
    total, digit = 0, 0
    for char in text:
        if char in HAN_UNITS:
            total += (digit or 1) * HAN_UNITS[char]
            digit = 0
        else:
            digit = HAN_DIGITS[char]
    return total + digit
