"""The words of a text as they count for matching: folded, so that printing habits of a language do not matter."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from desktop_app.resolution.language import ARABIC_SCRIPT, CYRILLIC, HAN
from desktop_app.resolution.symbol import SLASHED
from desktop_app.text.folding import fold

_WORD = re.compile(rf"[{HAN.letters}]+|[^\W_{HAN.letters}]+")
_WORDS_ALONE = str.maketrans({chr(code): " " for code in range(128) if not chr(code).isalnum()})
_FIRST_HAN = re.compile(f"[{HAN.letters}]")
_FIRST_CYRILLIC = re.compile(f"[{CYRILLIC.letters}]")
_FIRST_ARABIC = re.compile(f"[{ARABIC_SCRIPT.letters}]")
_ARABIC_PREFIX = re.compile("^[وف]?(?:[بك]?ال|لل)?")
_SHORTEST_ARABIC_STEM = 3
_SHORTEST_RUSSIAN_STEM = 4
_RUSSIAN_ENDING = 2


def _character_pairs(run: str) -> list[str]:
    if len(run) == 1:
        return [run]
    return [run[at : at + 2] for at in range(len(run) - 1)]


def words_of(text: str) -> list[str]:
    """The words of a text in order; Chinese gives overlapping pairs of characters, others their stems."""
    return words_of_folded(fold(text))


def words_and_characters_of(text: str) -> list[str]:
    """The words of a text in order, and each Chinese character as one.

    To whoever counts neighbouring words as well, pairs of characters would be words that overlap: a word that changed
    would count twice.
    """
    return words_of_folded(fold(text), list)


def words_of_folded(folded: str, cut: Callable[[str], list[str]] = _character_pairs) -> list[str]:
    """The words of a text that is folded already; ``cut`` makes words of a run of Chinese characters."""
    if folded.isascii():  # most texts in Latin letters: their words are those between other characters
        return folded.translate(_WORDS_ALONE).split()
    found: list[str] = []
    for word in _WORD.findall(folded):
        if word.isascii():
            found.append(word)
        elif _FIRST_HAN.match(word):
            found += cut(word)
        else:
            found.append(_stem(word))
    return found


def is_han(word: str) -> bool:
    """Whether a word is a pair of Chinese characters, or one that stands alone."""
    return _FIRST_HAN.match(word) is not None


def words_in_common(first: str, second: str) -> float:
    """Twice the number of words that two texts have in common, divided by the number of all their words."""
    if first == second:
        return 1.0
    before, after = words_of(first), words_of(second)
    common = Counter(before) & Counter(after)
    return 2 * sum(common.values()) / max(1, len(before) + len(after))


def symbols_of(text: str) -> list[str]:
    """The symbols of documents in a text ("a/78/264", "78/229"), in lower case."""
    slashed = " ".join([part for part in fold(text).split() if "/" in part])
    return [symbol.rstrip(".-") for symbol in SLASHED.findall(slashed) if any(char.isdigit() for char in symbol)]


def _stem(word: str) -> str:
    """The stem of a word in an inflected language, without Russian endings and Arabic prefixes."""
    if _FIRST_CYRILLIC.match(word):
        return word[: max(_SHORTEST_RUSSIAN_STEM, len(word) - _RUSSIAN_ENDING)]
    if _FIRST_ARABIC.match(word):
        stem = _ARABIC_PREFIX.sub("", word)
        return stem if len(stem) >= _SHORTEST_ARABIC_STEM else word
    return word
