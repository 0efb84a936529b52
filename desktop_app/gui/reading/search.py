"""Finding words in a resolution: in its paragraphs and in its footnotes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.resolution.model import Resolution
from desktop_app.text.finding import FoldedTexts, is_number, opening


class Found(NamedTuple):
    """A stretch that was found, in the paragraph at ``position`` or in the footnote with the number ``note``."""

    start: int
    end: int
    position: int | None = None
    note: int | None = None

    @property
    def key(self) -> str:
        """The key of the outline's entry that holds it."""
        return f"note {self.note}" if self.position is None else f"paragraph {self.position}"


class ResolutionFinder:
    """Finds words in a resolution."""

    def __init__(self, resolution: Resolution) -> None:
        self._resolution = resolution
        self._texts = FoldedTexts(_texts(resolution))

    def find(self, words: str) -> tuple[Found, ...]:
        """The paragraph of that number, or else every place of the words, in reading order, the footnotes last."""
        numbered = [
            Found(0, opening(paragraph.text), position)
            for position, paragraph in enumerate(self._resolution.paragraphs)
            if is_number(words, paragraph.cite)
        ]
        return tuple(numbered or [Found(start, end, *text) for text, start, end in self._texts.places(words)])


def _texts(resolution: Resolution) -> Iterator[tuple[tuple[int | None, int | None], str]]:
    """Each text by the position of its paragraph or the number of its footnote."""
    for position, paragraph in enumerate(resolution.paragraphs):
        yield (position, None), paragraph.text
    for number, note in enumerate(resolution.footnotes):
        yield (None, number), note.text
