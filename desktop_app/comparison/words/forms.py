"""Which of the forms that a language's tables list stand in a text: "as appropriate", "shall", "without"."""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.words.alternatives import any_of
from desktop_app.text.folding import ARABIC_MARK

# Arabic writes "and", "so", "by", "to" and the article onto a word.
_ARABIC_PREFIXES = "[وفبكل]?(?:ال|لل)?"


@lru_cache(maxsize=64)
def groups_by_form(groups: tuple[str, ...]) -> dict[str, str]:
    """The group of each form, from groups of forms with bars between them."""
    return {form: group for group in groups for form in group.split("|")}


def forms_in(text: str, forms: tuple[str, ...], language: str | None) -> list[str]:
    """Each of the forms, in small letters, that is in a text, as often and in the order that it is.

    What stands within one of the language's ``lookalikes`` is none; of two forms that begin at one place the longer
    is taken.
    """
    known = frozenset(forms)
    return [form for form in _pattern(forms, language).findall(_folded(text)) if form in known]


def has_beginning(text: str, beginnings: tuple[str, ...], language: str | None) -> bool:
    """Whether a word of a text begins with one of these."""
    return _beginning(beginnings, language).search(text) is not None


def _folded(text: str) -> str:
    """A text in small letters, with one blank and one apostrophe for all, and no marks on Arabic letters."""
    return re.sub(ARABIC_MARK, "", " ".join(text.lower().split())).replace("'", "’")


@lru_cache(maxsize=64)
def _pattern(forms: tuple[str, ...], language: str | None) -> re.Pattern[str]:
    """Any of the forms or lookalikes, the longest first."""
    found = f"({any_of({*forms, *groups_by_form(terms_of(language).lookalikes)})})"
    return re.compile(_word_begins(language) + found + ("" if language == "zh" else r"(?![\w‑-])"))


@lru_cache(maxsize=64)
def _beginning(beginnings: tuple[str, ...], language: str | None) -> re.Pattern[str]:
    return re.compile(rf"{_word_begins(language)}(?:{any_of(beginnings)})", re.IGNORECASE)


def _word_begins(language: str | None) -> str:
    """What comes before a word, or what is written onto it; Chinese has no edges of words."""
    return {"zh": "", "ar": rf"\b{_ARABIC_PREFIXES}"}.get(language or "", r"\b")
