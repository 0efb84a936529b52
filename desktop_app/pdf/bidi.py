"""From the order on the page back to the order of reading: an inverse of the bidirectional algorithm.

The Unicode Bidirectional Algorithm (UAX 9) lays a text out from left to right; here the glyphs of a row,
sorted from left to right, are put back into the order in which they are read. What the algorithm would
have laid out in one run of left-to-right characters (words, symbols, numbers) keeps its order.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Signs whose shape is turned round in a right-to-left text (Bidi_Mirrored), with their counterparts.
MIRRORED = {left: right for a, b in ("()", "[]", "{}", "<>", "«»", "‹›", "≤≥") for left, right in ((a, b), (b, a))}
OPENING, CLOSING = frozenset("([{«‹"), frozenset(")]}»›")
# Signs that belong to the left-to-right word on their left when a blank follows.
TRAILING = frozenset(".,;:%)]}»")
# Signs that hold a number together, as European separators (UAX 9, rule W4) and terminators (W5).
JOINING = frozenset(".,:+٫٬")
AFTER_NUMBER = frozenset("%°$€£")
# What ends a sentence or a bracket, and so cannot stand at the left edge of a left-to-right row.
ENDING = frozenset(".,;:)")
NOTE_AT_RIGHT = re.compile(r"(?:[()]\s?\d{1,3}\s?[()]|[()]{2}\s?\d{1,3})$")


@dataclass
class Conventions:
    """What a producer does in its own way, by a vote of the rows seen so far.

    ``brackets``: below 0, brackets come as the shapes that are seen, not as the characters that are meant.
    ``slashes``: above 0, two numbers with a slash between them run from left to right.
    """

    brackets: int = 0
    slashes: int = 0

    @property
    def mirrored(self) -> bool:
        """Whether brackets must be turned round."""
        return self.brackets < 0

    @property
    def slashed(self) -> bool:
        """Whether "46/152" stands on the page as it is read."""
        return self.slashes > 0

    def learn(self, rows: Iterable[Sequence[str]]) -> None:
        """Take into account rows of a right-to-left text, sorted from left to right."""
        for texts in rows:
            order = reading_order(texts, True, Conventions())
            self.brackets += _bracket_vote([texts[place] for place in order])
            self.slashes += _slash_vote("".join(texts))


def reading_order(texts: Sequence[str], base_right: bool, conventions: Conventions) -> list[int]:
    """The positions of the glyphs in the order of reading.

    ``texts`` holds what each glyph of a row says, sorted from left to right; ``base_right`` tells whether
    the row belongs to a right-to-left text.
    """
    classes = [_class(text) for text in texts]
    if not base_right:
        return _reversed_stretches(classes)
    order: list[int] = []
    position = len(texts) - 1
    starts = {end: start for start, end in _left_to_right_runs(texts, classes, conventions)}
    while position >= 0:
        start = starts.get(position, position)
        order += range(start, position + 1)
        position = start - 1
    return order


def reads_from_right(row: str) -> bool:
    """Whether a row of a right-to-left text, sorted from left to right, reads from the right.

    Where no letter tells, and in a foreign reference, a number in brackets at the right edge (the mark of a
    note) or a sign at the left edge that can only end a sentence does.
    """
    row = row.strip()
    if RIGHT_TO_LEFT.search(row) or not any(map(str.isalpha, row)):
        return True
    return row[:1] in ENDING or NOTE_AT_RIGHT.search(row) is not None


def mirror(text: str) -> str:
    """The text with each mirrored sign turned round."""
    return "".join([MIRRORED.get(char, char) for char in text])


def _class(text: str) -> str:
    """The class of a glyph: L and R are letters, D digits, B blanks, - all that takes its direction from others."""
    if text.isspace():
        return "B"
    kind = unicodedata.bidirectional(text[0])
    if kind in ("R", "AL"):
        return "R"
    if kind == "L":
        return "L"
    return "D" if kind in ("EN", "AN") and text[0].isdigit() else "-"


def _reversed_stretches(classes: Sequence[str]) -> list[int]:
    """The order in a left-to-right text, where only stretches between right-to-left letters are turned."""
    order: list[int] = []
    position = 0
    while position < len(classes):
        end = position + 1
        if classes[position] == "R":
            end = _last_before(classes, position, "R", "L") + 1
            order += range(end - 1, position - 1, -1)
        else:
            order.append(position)
        position = end
    return order


def _last_before(classes: Sequence[str], start: int, wanted: str, barrier: str) -> int:
    """The last position of class ``wanted`` before the next of class ``barrier``."""
    last = start
    for position in range(start, len(classes)):
        if classes[position] == barrier:
            break
        if classes[position] == wanted:
            last = position
    return last


def _left_to_right_runs(
    texts: Sequence[str], classes: Sequence[str], conventions: Conventions
) -> list[tuple[int, int]]:
    """First and last position of each run that reads from left to right inside a right-to-left row."""
    runs = []
    position = 0
    while position < len(texts):
        if classes[position] not in "LD":
            position += 1
            continue
        start, end = position, _run_end(texts, classes, position, conventions)
        if "L" in classes[start : end + 1]:
            start, end = _with_brackets(texts, classes, start, end)
        runs.append((start, end))
        position = end + 1
    return runs


def _run_end(texts: Sequence[str], classes: Sequence[str], start: int, conventions: Conventions) -> int:
    """The last letter or digit of the run that begins with one at ``start``."""
    end, lettered = start, classes[start] == "L"
    for position in range(start + 1, len(texts)):
        if classes[position] == "R":
            break
        if classes[position] not in "LD":
            continue
        between = texts[end + 1 : position]
        lettered_next = lettered or _is_lettered(classes, position)
        if not (lettered_next or _joins_numbers(texts, (end, position), conventions)):
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
    """Whether the brackets between ``start`` and ``next_start`` have their counterparts in the same stretch."""
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
    """Whether a number in brackets, the mark of a note, is all that follows up to the right edge."""
    return NOTE_AT_RIGHT.fullmatch("".join(texts[max(start - 1, 0) :]).strip()) is not None


def _is_lettered(classes: Sequence[str], position: int) -> bool:
    """Whether the word at ``position`` holds a left-to-right letter."""
    for kind in classes[position:]:
        if kind in "BR":
            return False
        if kind == "L":
            return True
    return False


def _joins_numbers(texts: Sequence[str], places: tuple[int, int], conventions: Conventions) -> bool:
    """Whether what stands between the digits at two places makes them one number, read from the left."""
    end, start = places
    between = "".join(texts[end + 1 : start])
    if between == "/":
        return conventions.slashed
    if between in ("-", "–"):
        return _rises(_digits(texts, end, -1), _digits(texts, start, 1))
    return not between or between in JOINING


def _rises(left: str, right: str) -> bool:
    """Whether a range such as 2021-2025, or a number with a hyphen, stands on the page from left to right."""
    if len(left) != len(right):
        return left.isascii() and right.isascii()
    return int(left) <= int(right)


def _digits(texts: Sequence[str], place: int, step: int) -> str:
    """The number that ends (``step`` -1) or begins (1) at a place."""
    found = ""
    while 0 <= place < len(texts) and texts[place].isdecimal():
        found = found + texts[place] if step > 0 else texts[place] + found
        place += step
    return found


def _with_brackets(texts: Sequence[str], classes: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """The run with the brackets and the full stop that stand close to it and belong to it."""
    inside = [text for text in texts[start : end + 1] if text in OPENING or text in CLOSING]
    depth = sum(1 if text in OPENING else -1 for text in inside)
    while end + 1 < len(texts) and texts[end + 1] in TRAILING and _is_edge(classes, end + 2):
        if texts[end + 1] in CLOSING and depth <= 0:
            break
        depth -= texts[end + 1] in CLOSING
        end += 1
    if depth < 0 and start and texts[start - 1] in OPENING:
        start -= 1
    return start, end


def _is_edge(classes: Sequence[str], position: int) -> bool:
    return position >= len(classes) or classes[position] in "B-"


def _bracket_vote(texts: Sequence[str]) -> int:
    """Positive when opening brackets come before closing ones in a text as read, negative the other way."""
    vote, last = 0, ""
    for text in texts:
        if text in ("(", ")", "[", "]"):
            if last and (last in OPENING) != (text in OPENING):
                vote += 1 if last in OPENING else -1
                last = ""
            else:
                last = text
    return vote


def _slash_vote(row: str) -> int:
    """Positive when numbers of resolutions stand as "46/152" on the page, negative for "152/46".

    Only a pair whose order is certain votes: a session has two digits and a year four (2010/12).
    """
    vote = 0
    for left, right in re.findall(r"(?<![\w/])(\d{1,4})/(\d{1,4})(?![\w/])", row):
        sizes = (len(left), len(right))
        if sizes in ((2, 3), (4, 1), (4, 2)):
            vote += 1
        elif sizes in ((3, 2), (1, 4), (2, 4)):
            vote -= 1
    return vote
