"""The words of a text as they count for matching: folded, so that printing habits of a language do not matter."""

from __future__ import annotations

import re
import unicodedata

_IDEOGRAPHS = "\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(rf"[{_IDEOGRAPHS}]+|[^\W_{_IDEOGRAPHS}]+(?:[./-][^\W_{_IDEOGRAPHS}]+)*")
_MARKS = re.compile("[\u0300-\u036f\u0640\u064b-\u065f\u0670]")
_YEH = str.maketrans("ى", "ي")
_PREFIX = re.compile("^[وف]?(?:[بك]?ال|لل)?")
_SHORTEST_STEM = 3


def folded(text: str) -> str:
    """Small letters, compatibility forms resolved, accents, Arabic marks and kashida dropped."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return _MARKS.sub("", decomposed).translate(_YEH)


def words_of(text: str) -> list[str]:
    """The words of a text in order; Chinese gives overlapping pairs of characters, Arabic words lose their prefixes."""
    found: list[str] = []
    for word in _WORD.findall(folded(text)):
        if word[0] >= "\u3400":
            found += _character_pairs(word)
        else:
            found.append(_stem(word))
    return found


def _character_pairs(run: str) -> list[str]:
    if len(run) == 1:
        return [run]
    return [run[at : at + 2] for at in range(len(run) - 1)]


def _stem(word: str) -> str:
    """An Arabic word without conjunction and article, where enough is left of it."""
    if not "\u0600" <= word[0] <= "\u06ff":
        return word
    stem = _PREFIX.sub("", word)
    return stem if len(stem) >= _SHORTEST_STEM else word
