"""Characters in the form that is used elsewhere: "é" is one character, and digits are as narrow as any."""

from __future__ import annotations

import re
from unicodedata import normalize

WIDE_LATIN = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")


def plain_form(char: str) -> str:
    """The plain form of a character, or of a letter with its accents behind it."""
    return normalize("NFKC" if WIDE_LATIN.match(char) else "NFC", char)
