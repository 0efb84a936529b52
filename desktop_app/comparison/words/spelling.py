"""Words without what does not matter: case, quotes, punctuation, hyphens, spaces and spelling variants."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from desktop_app.text.folding import KASHIDA

# Texts of at most this many characters occur again and again: words, small groups of words.
_SHORT = 40
# Everything except letters, digits and signs that mean something by themselves: in a draft, what is in square
# brackets is not agreed.
_DROPPED = re.compile(rf"[^\w%+/=·<>$€£¥°′″&@#*\[\]]|[_{KASHIDA}]")
_THOUSANDS = re.compile(r"(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))")
_DASH_BETWEEN_DIGITS = re.compile(r"(?<=\d)\s*[-‐‑‒–—−]\s*(?=\d)")
_MARK_BETWEEN_DIGITS = re.compile(r"(?<=\d)[^\w=/]+(?=\d)")
_MINUS = re.compile(r"(?<!\w)[-−–](?=\d)")
_POSSESSIVE = re.compile(r"(?<=\w)['’]s\b")  # the State’s, not the States’
_DIGIT = re.compile(r"\d")
_DIGITS = {numeral: number for number, numeral in enumerate("一二三四五六七八九", 1)}
_CHINESE_ORDINAL = re.compile("(?<=第)[一二三四五六七八九]?十?[一二三四五六七八九]?(?![一二三四五六七八九十百千万])")
_ENDINGS_OF_ISE = r"(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)\b)"
# Variants of spelling: letters that are in every word that has the variant, which most texts have not, what is spelled
# otherwise, and how.
_VARIANTS = (
    ("is", re.compile(rf"(?<=\w\wi)s{_ENDINGS_OF_ISE}"), "z"),  # organise
    ("ys", re.compile(rf"(?<=\w\wy)s{_ENDINGS_OF_ISE}"), "z"),  # analyse
    ("our", re.compile(r"\b(col|fav|hon|lab|harb|hum|vig|rig|neighb|endeav|behavi)our"), r"\1or"),
    ("programme", re.compile(r"\b(program)me(?=s?\b)"), r"\1"),
    ("tre", re.compile(r"\b(cent|theat|met|lit|kilomet)re(?=s?\b)"), r"\1er"),
    ("ence", re.compile(r"\b(defen|offen|licen|preten)ce(?=s?\b)"), r"\1se"),
    ("fulfil", re.compile(r"\b(fulfil)(?=(?:s|ment|ments)?\b)"), r"\1l"),
    ("enrol", re.compile(r"\b(enrol)(?=(?:s|ment|ments)?\b)"), r"\1l"),
    ("instal", re.compile(r"\b(instal)(?=(?:s|ment|ments)?\b)"), r"\1l"),
    ("gement", re.compile(r"\b(judg|acknowledg)ement(?=s?\b)"), r"\1ment"),
)
_VARIANTS_BEYOND_ASCII = (
    # Old French prints have no accents on capitals: Etats.
    ("é", re.compile(r"(?<![\w‐‑-])é(?=\w{3})"), "e"),
    ("perí", re.compile(r"\b(per)í(?=odos?\b)"), r"\1i"),
    ("sólo", re.compile(r"\bsólo\b"), "solo"),
    ("أ", re.compile("أ"), "ا"),
    ("إ", re.compile("إ"), "ا"),
    ("آ", re.compile("آ"), "ا"),
    ("ى", re.compile("ى"), "ي"),
    ("مائة", re.compile("مائة"), "مئة"),
    ("مسئول", re.compile("مسئول"), "مسؤول"),
    ("ё", re.compile("ё"), "е"),
)


def plain(text: str) -> str:
    """The text in a form that is the same for two texts with only typographic differences.

    This is not the folding that finds words: accents count here, and so does what is printed between digits.
    Signs between digits count: "3.5" is not "35", and "2, 3" is neither "23" nor "2–3".
    """
    return _short(text) if len(text) <= _SHORT else _folded(text)


@lru_cache(maxsize=10_000)
def _short(text: str) -> str:
    return _folded(text)


def _folded(text: str) -> str:
    folded = _numbers_folded(text) if _DIGIT.search(text) else text
    if "'s" in folded or "’s" in folded:
        folded = _POSSESSIVE.sub("′s", folded)
    folded = unicodedata.normalize("NFKC", folded).casefold()
    if "第" in folded:
        folded = _CHINESE_ORDINAL.sub(_in_digits, folded)
    for letters, pattern, spelling in _VARIANTS if folded.isascii() else (*_VARIANTS, *_VARIANTS_BEYOND_ASCII):
        if letters in folded:
            folded = pattern.sub(spelling, folded)
    return _DROPPED.sub("", folded)


def _numbers_folded(text: str) -> str:
    """A text without the marks of thousands, and with one sign for each way to print what is between digits."""
    folded = _DASH_BETWEEN_DIGITS.sub("=", _THOUSANDS.sub("", text))
    return _MARK_BETWEEN_DIGITS.sub("·", _MINUS.sub("=", folded))


def _in_digits(ordinal: re.Match[str]) -> str:
    """A Chinese ordinal below a hundred in digits, so that "第十四" is "第14"."""
    before, ten, after = ordinal[0].rpartition("十")
    if ten:
        return str(10 * _DIGITS.get(before, 1) + _DIGITS.get(after, 0))
    return str(_DIGITS.get(after, ordinal[0]))
