"""What belongs between the end of a row and the next row: a space or nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.text.dehyphenation import HANGS, HYPHENS, Dehyphenator

BRACKETS = frozenset("([")
# After "«", no row ends but where a space is: it is French that sets one there.
OPENING = BRACKETS | {"«"}
# Which of these open a quotation depends on the language; after a space or a bracket, all of them do.
QUOTES = frozenset('“”„‘"')
# Between two of these Spanish sets what is said aside, without spaces: "in all —or most— ports".
DASH = "—"
# A row that ends with one of these, without a space after it, runs on: addresses, symbols, ranges, words.
RUNS_ON = frozenset("/–-\u2010\u2011")
# The end of a Chinese row after which three figures are thousands of the same number: other thousands ("3 015"), or
# two figures or more that are neither of a symbol nor of an ordinal ("第14152号").
_THOUSANDS = re.compile(r"(?:\d\s\d{3}|(?<![\d第./-])\d\d{1,2})$")
_NEXT_THOUSANDS, _FURTHER_THOUSANDS = re.compile(r"\d{3}(?!\d)"), re.compile(r"\d{3}\s\d{3}(?!\d)")
# The number of a resolution, and the letter that parts it from its sisters: "78/901" and "B".
_RESOLUTION, _LETTER = re.compile(r"\d/\d+$"), re.compile(r"[A-Z](?![A-Za-z\d])")


class Joint(Enum):
    """How two rows are joined."""

    SPACE = "space"
    CLOSE = "close"
    MENDED = "mended"
    """Close, and without the hyphen that ends the first: it only broke a word."""


def joint_at_line_end(before: Sequence[str], text: str, space_end: bool, dehyphenator: Dehyphenator) -> Joint:
    """How a row is joined to the one before.

    ``before`` are the pieces of text written so far, none of them empty; ``text`` begins the new row; ``space_end``
    tells whether the row before ends with a space.
    """
    last = before[-1][-1]
    if last == DASH and _opens("".join(before[-2:])) and dehyphenator.sets_dashes_close:
        return Joint.CLOSE
    if last in RUNS_ON:
        return _joint_after_stroke(before, text, space_end, dehyphenator)
    opens = last in BRACKETS or (last in QUOTES and _opens("".join(before[-2:])))
    if opens:
        return _space_if(space_end)
    is_broken = not space_end and dehyphenator.is_broken_word("".join(before[-LIMITS.pieces_of_a_word :]), text)
    return _space_if(not is_broken)


def parts_by_a_space(before: Sequence[str], text: str) -> bool:
    """Whether a Chinese row, which may end within a word, ends where a space parts thousands or the letter of a part.

    ``before`` is as for ``joint_at_line_end``, and ``text`` is the new row. Of four figures, a row may end after the
    first ("2" and "023"): these are not thousands, unless others follow ("2" and "023 950").
    """
    head = "".join(before[-LIMITS.pieces_of_a_word :])
    if _FURTHER_THOUSANDS.match(text):
        return head[-1].isdecimal()
    if _NEXT_THOUSANDS.match(text):
        return _THOUSANDS.search(head) is not None
    return _LETTER.match(text) is not None and _RESOLUTION.search(head) is not None


def _joint_after_stroke(before: Sequence[str], text: str, space_end: bool, dehyphenator: Dehyphenator) -> Joint:
    last, head = before[-1], "".join(before[-LIMITS.pieces_of_a_word :])
    if head[-1] in HYPHENS and head[-2:-1].isdecimal() and text[0].isdecimal():  # a range of numbers, "9-20"
        return Joint.CLOSE
    if len(last) == 1 and not (last in HYPHENS and head[-2:-1].isalnum()):  # a dash by itself, or in another face
        return Joint.SPACE
    if last[-1] not in HYPHENS:
        return _space_if(space_end)
    if not dehyphenator.keeps_hyphen(head, text):
        return Joint.MENDED
    hangs = space_end or HANGS.match(text) is not None
    return _space_if(hangs and not dehyphenator.knows(head, text))


def _space_if(apart: bool) -> Joint:
    return Joint.SPACE if apart else Joint.CLOSE


def _opens(text: str) -> bool:
    """Whether the sign at the end of a text opens what follows, as it does after a space or a bracket."""
    before = text[-2:-1]
    return not before or before.isspace() or before in OPENING
