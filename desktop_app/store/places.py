"""Where a reader was in each document and pair."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_app.store.database import Statement
from desktop_app.store.user_data import UserData, packed, unpacked

MOST_PLACES = 300

_KEEP = (
    "INSERT OR REPLACE INTO places (key, place, visited) "
    "VALUES (?, ?, (SELECT coalesce(max(visited), 0) + 1 FROM places))"
)
_FORGET_OLDEST = "DELETE FROM places WHERE key NOT IN (SELECT key FROM places ORDER BY visited DESC LIMIT ?)"


class Places:
    """The places by the key of a document or pair."""

    def __init__(self, data: UserData) -> None:
        self._data = data

    def of(self, key: str) -> dict[str, Any]:
        """Where the reader was in the document or pair of that key; empty where that is not known."""
        for (place,) in self._data.rows("SELECT place FROM places WHERE key = ?", key):
            found = unpacked(place)
            return found if isinstance(found, dict) else {}
        return {}

    def keep(self, places: Mapping[str, Mapping[str, Any]]) -> None:
        """Keep where the reader is in documents and pairs by key, and forget the places not visited for longest."""
        kept = (keeping(key, place) for key, place in places.items())
        self._data.write(*kept, Statement(_FORGET_OLDEST, (MOST_PLACES,)))


def keeping(key: str, place: Mapping[str, Any]) -> Statement:
    """The statement that keeps a place."""
    return Statement(_KEEP, (key, packed(dict(place))))
