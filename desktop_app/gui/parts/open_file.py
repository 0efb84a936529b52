"""A file that is open in the window."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class OpenFile:
    """A file that is open, and the password that opened it, which is kept in memory only."""

    path: Path
    password: str | None = field(default=None, repr=False, compare=False)
