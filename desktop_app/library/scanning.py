"""What lies in a folder, and what of it changed since it was read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.library.model import FileState, Folder

ENDINGS = (".pdf", ".xml")
"""Files that may be resolutions."""


@dataclass(frozen=True)
class Difference:
    """Files that are to be read, and documents (by their numbers) whose files are gone."""

    to_read: tuple[FileState, ...]
    gone: tuple[int, ...]


def files_in(folder: Folder) -> Iterator[FileState]:
    """Every file of the folder and those below it that may be a resolution; links to folders are not followed.

    What cannot be listed is left out. Raises OSError where the folder itself cannot be.
    """
    waiting = [""]
    while waiting:
        below = waiting.pop()
        try:
            with os.scandir(folder.path / below) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError:
            if not below:
                raise
            continue
        for entry in found:
            name = f"{below}{entry.name}"
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                waiting.append(f"{name}/")
            elif entry.name.lower().endswith(ENDINGS):
                yield from _state(folder, name, entry)


def difference(known: Mapping[str, tuple[int, int, int]], found: Iterable[FileState]) -> Difference:
    """What changed; ``known`` are number, size and time of change of each document by its path."""
    there = {state.path: state for state in found}
    changed = [
        state for path, state in there.items() if known.get(path, (0, -1, -1))[1:] != (state.size, state.changed)
    ]
    gone = [number for path, (number, _, _) in known.items() if path not in there]
    return Difference(tuple(changed), tuple(gone))


def path_of(folder: Folder, state: FileState) -> Path:
    """Where a file is."""
    return folder.path / state.path


def _state(folder: Folder, name: str, entry: os.DirEntry[str]) -> Iterator[FileState]:
    try:
        status = entry.stat()
    except OSError:  # gone meanwhile
        return
    yield FileState(folder.number, name, status.st_size, status.st_mtime_ns)
