"""By when something is asked: sessions, dates, periods and rhythms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.comparison.words.dates import DATE, date_of
from desktop_app.comparison.words.ordinals import session_ordinals_in
from desktop_app.ledgers.words import LedgerWords

REACH = 90
"""Characters before a session in which the body that meets is named."""

_DATE = re.compile(DATE, re.VERBOSE)
_YEAR = re.compile(r"(?:19|20)\d\d(?![\d/])(?:\s*年)?")
_DAY = r"\d{1,2}(?:er|º)?\s+(?:de\s+)?[^\W\d]+(?:/[^\W\d]+)?"
_PERIOD = re.compile(
    r"(?:period|période|exercice|período|ejercicio\s+económico|периода?|(?:ال|لل)فترة(?:\s+المالية)?)"
    r"\s+(?:from|(?:allant\s+)?du|del?|comprendido\s+entre\s+el|с|من)\s+(?:el\s+)?"
    rf"(?P<first>{_DAY}(?:\s+(?:de\s+)?\d{{4}})?)(?:\s+года)?\s+(?:to|au|al|y\s+el|по|إلى)\s+(?P<last>{_DAY}\s+(?:de\s+)?\d{{4}})"
    r"|(?P<zh_first>\d{4}年\d{1,2}月\d{1,2}日)至(?P<zh_last>(?:\d{4}年)?\d{1,2}月\d{1,2}日)",
    re.IGNORECASE,
)
_FOR_YEAR = re.compile(
    r"(?:\b(?:for|pour|para|на)\s+(?:the\s+year\s+|l'année\s+|el\s+año\s+)?|\b(?:budget|effectifs)\s+de\s+|\bل(?:عام|سنة|لأعوام)\s+)"
    r"(?P<year>(?:19|20)\d\d)\b(?!\s*[-/])|(?P<chinese>20\d\d)年(?=[^，；]{0,12}(?:预算|摊款|经费|会议日历|方案))"
)
_HELD = re.compile(r"\s+session,\s+held\b")
_OTHER_BODY = re.compile(
    r"(?P<body>(?-i:(?:[A-Z][\w'-]*\s+(?:and\s+(?=[A-Z]))?)*(?:Commission|Council|Committee|Conference|Board|Forum|Programme|Comisión|Consejo|Comité|Conseil|Совет|Комисси|"
    r"Комитет|Конференци)\w*)"
    r"(?:\s+(?:of|on|for|the|and|to|de|la|los|las|des?|du|et|y|по|и|(?-i:[A-ZÁÉА-Я])[\w'-]*))*),?"
    r"(?:\s+(?:at|during|before|prior\s+to|for|en|à|lors\s+de|durante|на|в\s+ходе))?\s+(?:its|their|the|su|sa|своей|la)\s+(?:\w+\s+)?$|"
    r"(?P<lower>(?-i:Commission|Conseil|Comité|Conférence|Comisión|Consejo|Conferencia|Junta)(?:\s+(?!(?:d'|de\s+)\w+(?:er|ir)\b)[^\s,;]+){0,9}?),?"
    r"\s+(?:à|en|lors\s+de|durante)\s+(?:sa|su)\s+$|"
    r"(?P<russian>(?-i:Комисси|Комитет|Совет|Конференци)\w*(?:\s+[^\s,;]+){0,9}?),?\s+на\s+(?:его|ее|своей)\s+$|"
    r"委员会[^，；]{0,8}$|理事会[^，；]{0,8}$|(?:لجنة|مجلس)[^،؛]{0,60}$"
)
_SMALL_WORDS = re.compile(r"(?:\s+(?:of|on|for|the|and|to))+$|\s+(?:في\s+)?دورته\S*$")


def deadline_in(
    quote: str, language: str, words: LedgerWords, session: int | None, year: int | None, *, is_report: bool
) -> str | None:
    """The deadlines that the words of a request state, in order, joined by "; ".

    ``session`` and ``year`` are those of the resolution: what is earlier is no deadline.
    """
    found = list(dict.fromkeys(_sessions(quote, language, words, session)))
    found += [value for value in _periods(quote) if value not in found]
    if not any("/" in value for value in found):
        found += [
            value for value in _dates(quote, words) if value not in found and (not year or value[:4] >= str(year))
        ]
    rhythms = [name for pattern, name in words.rhythm_patterns if pattern.search(quote)]
    if not is_report or len(rhythms) > 1:
        rhythms = [name for name in rhythms if name != "regular"]
    found += [name for name in rhythms if name not in found]
    if len(found) > 1 and "next report" in found:
        found.remove("next report")
    return "; ".join(found) or None


def year_in(quote: str) -> str | None:
    """The year that a budget is for, by "for 2024" and its like."""
    found = _FOR_YEAR.search(quote)
    return (found["year"] or found["chinese"]) if found else None


def _sessions(quote: str, language: str, words: LedgerWords, own: int | None) -> Iterator[str]:
    quote = re.sub(r"\bل(?=دورت)", " ", quote)  # "of its session" is one word in Arabic
    for ordinal in session_ordinals_in(quote, language):
        if _HELD.match(quote, ordinal.end):
            continue
        before = quote[max(0, ordinal.start - REACH) : ordinal.start]
        if body := _body_of(before, words):
            yield f"{ordinal.value} ({body})"
        elif own is None or own <= ordinal.value <= own + 12:
            yield str(ordinal.value)


def _body_of(before: str, words: LedgerWords) -> str | None:
    """The body, other than the Assembly, whose session it is."""
    assembly = [found.end() for found in words.pattern("assembly").finditer(before)]
    rest = before[assembly[-1] :] if assembly else before
    body = _OTHER_BODY.search(rest)
    return _SMALL_WORDS.sub("", (body[body.lastgroup or 0]).split(",")[0].strip()) if body else None


def _periods(quote: str) -> Iterator[str]:
    for found in _PERIOD.finditer(quote):
        last = found["last"] or found["zh_last"]
        first = found["first"] or found["zh_first"]
        year = re.search(r"\d{4}", first + " " + last)
        ends = [_iso(_with_year(text, year[0] if year else "")) for text in (first, last)]
        if all(ends):
            yield "/".join(end or "" for end in ends)


def _with_year(text: str, year: str) -> str:
    if re.search(r"\d{4}", text):
        return text
    return f"{year}年{text}" if "月" in text else f"{text} {year}"


def _dates(quote: str, words: LedgerWords) -> Iterator[str]:
    """Dates and years that come after words such as "by" and "no later than"."""
    for before in words.pattern("before_date").finditer(quote):
        if date := _DATE.match(quote, before.end()):
            yield _iso(date[0]) or date[0]
        elif year := _YEAR.match(quote, before.end()):
            yield year[0][:4]


def _iso(text: str) -> str | None:
    date = date_of(text.strip())
    if date is None:
        return None
    return f"{date.year}-{date.month:02}-{date.day:02}" if date.day else f"{date.year}-{date.month:02}"
