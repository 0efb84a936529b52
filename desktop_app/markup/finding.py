"""Finding words in both versions of a comparison and in their footnotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

from desktop_app.comparison.model import Comparison, Side
from desktop_app.markup.marks import Mark
from desktop_app.markup.passages import Passage
from desktop_app.markup.rows import Row
from desktop_app.markup.side_text import note_owner, paragraph_owner
from desktop_app.resolution.model import Footnote
from desktop_app.text.finding import FoldedTexts, is_number, opening

TextPlace: TypeAlias = tuple[int, Side, str]
"""Where a text is: the row, the side, and the name of the text on that side."""


class Hit(NamedTuple):
    """A place where the words were found: row, side, name of the text, and offsets in it."""

    row: int
    side: Side
    owner: str
    start: int
    end: int


class ComparisonFinder:
    """Finds words in a comparison."""

    def __init__(self, comparison: Comparison, rows: Sequence[Row]) -> None:
        self._comparison, self._rows = comparison, rows
        self._texts = FoldedTexts(_texts(comparison, rows))

    def find(self, words: str) -> tuple[Hit, ...]:
        """The paragraphs of that number, or else every place of the words, row by row, the old side before the new."""
        return tuple(self._numbered(words)) or tuple(
            [Hit(*place, start, end) for place, start, end in self._texts.places(words)]
        )

    def _numbered(self, words: str) -> Iterator[Hit]:
        for number, row in enumerate(self._rows):
            for side in Side:
                for position in row.positions(side):
                    paragraph = self._comparison.version(side).paragraphs[position]
                    if is_number(words, paragraph.cite):
                        yield Hit(number, side, paragraph_owner(position), 0, opening(paragraph.text))


def _texts(comparison: Comparison, rows: Sequence[Row]) -> Iterator[tuple[TextPlace, str]]:
    """Each text once: a footnote is at the first row that calls it, and at the last row if none does."""
    uncalled = {side: dict(comparison.version(side).footnote_of) for side in Side}
    for number, row in enumerate(rows):
        for side in Side:
            yield from _texts_of(comparison, number, row, side, uncalled[side])
    for side in Side if rows else ():
        for marker, note in uncalled[side].items():
            yield (len(rows) - 1, side, note_owner(marker)), note.text


def _texts_of(
    comparison: Comparison, number: int, row: Row, side: Side, uncalled: dict[str, Footnote]
) -> Iterator[tuple[TextPlace, str]]:
    """The paragraphs of a row and the footnotes that they are the first to call, which are taken from ``uncalled``."""
    for position in row.positions(side):
        paragraph = comparison.version(side).paragraphs[position]
        yield (number, side, paragraph_owner(position)), paragraph.text
        for marker in paragraph.notes:
            if note := uncalled.pop(marker, None):
                yield (number, side, note_owner(marker)), note.text


def in_changes(hit: Hit, passages: Iterable[Passage]) -> bool:
    """Whether a place is within words that are marked as changed."""
    marked = (run for passage in passages for run in passage.runs if run.mark is not Mark.PLAIN and not run.marker)
    own = (run for run in marked if (run.side, run.owner) == (hit.side, hit.owner))
    return any(run.start < hit.end and run.start + len(run.text) > hit.start for run in own)
