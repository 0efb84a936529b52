"""The files that were opened last."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop_app.store.database import Statement
from desktop_app.store.user_data import UserData, packed, unpacked

MOST_RECENT = 24
LONGEST_TEXT = 1000
"""Longer titles and symbols are cut: the window takes minutes to lay out very long ones."""
LONGEST_PATH = 40_000
"""More than any system allows."""

_ADD = (
    "INSERT OR REPLACE INTO recents (files, entry, opened) "
    "VALUES (?, ?, (SELECT coalesce(max(opened), 0) + 1 FROM recents))"
)
_FORGET_OLDEST = "DELETE FROM recents WHERE files NOT IN (SELECT files FROM recents ORDER BY opened DESC LIMIT ?)"


@dataclass(frozen=True)
class Recent:
    """A resolution or comparison opened before: its files, and what to show of it."""

    files: tuple[str, ...]
    symbols: tuple[str, ...]
    title: str
    language: str


class Recents:
    """The list of recent files. Of the words of a document it holds the title alone."""

    def __init__(self, data: UserData) -> None:
        self._data = data

    def all(self) -> tuple[Recent, ...]:
        """What was opened, the latest first."""
        rows = self._data.rows("SELECT files, entry FROM recents ORDER BY opened DESC")
        found = (recent_from({"files": unpacked(files)} | _object(unpacked(entry))) for files, entry in rows)
        return tuple(recent for recent in found if recent)

    def add(self, recent: Recent) -> None:
        """Put an entry first, and forget the oldest beyond ``MOST_RECENT``."""
        self._data.write(adding(recent), Statement(_FORGET_OLDEST, (MOST_RECENT,)))

    def forget(self) -> None:
        """Empty the list, and leave no trace of it in the file."""
        self._data.write(Statement("DELETE FROM recents"))
        self._data.scrub()


def adding(recent: Recent) -> Statement:
    """The statement that puts an entry first."""
    entry = {"symbols": recent.symbols, "title": recent.title, "language": recent.language}
    return Statement(_ADD, (packed(recent.files), packed(entry)))


def recent_from(value: Any) -> Recent | None:
    """An entry by its JSON values; ``None`` where it makes no sense."""
    values = _object(value)
    files, symbols = _texts(values.get("files")), _texts(values.get("symbols"))
    if not files or not symbols or max(map(len, files)) > LONGEST_PATH:
        return None
    title, language = (str(values.get(name) or "")[:LONGEST_TEXT] for name in ("title", "language"))
    return Recent(files, tuple(symbol[:LONGEST_TEXT] for symbol in symbols), title, language)


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _texts(value: Any) -> tuple[str, ...]:
    is_list = isinstance(value, list) and all(isinstance(text, str) for text in value)
    return tuple(value) if is_list else ()
