"""What the program remembers between two starts: the session, recent files, places and ticks.

Each lives in its own small versioned file, so that a fault in one costs only that one.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from desktop_app.store.versioned_file import read_versioned, write_whole

VERSION = 1
MOST_RECENT = 24
MOST_PLACES = 300
MOST_PAIRS = 300


@dataclass(frozen=True)
class Recent:
    """A resolution or comparison opened before: its files, and what to show of it."""

    files: tuple[str, ...]
    symbols: tuple[str, ...]
    title: str
    language: str


class State:
    """Reads and writes the files of one folder. Nothing is written of the words of a document but its title."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def session(self) -> dict[str, Any]:
        """Window and open tabs as last kept; empty at the first start."""
        return self._read("session")

    def keep_session(self, session: Mapping[str, Any]) -> None:
        """Keep window and open tabs for the next start, or for the one after a crash."""
        self._write("session", session)

    def recent(self) -> tuple[Recent, ...]:
        """What was opened, the latest first."""
        entries = self._read("recent").get("entries", [])
        return tuple(entry for entry in map(_recent, entries) if entry)

    def add_recent(self, entry: Recent) -> None:
        """Put an entry first, and forget the oldest beyond ``MOST_RECENT``."""
        others = [other for other in self.recent() if other.files != entry.files]
        entries = [asdict(kept) for kept in [entry, *others][:MOST_RECENT]]
        self._write("recent", {"entries": entries})

    def forget_recent(self) -> None:
        """Empty the list of recent files."""
        (self._folder / "recent.json").unlink(missing_ok=True)

    def place(self, key: str) -> dict[str, Any]:
        """Where the reader was in the document or pair of that key."""
        found = self._read("places").get(key, {})
        return found if isinstance(found, dict) else {}

    def keep_place(self, key: str, place: Mapping[str, Any]) -> None:
        """Keep where the reader is, and forget the places not visited for longest."""
        self._keep_last("places", key, dict(place), MOST_PLACES)

    def ticks(self, key: str) -> frozenset[str]:
        """The changes of that pair that were ticked off as read."""
        found = self._read("ticks").get(key, [])
        return frozenset(str(tick) for tick in found) if isinstance(found, list) else frozenset()

    def keep_ticks(self, key: str, ticks: Collection[str]) -> None:
        """Keep which changes of that pair were read."""
        self._keep_last("ticks", key, sorted(ticks), MOST_PAIRS)

    def forget_everything(self) -> None:
        """Remove every file of the folder that this class writes."""
        for name in ("session", "recent", "places", "ticks"):
            (self._folder / f"{name}.json").unlink(missing_ok=True)

    def _keep_last(self, name: str, key: str, value: Any, most: int) -> None:
        values = self._read(name)
        values.pop("version", None)
        values.pop(key, None)
        values[key] = value
        self._write(name, dict(list(values.items())[-most:]))

    def _read(self, name: str) -> dict[str, Any]:
        return read_versioned(self._folder / f"{name}.json", VERSION, {})

    def _write(self, name: str, values: Mapping[str, Any]) -> None:
        """Write a file; a folder that cannot be written costs the memory of this run, not the run."""
        try:
            write_whole(self._folder / f"{name}.json", dict(values) | {"version": VERSION})
        except OSError as error:
            logging.getLogger(__name__).warning("%s could not be kept: %s", name, error)


def _recent(value: Any) -> Recent | None:
    """An entry as stored; ``None`` where it makes no sense."""
    try:
        return Recent(tuple(value["files"]), tuple(value["symbols"]), str(value["title"]), str(value["language"]))
    except (KeyError, TypeError):
        return None
