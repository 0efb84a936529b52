"""The reading budget: how much of the new text there is to read, and what became of the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Comparison, Nature
from desktop_app.markup.changes import Change
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.summary import paragraph_count, to_read
from desktop_app.resolution.message import Message


@dataclass(frozen=True)
class Budget:
    """Counts of paragraphs, rows with each kind of change, and what happened to the numbers.

    ``numbering`` says from which new paragraph on the numbers differ from the old ones, by how much, and why.
    """

    to_read: int
    paragraphs: int
    identical: int
    kinds: dict[ChangeKind, int]
    numbering: tuple[tuple[str, int, Message], ...]

    def bar(self) -> tuple[tuple[ChangeKind | None, int], ...]:
        """The parts of the bar, widest meaning first; the last (``None``) is what did not change."""
        new = self.kinds[ChangeKind.NEW]
        reworded = max(self.to_read - new, 0)
        removed, routine = self.kinds[ChangeKind.REMOVED], self.kinds[ChangeKind.ROUTINE]
        parts = ((ChangeKind.REWORDED, reworded), (ChangeKind.NEW, new), (ChangeKind.REMOVED, removed))
        return (*parts, (ChangeKind.ROUTINE, routine), (None, self.identical))


def budget_of(comparison: Comparison, changes: Sequence[Change]) -> Budget:
    """The budget of a comparison with these changes."""
    counts = Counter(kind for change in changes for kind in change.kinds)
    return Budget(
        to_read(comparison),
        paragraph_count(comparison),
        sum(link.nature is Nature.IDENTICAL for link in comparison.links),
        {kind: counts[kind] for kind in ChangeKind},
        tuple((comparison.new.paragraphs[e.new].cite, e.offset, e.message) for e in comparison.numbering),
    )
