"""Text cut into the smallest pieces that a change may be made of: words, numbers, dates, symbols, marks, blanks."""

from __future__ import annotations

import re

# Month names in the six languages, Arabic in both its calendars' names; a date is one token.
MONTHS: tuple[tuple[str, ...], ...] = (
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
_MONTH = "|".join(sorted((name for names in MONTHS for name in names), key=len, reverse=True))
_IDEOGRAPH = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003134f"
# Letters and digits, with the marks that stand on or between them.
_LETTER = rf"(?:[^\W_{_IDEOGRAPH}]|[\u0300-\u036f\u0640\u064b-\u065f\u0670\u00ad\u200c\u200d])"
_WORD = rf"{_LETTER}+(?:['’\-‐‑]{_LETTER}+)*"
_TOKEN = re.compile(
    rf"""
      \d{{1,2}}(?:er|º|°)?\ (?:de\ )?(?i:{_MONTH})(?:(?:\ de)?\ \d{{4}})?\b     # 19 December 2023
    | (?i:{_MONTH})(?:\ de)?\ \d{{4}}\b                                         # December 2023
    | \d{{4}}年(?:\d{{1,2}}月(?:\d{{1,2}}日)?)?                                  # 2023年12月19日
    | {_WORD}(?:\.{_WORD})*(?:/(?=[^\s/]*\d|\w+\.?/)[\w.\-‐‑]*\w)+                # A/78/264, E/CN.15/2024/3, 78/229
    | \d+(?:\ ?\([a-z\d]{{1,4}}\))+                                             # 12 (b), 2118 (2013)
    | \d{{1,3}}(?:[,.\u00a0\u202f\ ]\d{{3}})+(?!\w)(?:[.,]\d+)?                  # 65,459,100
    | \d+[.,]\d+(?!\w)                                                          # 3.5
    | [{_IDEOGRAPH}]
    | {_WORD}
    | \s+
    | .
    """,
    re.VERBOSE | re.DOTALL,
)
_SOLE_IDEOGRAPH = re.compile(f"[{_IDEOGRAPH}]")
_WORDLIKE = re.compile(_LETTER)


def tokens_of(text: str) -> list[str]:
    """The tokens of a text; joined they give it back. Arabic words keep their prefixes, ideographs stand alone."""
    return _TOKEN.findall(text)


def is_word(token: str) -> bool:
    """Whether a token says something: it holds a letter, digit or ideograph."""
    return token[0].isalnum() or _WORDLIKE.match(token) is not None


def is_ideograph(token: str) -> bool:
    """Whether a token is a Chinese character."""
    return _SOLE_IDEOGRAPH.fullmatch(token) is not None
