"""Choosing words on the pages with the mouse."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.gui.pages.places import PagePosition
from desktop_app.resolution.words import Region


@dataclass(frozen=True)
class PageWord:
    """A word as printed on the page; ``glued`` means that no space separates it from the word before."""

    region: Region
    text: str
    glued: bool = False


class WordSelection:
    """The words of a document in reading order, and which stretch of them is chosen."""

    def __init__(self, words: Sequence[PageWord] = ()) -> None:
        self._words = tuple(words)
        self._on_page: dict[int, list[int]] = defaultdict(list)
        for number, word in enumerate(self._words):
            self._on_page[word.region.page].append(number)
        self._anchor: int | None = None
        self._end: int | None = None

    def start(self, position: PagePosition) -> None:
        """Begin a stretch at the word nearest to the position."""
        self._anchor, self._end = self._nearest(position), None

    def extend(self, position: PagePosition) -> None:
        """Stretch to the word nearest to the position."""
        self._end = self._nearest(position)

    def choose_word(self, position: PagePosition) -> None:
        """Choose the one word at the position."""
        self._anchor = self._end = self._nearest(position)

    def clear(self) -> None:
        """Choose nothing."""
        self._anchor = self._end = None

    def words(self) -> tuple[PageWord, ...]:
        """The words chosen, in reading order."""
        if self._anchor is None or self._end is None:
            return ()
        first, last = sorted((self._anchor, self._end))
        return self._words[first : last + 1]

    def text(self) -> str:
        """The words chosen, one space apart, a broken word whole again."""
        return "".join(("" if word.glued else " ") + word.text for word in self.words()).strip()

    def _nearest(self, position: PagePosition) -> int | None:
        on_page = self._on_page.get(position.page, [])
        return min(on_page, key=lambda number: _distance(self._words[number].region, position), default=None)


def _distance(region: Region, position: PagePosition) -> float:
    """How far a place is from a word; lines count more than columns, as the eye does it."""
    across = max(region.x0 - position.x, 0.0, position.x - region.x1)
    down = max(region.y0 - position.y, 0.0, position.y - region.y1)
    return across + 8 * down
