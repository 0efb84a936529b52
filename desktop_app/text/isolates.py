"""The isolates of Unicode (UAX 9): words that keep their own direction within words that run in the other."""

from __future__ import annotations

import re
import unicodedata

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE = "\u2066", "\u2067"
LEFT_TO_RIGHT_EMBEDDING, RIGHT_TO_LEFT_EMBEDDING, POP_EMBEDDING = "\u202a", "\u202b", "\u202c"
LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
WITHOUT_WIDTH = "".join(
    map(chr, [*range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF])
)
"""Blanks and joiners without width, and all that governs direction: what is not printed of a text."""
_STRONG_FROM_RIGHT = frozenset({"R", "AL"})
_INNERMOST = re.compile(f"{FIRST_STRONG_ISOLATE}([^{FIRST_STRONG_ISOLATE}{POP_ISOLATE}]*){POP_ISOLATE}")
_RIGHT_TO_LEFT = frozenset({"R", "AL", "RLE", "RLO", "RLI", "LRO"})
_LEFT_TO_RIGHT = frozenset({"L", "LRE", "LRO", "LRI", "RLO"})


def enclosed(words: str) -> str:
    """The words as one isolated piece, which runs in the direction of its first letter."""
    return f"{FIRST_STRONG_ISOLATE}{words}{POP_ISOLATE}"


def kept_in_place(words: str, *, right_to_left: bool) -> str:
    """The words of a sentence that runs ``right_to_left`` or not, isolated where something in them runs against it.

    In one that runs from the right, numbers and signs alone do so too.
    """
    kinds = set(map(unicodedata.bidirectional, words))
    runs_along = kinds & _RIGHT_TO_LEFT and not kinds & _LEFT_TO_RIGHT if right_to_left else not kinds & _RIGHT_TO_LEFT
    return words if runs_along or not words else enclosed(words)


def embedded(text: str, *, right_to_left: bool) -> str:
    """The text for a program that knows no isolates: each is an embedding between marks of the text's own direction."""
    mark = RIGHT_TO_LEFT_MARK if right_to_left else LEFT_TO_RIGHT_MARK
    found = 1
    while found:
        text, found = _INNERMOST.subn(lambda isolate: f"{mark}{_embedding(isolate[1])}{mark}", text)
    return text


def starts_from_right(words: str) -> bool:
    """Whether the first letter of the words is one of a script that runs from right to left."""
    strong = (kind for kind in map(unicodedata.bidirectional, words) if kind in {"L", *_STRONG_FROM_RIGHT})
    return next(strong, "L") in _STRONG_FROM_RIGHT


def _embedding(words: str) -> str:
    """The words between the signs that make them run as their first letter does."""
    start = RIGHT_TO_LEFT_EMBEDDING if starts_from_right(words) else LEFT_TO_RIGHT_EMBEDDING
    return f"{start}{words}{POP_EMBEDDING}"
