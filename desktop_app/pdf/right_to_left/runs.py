"""The runs inside a right-to-left row that read from left to right: words, symbols, numbers.

Which brackets, stops and separators belong to such a run follows the Unicode Bidirectional Algorithm (UAX 9).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

OPENING, CLOSING = frozenset("([{«‹"), frozenset(")]}»›")
# Signs that belong to the left-to-right word on their left when a space follows; a slash ends a broken symbol.
TRAILING = frozenset(".,;:%)]}»/")
HYPHENS = ("-", "–", "\u2011")
YEAR = 4
# Signs within a number, as separators (UAX 9, rule W4), and after it, as terminators (W5).
JOINING = frozenset(".,:+٫٬")
AFTER_NUMBER = frozenset("%°$€£")
NOTE_AT_RIGHT = re.compile(r"(?:[()]\s?\d{1,3}\s?[()]|[()]{2}\s?\d{1,3})$")


@dataclass(frozen=True)
class Signs:
    """What a producer does with the signs beside numbers and words, as far as that is known.

    ``slashed``: two numbers with a slash between them run from left to right. ``hyphened``: so do two with a hyphen;
    ``None`` if it is not known. ``bracketed``: brackets surely are the characters that are meant.
    """

    slashed: bool = False
    hyphened: bool | None = None
    bracketed: bool = False


@lru_cache(maxsize=4096)
def direction_of(text: str) -> str:
    """The class of a glyph: L and R for letters, D for digits, B for spaces, - for what has no direction of its own."""
    if text.isspace():
        return "B"
    kind = unicodedata.bidirectional(text[0])
    if kind in ("R", "AL"):
        return "R"
    if kind == "L":
        return "L"
    return "D" if kind in ("EN", "AN") and text[0].isdigit() else "-"


def left_to_right_runs(texts: Sequence[str], classes: Sequence[str], signs: Signs) -> list[tuple[int, int]]:
    """First and last position of each run that reads from left to right inside a right-to-left row."""
    runs = []
    position = 0
    while position < len(texts):
        if classes[position] not in "LD":
            position += 1
            continue
        start, end = position, _run_end(texts, classes, position, signs)
        if "L" in classes[start : end + 1]:
            start, end = _with_brackets(texts, classes, start, end)
            if signs.bracketed and _stands_in_brackets(texts, start, end):
                start, end = start - 1, end + 1
        runs.append((start, end))
        position = end + 1
    return runs


def _run_end(texts: Sequence[str], classes: Sequence[str], start: int, signs: Signs) -> int:
    """The last letter or digit of the run that begins with one at ``start``."""
    end, lettered = start, classes[start] == "L"
    for position in range(start + 1, len(texts)):
        if classes[position] == "R":
            break
        if classes[position] not in "LD":
            continue
        between = texts[end + 1 : position]
        lettered_next = lettered or _is_lettered(classes, position)
        if not (lettered_next or _joins_numbers(texts, classes, (end, position), signs)):
            break
        if not lettered and any(text.isspace() for text in between):
            break
        if between and not _is_balanced(texts, classes, start, position):
            break
        end, lettered = position, lettered or classes[position] == "L"
    if not lettered and end + 1 < len(texts) and texts[end + 1] in AFTER_NUMBER:
        end += 1
    return end


def _is_balanced(texts: Sequence[str], classes: Sequence[str], start: int, next_start: int) -> bool:
    """Whether the brackets between ``start`` and ``next_start`` are closed before the next right-to-left letter.

    Two with nothing between them are no pair: one belongs to the number of a note, one to the word that it stands at.
    """
    if any(text in OPENING and after in CLOSING for text, after in pairwise(texts[start:next_start])):
        return False
    depth = 0
    for text in texts[start:next_start]:
        depth += (text in OPENING) - (text in CLOSING)
        if depth < 0:
            return False
    for position in range(next_start, len(texts)):
        if depth == 0 or classes[position] == "R":
            break
        depth -= texts[position] in CLOSING
    return depth == 0 and not _is_note_at_edge(texts, next_start)


def _is_note_at_edge(texts: Sequence[str], start: int) -> bool:
    """Whether all that follows up to the right edge is a number in brackets, the mark of a note."""
    return NOTE_AT_RIGHT.fullmatch("".join(texts[max(start - 1, 0) :]).strip()) is not None


def _is_lettered(classes: Sequence[str], position: int) -> bool:
    """Whether the word at ``position`` has a left-to-right letter."""
    for kind in classes[position:]:
        if kind in "BR":
            return False
        if kind == "L":
            return True
    return False


def _joins_numbers(texts: Sequence[str], classes: Sequence[str], places: tuple[int, int], signs: Signs) -> bool:
    """Whether the signs between the digits at two places join them into one number, read from the left."""
    end, start = places
    between = "".join(texts[end + 1 : start])
    if between == "/":
        return signs.slashed
    if between not in HYPHENS:
        return not between or between in JOINING
    before = next((kind for kind in classes[start:] if kind in "LR"), "")
    if signs.hyphened is None or not before:
        return _rises(_digits(texts, end, -1), _digits(texts, start, 1))
    # After a right-to-left letter a hyphen joins no numbers (rule W2 makes them Arabic ones, W4 leaves it alone).
    return signs.hyphened or before == "L"


def _rises(left: str, right: str) -> bool:
    """Whether a range such as 5-13, 2021-2025 or 1998-99 is printed from left to right: it rises as it is read."""
    if len(left) == YEAR and len(right) < YEAR:
        left = left[-len(right) :]
    return int(left) <= int(right)


def _digits(texts: Sequence[str], place: int, step: int) -> str:
    """The number that ends (``step`` -1) or begins (1) at a place."""
    found = ""
    while 0 <= place < len(texts) and texts[place].isdecimal():
        found = found + texts[place] if step > 0 else texts[place] + found
        place += step
    return found


def _with_brackets(texts: Sequence[str], classes: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """The run together with the brackets, the full stop and the hyphen next to it that belong to it."""
    inside = [text for text in texts[start : end + 1] if text in OPENING or text in CLOSING]
    depth = sum(1 if text in OPENING else -1 for text in inside)
    while end + 1 < len(texts) and texts[end + 1] in TRAILING and _is_edge(classes, end + 2):
        if texts[end + 1] in CLOSING and depth <= 0:
            break
        depth -= texts[end + 1] in CLOSING
        end += 1
    if depth < 0 and start and texts[start - 1] in OPENING:
        start -= 1
    if not start and texts[end + 1 : end + 2] and texts[end + 1] in HYPHENS and _is_edge(classes, end + 2):
        end += 1  # the row ends within the word
    return start, end


def _stands_in_brackets(texts: Sequence[str], start: int, end: int) -> bool:
    """Whether brackets are open on the left of a run and closed on its right: they run from left to right too."""
    return start > 0 and end + 1 < len(texts) and texts[start - 1] in OPENING and texts[end + 1] in CLOSING


def _is_edge(classes: Sequence[str], position: int) -> bool:
    return position >= len(classes) or classes[position] in "B-"
