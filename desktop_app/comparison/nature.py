"""The nature of a change."""

from __future__ import annotations

import re

from desktop_app.comparison.languages.terms import Terms
from desktop_app.comparison.model import Nature
from desktop_app.comparison.spelling import plain


def nature_of(deleted: str, inserted: str, terms: Terms) -> Nature:
    """What kind of change it is that puts ``inserted`` for ``deleted``."""
    if plain(deleted) == plain(inserted):
        return Nature.TYPOGRAPHIC
    if plain(_without_connectives(deleted, terms)) == plain(_without_connectives(inserted, terms)):
        return Nature.CONNECTIVE
    return Nature.WORDING


def _without_connectives(text: str, terms: Terms) -> str:
    words = "|".join(re.escape(word) for word in sorted(terms.connectives, key=len, reverse=True))
    return re.sub(rf"\b(?:{words})\b", "", text, flags=re.IGNORECASE)
