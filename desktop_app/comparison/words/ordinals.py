"""Ordinal numbers in words and digits: which ones a text has, and where."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.languages.terms import OrdinalWords
from desktop_app.comparison.thresholds import REACH
from desktop_app.comparison.words.alternatives import any_of


class Ordinal(NamedTuple):
    """An ordinal number, and where in the text it begins and ends."""

    value: int
    start: int
    end: int


class _Nouns(NamedTuple):
    """The beginnings of the nouns that ordinals count, and how many words may stand between the two."""

    stems: tuple[str, ...]
    words: int


def ordinals_in(text: str, language: str | None) -> Iterator[Ordinal]:
    """The ordinals of a text, from left to right."""
    words = terms_of(language).ordinals
    for match in _pattern(language).finditer(text):
        yield Ordinal(_value(match, words), match.start(), match.end())


def session_ordinals_in(text: str, language: str | None) -> tuple[Ordinal, ...]:
    """The ordinals of a text that count sessions or meetings, from left to right."""
    return counting_ordinals_in(text, language)[0]


@lru_cache(maxsize=64)  # a text is asked for all its figures, and then for the sessions that it may leave behind
def counting_ordinals_in(text: str, language: str | None) -> tuple[tuple[Ordinal, ...], tuple[Ordinal, ...]]:
    """The ordinals that count sessions or meetings, and those of times, cycles, anniversaries and conferences.

    Both are in order, from left to right.
    """
    terms, lowered = terms_of(language), text.lower()
    sessions, occasions = (
        nouns if any(noun in lowered for noun in nouns) else () for nouns in (terms.session_nouns, terms.occasion_nouns)
    )
    lists = _lists_of_ordinals(text, language) if (sessions or occasions) and _may_count(lowered, language) else []
    return (
        _counting(_Nouns(sessions, REACH.session_words), lists, text, language),
        _counting(_Nouns(occasions, REACH.occasion_words), lists, text, language),
    )


def _may_count(lowered: str, language: str | None) -> bool:
    """A quick check whether a text in lower case has any ordinal: looking for each of them is slow."""
    words, spelled = terms_of(language).ordinals, lowered.replace("‐", "-").replace("‑", "-")
    if any(word in spelled for word in words.second) or any(word in spelled for word in words.alone):
        return True
    return _digits_pattern(language).search(lowered) is not None


@lru_cache(maxsize=8)
def _digits_pattern(language: str | None) -> re.Pattern[str]:
    return re.compile(rf"\d(?:{_any(terms_of(language).ordinals.digits_after)})")


def _counting(nouns: _Nouns, lists: Iterable[list[Ordinal]], text: str, language: str | None) -> tuple[Ordinal, ...]:
    counting = (
        listed for listed in lists if nouns.stems and _count(nouns, text, listed[0].start, listed[-1].end, language)
    )
    return tuple(itertools.chain.from_iterable(counting))


def _lists_of_ordinals(text: str, language: str | None) -> list[list[Ordinal]]:
    lists: list[list[Ordinal]] = []
    for ordinal in ordinals_in(text, language):
        if lists and _joints(language).fullmatch(text, lists[-1][-1].end, ordinal.start):
            lists[-1].append(ordinal)
        else:
            lists.append([ordinal])
    return lists


def _count(nouns: _Nouns, text: str, start: int, end: int, language: str | None) -> bool:
    """Whether a noun is beside the list, with at most a few words ("special", "de sesiones") in between."""
    before, after = _patterns(nouns, language)
    if text[start].isdigit() and not terms_of(language).ordinals.digits_after:
        return _numbered(nouns.stems).search(text[max(0, start - REACH.noun_characters) : start]) is not None
    return bool(after.match(text, end) or before.search(text[max(0, start - REACH.noun_characters) : start]))


@lru_cache(maxsize=8)
def _numbered(stems: tuple[str, ...]) -> re.Pattern[str]:
    """A noun right before its number, or with adjectives: in Arabic "20 sessions" are no session of that number."""
    return re.compile(rf"\b{_ARABIC_PREFIXES}(?:{_any(stems)})\w*(?:\s+ال\w+){{0,2}}\s+$")


@lru_cache(maxsize=8)
def _joints(language: str | None) -> re.Pattern[str]:
    terms = terms_of(language)
    return re.compile(rf"(?:[\s,،、]|{_any({*terms.list_words, *terms.range_words})})*", re.IGNORECASE)


@lru_cache(maxsize=16)
def _patterns(counted: _Nouns, language: str | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of the noun before a list of ordinals (Spanish, Arabic) and after it."""
    nouns, words = _any(counted.stems), counted.words
    if language == "zh":
        return re.compile("(?!)"), re.compile(f"(?:[届次]{_CHINESE_NAME}|[届次个]?)(?:{nouns})")
    before = rf"\b{_ARABIC_PREFIXES if language == 'ar' else ''}(?:{nouns})\w*(?:\s+\w+){{0,2}}\s+$"
    after = rf"(?:\s+[\w-]+){{0,{words}}}?\s+(?:{nouns})"
    return re.compile(before if language in {"es", "ar"} else "(?!)", re.IGNORECASE), re.compile(after, re.IGNORECASE)


def _value(match: re.Match[str], words: OrdinalWords) -> int:
    if match["digits"]:
        return int(match["digits"])
    if match["alone"]:
        return words.alone[_spelled(match["alone"])]
    return words.first[_spelled(match["first"])] + words.second[_spelled(match["second"])]


def _spelled(word: str) -> str:
    return re.sub("[‐‑]", "-", word.lower())


@lru_cache(maxsize=8)
def _pattern(language: str | None) -> re.Pattern[str]:
    words = terms_of(language).ordinals
    joint = words.joint.replace("-", "(?:[-‐‑] ?| )")
    numbers = (
        f"(?P<first>{_any(words.first)})(?:{joint})(?P<second>{_any(words.second)})",
        f"(?P<alone>{_any(words.alone)})",
        rf"{words.digits_before}(?P<digits>\d{{1,3}})(?:{_any(words.digits_after)})(?![\d/])",
    )
    before, after = _WORD_EDGES.get(language or "", (r"\b", r"(?!\w)"))
    return re.compile(f"{before}(?:{'|'.join(numbers)}){after}", re.IGNORECASE)


# A Chinese ordinal stands before the name of what meets: 第十六届缔约方会议.
_CHINESE_NAME = "[^，、；。：《》“”的和及]{0,12}?"
# "And", "to", "in" and the article are written together with the noun: لدورتها, بالدورة.
_ARABIC_PREFIXES = "[وفبكل]{0,2}(?:ال|ل)?"
# There are no word edges in Chinese; an Arabic ordinal may have the prefix "and".
_WORD_EDGES = {"zh": ("", ""), "ar": (r"\bو?", r"(?!\w)")}


def _any(words: Iterable[str]) -> str:
    return any_of(words).replace(r"\-", "[-‐‑]")
