"""Cardinal numbers in words: "twelve", "vingt-cinq", "十二"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.words.alternatives import any_of

_DIGIT = "[一二三四五六七八九]"
_CHINESE_HUNDREDS = re.compile(f"({_DIGIT})百(?:零({_DIGIT})|({_DIGIT})十({_DIGIT})?)?")


@lru_cache(maxsize=8)
def cardinal_words(language: str | None) -> str:
    """A pattern without groups of every cardinal from two to ninety-nine in words, the longest first."""
    return any_of(terms_of(language).cardinals)


def number_of(written: str, language: str | None) -> int:
    """The value of a number in digits or in words."""
    return int(written) if written.isdecimal() else terms_of(language).cardinals[written.lower()]


def is_cardinal(word: str, language: str | None) -> bool:
    """Whether a word is a cardinal number."""
    return word.lower() in terms_of(language).cardinals


def chinese_hundreds_in(text: str) -> Iterator[int]:
    """The numbers from 100 to 999 that a Chinese text has in words, as "第一百零二条"."""
    for match in _CHINESE_HUNDREDS.finditer(text):
        hundreds, unit, tens, unit_of_tens = ("零一二三四五六七八九".index(digit or "零") for digit in match.groups())
        yield 100 * hundreds + 10 * tens + unit + unit_of_tens
