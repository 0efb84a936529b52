"""What a folded run of rows says of itself."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Comparison, Side
from desktop_app.markup.cites import cite_range, old_to_new
from desktop_app.markup.passages import shows_number
from desktop_app.markup.rows import Row
from desktop_app.markup.summary import PARAGRAPHS


@dataclass(frozen=True)
class FoldSummary:
    """How many paragraphs, and how many other texts (headings and the like), are folded, with their numbers.

    ``put_aside`` counts the rows with a change that the reader's filters put aside.
    """

    paragraphs: int
    others: int
    put_aside: int
    numbers: str


def fold_summary(
    comparison: Comparison, rows: Sequence[Row], numbers: Sequence[int], aside: Collection[int]
) -> FoldSummary:
    """The summary of the rows with these positions; ``aside`` are the rows with a change that is put aside."""
    folded = [rows[number] for number in numbers]
    kinds = [p.kind for row in folded for p in row.paragraphs(comparison, Side.NEW if row.new else Side.OLD)]
    paragraphs = sum(kind in PARAGRAPHS for kind in kinds)
    hidden = sum(number in aside for number in numbers)
    ranges = [_range(comparison, folded, side) for side in Side]
    return FoldSummary(paragraphs, len(kinds) - paragraphs, hidden, old_to_new(*ranges) if any(ranges) else "")


def _range(comparison: Comparison, rows: Sequence[Row], side: Side) -> str:
    cites = [p.cite for row in rows for p in row.paragraphs(comparison, side) if shows_number(p)]
    return cite_range(cites) if cites else ""
