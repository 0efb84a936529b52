"""What was found in a resolution, and at which find the reader is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.pages.marks import PageMark, PageMarkStyle
from desktop_app.gui.pages.regions import stretch_regions
from desktop_app.gui.reading.paragraph_document import Highlight
from desktop_app.gui.reading.search import Found, ResolutionFinder
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.words import Region, Word


class Finds(QObject):
    """The finds for the words sought last."""

    changed = Signal()

    def __init__(self, resolution: Resolution, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._resolution, self._finder = resolution, ResolutionFinder(resolution)
        self._found: tuple[Found, ...] = ()
        self.at = 0

    @property
    def total(self) -> int:
        """How many places were found."""
        return len(self._found)

    def seek(self, words: str, after: int = 0) -> None:
        """Look for other words, and go to the first find from the paragraph at this position on, or to the first."""
        self._found = self._finder.find(words)
        ahead = (at for at, found in enumerate(self._found) if found.position is None or found.position >= after)
        self.at = next(ahead, 0)
        self.changed.emit()

    def step(self, by: int) -> None:
        """Go to the next find or the last one, around the ends."""
        if self._found:
            self.at = (self.at + by) % len(self._found)
            self.changed.emit()

    def here(self) -> Found | None:
        """The find that the reader is at."""
        return self._found[self.at] if self._found else None

    def region(self) -> Region | None:
        """Where on the pages the find begins that the reader is at."""
        here = self.here()
        regions = self._regions(here) if here else ()
        return regions[0] if regions else None

    def highlights(self) -> dict[str, list[Highlight]]:
        """The finds by the keys of the outline's entries."""
        stretches: dict[str, list[Highlight]] = defaultdict(list)
        for number, found in enumerate(self._found):
            stretches[found.key].append(Highlight(found.start, found.end, number == self.at))
        return stretches

    def marks(self) -> list[PageMark]:
        """The finds on the pages."""
        return [
            PageMark(region, PageMarkStyle.FOUND_HERE if number == self.at else PageMarkStyle.FOUND)
            for number, found in enumerate(self._found)
            for region in self._regions(found)
        ]

    def _regions(self, found: Found) -> tuple[Region, ...]:
        return stretch_regions(self._words(found), found.start, found.end)

    def _words(self, found: Found) -> Sequence[Word]:
        if found.position is not None:
            return self._resolution.paragraphs[found.position].words
        return self._resolution.footnotes[found.note or 0].words
