"""Edits of a row as pieces to write: words, note marks and paragraph ends, each old, new or both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.comparison.model import Comparison, Edit, Nature, Operation, Side
from desktop_app.markup.rows import Row
from desktop_app.markup.side_text import SideText, side_text

PARAGRAPH_END = "\n"


@dataclass(frozen=True)
class NoteMark:
    """A footnote mark: the marker of the old version, of the new one, or of both where it is in both."""

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


def pieces_of(old: SideText, new: SideText, edits: Sequence[Edit], linked_notes: Mapping[str, str]) -> list[Piece]:
    """The pieces of a row in reading order.

    ``edits`` that do not join back to both texts are passed over: then the texts are the same or replaced whole.
    ``linked_notes`` leads from the marker of an old footnote to that of the new one that says the same or nearly so.
    """
    script = _with_paragraph_ends(edits if _join_back(edits, old, new) else _whole(old, new), old, new)
    return _marks_joined(list(_cut(script, old, new)), linked_notes)


def row_pieces(row: Row, comparison: Comparison) -> list[Piece]:
    """The pieces of a row."""
    old, new = (side_text(comparison.version(side).paragraphs, row.positions(side), side) for side in Side)
    linked = {link.old: link.new for link in comparison.footnotes.links}
    return pieces_of(old, new, row.edits, linked)


def note_pieces(old: str, new: str, edits: Sequence[Edit]) -> list[Piece]:
    """The pieces of a footnote."""
    return pieces_of(SideText(Side.OLD, old, ()), SideText(Side.NEW, new, ()), edits, {})


def of_version(pieces: Iterable[Piece], side: Side) -> list[Piece]:
    """The pieces that one version has."""
    return [piece for piece in pieces if piece.operation is not side.other.operation]


def _join_back(edits: Sequence[Edit], old: SideText, new: SideText) -> bool:
    """Whether the edits are of these texts: those of "Ibid." notes are of the words that it replaces."""
    texts = ["".join(edit.text for edit in edits if edit.is_on(side)) for side in Side]
    return texts == [old.text, new.text]


def _whole(old: SideText, new: SideText) -> list[Edit]:
    if old.text == new.text:
        return [Edit(Operation.EQUAL, new.text)]
    parts = ((Operation.DELETE, old.text), (Operation.INSERT, new.text))
    return [Edit(operation, text, Nature.WORDING) for operation, text in parts if text]


def _with_paragraph_ends(edits: Iterable[Edit], old: SideText, new: SideText) -> Iterator[Edit]:
    """The edits with a line feed for each space that joins two paragraphs on its side."""
    at_old = at_new = 0
    for edit in edits:
        ends_old = _inside(old.breaks, at_old, edit) if edit.is_on(Side.OLD) else set()
        ends_new = _inside(new.breaks, at_new, edit) if edit.is_on(Side.NEW) else set()
        start = 0
        for end in sorted(ends_old | ends_new):
            if end > start:
                yield replace(edit, text=edit.text[start:end])
            yield from _end_edits(edit, end in ends_old, end in ends_new)
            start = end + 1
        if start < len(edit.text):
            yield replace(edit, text=edit.text[start:])
        at_old += len(edit.text) if edit.is_on(Side.OLD) else 0
        at_new += len(edit.text) if edit.is_on(Side.NEW) else 0


def _inside(breaks: frozenset[int], start: int, edit: Edit) -> set[int]:
    return {at - start for at in breaks if start <= at < start + len(edit.text)}


def _end_edits(edit: Edit, in_old: bool, in_new: bool) -> list[Edit]:
    """What a joining space becomes: one that joins on one side only is a plain space on the other."""
    if edit.operation is not Operation.EQUAL or (in_old and in_new):
        return [replace(edit, text=PARAGRAPH_END)]
    before, after = (PARAGRAPH_END, " ") if in_old else (" ", PARAGRAPH_END)
    return [
        Edit(Operation.DELETE, before, Nature.TYPOGRAPHIC),
        Edit(Operation.INSERT, after, Nature.TYPOGRAPHIC),
    ]


def _cut(script: Iterable[Edit], old: SideText, new: SideText) -> Iterator[Piece]:
    """Pieces cut where italics begin and end and where note marks stand, the marks among them."""
    at_old = at_new = 0
    for edit in script:
        in_old, in_new = edit.is_on(Side.OLD), edit.is_on(Side.NEW)
        side, start = (new, at_new) if in_new else (old, at_old)
        marks = _marks(edit, old, at_old) if in_old else []
        marks += _marks(edit, new, at_new) if in_new else []
        yield from _pieces(edit, side, start, marks)
        at_old += len(edit.text) if in_old else 0
        at_new += len(edit.text) if in_new else 0


def _marks(edit: Edit, text: SideText, start: int) -> list[tuple[int, Piece]]:
    """The note marks that follow a character of the edit (or open the text), with their offsets in the edit."""
    found = []
    for call in text.calls:
        at = call.at - start
        if 0 < at <= len(edit.text) or at == start == 0:
            mark = text.side.of(NoteMark(call.marker, None), NoteMark(None, call.marker))
            found.append((at, Piece("", text.side.operation, edit.nature, mark=mark)))
    return found


def _pieces(edit: Edit, side: SideText, start: int, marks: list[tuple[int, Piece]]) -> Iterator[Piece]:
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
    """Old and new marks of one footnote at one place become one mark that both versions share."""
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
    """Where the old mark of the same footnote is, if nothing but insertions and old marks is in between."""
    if piece.mark is None or piece.operation is not Operation.INSERT:
        return None
    for position in range(len(before) - 1, -1, -1):
        other = before[position]
        if other.mark is None and other.operation is not Operation.INSERT:
            return None
        if other.mark and other.operation is Operation.DELETE and linked.get(other.mark.old or "") == piece.mark.new:
            return position
    return None
