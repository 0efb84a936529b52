"""Cardinal numbers in words: "twelve", "vingt-cinq", "十二"."""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.comparison.languages import terms_of


@lru_cache(maxsize=8)
def cardinal_words(language: str | None) -> str:
    """A pattern without groups of every cardinal from two to ninety-nine in words, the longest first."""
    words = sorted(terms_of(language).cardinals, key=len, reverse=True)
    return "|".join(map(re.escape, words))


def number_of(written: str, language: str | None) -> int:
    """The value of a number in digits or in words."""
    return int(written) if written.isdecimal() else terms_of(language).cardinals[written.lower()]


def is_cardinal(word: str, language: str | None) -> bool:
    """Whether a word is a cardinal number."""
    return word.lower() in terms_of(language).cardinals
