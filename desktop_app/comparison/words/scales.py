"""Numbers with a word that multiplies them, such as "2.5 million" and "250万", in any of the six languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

# The words for each power of ten. An English billion is 10⁹; other languages of Latin letters have their own word.
_WORDS = {
    3: ("thousand", "mille", "mil", "тыс", r"тысяч[аи]?", "ألف", "آلاف"),
    4: ("万",),
    6: ("millions?", "millones", "millón", r"миллион\w*", "млн", r"مليون\w*", "ملايين"),
    8: ("亿",),
    9: ("billion", "milliards?", "mil millones", r"миллиард\w*", "млрд", r"بليون\w*", "بلايين", r"مليار\w*"),
    12: ("trillions?", "billones", "billions", r"триллион\w*", "трлн", r"تريليون\w*", "万亿"),
}
_POWERS = sorted(((word, power) for power, words in _WORDS.items() for word in words), key=lambda pair: -len(pair[0]))
_NUMBER = "\\d+(?:[.,\u00a0\u202f ]\\d+)*"
_SCALED = re.compile(
    rf"(?P<number>{_NUMBER})(?:\s|多|余)?(?:{'|'.join(f'(?P<w{at}>{word})' for at, (word, _) in enumerate(_POWERS))})"
    r"(?![a-zà-ÿа-яё])",
    re.IGNORECASE,
)
_SEPARATORS = re.compile("[.,\u00a0\u202f ]")
GROUPS_OF_THREE = "\\d{1,3}(?:[.,\u00a0\u202f ]\\d{3})+"
"""The pattern of a number whose thousands are apart, in any language."""
_DECIMAL = re.compile("(?P<whole>\\d+)[.,](?P<part>\\d+)")


def scaled_numbers_in(text: str) -> Iterator[tuple[int, frozenset[int]]]:
    """Where each scaled number begins, and what it may be: "2.588 million" is 2,588,000 or 2,588,000,000."""
    for match in _SCALED.finditer(text):
        power = _POWERS[int((match.lastgroup or "")[1:])][1]
        values = (number.scaleb(power) for number in _readings(match["number"]))
        yield match.start(), frozenset(int(value) for value in values if value == value.to_integral_value())


def _readings(number: str) -> Iterator[Decimal]:
    """What digits mean where a stroke may part the decimals or the thousands."""
    if decimal := _DECIMAL.fullmatch(number):
        yield Decimal(f"{decimal['whole']}.{decimal['part']}")
    if number.isdecimal() or re.fullmatch(GROUPS_OF_THREE, number):
        yield Decimal(_SEPARATORS.sub("", number))
