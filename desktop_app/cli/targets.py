"""The files that a call writes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeAlias

from desktop_app.resolution.message import Message, named
from desktop_app.store.files import is_there, mode_of_file, sweep_drafts, unwritable, write_whole
from desktop_app.tasks.task_error import TaskError

EXISTS = Message("exists", "{0} is there already; choose another name, or add --force to replace it.")
NAME_TWICE = Message(
    "name-twice", "{0} is left out: another file of that name is written to {1}; give it another folder."
)

Identity: TypeAlias = "tuple[int, int] | str"
"""What tells files apart, whatever their names: where they are on their disk, or a path where there is none yet."""


def identity_of(path: Path) -> Identity:
    """What is the same for two names of one file, by links or on a disk that takes capitals for small letters."""
    try:
        status = path.stat()
    except OSError:
        return os.path.realpath(path)
    return status.st_dev, status.st_ino


def make_ready(target: Path, *, force: bool) -> None:
    """Before any work: see that nothing is written over unasked, or cannot become a file; sweep what killed calls left.

    Raises ``TaskError``.
    """
    if is_there(target) and not force:
        raise TaskError(EXISTS.filled(named(target)))
    try:
        mode_of_file(target)
    except OSError as error:
        raise TaskError(unwritable(target, error)) from error
    sweep_drafts(target.parent)


def write(target: Path, content: bytes, *, with_folder: bool = False) -> None:
    """Write a file whole or not at all, and its folder first where that is wanted.

    Raises ``TaskError`` where it cannot be written.
    """
    try:
        if with_folder:
            target.parent.mkdir(parents=True, exist_ok=True)
        write_whole(target, content)
    except OSError as error:
        raise TaskError(unwritable(target, error)) from error


def json_names(files: Iterable[Path]) -> list[str]:
    """The names under which resolutions are written, ``NAME.json`` for each ``NAME.pdf``."""
    return [f"{path.stem}.json" for path in files]


class TargetFolder:
    """The folder to which a call writes one file for each that it reads, none of them twice."""

    def __init__(self, path: Path, *, force: bool) -> None:
        self._path, self._force = path, force
        self._sources: dict[str, Path] = {}
        self._written: set[Identity] = set()
        sweep_drafts(path)

    @property
    def names(self) -> Sequence[str]:
        """The names of the files to write, in the order in which they were added."""
        return tuple(self._sources)

    def source(self, name: str) -> Path:
        """The file that is read for this name."""
        return self._sources[name]

    def add(self, source: Path) -> None:
        """Choose a name for what is read from a file. Raises ``TaskError`` where that is taken."""
        (name,) = json_names([source])
        if name in self._sources:
            raise TaskError(NAME_TWICE.filled(str(source), name))
        if is_there(self._path / name) and not self._force:
            raise TaskError(EXISTS.filled(name))
        self._sources[name] = source

    def write(self, name: str, content: bytes) -> None:
        """Write a file, and its folder first. Raises ``TaskError`` where it cannot be, or is what was just written."""
        target = self._path / name
        if identity_of(target) in self._written:
            raise TaskError(NAME_TWICE.filled(str(self._sources[name]), name))
        write(target, content, with_folder=True)
        self._written.add(identity_of(target))
