"""The request to read a resolution."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.resolution.model import Resolution
from desktop_app.resolution.soundness import check
from desktop_app.tasks.messages.request import Request

SECONDS_TO_READ = 40.0
"""Seconds for any file. A resolution of 60 pages takes a few; this leaves a slow machine many times that."""
SECONDS_A_MEGABYTE = 20.0
"""Seconds more for each megabyte of the file; a resolution of 60 pages has half of one."""


@dataclass(frozen=True)
class FileToRead:
    """What every request to read a file says of it, and how long its reading may take."""

    path: Path
    password: str | None = field(default=None, repr=False)

    @property
    def subject(self) -> str:
        """The name of the file."""
        return self.path.name

    @property
    def files(self) -> tuple[Path, ...]:
        """The file."""
        return (self.path,)

    @property
    def seconds_allowed(self) -> float:
        """By the size of the file."""
        return SECONDS_TO_READ + SECONDS_A_MEGABYTE * _size(self.path) / 1_000_000


@dataclass(frozen=True)
class ReadRequest(FileToRead, Request[Resolution]):
    """Read the resolution in a file.

    ``scans`` takes pages without any text for an answer: a resolution without paragraphs, whose only warning says so.
    """

    scans: bool = False

    def completed(self, result: Resolution) -> Resolution:
        """The resolution. Raises ``ValueError`` where it does not hold together."""
        check(result)
        return result


def _size(path: Path) -> int:
    """Bytes of a file; 0 where there is none to read."""
    try:
        return path.stat().st_size
    except OSError:
        return 0
