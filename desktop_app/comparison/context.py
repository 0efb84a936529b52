"""What is known about the two versions besides their words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop_app.comparison.thresholds import LANGUAGES
from desktop_app.resolution.language import ENGLISH, UNKNOWN, language_in
from desktop_app.resolution.model import Metadata
from desktop_app.resolution.symbol import SymbolKind, parse


@dataclass(frozen=True)
class Context:
    """Language, sessions and years (of adoption, otherwise of distribution); ``None`` where unknown.

    ``old_number`` and ``new_number`` are those of the two resolutions ("78/229"); ``verbs`` is the user's own table of
    opening verbs for the language, in the format of ``verbs.py``; ``numbers`` gives the new number of each operative
    paragraph by its old one: it shows which references followed the numbering and which did not.
    """

    language: str | None = None
    old_session: int | None = None
    new_session: int | None = None
    old_year: int | None = None
    new_year: int | None = None
    old_number: str | None = None
    new_number: str | None = None
    verbs: str | None = None
    numbers: Mapping[int, int] | None = None

    @staticmethod
    def of(old: Metadata, new: Metadata) -> Context:
        """The context from the metadata of both; the language is ``None`` if they differ in it."""
        return Context(
            language=old.language if old.language == new.language else None,
            old_session=old.session,
            new_session=new.session,
            old_year=_year(old),
            new_year=_year(new),
            old_number=number_of(old),
            new_number=number_of(new),
        )

    def in_language_of(self, text: str) -> Context:
        """The same context, its language guessed from a text if it is unknown."""
        return self if self.language else replace(self, language=guessed_language(text))


def guessed_language(text: str) -> str:
    """The code of the language that a text seems to be in; English if nothing decides."""
    found = language_in(text[: LANGUAGES.sample])
    return ENGLISH.code if found is UNKNOWN else found.code


def number_of(metadata: Metadata) -> str | None:
    """The number of a resolution by its symbol; ``None`` for a draft or if it has no symbol.

    It is "78/229", of the Economic and Social Council "2024/12", of the Security Council "2730 (2024)".
    """
    symbol = parse(metadata.symbol or "")
    return symbol.short if symbol and symbol.kind is SymbolKind.RESOLUTION and symbol.series else None


def _year(metadata: Metadata) -> int | None:
    date = metadata.adoption_date or metadata.distribution_date
    return int(date[:4]) if date and date[:4].isdigit() else None
