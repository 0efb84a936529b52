"""What a file says that its letters mean (``ActualText``, PDF 1.7, 14.9.4), held against the letters that it paints.

Producers say so of soft hyphens, ligatures and letters without a meaning of their own. But nobody sees what is said:
where it is another word than the painted one, the page and its text layer are two different texts.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import pymupdf

from desktop_app.pdf.right_to_left.actual_text import characters_of
from desktop_app.pdf.right_to_left.bidi import RIGHT_TO_LEFT
from desktop_app.pdf.right_to_left.told_text import PAINTED_FLAGS, Trace
from desktop_app.text.folding import fold

IGNORED = pymupdf.TEXT_IGNORE_ACTUALTEXT
SAID = b"ActualText"
# Marked content, other than layers, of which the resources of the page say more (PDF 1.7, 14.6.2).
NAMED = re.compile(rb"/(?!OC\b)[^\s/<>\[\]()]+\s*/[^\s/<>\[\]()]+\s*BDC")
MEANINGLESS = ("Co", "Cn", "Cc", "Cs")
REMEMBERED = 4096
"""How many characters are known at a time: a document has a few hundred different ones."""
UNKNOWN = "\ufffd"
"""Stands for painted letters that have no meaning of their own: they may be any."""


def unlike_painted(page: pymupdf.Page, contents: Sequence[bytes], text: str, trace: Trace = ()) -> tuple[bool, bool]:
    """Whether letters of a page mean others than are painted, by what the file says; and whether these can be read.

    Few ``contents`` of a page and the forms on it say what letters mean. ``text`` is that of the page, in no particular
    order: what is said of its letters. ``trace`` is that of its glyphs, if it is known.
    Letters written from right to left are read as they are painted anyhow, and corrected where they mean nothing.
    """
    if not any(SAID in content or NAMED.search(content) for content in contents):
        return False, False
    traced = _counted(characters_of(trace))
    if any(map(RIGHT_TO_LEFT.match, traced)):
        return _are_others(_counted(Counter(text)), traced), False
    said, painted = _letters(text), _letters(page.get_text(flags=PAINTED_FLAGS))
    if RIGHT_TO_LEFT.search(painted):
        return _are_others(Counter(said), Counter(painted)), False
    return not _may_mean(said, painted), UNKNOWN not in painted


def _letters(text: str) -> str:
    """The letters and digits of a text, folded, and currency signs, which are no less than a word."""
    return "".join(map(_letters_of, text))


@lru_cache(maxsize=REMEMBERED)
def _letters_of(char: str) -> str:
    """What of a character is held against others; empty if it does not count."""
    return "".join(map(_letter, fold(char)))


def _counted(characters: Counter[str]) -> Counter[str]:
    """How often each letter comes in a text, whose characters were counted."""
    found: Counter[str] = Counter()
    for char, count in characters.items():
        for letter in _letters_of(char):
            found[letter] += count
    return found


def _letter(char: str) -> str:
    """A folded character as it is held against others; empty if it does not count."""
    category = unicodedata.category(char)
    if char == UNKNOWN or category in MEANINGLESS:
        return "" if char.isspace() else UNKNOWN
    return char if char.isalnum() or category == "Sc" else ""


def _may_mean(said: str, painted: str) -> bool:
    """Whether letters may mean what is said of them: those that are known are all said, with others between them."""
    first, *others = re.split(f"{UNKNOWN}+", painted)
    if not others:
        return said == painted
    *middle, last = others
    at = len(first)
    for part in middle:
        at = said.find(part, at) + len(part)
        if at < len(part):
            return False
    return said.startswith(first) and said.endswith(last) and at + len(last) <= len(said)


def _are_others(said: Counter[str], painted: Counter[str]) -> bool:
    """Whether letters are painted that are not said, and others of the same direction said in their stead.

    Arabic letters may be painted in several parts, each a letter or a sign of its own, and in another order.
    """
    known = Counter({letter: count for letter, count in painted.items() if letter != UNKNOWN})
    return any(_is_right_to_left(one) == _is_right_to_left(other) for one in known - said for other in said - known)


def _is_right_to_left(letter: str) -> bool:
    return RIGHT_TO_LEFT.match(letter) is not None
