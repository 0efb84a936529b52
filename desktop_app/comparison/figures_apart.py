"""The symbols, dates and large numbers that one language of a text has and the other has not."""

from __future__ import annotations

import re
from collections.abc import Hashable
from dataclasses import dataclass

from desktop_app.comparison.thresholds import LANGUAGES
from desktop_app.comparison.words.dates import Date, date_of
from desktop_app.comparison.words.tokens import tokens_of
from desktop_app.resolution.symbol import NUMBER_AND_YEAR, SERIES_AND_NUMBER

_GROUPED = re.compile("\\d{1,3}(?:[.,\u00a0\u202f ]\\d{3})+")
_CHINESE_END = re.compile("至(?:(?P<month>\\d{1,2})月)?(?P<day>\\d{1,2})日$")


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
    return FiguresApart(_without(before, after), _without(after, before))


def _without(these: dict[str, frozenset[Hashable]], those: dict[str, frozenset[Hashable]]) -> frozenset[str]:
    there = frozenset().union(*those.values()) if those else frozenset()
    return frozenset(token for token, values in these.items() if not values <= there)


def _figures(text: str) -> dict[str, frozenset[Hashable]]:
    """What each token with a figure stands for: a date also names its year."""
    found = ((token, _values(token)) for token in tokens_of(text) if any(char.isdigit() for char in token))
    return {token: values for token, values in found if values}


def _last_of(token: str, date: Date) -> Date:
    """The date, or the last of a range: in Chinese a range is read by its first."""
    range_end = _CHINESE_END.search(token)
    if range_end is None:
        return date
    return Date(date.year, int(range_end["month"] or date.month), int(range_end["day"]))


def _values(token: str) -> frozenset[Hashable]:
    if date := date_of(token):
        return frozenset({date.year, _last_of(token, date)})
    if SERIES_AND_NUMBER.fullmatch(token) or NUMBER_AND_YEAR.fullmatch(token):
        return frozenset({tuple(re.findall(r"\d+", token))})
    if _GROUPED.fullmatch(token):
        return frozenset({int("".join(re.findall(r"\d", token)))})
    if token.isdecimal() and int(token) >= LANGUAGES.large_number:
        return frozenset({int(token)})
    return frozenset()
