"""References to paragraphs of the same text ("paragraphs 17 and 18 above"), which follow its numbering."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from desktop_app.comparison.languages import terms_of
from desktop_app.resolution.model import Resolution

_DIGITS = re.compile(r"\d+")
_NUMBER = r"\d{1,3}(?!\d|/)(?:[ \u00a0]?\([a-z]+\))*"
_NUMBERS = rf"{_NUMBER}(?:\s*(?:[,،、;–-]|[^\W\d]{{1,3}})\s*{_NUMBER})*"
# Reports in several parts count their paragraphs in each: IV.124.
_NUMBER_IN_PART = rf"(?:\b[IVX]{{1,5}}\.)?{_NUMBER}"
_NUMBERS_IN_PARTS = _NUMBERS.replace(_NUMBER, _NUMBER_IN_PART)

# In Spanish, after the numbers of a paragraph: neither more of them, nor what it is a paragraph of.
_OF_NOTHING = r"(?!\d|\.\d|\s*(?:,|y|a|e)?\s*\d|\s*[a-z]\)|,?\s+(?:de|del)\b)"


def own_paragraphs_in(text: str, language: str | None) -> Iterator[tuple[int, int, int]]:
    """The numbers of its own paragraphs that a text refers to: each number, its start and its end."""
    if not _may_refer(text, language):
        return
    for reference in _pattern(language).finditer(text):
        group = next((name for name, numbers in reference.groupdict().items() if numbers), "after")
        listed, start = reference[group] or "", reference.start(group)
        for number in re.finditer(_NUMBER, listed):
            digits = _DIGITS.match(number[0])
            if digits:
                yield int(digits[0]), start + number.start(), start + number.end()


def paragraphs_of_others_in(text: str, language: str | None) -> Iterator[tuple[int, int, int]]:
    """The numbers of paragraphs that a text refers to, of whatever text: each number, its start and its end."""
    if not _may_refer(text, language):
        return
    for reference in _any_pattern(language).finditer(text):
        for number in re.finditer(_NUMBER_IN_PART, reference["listed"]):
            digits = _DIGITS.search(number[0])
            if digits:
                start = reference.start("listed") + number.start()
                yield int(digits[0]), start, start + len(number[0])


@lru_cache(maxsize=64)  # a text is asked for its own paragraphs, for those of others, and for what it leaves behind
def _may_refer(text: str, language: str | None) -> bool:
    """A quick check whether a text has a number, and a word for a paragraph: most have not."""
    if not _DIGITS.search(text):
        return False
    lowered = text.lower()
    return any(noun in lowered for noun in terms_of(language).paragraph_nouns)


@lru_cache(maxsize=8)
def _any_pattern(language: str | None) -> re.Pattern[str]:
    if language == "zh":
        return re.compile(rf"第(?P<listed>{_NUMBERS_IN_PARTS})(?:{_alternatives(terms_of(language).paragraph_nouns)})")
    return re.compile(rf"{_noun(language)}\s+(?P<listed>{_NUMBERS_IN_PARTS})", re.IGNORECASE)


def _noun(language: str | None) -> str:
    """A pattern of a word for a paragraph; Arabic writes "and" or "by" onto it, and may have "from" after it."""
    before, after = (r"\b[وفب]?", r"(?:\s+من)?") if language == "ar" else (r"\b", "")
    return rf"{before}(?:{_alternatives(terms_of(language).paragraph_nouns)})\w*{after}"


def _alternatives(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, words))


@lru_cache(maxsize=8)
def _pattern(language: str | None) -> re.Pattern[str]:
    """A pattern of the numbers between the noun and "above", or in Chinese between "above" and the noun.

    Spanish mostly leaves "above" out: "in paragraph 15" then is of the same text, unless it goes on with "of".
    """
    terms = terms_of(language)
    own = _alternatives(terms.own_references)
    if language == "zh":
        noun = _alternatives(terms.paragraph_nouns)
        return re.compile(rf"(?:{own})第(?P<before>{_NUMBERS})(?:{noun})(?P<after>)")
    with_sign = rf"{_noun(language)}\s+(?P<after>{_NUMBERS})\s+(?:{own})\b(?P<before>)"
    if not terms.reference_leads:
        return re.compile(with_sign, re.IGNORECASE)
    leads = _alternatives(terms.reference_leads)
    bare = rf"\b(?:{leads})\s+{_noun(language)}\s+(?P<bare>{_NUMBERS}){_OF_NOTHING}"
    return re.compile(f"{with_sign}|{bare}", re.IGNORECASE)


def new_numbers(
    old: Resolution, new: Resolution, together: Iterable[tuple[Sequence[int], Sequence[int]]]
) -> dict[int, int]:
    """The new number of each operative paragraph by its old one, from the positions that belong together.

    Empty if a text has several parts, each with its own numbers.
    """
    if any(paragraph.part for paragraph in (*old.paragraphs, *new.paragraphs)):
        return {}
    numbers: dict[int, int] = {}
    for befores, afters in together:
        before, after = old.paragraphs[befores[0]].number, new.paragraphs[afters[0]].number
        if before is not None and after is not None:
            numbers.setdefault(before, after)
    return numbers
