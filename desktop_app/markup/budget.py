"""The reading budget: how much of the new text there is to read, and what became of the rest.

Everything that is counted of a comparison is counted here, for the window, for every exported file and for JSON.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Comparison, Nature
from desktop_app.markup.changes import Change
from desktop_app.markup.kinds import ChangeKind
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Kind, Paragraph

PARAGRAPHS = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.TEXT, Kind.TABLE})
"""What counts as a paragraph to read: headings, title, chapeau and closing do not."""

Count = tuple[ChangeKind | None, int]
"""A kind of change, or ``None`` for what did not change, and how often there is."""


@dataclass(frozen=True)
class Budget:
    """Counts of new paragraphs, of links by nature and of rows by kind of change, and what happened to the numbers.

    ``numbering`` says from which new paragraph on the numbers differ from the old ones, by how much, and why.
    """

    to_read: int
    paragraphs: int
    natures: Mapping[Nature, int]
    kinds: Mapping[ChangeKind, int]
    numbering: tuple[tuple[str, int, Message], ...]

    @property
    def identical(self) -> int:
        """How many links are identical."""
        return self.natures[Nature.IDENTICAL]

    def bar(self) -> tuple[Count, ...]:
        """The parts of the bar, widest meaning first; the last is what did not change."""
        new = self.kinds[ChangeKind.NEW]
        reworded = max(self.to_read - new, 0)
        return ((ChangeKind.REWORDED, reworded), *self._counts(ChangeKind.NEW, ChangeKind.REMOVED, ChangeKind.ROUTINE))

    def details(self) -> tuple[Count, ...]:
        """What is said of the paragraphs beside how many there are to read, of what there is."""
        counts = self._counts(ChangeKind.NEW, ChangeKind.REMOVED, ChangeKind.MOVED, ChangeKind.ROUTINE)
        return tuple((kind, count) for kind, count in counts if count)

    def summary(self) -> dict[str, int]:
        """The counts as they stand in the JSON of a comparison, keys in a fixed order."""
        return {nature.value: count for nature, count in self.natures.items()} | {
            "added": self.kinds[ChangeKind.NEW],
            "removed": self.kinds[ChangeKind.REMOVED],
            "moved": self.kinds[ChangeKind.MOVED],
            "renumbered": self.kinds[ChangeKind.NUMBERS],
            "verbs": self.kinds[ChangeKind.VERB],
            "notes": self.kinds[ChangeKind.NOTES],
            "to_read": self.to_read,
            "paragraphs": self.paragraphs,
        }

    def _counts(self, *kinds: ChangeKind) -> tuple[Count, ...]:
        return (*((kind, self.kinds[kind]) for kind in kinds), (None, self.identical))


def budget_of(comparison: Comparison, changes: Sequence[Change]) -> Budget:
    """The budget of a comparison with these changes."""
    natures = Counter(link.nature for link in comparison.links)
    kinds = Counter(kind for change in changes for kind in change.kinds)
    return Budget(
        _to_read(comparison, changes),
        _paragraphs(comparison.new.paragraphs),
        {nature: natures[nature] for nature in Nature},
        {kind: kinds[kind] for kind in ChangeKind},
        tuple((comparison.new.paragraphs[e.new].cite, e.offset, e.message) for e in comparison.numbering),
    )


def _to_read(comparison: Comparison, changes: Iterable[Change]) -> int:
    """How many paragraphs of the new text have a change that must be read; each counts once."""
    read = (change for change in changes if any(kind.traits.to_read for kind in change.kinds))
    positions = {position for change in read for position in change.row.new}
    return _paragraphs(comparison.new.paragraphs[position] for position in positions)


def _paragraphs(paragraphs: Iterable[Paragraph]) -> int:
    return sum(paragraph.kind in PARAGRAPHS for paragraph in paragraphs)
