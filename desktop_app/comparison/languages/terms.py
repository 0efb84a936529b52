"""What the comparison knows of a language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Terms:
    """Words of one language, in small letters.

    ``connectives`` say only that a paragraph follows others ("also", "further", "again").
    """

    connectives: tuple[str, ...]
