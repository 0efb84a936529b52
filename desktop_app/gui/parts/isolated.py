"""Words that run one way in a sentence that runs the other."""

from __future__ import annotations

import unicodedata

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "RLE", "RLO", "RLI", "LRO"})


def isolated(words: str) -> str:
    """The words so that they and what stands around them keep their order; those from left to right need nothing."""
    if any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in words):
        return enclosed(words)
    return words


def enclosed(words: str) -> str:
    """The words as one piece, which runs as its first letter does."""
    return f"{FIRST_STRONG_ISOLATE}{words}{POP_ISOLATE}"
