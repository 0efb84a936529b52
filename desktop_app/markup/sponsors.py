"""Who proposes a draft, and who joined or left the sponsors from one draft to the next."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.text.folding import fold

_AND = r" and | et | [ye] | и |(?<!共)和"
_BETWEEN = re.compile(rf"(?P<comma>\s*[,،、]\s*)|(?P<joint>{_AND}| و(?=\w))")
"""What stands between two names. An "and" may be part of a name, as in "Bosnia and Herzegovina"."""
_WHAT_IT_IS = re.compile(r"\s*[:：]")
"""Ends the names; "draft resolution" follows."""


@dataclass(frozen=True)
class SponsorChanges:
    """The names that only the later and only the earlier of two lists has, as they are written there."""

    joined: str
    left: str


@dataclass(frozen=True)
class _Piece:
    """A name or, where an "and" is part of it, a piece of one; a ``comma`` or a ``joint`` ("and") stands before it."""

    text: str
    comma: str
    joint: str


def sponsor_changes(before: str, after: str) -> SponsorChanges:
    """Compare two lines such as "Cuba and Fiji: draft resolution".

    Names are cut at each "and" on both sides alike, so that no list of names with an "and" in them is needed; what
    differs is joined again.
    """
    old, new = _pieces(before), _pieces(after)
    return SponsorChanges(_only_in(new, old), _only_in(old, new))


def _pieces(line: str) -> list[_Piece]:
    """The names; none where the line does not end them by a colon, as "Draft resolution submitted by the Chair"."""
    end = _WHAT_IT_IS.search(line)
    if end is None:
        return []
    pieces, at, comma, joint = [], 0, "", ""
    for between in _BETWEEN.finditer(line, 0, end.start()):
        pieces.append(_Piece(line[at : between.start()].strip(), comma, joint))
        at, comma, joint = between.end(), between["comma"] or "", between["joint"] or ""
    return [*pieces, _Piece(line[at : end.start()].strip(), comma, joint)]


def _only_in(pieces: list[_Piece], others: list[_Piece]) -> str:
    known = {fold(other.text) for other in others}
    comma = next((piece.comma for piece in pieces if piece.comma), ", ")
    words, was_before = "", False
    for piece in pieces:
        is_new = bool(others) and fold(piece.text) not in known
        if is_new:
            between = piece.joint if piece.joint and was_before else comma
            words += (between if words else "") + piece.text
        was_before = is_new
    return words
