"""The words of a text with their places on the pages: nine tenths of a resolution, held so that they weigh little.

Most readers of a resolution never ask for them. So they stand line by line as the page gave them, are made into
``Word`` when they are asked for, and go from one process to another as two arrays.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain, islice
from typing import NamedTuple, overload

LINE, PLACE = 5, 4
"""So many numbers stand for a line, and for a word in it."""


class Region(NamedTuple):
    """A box on a page: page from 0, then left, top, right, bottom in points."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float


class Word(NamedTuple):
    """A word, or the piece of a broken word, with its place in the text and on the page.

    ``start`` and ``end`` are offsets in the text of the paragraph or footnote that holds the word.
    """

    start: int
    end: int
    region: Region


class Line(NamedTuple):
    """Words that stand between ``y0`` and ``y1`` of a page.

    ``places`` holds start, end, left and right edge of each word; its offsets count from ``offset`` of the text.
    """

    page: int
    y0: float
    y1: float
    offset: int
    places: Sequence[tuple[int, int, float, float]]


class Words(Sequence[Word]):
    """The words of lines that follow one another, in reading order."""

    def __init__(self, lines: Sequence[Line] = ()) -> None:
        heads = [(page, y0, y1, offset, len(places)) for page, y0, y1, offset, places in lines]
        self._lines = array("d", chain.from_iterable(heads))
        self._places = array("d", [number for line in lines for place in line.places for number in place])

    @overload
    def __getitem__(self, index: int) -> Word: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Word, ...]: ...

    def __getitem__(self, index: int | slice) -> Word | tuple[Word, ...]:
        return self._made[index]

    def __len__(self) -> int:
        return len(self._places) // PLACE

    def __iter__(self) -> Iterator[Word]:
        return iter(self._made)

    def __eq__(self, other: object) -> bool:
        return self._made == tuple(other) if isinstance(other, Words | tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._made)

    def __getstate__(self) -> dict[str, array[float]]:
        return {"_lines": self._lines, "_places": self._places}

    @cached_property
    def _made(self) -> tuple[Word, ...]:
        places = _groups(self._places, PLACE)
        return tuple(
            [
                Word(int(offset + start), int(offset + end), Region(int(page), x0, y0, x1, y1))
                for page, y0, y1, offset, count in _groups(self._lines, LINE)
                for start, end, x0, x1 in islice(places, int(count))
            ]
        )


def _groups(numbers: Iterable[float], size: int) -> Iterator[tuple[float, ...]]:
    """Each so many numbers that follow one another."""
    return zip(*[iter(numbers)] * size, strict=True)
