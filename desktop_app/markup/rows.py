"""A comparison laid out for reading: rows in the order of the new text, what was removed where it stood."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.comparison.alignment.chains import heaviest_chain
from desktop_app.comparison.model import Comparison, Edit, Link, Nature, Side, Verb
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Paragraph


@dataclass(frozen=True)
class Row:
    """Old paragraphs beside new ones: a link, or an added or removed paragraph with nothing beside it."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    link: Link | None = None

    @property
    def nature(self) -> Nature | None:
        """What happened to the words; ``None`` where nothing is beside them."""
        return self.link.nature if self.link else None

    @property
    def verb(self) -> Verb | None:
        """The opening words, where they differ in substance."""
        return self.link.verb if self.link else None

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits between the old words and the new ones; empty where they are equal or alone."""
        return self.link.edits if self.link else ()

    @property
    def moved(self) -> bool:
        """Whether the paragraphs changed their place."""
        return self.link is not None and self.link.moved

    @property
    def renumbered(self) -> bool:
        """Whether the number of the paragraphs is another."""
        return self.link is not None and self.link.renumbered

    @property
    def remarks(self) -> tuple[Message, ...]:
        """What a reader should look at."""
        return self.link.remarks if self.link else ()

    def positions(self, side: Side) -> tuple[int, ...]:
        """The positions of its paragraphs in that version."""
        return side.of(self.old, self.new)

    def paragraphs(self, comparison: Comparison, side: Side) -> tuple[Paragraph, ...]:
        """Its paragraphs in that version."""
        paragraphs = comparison.version(side).paragraphs
        return tuple(paragraphs[position] for position in self.positions(side))


def rows_of(comparison: Comparison) -> tuple[Row, ...]:
    """All rows. A removed paragraph comes after the row of the nearest unmoved one before it in the old text."""
    rows = [Row(link.old, link.new, link) for link in comparison.links]
    rows += [Row((), (position,)) for position in comparison.added]
    rows.sort(key=lambda row: row.new)
    after = _rows_by_old_position(rows)
    kept = sorted(after)
    removed: dict[int, list[Row]] = {}
    for position in comparison.removed:
        before = bisect_left(kept, position)
        removed.setdefault(after[kept[before - 1]] if before else -1, []).append(Row((position,), ()))
    laid_out = list(removed.get(-1, []))
    for number, row in enumerate(rows):
        laid_out += [row, *removed.get(number, [])]
    return tuple(laid_out)


def _rows_by_old_position(rows: Sequence[Row]) -> dict[int, int]:
    """The row number of each old paragraph that kept its place; a piece merged into a row far away did not."""
    places = ((old, number) for number, row in enumerate(rows) if row.link and not row.link.moved for old in row.old)
    ordered = sorted(places)
    kept = {ordered[k] for k in heaviest_chain(ordered, [1] * len(ordered))}
    for old, number in (*ordered, *reversed(ordered)):
        if (old - 1, number) in kept or (old + 1, number) in kept:
            kept.add((old, number))
    return dict(kept)
