"""The reader's own notes beside the rows of a comparison.

A note is on a paragraph of one text. In a comparison those on the new version are the row's own; so are those on an
old paragraph that went. Those on an old paragraph that lives on are offered: they can be kept for the new version.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Comparison, Side
from desktop_app.markup.rows import Row
from desktop_app.resolution.anchor import ChangeAnchor
from desktop_app.resolution.own_work import Flag, OwnNote, PlacedNotes


@dataclass(frozen=True)
class RowNotes:
    """The notes of one row: its own, and those on the old version that may be kept for the new one."""

    own: tuple[OwnNote, ...] = ()
    offered: tuple[OwnNote, ...] = ()

    @property
    def flags(self) -> tuple[Flag, ...]:
        """The flags of its own notes, each once."""
        return tuple(dict.fromkeys(note.flag for note in self.own if note.flag))

    def __bool__(self) -> bool:
        """Whether there is any note."""
        return bool(self.own or self.offered)


@dataclass(frozen=True)
class ComparedNotes:
    """The notes on both texts of a comparison."""

    comparison: Comparison
    rows: Sequence[Row]
    old: PlacedNotes
    new: PlacedNotes

    def of(self, row: int) -> RowNotes:
        """The notes of the row with this number."""
        where = self.rows[row]
        own = tuple(self._on(where, side_of(where)))
        if not where.new:
            return RowNotes(own)
        said = {(note.words, note.flag) for note in own}
        offered = (note for note in self._on(where, Side.OLD) if (note.words, note.flag) not in said)
        return RowNotes(own, tuple(offered))

    @property
    def without_place(self) -> tuple[OwnNote, ...]:
        """The notes whose paragraph is in neither text any more, each once."""
        return tuple(dict.fromkeys((*self.old.without_place, *self.new.without_place)))

    def _on(self, row: Row, side: Side) -> Iterator[OwnNote]:
        notes = side.of(self.old, self.new).at
        return (note for position in row.positions(side) for note in notes.get(position, ()))


def side_of(row: Row) -> Side:
    """The version that a note on a row is about: the new one, or the old one of what was removed."""
    return Side.NEW if row.new else Side.OLD


@dataclass(frozen=True)
class PlacedNote:
    """A note, the version that it is on, and the position there; ``None`` where it has no place any more."""

    side: Side
    position: int | None
    note: OwnNote


@dataclass(frozen=True)
class OwnAdditions:
    """What a reader added, to go with a file that is written: the notes, and the changes that were read."""

    notes: tuple[PlacedNote, ...] = ()
    read: tuple[ChangeAnchor, ...] = ()


def additions_of(notes: Mapping[Side, PlacedNotes], read: Iterable[ChangeAnchor] = ()) -> OwnAdditions:
    """The notes on these versions, in the order of the texts, and what was read."""
    return OwnAdditions(
        tuple(note for side in Side if side in notes for note in _placed(side, notes[side])), tuple(read)
    )


def _placed(side: Side, notes: PlacedNotes) -> Iterator[PlacedNote]:
    yield from (PlacedNote(side, at, note) for at in sorted(notes.at) for note in notes.at[at])
    yield from (PlacedNote(side, None, note) for note in notes.without_place)
