"""From visual order back to logical order: an inverse of the bidirectional algorithm.

The Unicode Bidirectional Algorithm (UAX 9) puts the characters of a text into visual order, from left to right on
the page. Here the glyphs of a row, sorted from left to right, are put back into the order in which they are read.
A run of left-to-right characters (words, symbols, numbers) keeps its order.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from desktop_app.pdf.right_to_left.runs import NOTE_AT_RIGHT, OPENING, Signs, direction_of, left_to_right_runs
from desktop_app.resolution.language import RIGHT_TO_LEFT_LETTERS

RIGHT_TO_LEFT = re.compile(f"[{RIGHT_TO_LEFT_LETTERS}]")
# Characters that are mirrored in right-to-left text (Bidi_Mirrored), with their counterparts.
MIRRORED = {left: right for a, b in ("()", "[]", "{}", "<>", "«»", "‹›", "≤≥") for left, right in ((a, b), (b, a))}
# Two numbers that are of no symbol; an Arabic word may touch them, as where the gap before a title is no glyph.
PAIR = re.compile(r"(?<![A-Za-z\d/.])(\d{1,4})/(\d{1,4})(?![A-Za-z\d/])")
# A symbol runs from left to right wherever it stands, so that its session comes first.
SYMBOL = re.compile(r"/RES/(\d+)/(\d+)")
YEAR = re.compile(r"(?<![\w/])((?:19|20)\d\d)(?![\w/])")
YEARS = re.compile(rf"{YEAR.pattern}[-–]{YEAR.pattern}")
# The session of a year begins in its autumn (the seventy-fifth in 2020); the one before ends in it.
SESSION_OF_YEAR = (1945, 1946)
# Resolutions are numbered "31/1" since the thirty-first session.
SLASHED_SINCE = 31
BRACKETS = ("(", ")", "[", "]")
# What ends a sentence or a bracket, and so cannot be at the left edge of a left-to-right row.
ENDING = frozenset(".,;:)")


@dataclass
class Conventions:
    """What producers do differently, by a vote of the rows seen so far.

    ``brackets``: below 0, brackets are stored as the shapes that are seen, not as the characters that are meant.
    ``slashes``: above 0, two numbers with a slash between them run from left to right. ``hyphens``: so do two with
    a hyphen between them; below 0 they do not. ``named``: session and number of resolutions named by their symbols.
    ``letters``: above 0, most letters are written from right to left, though those of a page may not be.
    """

    brackets: int = 0
    slashes: int = 0
    hyphens: int = 0
    named: set[tuple[str, str]] = field(default_factory=set)
    letters: int = 0

    @property
    def mirrored(self) -> bool:
        """Whether brackets must be mirrored."""
        return self.brackets < 0

    @property
    def signs(self) -> Signs:
        """What is known of the signs beside numbers and words.

        Where slashes join numbers, it is by the Bidirectional Algorithm (rule W4), in which hyphens do not.
        """
        slashed = self.slashes > 0
        return Signs(slashed, self.hyphens > 0 if self.hyphens else (False if slashed else None), self.brackets > 0)

    def learn(self, rows: Iterable[Sequence[str]]) -> None:
        """Count the votes of rows of a right-to-left text, sorted from left to right."""
        for texts in rows:
            row = "".join(texts)
            if any(bracket in row for bracket in BRACKETS):
                order = reading_order(texts, True, Conventions())
                self.brackets += _bracket_vote([texts[place] for place in order])
            if "/" in row:
                self.named.update(SYMBOL.findall(row))
                self.slashes += _slash_vote(row, self.named)
            self.hyphens += _hyphen_vote(row)


def reading_order(texts: Sequence[str], base_right: bool, conventions: Conventions) -> list[int]:
    """The positions of the glyphs in reading order.

    ``texts`` are the texts of the glyphs of a row, sorted from left to right; ``base_right`` tells whether the
    row belongs to a right-to-left text.
    """
    classes = list(map(direction_of, texts))
    if not base_right:
        return _reversed_stretches(classes)
    if "L" not in classes and "D" not in classes:
        return list(range(len(texts) - 1, -1, -1))
    order: list[int] = []
    position = len(texts) - 1
    starts = {end: start for start, end in left_to_right_runs(texts, classes, conventions.signs)}
    while position >= 0:
        start = starts.get(position, position)
        order += range(start, position + 1)
        position = start - 1
    return order


def reads_from_right(row: str) -> bool:
    """Whether a row of a right-to-left text, sorted from left to right, reads from the right.

    A row without right-to-left letters, such as a foreign reference, does so if a number in brackets (a note mark)
    is at its right edge, or a sign that can only end a sentence at its left edge.
    """
    row = row.strip()
    if RIGHT_TO_LEFT.search(row) or not any(map(str.isalpha, row)):
        return True
    return row[:1] in ENDING or NOTE_AT_RIGHT.search(row) is not None


def mirror(text: str) -> str:
    """The text with its brackets and other paired signs mirrored."""
    return "".join([MIRRORED.get(char, char) for char in text])


def _reversed_stretches(classes: Sequence[str]) -> list[int]:
    """The order in a left-to-right text, where only runs of right-to-left letters are reversed."""
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


def _bracket_vote(texts: Sequence[str]) -> int:
    """Positive when opening brackets come before closing ones in a text as read, negative the other way."""
    vote, last = 0, ""
    for text in texts:
        if text in BRACKETS:
            if last and (last in OPENING) != (text in OPENING):
                vote += 1 if last in OPENING else -1
                last = ""
            else:
                last = text
    return vote


def _slash_vote(row: str, named: Collection[tuple[str, str]]) -> int:
    """Positive when numbers of resolutions are printed as "46/152", negative for "152/46".

    Only pairs whose order is certain vote: those of a symbol; a year has four digits (2010/12), the number of a session
    two, and it is not low, since such numbers are in use (70/1); a dated resolution is one of a session of that year
    (75/34 of 2020).
    """
    return sum(_pair_vote(pair, row, named) for pair in PAIR.finditer(row))


def _pair_vote(pair: re.Match[str], row: str, named: Collection[tuple[str, str]]) -> int:
    """1 if the first of two numbers is the session or year, -1 if the second is, 0 if that cannot be told."""
    left, right = pair.groups()
    first, second = _may_lead(left, right), _may_lead(right, left)
    if (left, right) in named or (right, left) in named:
        first, second = (left, right) in named, (right, left) in named
    elif first and second:
        years = YEAR.findall(row[: pair.start()])[-1:]
        sessions = {int(year) - since for year in years for since in SESSION_OF_YEAR}
        first, second = int(left) in sessions, int(right) in sessions
    return int(first) - int(second)


def _may_lead(number: str, other: str) -> bool:
    """Whether a number may be the session, or the year, of a resolution, and the other one its number."""
    if len(number) == 4 or len(other) == 4:
        return len(number) == 4
    return len(number) == 2 and int(number) >= SLASHED_SINCE


def _hyphen_vote(row: str) -> int:
    """Positive when ranges of years are printed as "2021-2025", negative for "2025-2021"."""
    return sum(1 if left < right else -1 for left, right in YEARS.findall(row) if left != right)
