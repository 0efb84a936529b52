"""Whose resolution a number is: that of the General Assembly, or of another organ that the text names beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.thresholds import REACH

_ENDS = ".;:؛。；"
# What may be between an organ and "its": the rest of its name, a comma, and "in".
_SAME_BREATH = re.compile(r"(?:[^,،]{0,40}[,،])?\s*\w{1,4}\s*")


def is_of_other_organ(tokens: Sequence[str], at: int, language: str | None) -> bool:
    """Whether the words beside a number say that it is of another organ than the General Assembly.

    The organ stands before the number ("Human Rights Council resolution 53/7") or right after it, joined by "of".
    """
    before, after = _patterns(language)
    leading = "".join(tokens[max(0, at - REACH.organ_tokens) : at])
    last = list(before.finditer(leading))
    if len(last) > 1 and last[-2]["organ"] and _SAME_BREATH.fullmatch(leading[last[-2].end() : last[-1].start()]):
        last.pop()  # "the Human Rights Council, in its resolution": it is the organ's own
    if last and last[-1]["organ"] and not set(leading[last[-1].end() :]) & set(_ENDS):
        return True
    return after.match("".join(tokens[at + 1 : at + 1 + REACH.organ_tokens])) is not None


@lru_cache(maxsize=8)
def _patterns(language: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What names an organ before a number (the last one counts), and after it."""
    terms = terms_of(language)
    organs, own, joins = (
        "|".join(map(re.escape, words)) for words in (terms.organs, terms.own_organ, terms.list_words)
    )
    if language == "zh":
        return re.compile(f"(?P<organ>{organs})|(?:{own})"), re.compile("(?!)")
    prefix = r"\b\w{0,3}" if language == "ar" else r"\b"
    before = re.compile(rf"{prefix}(?P<organ>{organs})\w*|\b(?:{own})\b", re.IGNORECASE)
    joint = r"\s+" if language in {"ru", "ar"} else rf"\s+(?:(?:{joins}|the|la|l’)\s*)+"
    return before, re.compile(rf"{joint}(?:\w{{4,}}\s+){{0,3}}?(?:{organs})", re.IGNORECASE)
