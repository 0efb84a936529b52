"""The reading budget: how much there is to read, and what became of the rest. It is one sum, which a reader can check.

Each row of a comparison is counted once: to be read are those that are new, removed, reworded or have other figures;
beside them are those that rolled forward, differ in spelling or in a word like "also" alone, or are identical. Whether
a row moved, has another verb, number or footnote is said of these and added to nothing. Everything that is counted of
a comparison is counted here, for the window, for every exported file and for JSON.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Comparison, Nature, Relation
from desktop_app.markup.changes import Change
from desktop_app.markup.kinds import ChangeKind
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Kind, Paragraph

PARAGRAPHS = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.TEXT, Kind.TABLE})
"""What counts as a paragraph to read: headings, title, chapeau and closing do not."""

Count = tuple[ChangeKind | None, int]
"""A kind of change, or ``None`` for what did not change, and how often there is."""


TO_READ = (ChangeKind.REWORDED, ChangeKind.FIGURES, ChangeKind.NEW, ChangeKind.REMOVED)
"""The kinds that a reader must read; a row has one of them at most."""

BESIDE = (ChangeKind.ROUTINE, ChangeKind.SPELLING, ChangeKind.CONNECTIVE)
"""The kinds that need no reading; a row has one of them at most, and none of those above."""


@dataclass(frozen=True)
class Budget:
    """Counts of new paragraphs, of links by nature and of rows by kind of change, and what happened to the numbers.

    Of two languages of one text (``is_of_translations``), what is counted as identical is paired. ``numbering`` says
    from which new paragraph on the numbers differ from the old ones, by how much, and why.
    """

    paragraphs: int
    natures: Mapping[Nature, int]
    kinds: Mapping[ChangeKind, int]
    numbering: tuple[tuple[str, int, Message], ...]
    is_of_translations: bool = False

    @property
    def to_read(self) -> int:
        """How many rows there are to read."""
        return sum(self.kinds[kind] for kind in TO_READ)

    @property
    def identical(self) -> int:
        """How many links are identical."""
        return self.natures[Nature.IDENTICAL]

    def of_these(self) -> tuple[Count, ...]:
        """What is to be read, by the kinds that there are: they add up to ``to_read``."""
        return tuple((kind, self.kinds[kind]) for kind in TO_READ if self.kinds[kind])

    def beside(self) -> tuple[Count, ...]:
        """What need not be read, by the kinds that there are; the last is what did not change."""
        changed = tuple((kind, self.kinds[kind]) for kind in BESIDE if self.kinds[kind])
        return (*changed, (None, self.identical)) if self.identical else changed

    def summary(self) -> dict[str, int]:
        """The counts as they are in the JSON of a comparison, keys in a fixed order."""
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


def budget_of(comparison: Comparison, changes: Sequence[Change]) -> Budget:
    """The budget of a comparison with these changes."""
    natures = Counter(link.nature for link in comparison.links)
    kinds = Counter(kind for change in changes for kind in change.kinds)
    return Budget(
        _paragraphs(comparison.new.paragraphs),
        {nature: natures[nature] for nature in Nature},
        {kind: kinds[kind] for kind in ChangeKind},
        tuple((comparison.new.paragraphs[e.new].cite, e.offset, e.message) for e in comparison.numbering),
        comparison.verdict.relation is Relation.TRANSLATIONS,
    )


def _paragraphs(paragraphs: Iterable[Paragraph]) -> int:
    return sum(paragraph.kind in PARAGRAPHS for paragraph in paragraphs)
