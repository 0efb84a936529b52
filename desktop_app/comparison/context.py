"""What is known of the two versions besides their words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.comparison.thresholds import LANGUAGES
from desktop_app.resolution.model import Metadata

_SCRIPTS = (("zh", "\u3400", "\u9fff"), ("ar", "\u0600", "\u06ff"), ("ru", "\u0400", "\u04ff"))
_COMMON_WORDS = {
    "en": frozenset(["the", "of", "and", "to", "in", "its", "on", "by"]),
    "fr": frozenset(["les", "des", "et", "du", "dans", "aux", "sur", "par"]),
    "es": frozenset(["los", "las", "y", "del", "que", "por", "el", "con"]),
}


@dataclass(frozen=True)
class Context:
    """Language, sessions and years (of adoption, else distribution); ``None`` where unknown.

    ``verbs`` is the user's own table of opening verbs for the language, in the format of ``verbs.py``;
    ``numbers`` gives the new number of each operative paragraph by its old one, and tells references that
    followed the numbering from those that did not.
    """

    language: str | None = None
    old_session: int | None = None
    new_session: int | None = None
    old_year: int | None = None
    new_year: int | None = None
    verbs: str | None = None
    numbers: Mapping[int, int] | None = None

    @staticmethod
    def of(old: Metadata, new: Metadata) -> Context:
        """The context that two mastheads give; the language is that of both, or ``None`` where they differ."""
        return Context(
            language=old.language if old.language == new.language else None,
            old_session=old.session,
            new_session=new.session,
            old_year=_year(old),
            new_year=_year(new),
        )

    def in_language_of(self, text: str) -> Context:
        """The same context, its language guessed from a text where it is unknown."""
        return self if self.language else replace(self, language=guessed_language(text))


def guessed_language(text: str) -> str:
    """The language of a text by its script and, in Latin script, by its commonest words; English if nothing tells."""
    words = text[: LANGUAGES.sample].lower().split()
    counts = {language: sum(word in common for word in words) for language, common in _COMMON_WORDS.items()}
    script = language_by_script(text)
    return script if script != "en" else max(counts, key=lambda language: counts[language])


def language_by_script(text: str) -> str:
    """``zh``, ``ar`` or ``ru`` where most letters are of that script, else ``en``."""
    letters = [char for char in text[: LANGUAGES.sample] if char.isalpha()]
    for language, first, last in _SCRIPTS:
        if sum(first <= char <= last for char in letters) * 2 > len(letters):
            return language
    return "en"


def _year(metadata: Metadata) -> int | None:
    date = metadata.adoption_date or metadata.distribution_date
    return int(date[:4]) if date and date[:4].isdigit() else None
