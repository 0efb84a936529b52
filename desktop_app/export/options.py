"""What one may choose about an exported file."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Filters
from desktop_app.markup.own_notes import OwnAdditions
from desktop_app.pdf.content import Contents


@dataclass(frozen=True)
class ExportOptions:
    """Choices for one export; each format takes those that mean something to it.

    ``hidden`` are the kinds of change that are filtered out. ``author`` and ``date`` sign tracked changes;
    without a date it is the moment of the export.
    ``language`` is that of the program's own words in the file, a code of a language of the window.
    ``originals`` are the files that the resolutions were read from, old then new, for marks on their pages;
    ``passwords`` open those that are locked, in the same order. ``own`` is what the reader added, where it is to go
    with the file: notes as comments, in JSON also what was read and the links by hand. ``contents`` gives the content
    of the originals where the process that writes may not open files.
    """

    hidden: frozenset[ChangeKind] = frozenset()
    author: str = "Resolute"
    date: datetime | None = None
    language: str = "en"
    originals: tuple[Path, ...] = ()
    passwords: tuple[str | None, ...] = field(default=(), repr=False)
    own: OwnAdditions | None = field(default=None, repr=False)
    contents: Contents | None = field(default=None, repr=False, compare=False)

    @property
    def filters(self) -> Filters:
        """The filters of a reader who has put these kinds aside."""
        return Filters(self.hidden)

    @property
    def moment(self) -> datetime:
        """The date chosen, or now."""
        return (self.date or datetime.now(timezone.utc)).astimezone(timezone.utc)

    @property
    def timestamp(self) -> str:
        """The same as office files write it."""
        return self.moment.strftime("%Y-%m-%dT%H:%M:%SZ")
