"""The six official languages, a file of words for each, and how to tell them apart."""

from __future__ import annotations

import re
from collections import Counter

from desktop_app.extraction.languages.arabic import ARABIC
from desktop_app.extraction.languages.chinese import CHINESE
from desktop_app.extraction.languages.english import ENGLISH
from desktop_app.extraction.languages.french import FRENCH
from desktop_app.extraction.languages.language import LanguageWords
from desktop_app.extraction.languages.russian import RUSSIAN
from desktop_app.extraction.languages.spanish import SPANISH

LANGUAGES = (ENGLISH, FRENCH, SPANISH, RUSSIAN, ARABIC, CHINESE)
LATIN = (ENGLISH, FRENCH, SPANISH)

LETTERS = {
    ARABIC.code: re.compile(r"[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]+"),
    # A Chinese character says about as much as two letters of a script of sounds.
    CHINESE.code: re.compile(r"[\u3400-\u9fff]+"),
    RUSSIAN.code: re.compile(r"[\u0400-\u04ff]+"),
    "latin": re.compile(r"[A-Za-zÀ-ÿ]+"),
}
WORD = re.compile(r"[^\W\d_]+")

__all__ = ["ENGLISH", "LANGUAGES", "LanguageWords", "language_of"]


def language_of(text: str) -> LanguageWords | None:
    """The language of a text: by its script, and by frequent short words among those in Latin script."""
    counts = {name: sum(map(len, pattern.findall(text))) for name, pattern in LETTERS.items()}
    counts[CHINESE.code] *= 2
    script = max(counts, key=lambda name: counts[name])
    if not counts[script]:
        return None
    if script != "latin":
        return next(language for language in LANGUAGES if language.code == script)
    words = Counter(WORD.findall(text.lower()))
    score = {language.code: sum(words[word] for word in language.common) for language in LATIN}
    best = max(LATIN, key=lambda language: score[language.code])
    return best if score[best.code] else None
