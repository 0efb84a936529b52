"""The words that each of the six languages uses for what changes from year to year."""

from __future__ import annotations

from desktop_app.comparison.languages import ar, en, es, fr, ru, zh
from desktop_app.comparison.languages.terms import Terms

_TERMS = {"en": en.TERMS, "fr": fr.TERMS, "es": es.TERMS, "ru": ru.TERMS, "ar": ar.TERMS, "zh": zh.TERMS}


def terms_of(language: str | None) -> Terms:
    """The terms of a language by its two-letter code; those of English for any other."""
    return _TERMS.get(language or "en", en.TERMS)
