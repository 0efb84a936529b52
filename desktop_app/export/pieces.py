"""Edits of a row as pieces to write: words, note marks and paragraph ends, each old, new or both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.comparison.model import Edit, Nature, Operation
from desktop_app.export.side import JoinedText

PARAGRAPH_END = "\n"


@dataclass(frozen=True)
class NoteMark:
    """A footnote mark: the marker of the old version, of the new one, or of both where it stands in both."""

    old: str | None
    new: str | None

    @property
    def shown(self) -> str:
        """The marker of the newest version that has it."""
        return self.new or self.old or ""


@dataclass(frozen=True)
class Piece:
    """Words without a change of style, a note mark (``mark``, no text) or a paragraph's end (a line feed)."""

    text: str
    operation: Operation
    nature: Nature = Nature.IDENTICAL
    italic: bool = False
    mark: NoteMark | None = None

    @property
    def is_paragraph_end(self) -> bool:
        """Whether it ends a paragraph in the versions that it belongs to."""
        return self.text == PARAGRAPH_END


def pieces_of(old: JoinedText, new: JoinedText, edits: Sequence[Edit], linked_notes: Mapping[str, str]) -> list[Piece]:
    """The pieces of a row in reading order.

    ``edits`` that do not join back to both texts are passed over: then the texts are the same or replaced whole.
    ``linked_notes`` leads from the
    marker of an old footnote to that of the new one that says the same or nearly so.
    """
    script = _with_paragraph_ends(edits if _join_back(edits, old, new) else _whole(old, new), old, new)
    return _marks_joined(list(_cut(script, old, new)), linked_notes)


def of_version(pieces: Iterable[Piece], absent: Operation) -> list[Piece]:
    """The pieces of one version: without those inserted (the old one) or deleted (the new one)."""
    return [piece for piece in pieces if piece.operation is not absent]


def paragraphs_of(pieces: Iterable[Piece]) -> list[list[Piece]]:
    """The pieces of each paragraph, without the ends."""
    paragraphs: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece.is_paragraph_end:
            paragraphs.append([])
        else:
            paragraphs[-1].append(piece)
    return paragraphs


def _join_back(edits: Sequence[Edit], old: JoinedText, new: JoinedText) -> bool:
    """Whether the edits are of these texts: those of "Ibid." notes are of what it stands for."""
    before = "".join(edit.text for edit in edits if edit.operation is not Operation.INSERT)
    after = "".join(edit.text for edit in edits if edit.operation is not Operation.DELETE)
    return (before, after) == (old.text, new.text)


def _whole(old: JoinedText, new: JoinedText) -> list[Edit]:
    if old.text == new.text:
        return [Edit(Operation.EQUAL, new.text)]
    parts = ((Operation.DELETE, old.text), (Operation.INSERT, new.text))
    return [Edit(operation, text, Nature.WORDING) for operation, text in parts if text]


def _with_paragraph_ends(edits: Iterable[Edit], old: JoinedText, new: JoinedText) -> Iterator[Edit]:
    """The edits with a line feed for each blank that joins two paragraphs on its side."""
    at_old = at_new = 0
    for edit in edits:
        ends_old = _inside(old.breaks, at_old, edit) if edit.operation is not Operation.INSERT else set()
        ends_new = _inside(new.breaks, at_new, edit) if edit.operation is not Operation.DELETE else set()
        start = 0
        for end in sorted(ends_old | ends_new):
            if end > start:
                yield replace(edit, text=edit.text[start:end])
            yield from _end_edits(edit, end in ends_old, end in ends_new)
            start = end + 1
        if start < len(edit.text):
            yield replace(edit, text=edit.text[start:])
        at_old += 0 if edit.operation is Operation.INSERT else len(edit.text)
        at_new += 0 if edit.operation is Operation.DELETE else len(edit.text)


def _inside(breaks: frozenset[int], start: int, edit: Edit) -> set[int]:
    return {at - start for at in breaks if start <= at < start + len(edit.text)}


def _end_edits(edit: Edit, in_old: bool, in_new: bool) -> list[Edit]:
    """What a joining blank becomes: one that joins on one side only is a plain blank on the other."""
    if edit.operation is not Operation.EQUAL or (in_old and in_new):
        return [replace(edit, text=PARAGRAPH_END)]
    before, after = (PARAGRAPH_END, " ") if in_old else (" ", PARAGRAPH_END)
    return [
        Edit(Operation.DELETE, before, Nature.TYPOGRAPHIC),
        Edit(Operation.INSERT, after, Nature.TYPOGRAPHIC),
    ]


def _cut(script: Iterable[Edit], old: JoinedText, new: JoinedText) -> Iterator[Piece]:
    """Pieces cut where italics begin and end and where note marks stand, the marks among them."""
    at_old = at_new = 0
    for edit in script:
        in_old, in_new = edit.operation is not Operation.INSERT, edit.operation is not Operation.DELETE
        side, start = (new, at_new) if in_new else (old, at_old)
        marks = _marks(edit, old, at_old, Operation.DELETE) if in_old else []
        marks += _marks(edit, new, at_new, Operation.INSERT) if in_new else []
        yield from _pieces(edit, side, start, marks)
        at_old += len(edit.text) if in_old else 0
        at_new += len(edit.text) if in_new else 0


def _marks(edit: Edit, side: JoinedText, start: int, operation: Operation) -> list[tuple[int, Piece]]:
    """The note marks that follow a character of the edit (or open the text), with their offsets in the edit."""
    found = []
    for call in side.calls:
        at = call.at - start
        if 0 < at <= len(edit.text) or at == start == 0:
            is_old = operation is Operation.DELETE
            mark = NoteMark(call.marker, None) if is_old else NoteMark(None, call.marker)
            found.append((at, Piece("", operation, edit.nature, mark=mark)))
    return found


def _pieces(edit: Edit, side: JoinedText, start: int, marks: list[tuple[int, Piece]]) -> Iterator[Piece]:
    edges = {0, len(edit.text), *(at for at, _ in marks)}
    edges |= {at - start for pair in side.italics for at in pair if 0 < at - start < len(edit.text)}
    previous = 0
    for edge in sorted(edges):
        if edge > previous:
            italic = any(a <= start + previous < b for a, b in side.italics)
            yield Piece(edit.text[previous:edge], edit.operation, edit.nature, italic)
        yield from (mark for at, mark in marks if at == edge)
        previous = edge


def _marks_joined(pieces: list[Piece], linked: Mapping[str, str]) -> list[Piece]:
    """Old and new marks of one footnote at one place become one mark that stands in both versions."""
    joined: list[Piece] = []
    for piece in pieces:
        partner = _partner(joined, piece, linked)
        if partner is None or piece.mark is None:
            joined.append(piece)
            continue
        old = joined.pop(partner).mark
        joined.append(Piece("", Operation.EQUAL, mark=NoteMark(old.old if old else None, piece.mark.new)))
    return joined


def _partner(before: Sequence[Piece], piece: Piece, linked: Mapping[str, str]) -> int | None:
    """Where the old mark of the same footnote stands, if nothing but insertions and old marks is in between."""
    if piece.mark is None or piece.operation is not Operation.INSERT:
        return None
    for position in range(len(before) - 1, -1, -1):
        other = before[position]
        if other.mark is None and other.operation is not Operation.INSERT:
            return None
        if other.mark and other.operation is Operation.DELETE and linked.get(other.mark.old or "") == piece.mark.new:
            return position
    return None
