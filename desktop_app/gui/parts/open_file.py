"""A file that is open in the window."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class OpenFile:
    """A file that is open, and the password that opened it, kept in memory alone."""

    path: Path
    password: str | None = field(default=None, repr=False, compare=False)
