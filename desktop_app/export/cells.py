"""The cells of a table with the pieces of its text in them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.export.pieces import Piece

PieceRows = list[list[list[Piece]]]


def cells_of(rows: Sequence[Sequence[str]], pieces: Iterable[Piece]) -> PieceRows | None:
    """The pieces shared out among the cells, whose letters they follow; ``None`` where they do not."""
    left = deque(pieces)
    if "".join(_letters(value) for row in rows for value in row) != "".join(_letters(piece.text) for piece in left):
        return None
    return [[_taken(left, len(_letters(value))) for value in row] for row in rows]


def _taken(left: deque[Piece], count: int) -> list[Piece]:
    """The pieces with the next letters, and the note marks right after them."""
    taken: list[Piece] = []
    while count and left:
        head, tail = _cut(left.popleft(), count)
        count -= len(_letters(head.text))
        if taken or _letters(head.text):
            taken.append(head if taken else replace(head, text=head.text.lstrip()))
        if tail.text:
            left.appendleft(tail)
    while taken and left and left[0].mark:
        taken.append(left.popleft())
    return taken


def _cut(piece: Piece, count: int) -> tuple[Piece, Piece]:
    """The piece as far as the last of so many letters, and the rest."""
    end = 0
    while end < len(piece.text) and count:
        count -= not piece.text[end].isspace()
        end += 1
    return replace(piece, text=piece.text[:end]), replace(piece, text=piece.text[end:])


def _letters(text: str) -> str:
    return "".join(text.split())
