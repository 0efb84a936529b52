"""Text cut into the smallest pieces of a change: words, numbers, dates, symbols, punctuation, spaces."""

from __future__ import annotations

import re

from desktop_app.comparison.words.dates import DATE, DAYS
from desktop_app.resolution.language import HAN

# With the syllables of Japanese and Korean, which stand without spaces as well.
_IDEOGRAPH = f"{HAN.letters}\u3040-\u30ff\uac00-\ud7af"
_NUMERALS = "〇一二三四五六七八九十百零"
# Chinese words that join phrases: a change that cuts one would be hard to read.
_JOINING = "关于|以及|包括|根据|按照|通过|为了|对于|或者|并且|其中"
# Letters and digits, with the marks on or between them.
_LETTER = rf"(?:[^\W_{_IDEOGRAPH}]|[\u0300-\u036f\u0640\u064b-\u065f\u0670\u00ad\u200c\u200d])"
# What nothing of a word follows; Chinese characters stand right after a number.
_END = rf"(?!{_LETTER}|_)"
_WORD = rf"{_LETTER}+(?:['’\-‐‑]{_LETTER}+)*"
# A word that neither number nor "de" follows, as after a month: most are, and need none of the slower patterns. Most of
# what follows does not begin with "d" either.
_PLAIN_WORD = r"[A-Za-zÀ-ÖØ-öø-ÿА-яЁё]+(?=,?\ (?:[^\dd]|d(?!e\b)))"
_TOKEN = re.compile(
    rf"""
      \s+ | [,;.]
    | {_PLAIN_WORD}
    | {DATE}
    | (?=\d){DAYS}
    | (?:19|20)\d\d[–‑-](?:19|20)?\d\d{_END}                                   # 2024–2025
    | \d{{1,4}}/\d{{1,4}}(?:\ [A-ZА-Я](?![\w.’'-]))?(?![/\w])                    # 78/229, 66/240 A
    # A/78/264, E/CN.15/2024/3, GC(65)/RES/14
    | (?=[^\s,;]{{0,40}}\d){_WORD}(?:[.]{_WORD}){{0,3}}(?:\(\d{{1,3}}\))?(?:/{_WORD}(?:[.]{_WORD}){{0,3}})+
    | \d{{1,4}}(?:\ ?[A-ZА-Я])?\ ?\((?:E?S-)?[IVXL]+\)                          # 973 (X), 1874(S-IV)
    | \d{{1,4}}(?:\ [أبجد])?\ ?\(د\w{{0,3}}-\d{{1,2}}\)                             # 1514 (د-15)
    | \d+(?:\ ?\([a-z\d]{{1,4}}\))+                                             # 12 (b), 2118 (2013)
    | \d{{3}}(?:\ \d{{3}})*\ \d{{1,2}}(?=\ [\u0621-\u064a])                          # 100 459 65 دولار
    | \d{{1,3}}(?:,\d{{3}})*,\ \d{{3}}(?:,\d{{3}})+{_END}                         # 1,116, 738,700 with a stray blank
    | \d{{1,3}}(?:[,.\u00a0\u202f\ ]\d{{3}})+{_END}(?:[.,]\d+)?                 # 65,459,100
    | \d+,\d+{_END}                                                            # 3,5
    | {_WORD}(?:[.]\d+)*\(\d+\)                                                # A.1170(32)
    | {_WORD}(?:[.]\d+)+{_END}                                                 # 3.5, III.7
    | 第[{_NUMERALS}]+ | [{_NUMERALS}]{{2,}}                                    # 第七十九
    | {_JOINING}
    | [{_IDEOGRAPH}]
    | {_WORD}(?:(?<=s)’(?=\s))?                                                 # States’
    | .
    """,
    re.VERBOSE | re.DOTALL,
)
_SOLE_IDEOGRAPH = re.compile(f"[{_IDEOGRAPH}]")
_WORDLIKE = re.compile(_LETTER)


def tokens_of(text: str) -> list[str]:
    """The tokens of a text; joined, they are the text. Arabic words keep their prefixes; ideographs are single."""
    return _TOKEN.findall(text)


def is_word(token: str) -> bool:
    """Whether a token says something: it has a letter, digit or ideograph."""
    return token[0].isalnum() or (not token[0].isascii() and _WORDLIKE.match(token) is not None)


def is_ideograph(token: str) -> bool:
    """Whether a token is a Chinese character."""
    return not token.isascii() and _SOLE_IDEOGRAPH.fullmatch(token) is not None
