"""The symbols, dates and large numbers that one language of a text has and the other has not."""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass

from desktop_app.comparison.context import guessed_language
from desktop_app.comparison.thresholds import LANGUAGES
from desktop_app.comparison.words.cardinals import chinese_hundreds_in
from desktop_app.comparison.words.dates import date_of
from desktop_app.comparison.words.ordinals import ordinals_in
from desktop_app.comparison.words.scales import GROUPS_OF_THREE, scaled_numbers_in
from desktop_app.comparison.words.tokens import tokens_of
from desktop_app.resolution.symbol import NUMBER_AND_YEAR

_SYMBOL = re.compile(r"(?:[^\W\d_]{1,4}-)?\d{1,4}/\d{1,4}(?: ?[^\W\d_])?")  # 78/229, ES-10/21, دإط-10/15
_OLD_SYMBOL = re.compile(r"(?: ?[^\W\d_])? ?\((?:[^\W\d_]{1,4}-)?\w+\)$")  # 1514 (XV), 1514 (د-15)
_SHORT_YEAR = re.compile(r"(?<=[-–‑/])\d\d(?!\d)")
_YEARS = re.compile(r"(?:19|20)\d\d/\d\d")  # 2021/22
_LONG_NUMBER = re.compile(r"(?<!\d)\d{3,9}(?!\d)")
_GROUPED = re.compile(rf"{GROUPS_OF_THREE}|\d{{3}}(?: \d{{3}})* \d{{1,2}}")  # Arabic: 100 459 65


@dataclass(frozen=True)
class FiguresApart:
    """The tokens of either text with a figure that the other text does not have; falsy where there are none."""

    old: frozenset[str]
    new: frozenset[str]

    def __bool__(self) -> bool:
        """Whether any figure is apart."""
        return bool(self.old or self.new)


def figures_apart(old: str, new: str) -> FiguresApart:
    """The figures of two languages of one text that are not in both.

    Small numbers are left out, for languages write them in words; so is how often a figure is named.
    """
    before, after = _figures(old), _figures(new)
    return FiguresApart(_without(before, after, new), _without(after, before, old))


def _without(these: dict[str, frozenset[Hashable]], those: dict[str, frozenset[Hashable]], text: str) -> frozenset[str]:
    """The tokens of these of which no meaning is among those, or elsewhere in their text."""
    there = frozenset().union(_numbers_within(text), *those.values())
    return frozenset(token for token, meanings in these.items() if meanings.isdisjoint(there))


def _figures(text: str) -> dict[str, frozenset[Hashable]]:
    """What each token with a figure may mean; tokens that are left out are not in it."""
    figures: dict[str, frozenset[Hashable]] = {}
    scaled, at = dict(scaled_numbers_in(text)), 0
    for token in tokens_of(text):
        if token[0].isalnum() and (meanings := _meanings(token)):
            figures[token] = meanings | frozenset(_number(str(value)) for value in scaled.get(at, ()))
        at += len(token)
    return figures


def _meanings(token: str) -> frozenset[Hashable]:
    if date := date_of(token):
        return frozenset({date})
    if _SYMBOL.fullmatch(token) or NUMBER_AND_YEAR.fullmatch(token):
        first, second = re.findall(r"\d+", token)
        return frozenset({f"{first}/{first[:2]}{second}" if _YEARS.fullmatch(token) else f"{first}/{second}"})
    number = _OLD_SYMBOL.sub("", token)
    if _GROUPED.fullmatch(number) or (number.isdecimal() and int(number) >= LANGUAGES.large_number):
        return frozenset({_number(number)})
    return frozenset()


def _number(digits: str) -> tuple[str, ...]:
    """The groups of three digits of a number, from whichever end: some Arabic texts hold them from right to left."""
    groups = tuple(re.findall(r"\d+", digits if _GROUPED.fullmatch(digits) else f"{int(digits):,}"))
    return min(groups, groups[::-1])


def _numbers_within(text: str) -> frozenset[Hashable]:
    """The numbers of a text wherever they stand.

    They may be in a date, in another word ("post-2015"), an ordinal in words, before a word that multiplies them, or a
    year written short after a stroke ("COVID-19").
    """
    short = (f"{century}{year}" for year in _SHORT_YEAR.findall(text) for century in ("19", "20"))
    ordinals = (str(ordinal.value) for ordinal in ordinals_in(text, guessed_language(text)))
    scaled = (str(value) for _, values in scaled_numbers_in(text) for value in values)
    in_words = map(str, chinese_hundreds_in(text))
    return frozenset(map(_number, (*_LONG_NUMBER.findall(text), *short, *ordinals, *scaled, *in_words)))
