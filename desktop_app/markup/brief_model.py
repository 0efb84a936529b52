"""What a brief is made of. It needs none of what makes it, so that a process that only knows of briefs starts soon."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from unicodedata import east_asian_width

from desktop_app.markup.runs import Run
from desktop_app.resolution.model import Resolution

CHARACTERS_A_LINE = 92
"""Letters on one of these lines; a Chinese sign takes the room of two."""


@dataclass(frozen=True)
class BriefNote:
    """A note: what its flag is called, and what it says, which may be nothing."""

    flag: str
    text: str


@dataclass(frozen=True)
class BriefEntry:
    """One row of a comparison: its number, its words as runs, the notes on it."""

    row: int
    cite: str
    runs: tuple[Run, ...]
    notes: tuple[BriefNote, ...]

    @property
    def lines(self) -> float:
        """About how many lines it takes, with the room after it."""
        texts = [self.cite + "".join(run.text for run in self.runs), *(f"{n.flag} {n.text}" for n in self.notes)]
        return sum(map(_lines, texts)) + 0.7


@dataclass(frozen=True)
class BriefSection:
    """A part of a brief with its heading."""

    heading: str
    entries: tuple[BriefEntry, ...]


@dataclass(frozen=True)
class Brief:
    """What is drawn: two lines at the top, the sections, and what must be said at the end.

    ``old`` and ``new`` are the two versions without their texts. ``loose`` are the notes without a place, each with
    where it was.
    """

    old: Resolution
    new: Resolution
    title: str
    subtitle: str
    sections: tuple[BriefSection, ...]
    left_out: str = ""
    loose_heading: str = ""
    loose: tuple[tuple[str, BriefNote], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it."""
        return not self.sections and not self.loose


def _lines(text: str) -> int:
    room = sum(2 if east_asian_width(character) in "WF" else 1 for character in text)
    return max(ceil(room / CHARACTERS_A_LINE), 1)
