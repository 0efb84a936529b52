"""The words of a text with their places on the pages: nine tenths of a resolution, held so that they weigh little.

Most readers of a resolution never ask for them. So they are held line by line as the page gave them, go from one
process to another as two arrays, and are made into ``Word`` when they are asked for.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain, groupby, islice
from typing import NamedTuple, TypeAlias, overload

Packed: TypeAlias = "tuple[array[float], array[float]]"
"""Page, edges, offset and number of words of each line; start, end and edges of each word."""


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


class WordLine(NamedTuple):
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

    def __init__(self, lines: Sequence[WordLine] = ()) -> None:
        self._lines = lines

    @classmethod
    def of_packed(cls, packed: Packed) -> Words:
        """The words that two arrays hold, as ``packed`` gives them."""
        words = cls.__new__(cls)
        words.__setstate__(packed)
        return words

    @property
    def packed(self) -> Packed:
        """The words as two arrays, to be sent or kept."""
        return self._packed

    @overload
    def __getitem__(self, index: int) -> Word: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Word, ...]: ...

    def __getitem__(self, index: int | slice) -> Word | tuple[Word, ...]:
        return self._made[index]

    def __len__(self) -> int:
        return len(self._made)

    def __iter__(self) -> Iterator[Word]:
        return iter(self._made)

    def __eq__(self, other: object) -> bool:
        return self._made == tuple(other) if isinstance(other, Words | tuple) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._made)

    def __getstate__(self) -> Packed:
        return self._packed

    def __setstate__(self, packed: Packed) -> None:
        self._packed = packed

    @cached_property
    def _made(self) -> tuple[Word, ...]:
        return tuple(
            [
                Word(offset + start, offset + end, Region(page, x0, y0, x1, y1))
                for page, y0, y1, offset, places in self._lines
                for start, end, x0, x1 in places
            ]
        )

    @cached_property
    def _packed(self) -> Packed:
        heads = [(page, y0, y1, offset, len(places)) for page, y0, y1, offset, places in self._lines]
        numbers = [number for line in self._lines for place in line.places for number in place]
        return array("d", chain.from_iterable(heads)), array("d", numbers)

    @cached_property
    def _lines(self) -> Sequence[WordLine]:
        heads, numbers = map(iter, self._packed)
        places = zip(map(int, numbers), map(int, numbers), numbers, numbers, strict=True)
        return [
            WordLine(int(page), y0, y1, int(offset), list(islice(places, int(count))))
            for page, y0, y1, offset, count in zip(heads, heads, heads, heads, heads, strict=True)
        ]


def packed_words(words: Sequence[Word]) -> Packed:
    """Any words as two arrays; those that are not held line by line are put in lines first."""
    return (words if isinstance(words, Words) else Words(_lines_of(words))).packed


def _lines_of(words: Sequence[Word]) -> list[WordLine]:
    """Words that follow one another at the same height of a page are a line; its offsets count from 0."""
    groups = groupby(words, lambda word: (word.region.page, word.region.y0, word.region.y1))
    return [
        WordLine(page, y0, y1, 0, [(word.start, word.end, word.region.x0, word.region.x1) for word in line])
        for (page, y0, y1), line in groups
    ]
