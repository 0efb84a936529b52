"""Finding words in both versions and their footnotes, whatever their case and accents."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Comparison, Side
from desktop_app.markup.marks import Mark
from desktop_app.markup.passages import Passage
from desktop_app.markup.rows import Row
from desktop_app.markup.side_text import note_owner, paragraph_owner

KASHIDA = "\u0640"
SHORTEST = 2
"""Letters or digits of the Latin script that are looked for at least: a single one stands nearly everywhere."""


@dataclass(frozen=True)
class Hit:
    """A place where the words stand: row, side, name of the text, and offsets in it."""

    row: int
    side: Side
    owner: str
    start: int
    end: int


class _FoldTable(dict[int, str]):
    """What each character is compared as, worked out when first met; ``odd`` holds those that change in length."""

    def __init__(self) -> None:
        super().__init__()
        self.odd: set[str] = set()

    def __missing__(self, code: int) -> str:
        decomposed = unicodedata.normalize("NFKD", chr(code)).casefold()
        kept = "".join(c for c in decomposed if not unicodedata.combining(c) and c != KASHIDA)
        self[code] = kept
        if len(kept) != 1:
            self.odd.add(chr(code))
        return kept


_TABLE = _FoldTable()


def find(comparison: Comparison, rows: Sequence[Row], words: str) -> tuple[Hit, ...]:
    """Every place of ``words``, row by row, the old side before the new."""
    wanted = words.strip().translate(_TABLE)
    if not wanted or (wanted.isascii() and len(wanted) < SHORTEST):
        return ()
    hits: list[Hit] = []
    for number, row in enumerate(rows):
        for side in Side:
            for owner, text in _texts(comparison, row, side):
                hits += [Hit(number, side, owner, start, end) for start, end in _places(text, wanted)]
    return tuple(hits)


def _texts(comparison: Comparison, row: Row, side: Side) -> Iterator[tuple[str, str]]:
    """The texts of a row by name: its paragraphs and the footnotes they call."""
    version = comparison.version(side)
    for position in row.positions(side):
        paragraph = version.paragraphs[position]
        yield paragraph_owner(position), paragraph.text
        for marker in dict.fromkeys(paragraph.notes):
            if note := version.footnote_of.get(marker):
                yield note_owner(marker), note.text


def _places(text: str, wanted: str) -> list[tuple[int, int]]:
    """Offsets in ``text`` at which the folded ``wanted`` stands."""
    folded = text.translate(_TABLE)
    if wanted not in folded:
        return []
    origin: Sequence[int] = range(len(text))
    if not _TABLE.odd.isdisjoint(text):
        origin = [place for place, character in enumerate(text) for _ in character.translate(_TABLE)]
    places, start = [], folded.find(wanted)
    while start >= 0:
        places.append((origin[start], origin[start + len(wanted) - 1] + 1))
        start = folded.find(wanted, start + len(wanted))
    return places


def in_changes(hit: Hit, passages: Iterable[Passage]) -> bool:
    """Whether a place lies in words that are marked as changed."""
    marked = (run for passage in passages for run in passage.runs if run.mark is not Mark.PLAIN and not run.marker)
    own = (run for run in marked if (run.side, run.owner) == (hit.side, hit.owner))
    return any(run.start < hit.end and run.start + len(run.text) > hit.start for run in own)
