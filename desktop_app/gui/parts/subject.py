"""What a tab shows and the opener opens: one resolution, two that are compared, or the versions of a series."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from desktop_app.gui.parts.open_file import OpenFile


class Subject(ABC):
    """The files that belong together in one tab, and the name of the icon for it; equal for the same files."""

    icon: ClassVar[str] = "document"

    @property
    @abstractmethod
    def files(self) -> tuple[OpenFile, ...]:
        """The files, the oldest version first."""

    @property
    def paths(self) -> tuple[Path, ...]:
        """Where the files are."""
        return tuple(file.path for file in self.files)


@dataclass(frozen=True)
class One(Subject):
    """One resolution, to be read."""

    file: OpenFile

    @property
    def files(self) -> tuple[OpenFile]:
        """The file."""
        return (self.file,)


@dataclass(frozen=True)
class Pair(Subject):
    """Two versions, to be compared."""

    old: OpenFile
    new: OpenFile

    icon: ClassVar[str] = "compare"

    @property
    def files(self) -> tuple[OpenFile, OpenFile]:
        """Old and new."""
        return (self.old, self.new)


@dataclass(frozen=True)
class Series(Subject):
    """Three versions or more."""

    versions: tuple[OpenFile, ...]

    @property
    def files(self) -> tuple[OpenFile, ...]:
        """All versions."""
        return self.versions


def subject_of(files: Iterable[OpenFile]) -> Subject | None:
    """The subject that these files make; ``None`` where there are none."""
    match tuple(files):
        case ():
            return None
        case (file,):
            return One(file)
        case (old, new):
            return Pair(old, new)
        case several:
            return Series(several)


def subject_of_paths(paths: Iterable[Path | str]) -> Subject | None:
    """The subject that the files at these paths make; ``None`` where there are none."""
    return subject_of(OpenFile(Path(path)) for path in paths)
