"""Dates in the six languages."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop_app.text.folding import ARABIC_MARK

# Month names in the six languages; Arabic has two sets.
_MONTHS: tuple[tuple[str, ...], ...] = (
    ("january", "janvier", "enero", "января", "январе", "كانون الثاني/يناير", "كانون الثاني", "يناير"),
    ("february", "février", "febrero", "февраля", "феврале", "شباط/فبراير", "شباط", "فبراير"),
    ("march", "mars", "marzo", "марта", "марте", "آذار/مارس", "آذار", "مارس"),
    ("april", "avril", "abril", "апреля", "апреле", "نيسان/أبريل", "نيسان", "أبريل"),
    ("may", "mai", "mayo", "мая", "мае", "أيار/مايو", "أيار", "مايو"),
    ("june", "juin", "junio", "июня", "июне", "حزيران/يونيه", "حزيران/يونيو", "حزيران", "يونيه", "يونيو"),
    ("july", "juillet", "julio", "июля", "июле", "تموز/يوليه", "تموز/يوليو", "تموز", "يوليه", "يوليو"),
    ("august", "août", "agosto", "августа", "августе", "آب/أغسطس", "آب", "أغسطس"),
    ("september", "septembre", "septiembre", "сентября", "сентябре", "أيلول/سبتمبر", "أيلول", "سبتمبر"),
    ("october", "octobre", "octubre", "октября", "октябре", "تشرين الأول/أكتوبر", "تشرين الأول", "أكتوبر"),
    ("november", "novembre", "noviembre", "ноября", "ноябре", "تشرين الثاني/نوفمبر", "تشرين الثاني", "نوفمبر"),
    ("december", "décembre", "diciembre", "декабря", "декабре", "كانون الأول/ديسمبر", "كانون الأول", "ديسمبر"),
)
_MONTH = "|".join(sorted((name for names in _MONTHS for name in names), key=len, reverse=True))
_BLANK = r"[ \u00a0\u202f]"
_STROKE = rf"(?:/{_BLANK}?|{_BLANK})"
_PRINTED_MONTH = f"(?i:{_MONTH.replace(' ', _BLANK).replace('/', _STROKE)})"
_MONTH_NAME = re.sub("([\u0621-\u064a])", rf"\1{ARABIC_MARK}*", _PRINTED_MONTH)
_DAY = rf"\d{{1,2}}(?:er|º|°)?(?:{_BLANK}(?:de|of))?"
_RANGE = rf"(?:{_BLANK}(?:to|and|au|et|al|a|y|по|и|إلى|و){_BLANK}|[–-])"
_CHINESE_RANGE = "(?:[至到和及]|以及|[–-])"
_CHINESE_DAYS = rf"\d{{1,2}}(?:日、\d{{1,2}})*(?:日?{_CHINESE_RANGE}(?:\d{{1,2}}月)?\d{{1,2}})?日"
_DATE_FROM_DAY = rf"""
    (?:{_DAY}(?:{_BLANK}{_MONTH_NAME})?{_RANGE})?{_DAY}{_BLANK}?{_MONTH_NAME}(?:{_BLANK}(?:de|of))?{_BLANK}\d{{4}}\b
    | \d{{4}}年\d{{1,2}}月(?:{_CHINESE_DAYS}|{_CHINESE_RANGE}\d{{1,2}}月(?!\d))?
"""
_DATE_FROM_MONTH = rf"{_MONTH_NAME}(?:{_BLANK}de)?{_BLANK}\d{{4}}\b"
# The lookarounds save the search through all months for most words.
_DATE_FROM_MONTH_ALONE = rf"(?<![a-zа-я])(?=[^\W\d])(?=[^\d\n]{{3,24}}\s\d{{4}}){_DATE_FROM_MONTH}"
# A verbose pattern without groups: 19 December 2023, 17 to 21 October 2022, 3 de mayo de 2024, December 2023,
# 2023年12月19日, 2022年10月17日至21日.
DATE = rf"""
    {_DATE_FROM_DAY}
    | {_DATE_FROM_MONTH_ALONE}
