"""Finding words in texts: every place, whatever the case, the accents and the printing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Generic, TypeVar
from unicodedata import east_asian_width

from desktop_app.text.folding import FoldedText, fold, folded_text

SHORTEST = 2
"""Characters that are looked for at least: a single letter is nearly everywhere, unless it is a word as in Chinese."""

LONGEST_OPENING = 40
"""Characters at the beginning of a text that are marked at most where the text was found by its number."""

Key = TypeVar("Key")


class FoldedTexts(Generic[Key]):
    """Texts by their keys, folded at the first search and kept so: words are looked for with each letter typed."""

    def __init__(self, texts: Iterable[tuple[Key, str]]) -> None:
        self._texts = texts

    def places(self, words: str) -> Iterator[tuple[Key, int, int]]:
        """Every place of the words, text by text in order: the key of the text, and start and end in it."""
        wanted = wanted_in(words)
        if wanted:
            yield from ((key, *place) for key, text in self._folded for place in places_of(wanted, text))

    @cached_property
    def _folded(self) -> list[tuple[Key, FoldedText]]:
        return [(key, folded_text(text)) for key, text in self._texts]


def is_number(words: str, number: str) -> bool:
    """Whether words are the number of a paragraph, with or without spaces: "op 30" and "OP30" are "OP 30"."""
    return bool(number) and _without_spaces(words) == _without_spaces(number)


def opening(text: str) -> int:
    """Where the first word of a text ends, which stands for a text that was found by its number."""
    return min(len(text.split(maxsplit=1)[0]) if text.strip() else 0, LONGEST_OPENING)


def wanted_in(words: str) -> str:
    """What to look for in folded texts; empty where the words are too short to tell anything."""
    wanted = fold(words).strip()
    return wanted if len(wanted) >= SHORTEST or _is_word(wanted) else ""


def places_of(wanted: str, text: FoldedText) -> Iterator[tuple[int, int]]:
    """Start and end, in the original, of each place of the folded words; no two places overlap."""
    last = 0
    at = text.text.find(wanted)
    while at >= 0:
        start, end = text.original(at, at + len(wanted))
        is_apart = start >= last  # the last place can end in the ligature in which this one begins
        if is_apart:
            yield start, end
            last = end
        at = text.text.find(wanted, at + (len(wanted) if is_apart else 1))


def _without_spaces(text: str) -> str:
    return "".join(fold(text).split())


def _is_word(character: str) -> bool:
    """Whether a single character is a word, as in Chinese."""
    return character.isalpha() and east_asian_width(character) == "W"
