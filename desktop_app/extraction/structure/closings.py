"""What a closing says: the meeting and the date, and nothing else."""

from __future__ import annotations

from desktop_app.extraction.languages import LANGUAGES, LanguageWords
from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.text.dates import without_dates
from desktop_app.text.folding import fold


def says_closing(text: str) -> bool:
    """Whether a text holds a meeting ("50th plenary meeting") or a date, and hardly a letter more."""
    text = text.strip()
    if (not any(map(str.isdigit, text)) and "第" not in text) or len(text) > LIMITS.closing_line:
        return False
    return any(_is_closing_in(text, language) for language in LANGUAGES)


def _is_closing_in(text: str, language: LanguageWords) -> bool:
    rest = language.meeting_pattern.sub("", without_dates(text, language))
    if len(rest) >= len(fold(text)):
        return False
    return sum(map(str.isalpha, rest)) <= LIMITS.closing_letters