"""
# Days without a year: 1 to 19 April, 31 de marzo al 17 de abril, 4月1日至19日.
DAYS = rf"""
    {_DAY}(?:{_BLANK}{_MONTH_NAME})?{_RANGE}{_DAY}{_BLANK}?{_MONTH_NAME}(?!\w)
    | (?<!年)\d{{1,2}}月\d{{1,2}}日?{_CHINESE_RANGE}(?:\d{{1,2}}月)?\d{{1,2}}日
"""
_DATE = re.compile(DATE, re.VERBOSE)
_FROM_DAY = re.compile(rf"(?=\d)(?:{_DATE_FROM_DAY})", re.VERBOSE)
_DAYS = re.compile(DAYS, re.VERBOSE)
_ANY_MONTH = re.compile(_MONTH)
_MONTH_NUMBER = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_YEAR = re.compile(r"\d{4}")
_FROM_MONTH = re.compile(_DATE_FROM_MONTH_ALONE)
# What stands before the blank before the year of a date, in lower case.
_BEFORE_YEAR = ("de", "of", *sorted({re.split("[ /]", name)[-1] for names in _MONTHS for name in names}))
_LONGEST_END_WITH_MARKS = 3 * max(map(len, _BEFORE_YEAR))
_NUMBERS = re.compile(r"\d+")
_MONTHS_IN_CHINESE, _DAYS_IN_CHINESE = re.compile(r"\d+(?=月)"), re.compile(r"\d+(?=日)")
_AFTER_DAY = re.compile(rf"(?:er|º|°)?(?:{_RANGE}\d{{1,2}})?(?:{_BLANK}(?:de|of))?(?:{_BLANK}{_MONTH_NAME}\b|[月日])")


def is_day_before(text: str) -> bool:
    """Whether a text goes on from the number of a day: " April", " to 19 April", "日"."""
    return _AFTER_DAY.match(text) is not None


def is_days(token: str) -> bool:
    """Whether a token is a range of days without a year."""
    return _DAYS.fullmatch(token) is not None


class Date(NamedTuple):
    """A date, or the last of a range; ``day`` is 0 if only the month is given."""

    year: int
    month: int
    day: int


def dates_replaced(text: str, sign: str) -> str:
    """A text with a sign for each date; those that begin with a digit are found first, which is quick."""
    if not _may_name_day_or_month(text):
        return text
    rest = _FROM_DAY.sub(sign, text)
    return _FROM_MONTH.sub(sign, rest) if _may_name_day_or_month(rest) else rest


def _may_name_day_or_month(text: str) -> bool:
    """A quick check whether any year of a text stands beside what is before or after it in a date: few do."""
    for year in _YEAR.finditer(text):
        stretch = text[max(0, year.start() - _LONGEST_END_WITH_MARKS) : year.start()]
        before = (stretch if stretch.isascii() else re.sub(ARABIC_MARK, "", stretch)).lower()
        if text.startswith("年", year.end()) or before[:-1].endswith(_BEFORE_YEAR):
            return True
    return False


def date_of(token: str) -> Date | None:
    """The date that a token is, if it is one."""
    if not _DATE.fullmatch(token):
        return None
    numbers = [int(number) for number in _NUMBERS.findall(token)]
    if "年" in token:
        months, days = _MONTHS_IN_CHINESE.findall(token), _DAYS_IN_CHINESE.findall(token)
        return Date(numbers[0], int(months[-1]), int(days[-1]) if days else 0)
    return Date(numbers[-1], _month_in(token), numbers[-2] if len(numbers) > 1 else 0)


def _month_in(token: str) -> int:
    """The number of the last month that a token names."""
    spelled = re.sub(_BLANK, " ", re.sub(ARABIC_MARK, "", token.casefold())).replace("/ ", "/")
    return _MONTH_NUMBER[_ANY_MONTH.findall(spelled)[-1]]
