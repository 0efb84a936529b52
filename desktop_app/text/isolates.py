"""The isolates of Unicode (UAX 9): words that keep their own direction within words that run in the other."""

from __future__ import annotations

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE = "\u2066", "\u2067"


def enclosed(words: str) -> str:
    """The words as one isolated piece, which runs in the direction of its first letter."""
    return f"{FIRST_STRONG_ISOLATE}{words}{POP_ISOLATE}"
