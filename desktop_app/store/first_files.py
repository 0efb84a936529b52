"""Takes over what the first versions of the program kept: a file of JSON each for ticks, places and recent files."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.resolution.message import Message
from desktop_app.store.database import Statement
from desktop_app.store.files import set_aside
from desktop_app.store.first_names import FIRST_NAMES
from desktop_app.store.places import keeping
from desktop_app.store.recents import adding, recent_from
from desktop_app.store.ticks import adding_old
from desktop_app.store.user_data import UserData, packed
from desktop_app.store.versioned_file import VersionedFile

VERSION = 1
LONGEST_KEY = 100
"""Keys were digests of at most 24 characters."""
LONGEST_PLACE = 10_000
"""Bytes; a place takes a few hundred."""

PARTLY_DAMAGED = Message("first-file-damaged", "{0} is damaged in part; everything else in it was taken over.")

Tell = Callable[[Message], None]


class Taken(NamedTuple):
    """The statements that keep what a file held, and whether that was all of it."""

    statements: list[Statement]
    is_all: bool


def take_over(folder: Path, data: UserData, tell: Tell) -> None:
    """Put what the first files hold in the database, once, and keep the files aside as ``NAME.taken-over-1``.

    A damaged file is set aside, one that cannot be read is left for the next start; both are told.
    """
    for name in FIRST_NAMES:
        file = VersionedFile(folder / f"{name}.json", VERSION)
        values = file.read()
        if file.notice:
            tell(file.notice)
        elif values:
            taken = _READERS[name](values)
            _keep(values, taken, data)
            _put_away(file.path, taken.is_all, data, tell)


def _keep(values: Mapping[str, Any], taken: Taken, data: UserData) -> None:
    digest = hashlib.sha256(packed(values)).hexdigest()
    if not data.rows("SELECT digest FROM taken_over WHERE digest = ?", digest):
        mark = Statement("INSERT OR IGNORE INTO taken_over (digest) VALUES (?)", (digest,))
        data.write(*taken.statements, mark)


def _put_away(path: Path, is_all: bool, data: UserData, tell: Tell) -> None:
    if not is_all:
        tell(PARTLY_DAMAGED.filled(str(path)))
    if data.lasts:
        with contextlib.suppress(OSError):  # it is taken over once only, wherever it is
            set_aside(path, "taken-over" if is_all else "damaged")


def _ticks(values: Mapping[str, Any]) -> Taken:
    pairs = {key: changes for key, changes in values.items() if key != "version"}
    good = {key: changes for key, changes in pairs.items() if _is_key(key) and isinstance(changes, list)}
    keys = {key: [change for change in changes if _is_key(change)] for key, changes in good.items()}
    statements = [statement for key, changes in keys.items() for statement in adding_old(key, changes)]
    return Taken(statements, keys == pairs)


def _places(values: Mapping[str, Any]) -> Taken:
    places = {key: place for key, place in values.items() if key != "version"}
    good = {key: place for key, place in places.items() if _is_key(key) and _is_place(place)}
    return Taken([keeping(key, place) for key, place in good.items()], good == places)


def _recents(values: Mapping[str, Any]) -> Taken:
    """The latest came first in the file, and is put in last."""
    entries = values.get("entries", [])
    found = list(map(recent_from, entries)) if isinstance(entries, list) else [None]
    return Taken([adding(recent) for recent in reversed(found) if recent], None not in found)


def _is_key(key: object) -> bool:
    return isinstance(key, str) and key.isascii() and len(key) <= LONGEST_KEY


def _is_place(place: object) -> bool:
    return isinstance(place, dict) and len(packed(place)) <= LONGEST_PLACE


_READERS: Mapping[str, Callable[[Mapping[str, Any]], Taken]] = {
    "ticks": _ticks,
    "places": _places,
    "recent": _recents,
}
