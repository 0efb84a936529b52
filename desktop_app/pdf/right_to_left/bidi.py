"""From visual order back to logical order: an inverse of the bidirectional algorithm.

The Unicode Bidirectional Algorithm (UAX 9) puts the characters of a text into visual order, from left to right on
the page. Here the glyphs of a row, sorted from left to right, are put back into the order in which they are read.
A run of left-to-right characters (words, symbols, numbers) keeps its order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.pdf.right_to_left.runs import NOTE_AT_RIGHT, OPENING, direction_of, left_to_right_runs
from desktop_app.resolution.language import RIGHT_TO_LEFT_LETTERS

RIGHT_TO_LEFT = re.compile(f"[{RIGHT_TO_LEFT_LETTERS}]")
# Characters that are mirrored in right-to-left text (Bidi_Mirrored), with their counterparts.
MIRRORED = {left: right for a, b in ("()", "[]", "{}", "<>", "«»", "‹›", "≤≥") for left, right in ((a, b), (b, a))}
# What ends a sentence or a bracket, and so cannot be at the left edge of a left-to-right row.
ENDING = frozenset(".,;:)")


@dataclass
class Conventions:
    """What producers do differently, by a vote of the rows seen so far.

    ``brackets``: below 0, brackets are stored as the shapes that are seen, not as the characters that are meant.
    ``slashes``: above 0, two numbers with a slash between them run from left to right.
    """

    brackets: int = 0
    slashes: int = 0

    @property
    def mirrored(self) -> bool:
        """Whether brackets must be mirrored."""
        return self.brackets < 0

    @property
    def slashed(self) -> bool:
        """Whether "46/152" is printed in the order in which it is read."""
        return self.slashes > 0

    def learn(self, rows: Iterable[Sequence[str]]) -> None:
        """Count the votes of rows of a right-to-left text, sorted from left to right."""
        for texts in rows:
            order = reading_order(texts, True, Conventions())
            self.brackets += _bracket_vote([texts[place] for place in order])
            self.slashes += _slash_vote("".join(texts))


def reading_order(texts: Sequence[str], base_right: bool, conventions: Conventions) -> list[int]:
    """The positions of the glyphs in reading order.

    ``texts`` are the texts of the glyphs of a row, sorted from left to right; ``base_right`` tells whether the
    row belongs to a right-to-left text.
    """
    classes = [direction_of(text) for text in texts]
    if not base_right:
        return _reversed_stretches(classes)
    order: list[int] = []
    position = len(texts) - 1
    starts = {end: start for start, end in left_to_right_runs(texts, classes, conventions.slashed)}
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
        if text in ("(", ")", "[", "]"):
            if last and (last in OPENING) != (text in OPENING):
                vote += 1 if last in OPENING else -1
                last = ""
            else:
                last = text
    return vote


def _slash_vote(row: str) -> int:
    """Positive when numbers of resolutions are printed as "46/152", negative for "152/46".

    Only pairs whose order is certain vote: a session has two digits and a year four (2010/12).
    """
    vote = 0
    for left, right in re.findall(r"(?<![\w/])(\d{1,4})/(\d{1,4})(?![\w/])", row):
        sizes = (len(left), len(right))
        if sizes in ((2, 3), (4, 1), (4, 2)):
            vote += 1
        elif sizes in ((3, 2), (1, 4), (2, 4)):
            vote -= 1
    return vote
