"""How a stretch of text is marked, and which edits a reader's filters leave marked."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from desktop_app.comparison.model import Nature, Side
from desktop_app.markup.changes import ChangeKind


class Mark(str, Enum):
    """What a reader is told about a stretch of text."""

    PLAIN = "plain"
    REMOVED = "removed"
    ADDED = "added"
    ROUTINE = "routine"
    ROUTINE_REMOVED = "routine-removed"


@dataclass(frozen=True)
class Filters:
    """The kinds of change that a reader has put aside; what is put aside bears no mark in any view."""

    hidden: frozenset[ChangeKind] = frozenset({ChangeKind.NUMBERS})

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
        if nature.is_minor:
            return Mark.ROUTINE if self.shows(ChangeKind.ROUTINE) else Mark.PLAIN
        if not self.shows(ChangeKind.REWORDED) and not (in_verb and self.shows(ChangeKind.VERB)):
            return Mark.PLAIN
        return side.of(Mark.REMOVED, Mark.ADDED)

    def note_mark(self, nature: Nature, side: Side, _in_verb: bool = False) -> Mark:
        """The mark of an edit of this nature inside a footnote."""
        if nature is not Nature.WORDING:
            return self.mark(nature, side)
        if not self.shows(ChangeKind.NOTES):
            return Mark.PLAIN
        return side.of(Mark.REMOVED, Mark.ADDED)


PRECEDENCE = (
    ChangeKind.NEW,
    ChangeKind.REMOVED,
    ChangeKind.MOVED,
    ChangeKind.VERB,
    ChangeKind.REWORDED,
    ChangeKind.NOTES,
    ChangeKind.ROUTINE,
    ChangeKind.NUMBERS,
)


def main_kind(kinds: Collection[ChangeKind], filters: Filters) -> ChangeKind:
    """The kind that stands for a change where there is room for one: the weightiest that is shown."""
    visible = [kind for kind in PRECEDENCE if kind in kinds and filters.shows(kind)]
    return (visible or [kind for kind in PRECEDENCE if kind in kinds])[0]
