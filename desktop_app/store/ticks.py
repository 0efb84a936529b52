"""Which changes of which pair of texts were read. They hang on the words, not on the files that hold them.

The tables, and how they came to be as they are, are in ``schema.py``.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from desktop_app.resolution.anchor import ChangeAnchor, UnreadableAnchorError, change_from, change_object
from desktop_app.store.database import Statement
from desktop_app.store.user_data import UserData, packed, unpacked

_KNOWN = "SELECT id FROM pairs WHERE old_text = ? AND new_text = ?"
_OF_PAIR = f"SELECT change FROM ticks WHERE pair = ({_KNOWN}) ORDER BY rowid"  # noqa: S608 - of constants
_OF_RELATIVES = (
    "SELECT DISTINCT change FROM ticks JOIN pairs ON ticks.pair = pairs.id "
    "WHERE old_text = ? OR new_text = ? OR (old_symbol = ? AND new_symbol = ?)"
)
_ADD_PAIR = "INSERT OR IGNORE INTO pairs (old_text, new_text, old_symbol, new_symbol) VALUES (?, ?, ?, ?)"
_ADD = f"INSERT OR IGNORE INTO ticks (pair, digest, change) VALUES (({_KNOWN}), ?, ?)"  # noqa: S608
_REMOVE = f"DELETE FROM ticks WHERE pair = ({_KNOWN}) AND digest = ?"  # noqa: S608
_OLD = "SELECT change FROM old_ticks WHERE pair = ?"
_ADD_OLD = "INSERT OR IGNORE INTO old_ticks (pair, change) VALUES (?, ?)"
_REMOVE_OLD = "DELETE FROM old_ticks WHERE pair = ? AND change = ?"


@dataclass(frozen=True)
class TextPair:
    """Two texts that are compared, by the digests of their words; their symbols, where they have any.

    ``old_key`` is what the first versions of the program called the pair, by the bytes of its files.
    """

    old_text: str
    new_text: str
    old_symbol: str | None = None
    new_symbol: str | None = None
    old_key: str = ""


class Ticks:
    """The changes that were read. Each tick is kept by itself, so that windows side by side lose none of another's."""

    def __init__(self, data: UserData) -> None:
        self._data = data

    def of(self, pair: TextPair) -> tuple[ChangeAnchor, ...]:
        """The changes of this pair that were read."""
        return _changes(self._data.rows(_OF_PAIR, *_texts(pair)))

    def of_relatives(self, pair: TextPair) -> tuple[ChangeAnchor, ...]:
        """What was read of other issues of these texts, for a pair that nothing is known of yet: else nothing."""
        if self._data.rows(_KNOWN, *_texts(pair)):
            return ()
        return _changes(self._data.rows(_OF_RELATIVES, *_texts(pair), *_symbols(pair)))

    def old_keys(self, pair: TextPair) -> frozenset[str]:
        """The changes of this pair that were read with the first versions of the program, by their keys of then."""
        return frozenset(key for (key,) in self._data.rows(_OLD, pair.old_key))

    def add(self, pair: TextPair, changes: Iterable[ChangeAnchor], old_keys: Collection[str] = ()) -> None:
        """Keep that changes were read, in the place of those old keys."""
        added = [Statement(_ADD, (*_texts(pair), *_row(change))) for change in changes]
        removed = [Statement(_REMOVE_OLD, (pair.old_key, key)) for key in old_keys]
        self._data.write(adding_pair(pair), *added, *removed)

    def remove(self, pair: TextPair, changes: Iterable[ChangeAnchor]) -> None:
        """Take ticks back."""
        self._data.write(*(Statement(_REMOVE, (*_texts(pair), _row(change)[0])) for change in changes))


def adding_pair(pair: TextPair) -> Statement:
    """The statement after which a pair is known."""
    return Statement(_ADD_PAIR, (*_texts(pair), *_symbols(pair)))


def adding_old(pair: str, changes: Iterable[str]) -> list[Statement]:
    """The statements that keep ticks of the first versions of the program."""
    return [Statement(_ADD_OLD, (pair, change)) for change in changes]


def _texts(pair: TextPair) -> tuple[str, str]:
    return pair.old_text, pair.new_text


def _symbols(pair: TextPair) -> tuple[str | None, str | None]:
    return in_ascii(pair.old_symbol), in_ascii(pair.new_symbol)


def in_ascii(symbol: str | None) -> str | None:
    """A symbol as it is kept, for SQLite takes no lone surrogates."""
    return symbol.encode("ascii", "backslashreplace").decode() if symbol else None


def _row(change: ChangeAnchor) -> tuple[str, bytes]:
    content = packed(change_object(change))
    return hashlib.sha256(content).hexdigest()[:32], content


def _changes(rows: Iterable[tuple[bytes]]) -> tuple[ChangeAnchor, ...]:
    return tuple(change for change in map(_change, rows) if change)


def _change(row: tuple[bytes]) -> ChangeAnchor | None:
    try:
        return change_from(unpacked(row[0]))
    except UnreadableAnchorError:
        return None
