"""Patterns of any of many words, as the tables of a language list them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby


def any_of(words: Iterable[str]) -> str:
    """A pattern without groups of any of these words, of two that begin alike the longer first.

    Those with one first letter are tried together: at most places of a text none of them begins.
    """
    ordered = sorted(words, key=lambda word: (word[0], -len(word)))
    return "|".join(
        f"{re.escape(letter)}(?:{'|'.join(re.escape(word[1:]) for word in alike)})"
        for letter, alike in groupby(ordered, key=lambda word: word[0])
    )
