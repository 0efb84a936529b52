"""Texts made alike for matching: no case, accents or vowel signs, and plain digits."""

from __future__ import annotations

import re
import unicodedata

KASHIDA = "\u0640"
APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", KASHIDA: None})

# No blank belongs beside these: Chinese characters and wide punctuation.
BESIDE_WIDE = re.compile(r"(?<=[\u3000-\u9fff\uff00-\uffef])\s+|\s+(?=[\u3000-\u9fff\uff00-\uffef])")


def joined(*texts: str) -> str:
    """Texts as one, one blank apart, and none beside Chinese characters."""
    return BESIDE_WIDE.sub("", " ".join(" ".join(texts).split()))


def fold(text: str) -> str:
    """The text in compatibility forms without case, accents, vowel signs and kashida; digits of any script as ASCII."""
    if text.isascii():  # most of an English text, and much quicker
        return re.sub(r"\s+", " ", text.casefold())
    decomposed = unicodedata.normalize("NFKD", text.translate(APOSTROPHES))
    folded = "".join([_folded(char) for char in decomposed if not unicodedata.combining(char)])
    return re.sub(r"\s+", " ", folded)


def _folded(char: str) -> str:
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    return char.casefold()
