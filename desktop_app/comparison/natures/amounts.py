"""Whether two stretches differ in nothing but amounts: money, percentages, counts. They are always to be read."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from desktop_app.comparison.languages import terms_of
from desktop_app.comparison.natures.rolling import Roll
from desktop_app.comparison.natures.tokenized_text import TokenSpan
from desktop_app.comparison.thresholds import AMOUNTS, REACH
from desktop_app.comparison.words.cardinals import is_cardinal, number_of
from desktop_app.comparison.words.dates import date_of, is_day_before

_AMOUNT = re.compile("\\d[\\d.,\u066b\u066c\u00a0\u202f ]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CHINESE_MEASURES = ("个", "名", "项", "份", "次", "国", "笔", "场", "起", "人")
"""What says that a Chinese number in words counts something: the numerals are parts of other words too."""
Place = tuple[int, int]
"""A place in the tokens of the old and of the new text."""
_PREFIXED = ("ar", "zh")
"""Languages in which other letters may come right before a noun."""


def differ_by_amounts(old: TokenSpan, new: TokenSpan, roll: Roll) -> bool:
    """Whether each word that differs is an amount on both sides; numbers that name or date something are none.

    A date that rolled forward may stand beside them ("in 2023, 1,915 persons"), and "million" may come or go.
    """
    before, after = _without_scales(old), _without_scales(new)
    if len(before) != len(after):
        return False
    pairs = list(zip(before, after, strict=True))
    changed = [pair for pair in pairs if _token(old, pair[0]) != _token(new, pair[1])]
    agreeing = {pair for number, pair in _counted(pairs, old) if number in changed and _is_inflected(pair, old, new)}
    amounts = [
        pair
        for pair in changed
        if pair not in agreeing and not _is_rolled(_token(old, pair[0]), _token(new, pair[1]), roll)
    ]
    return bool(amounts or (not changed and old.text != new.text)) and all(
        _is_amount(side.passage.tokens, place, side.passage.language)
        for pair in amounts
        for side, place in zip((old, new), pair, strict=True)
    )


def is_same_number(old: TokenSpan, new: TokenSpan) -> bool:
    """Whether two stretches are one number, in digits and in words."""
    before, after = _number(old), _number(new)
    return before is not None and before == after


def _number(side: TokenSpan) -> int | None:
    """The number that a stretch of one token is."""
    token, language = side.text, side.passage.language
    return number_of(token, language) if token.isdecimal() or is_cardinal(token, language) else None


def _token(side: TokenSpan, place: int) -> str:
    return side.passage.tokens[place]


def _counted(pairs: Sequence[Place], old: TokenSpan) -> Iterator[tuple[Place, Place]]:
    """Two places that follow each other but for a space, in both texts."""
    words = [pair for pair in pairs if not _token(old, pair[0]).isspace()]
    return itertools.pairwise(words)


def _is_inflected(pair: Place, old: TokenSpan, new: TokenSpan) -> bool:
    """Whether two words are forms of one, as of what is counted: "1 State", "2 States"; in Russian "302 человека"."""
    shorter, longer = sorted((_token(old, pair[0]), _token(new, pair[1])), key=len)
    stem = max(AMOUNTS.stem, len(shorter) - AMOUNTS.ending)
    return longer.isalpha() and len(longer) - stem <= 2 * AMOUNTS.ending and shorter[:stem] == longer[:stem]


def _is_rolled(old: str, new: str, roll: Roll) -> bool:
    """Whether a year rolled forward, or a date with its year."""
    before, after = _year_of(old), _year_of(new)
    same_form = bool(_YEAR.fullmatch(old)) == bool(_YEAR.fullmatch(new))
    if not same_form or before is None or after is None:
        return False
    return roll.reversed.rolls_year(after, before) if roll.backward else roll.rolls_year(before, after)


def _year_of(token: str) -> int | None:
    """The year that a token is, or that of the date that it is."""
    if _YEAR.fullmatch(token):
        return int(token)
    date = date_of(token)
    return date.year if date else None


def _without_scales(side: TokenSpan) -> list[int]:
    """The places of the tokens of a stretch, without a word like "million" after a number and the space before it."""
    tokens, scales = side.passage.tokens, terms_of(side.passage.language).scales
    if set(map(str.lower, tokens[side.start : side.end])).isdisjoint(scales):
        return list(range(side.start, side.end))
    places: list[int] = []
    for place in range(side.start, side.end):
        number = next((tokens[at] for at in reversed(places) if not tokens[at].isspace()), "")
        if tokens[place].lower() not in scales or not _AMOUNT.fullmatch(number):
            places.append(place)
        elif places and tokens[places[-1]].isspace():
            places.pop()
    return places


def _is_amount(tokens: Sequence[str], at: int, language: str | None) -> bool:
    if _YEAR.fullmatch(tokens[at]) or not (_AMOUNT.fullmatch(tokens[at]) or is_cardinal(tokens[at], language)):
        return False
    before = "".join(tokens[max(0, at - REACH.numbered_tokens) : at]).lower()
    after = "".join(tokens[at + 1 : at + 1 + REACH.numbered_tokens])
    if language == "zh" and not (_AMOUNT.fullmatch(tokens[at]) or after[:1] in _CHINESE_MEASURES):
        return False
    return not _names(before, language) and not _says_how_often(before, language) and not is_day_before(after)


def _says_how_often(before: str, language: str | None) -> bool:
    """Whether a number is that of "every two years"."""
    return before.rstrip().endswith(terms_of(language).every)


def _names(before: str, language: str | None) -> bool:
    """Whether the words before a number say that it names something: "paragraph 4", "articles 5 and 6"."""
    return _naming(language).search(before) is not None


@lru_cache(maxsize=8)
def _naming(language: str | None) -> re.Pattern[str]:
    """A noun in any of its forms, and all that may be between it and the number: "(b)", the rest of a list."""
    terms = terms_of(language)
    nouns, joins = ("|".join(map(re.escape, words)) for words in (terms.numbered_nouns, _joins(language)))
    begins = "" if language in _PREFIXED else r"(?<!\w)"
    return re.compile(
        rf"{begins}(?:{nouns})\w{{0,3}}[\s.:°º]*(?:\([a-z\d]+\)\s*)?(?:\d(?:[\d.,\s–-]|\b(?:{joins})\b)*)?$"
    )


def _joins(language: str | None) -> tuple[str, ...]:
    return (*terms_of(language).list_words, *terms_of(language).range_words)
