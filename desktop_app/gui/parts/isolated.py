"""Words that run in one direction within a sentence that runs in the other."""

from __future__ import annotations

import unicodedata

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "RLE", "RLO", "RLI", "LRO"})


def isolated(words: str) -> str:
    """The words, isolated if they run from right to left, so that they and the text around them keep their order."""
    if any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in words):
        return enclosed(words)
    return words


def enclosed(words: str) -> str:
    """The words as one isolated piece, which runs in the direction of its first letter."""
    return f"{FIRST_STRONG_ISOLATE}{words}{POP_ISOLATE}"
