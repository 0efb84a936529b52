"""The letters of a text, without what type and typesetting add: what texts are known by, whatever file they are in."""

from __future__ import annotations

import unicodedata


def letters(text: str) -> str:
    """The letters and digits of the words of a text, one after the other.

    Digests of them are kept for years, so this rule is not that of finding, which may still learn.
    """
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))
