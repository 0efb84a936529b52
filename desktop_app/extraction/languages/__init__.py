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
from desktop_app.text.folding import fold

LANGUAGES = (ENGLISH, FRENCH, SPANISH, RUSSIAN, ARABIC, CHINESE)

__all__ = ["ENGLISH", "LANGUAGES", "LanguageWords", "language_words_of"]


def language_words_of(text: str) -> LanguageWords | None:
    """The words of the language that a text is in; ``None`` where it is in none of the six.

    A text of a few lines may have none of the commonest words, but it names the body that adopts it.
    """
    found = language_in(text)
    known = next((language for language in LANGUAGES if language.code == found.code), None)
    return known or _naming_a_body(fold(text))


def _naming_a_body(folded: str) -> LanguageWords | None:
    return next((language for language in LANGUAGES if language.body_in(folded)), None)
