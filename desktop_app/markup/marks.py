"""How a stretch of text is marked, and which edits a reader's filters leave marked."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from desktop_app.comparison.model import Nature, Side
from desktop_app.markup.kinds import KIND_OF_NATURE, ChangeKind


class Mark(str, Enum):
    """What a reader is told about a stretch of text."""

    PLAIN = "plain"
    REMOVED = "removed"
    ADDED = "added"
    ROUTINE = "routine"
    ROUTINE_REMOVED = "routine-removed"


@dataclass(frozen=True)
class Filters:
    """The kinds of change that a reader has put aside; what is put aside has no mark in any view."""

    hidden: frozenset[ChangeKind] = frozenset(kind for kind in ChangeKind if kind.traits.leaves_identical)

    def shows(self, kind: ChangeKind) -> bool:
        """Whether changes of this kind are shown."""
        return kind not in self.hidden

    def shows_any(self, kinds: Collection[ChangeKind]) -> bool:
        """Whether any of these kinds is shown."""
        return any(kind not in self.hidden for kind in kinds)

    def toggled(self, kind: ChangeKind) -> Filters:
        """The filters with this kind put aside, or brought back."""
        return Filters(self.hidden ^ {kind})

    def mark(self, nature: Nature, side: Side, in_verb: bool = False) -> Mark:
        """The mark of an edit of this nature on one side; ``in_verb`` says that it changes the opening verb."""
        if nature is Nature.IDENTICAL:
            return Mark.PLAIN  # another language of the same text
        shown = self.shows(KIND_OF_NATURE[nature]) or (in_verb and not nature.is_minor and self.shows(ChangeKind.VERB))
        return _mark(nature, side) if shown else Mark.PLAIN

    def note_mark(self, nature: Nature, side: Side, _in_verb: bool = False) -> Mark:
        """The mark of an edit of this nature inside a footnote."""
        if nature is Nature.IDENTICAL:
            return Mark.PLAIN  # another language of the same footnote
        return _mark(nature, side) if self.shows(ChangeKind.NOTES) else Mark.PLAIN


def main_kind(kinds: Collection[ChangeKind], filters: Filters) -> ChangeKind:
    """The kind that represents a change where there is room for one: the first in rank that is shown."""
    visible = [kind for kind in kinds if filters.shows(kind)]
    return min(visible or kinds, key=lambda kind: kind.traits.rank)


def _mark(nature: Nature, side: Side) -> Mark:
    return Mark.ROUTINE if nature.is_minor else side.of(Mark.REMOVED, Mark.ADDED)
