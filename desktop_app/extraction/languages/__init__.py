"""The words of the six official languages, a file for each."""

from __future__ import annotations

from desktop_app.extraction.languages.arabic import ARABIC
from desktop_app.extraction.languages.chinese import CHINESE
from desktop_app.extraction.languages.english import ENGLISH
from desktop_app.extraction.languages.french import FRENCH
from desktop_app.extraction.languages.language import LanguageWords
from desktop_app.extraction.languages.russian import RUSSIAN
from desktop_app.extraction.languages.spanish import SPANISH
from desktop_app.resolution.language import language_in

LANGUAGES = (ENGLISH, FRENCH, SPANISH, RUSSIAN, ARABIC, CHINESE)

__all__ = ["ENGLISH", "LANGUAGES", "LanguageWords", "language_words_of"]


def language_words_of(text: str) -> LanguageWords | None:
    """The words of the language that a text is in; ``None`` where it is in none of the six."""
    found = language_in(text)
    return next((language for language in LANGUAGES if language.code == found.code), None)
