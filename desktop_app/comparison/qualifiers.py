"""Qualifiers that came or went: words that bound or weaken a commitment, and "shall", "should", "may"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.model import Edit, Nature, Operation
from desktop_app.resolution.message import Message


def qualifier_remarks(old: str, new: str, edits: Sequence[Edit], language: str | None) -> Iterator[Message]:
    """A remark for each qualifier that the new text has more or less often, and for each modal that gave way."""
    before, after = _counted(old, language), _counted(new, language)
    for qualifier in sorted(before - after):
        yield Message("qualifier-removed", "The qualifier “{0}” was removed.", (qualifier,))
    for qualifier in sorted(after - before):
        yield Message("qualifier-added", "The qualifier “{0}” was added.", (qualifier,))
    yield from _modal_remarks(edits, language)


def _modal_remarks(edits: Sequence[Edit], language: str | None) -> Iterator[Message]:
    """A modal counts where another one takes its place, not inside words that are new altogether."""
    for deleted, inserted in pairwise(edits):
        if (deleted.operation, inserted.operation) != (Operation.DELETE, Operation.INSERT):
            continue
        before, after = (
            _modals(language).findall(deleted.text.lower()),
            _modals(language).findall(inserted.text.lower()),
        )
        if deleted.nature is Nature.WORDING and len(before) == len(after) == 1 and before != after:
            yield Message("modal-changed", "“{0}” became “{1}”.", (before[0], after[0]))


def _counted(text: str, language: str | None) -> Counter[str]:
    return Counter(_qualifiers(language).findall(re.sub(r"\s+", " ", text.lower())))


@lru_cache(maxsize=8)
def _qualifiers(language: str | None) -> re.Pattern[str]:
    return _any(terms_of(language).qualifiers, language)


@lru_cache(maxsize=8)
def _modals(language: str | None) -> re.Pattern[str]:
    return _any(terms_of(language).modals, language)


def _any(phrases: Sequence[str], language: str | None) -> re.Pattern[str]:
    alternatives = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(alternatives if language == "zh" else rf"\b(?:{alternatives})\b")
