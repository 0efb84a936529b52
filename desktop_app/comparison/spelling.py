"""Words without what does not matter: case, quotes, marks, hyphens and blanks, and the two English spellings."""

from __future__ import annotations

import re
import unicodedata

# Everything that is neither letter, digit nor a sign that means something by itself (%, +, currency, /).
_DROPPED = re.compile(r"[^\w%+/=<>$€£¥°′″&@#*]|_")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)\s*[-‐‑‒–—−]\s*(?=\d)")


def plain(text: str) -> str:
    """The text folded so that two that differ typographically alone are the same."""
    folded = unicodedata.normalize("NFKC", _BETWEEN_DIGITS.sub("=", text)).casefold()
    return _DROPPED.sub("", folded)
