"""The words by which each of the six languages asks."""

from __future__ import annotations

from desktop_app.ledgers.languages import ar, en, es, fr, ru, zh
from desktop_app.ledgers.words import LedgerWords

_WORDS = {"en": en.WORDS, "fr": fr.WORDS, "es": es.WORDS, "ru": ru.WORDS, "ar": ar.WORDS, "zh": zh.WORDS}


def words_of(language: str | None) -> LedgerWords:
    """The words of a language by its two-letter code; those of English for any other."""
    return _WORDS.get(language or "en", en.WORDS)
