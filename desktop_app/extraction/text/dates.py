"""Dates in the six languages, as ISO dates."""

from __future__ import annotations

import datetime
import re
from functools import cache

from desktop_app.extraction.languages.language import LanguageWords
from desktop_app.extraction.text.ordinals import HAN_NUMBER, han_number
from desktop_app.text.folding import fold

HAN = r"[〇零○一二三四五六七八九十]"
CHINESE_DATE = re.compile(rf"(\d{{4}}|{HAN}{{4}}) ?年 ?(\d{{1,2}}|{HAN}{{1,3}}) ?月 ?(\d{{1,2}}|{HAN}{{1,3}}) ?日")


def first_date(text: str, *languages: LanguageWords) -> str | None:
    """The first date of a text in one of the languages, as ``YYYY-MM-DD``; ``None`` if there is none."""
    folded = fold(text)
    found = CHINESE_DATE.search(folded)
    if found:
        year, month, day = (_number(part) for part in found.groups())
        return _iso(year, month, day)
    for language in languages:
        iso = _first_in(folded, language)
        if iso:
            return iso
    return None


def without_dates(text: str, language: LanguageWords) -> str:
    """The folded text without its dates."""
    folded = CHINESE_DATE.sub("", fold(text))
    return _pattern(tuple(language.month_numbers)).sub("", folded) if language.month_numbers else folded


def _first_in(folded: str, language: LanguageWords) -> str | None:
    if not language.month_numbers:
        return None
    for match in _pattern(tuple(language.month_numbers)).finditer(folded):
        groups = match.groupdict()
        day = groups["day"] or groups["day_second"] or groups["day_last"]
        iso = _iso(int(groups["year"] or groups["year_second"]), language.month_numbers[groups["month"]], int(day or 0))
        if iso:
            return iso
    return None


@cache
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of "19 December 2023", "December 19, 2023" and, as some producers reorder it, "December 2023 19".

    Arabic months have two names, "كانون الأول/ديسمبر"; other languages have words such as "de" in between.
    """
    month = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    day = r"(?<!\d)(?P<day>\d{1,2}) ?(?:st|nd|rd|th|er|o|a|-?го)? ?(?:de |of )?"
    second = rf"(?: ?/ ?(?:{month}))?"
    return re.compile(
        rf"(?:{day})?(?<!\w)(?P<month>{month}){second}(?!\w)\.?,? ?(?:de |del )?"
        r"(?:(?P<year>\d{4})(?!\d)|(?P<day_second>\d{1,2}),? (?P<year_second>\d{4})(?!\d))"
        r"(?: (?P<day_last>\d{1,2})(?!\d))?"
    )


def _number(text: str) -> int:
    return han_number(text) if HAN_NUMBER.fullmatch(text) else int(text)


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None
