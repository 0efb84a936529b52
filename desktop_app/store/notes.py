"""The reader's notes. They hang on the words of paragraphs, not on the files that hold them.

A note is never changed, only replaced. So where two windows change one note at the same time, both wordings are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop_app.resolution.anchor import UnreadableAnchorError
from desktop_app.resolution.own_work import OwnNote, TextName, note_from, note_object
from desktop_app.store.database import Statement
from desktop_app.store.ticks import in_ascii
from desktop_app.store.user_data import UserData, packed, unpacked

_ALL = "SELECT id, text, symbol, language, note FROM notes ORDER BY rowid"
_OF_TEXT = (
    "SELECT id, text, symbol, language, note FROM notes WHERE text = ? OR (symbol = ? AND language IS ?) ORDER BY rowid"
)
_ADD = "INSERT OR IGNORE INTO notes (id, text, symbol, language, note) VALUES (?, ?, ?, ?, ?)"
_REMOVE = "DELETE FROM notes WHERE id = ?"


class OwnNotes:
    """The notes on all texts."""

    def __init__(self, data: UserData) -> None:
        self._data = data

    def of(self, text: TextName) -> tuple[OwnNote, ...]:
        """The notes on this text and on other issues of it, which have its symbol and language; the first first."""
        return tuple(_notes(self._data.rows(_OF_TEXT, text.digest, in_ascii(text.symbol), in_ascii(text.language))))

    def all(self) -> tuple[OwnNote, ...]:
        """Every note there is."""
        return tuple(_notes(self._data.rows(_ALL)))

    def replace(self, gone: Iterable[OwnNote], added: Iterable[OwnNote]) -> None:
        """Put notes in the place of others; either may be none."""
        removing = [Statement(_REMOVE, (note.id,)) for note in gone]
        self._data.write(*removing, *(Statement(_ADD, _row(note)) for note in added))


def _row(note: OwnNote) -> tuple[str, str, str | None, str | None, bytes]:
    text = note.text
    return note.id, text.digest, in_ascii(text.symbol), in_ascii(text.language), packed(note_object(note))


def _notes(rows: Iterable[tuple[str, str, str | None, str | None, bytes]]) -> Iterator[OwnNote]:
    """The notes of these rows; what is no note is passed over, and stays."""
    for identifier, digest, symbol, language, content in rows:
        try:
            yield note_from(identifier, TextName(digest, symbol, language), unpacked(content))
        except UnreadableAnchorError:
            continue
