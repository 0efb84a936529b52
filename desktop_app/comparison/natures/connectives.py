"""Connectives, which only say that a paragraph follows others: also, further, again."""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.natures.tokenized_text import TokenSpan
from desktop_app.comparison.natures.verbs import opening_of, verb_table
from desktop_app.comparison.thresholds import REACH
from desktop_app.comparison.words.spelling import plain
from desktop_app.comparison.words.tokens import is_word


def differ_by_connectives(old: TokenSpan, new: TokenSpan) -> bool:
    """Whether two stretches say the same except for connectives.

    "Further" and similar words are connectives only beside an opening verb: not in "to further strengthen".
    """
    language = old.passage.language
    if not _has_connective(old.text, language) and not _has_connective(new.text, language):
        return plain(old.text) == plain(new.text)
    if _without(old.text, language, False) == _without(new.text, language, False):
        return True
    if _without(old.text, language, True) != _without(new.text, language, True):
        return False
    return _is_beside_verb(old) and _is_beside_verb(new)


def _is_beside_verb(stretch: TokenSpan) -> bool:
    tokens, table = stretch.passage.tokens, verb_table(stretch.passage.language)
    if opening_of("".join(tokens[stretch.start : stretch.end + REACH.opening_tokens]).lstrip(), table):
        return True
    before = [token for token in tokens[max(0, stretch.start - REACH.opening_tokens) : stretch.start] if is_word(token)]
    endings = (" ".join(before[-size:]) for size in range(1, len(before) + 1))
    return any((opening := opening_of(ending, table)) and len(opening.printed) == len(ending) for ending in endings)


def _has_connective(text: str, language: str | None) -> bool:
    """A quick check whether any connective can be in a text: in most changes there is none."""
    lowered, terms = text.lower(), terms_of(language)
    return any(word in lowered for word in (*terms.connectives, *terms.opening_connectives))


def _without(text: str, language: str | None, beside_verb: bool) -> str:
    return plain(_connectives(language, beside_verb).sub("", text))


@lru_cache(maxsize=16)
def _connectives(language: str | None, beside_verb: bool) -> re.Pattern[str]:
    terms = terms_of(language)
    words = terms.connectives + (terms.opening_connectives if beside_verb else ())
    alternatives = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return re.compile(alternatives if language == "zh" else rf"\b(?:{alternatives})\b", re.IGNORECASE)
