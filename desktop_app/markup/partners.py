"""Which paragraphs of the other version a reader is likely to mean when linking one by hand."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from desktop_app.comparison.alignment.group import comparable
from desktop_app.comparison.model import Comparison, Side
from desktop_app.resolution.anchor import words_of

MOST_PARTNERS = 5
"""So many are numbered, so that one digit names each."""
UNLINKED = 0.1
"""What it adds to the likeness of words, from 0 to 1, that nothing is beside a paragraph yet: it is looked for most."""


@dataclass(frozen=True)
class Partner:
    """A paragraph of one version that may be linked by hand, and the row that it is in now."""

    side: Side
    position: int
    row: int


def likely_partners(comparison: Comparison, rows_by_position: dict[int, int], source: Partner) -> tuple[Partner, ...]:
    """The most likely partners of a paragraph, the likeliest first; those that it is linked with are left out.

    ``rows_by_position`` are the rows of the paragraphs of the other version.
    """
    side = source.side.other
    paragraph = comparison.version(source.side).paragraphs[source.position]
    own = Counter(words_of(paragraph.text))
    free = set(side.of(comparison.removed, comparison.added))
    ranked = []
    for position, other in enumerate(comparison.version(side).paragraphs):
        row = rows_by_position.get(position)
        first, second = source.side.of((paragraph, other), (other, paragraph))
        if row is None or row == source.row or not comparable(first, second):
            continue
        words = Counter(words_of(other.text))
        shared = 2 * (own & words).total() / max(own.total() + words.total(), 1)
        ranked.append((-shared - UNLINKED * (position in free), abs(row - source.row), position, row))
    return tuple(Partner(side, position, row) for _, _, position, row in sorted(ranked)[:MOST_PARTNERS])
