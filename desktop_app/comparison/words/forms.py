"""Which of the forms that a language's tables list stand in a text: "as appropriate", "shall", "without"."""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.comparison.languages import terms_of
from desktop_app.text.folding import ARABIC_MARK


def forms_in(text: str, forms: tuple[str, ...], language: str | None) -> list[str]:
    """Each of the forms, in small letters, that is in a text, as often and in the order that it is.

    What stands within one of the language's ``lookalikes`` is none; of two forms that begin at one place the longer
    is taken.
    """
    known = frozenset(forms)
    return [form for form in _pattern(forms, language).findall(_folded(text)) if form in known]


def _folded(text: str) -> str:
    """A text in small letters, with one blank and one apostrophe for all, and no marks on Arabic letters."""
    return re.sub(ARABIC_MARK, "", re.sub(r"\s+", " ", text.lower())).replace("'", "’")


@lru_cache(maxsize=64)
def _pattern(forms: tuple[str, ...], language: str | None) -> re.Pattern[str]:
    """Any of the forms or lookalikes, the longest first."""
    lookalikes = (form for group in terms_of(language).lookalikes for form in group.split("|"))
    longest_first = sorted({*forms, *lookalikes}, key=len, reverse=True)
    alternatives = f"({'|'.join(map(re.escape, longest_first))})"
    if language == "zh":
        return re.compile(alternatives)
    # Arabic writes "and", "so", "by", "to" and the article onto a word.
    attached = "[وفبكل]?(?:ال|لل)?" if language == "ar" else ""
    return re.compile(rf"\b{attached}{alternatives}(?![\w‑-])")
