"""From an edit script to marked stretches of text, each with the other version's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from desktop_app.comparison.model import Edit, Nature, Operation, Side
from desktop_app.markup.marks import Mark
from desktop_app.resolution.message import Message

Marking = Callable[[Nature, Side, bool], Mark]


@dataclass(frozen=True)
class MarkedStretch:
    """Offsets in the joined text of one side, the mark, the other version's words there and a reason, if any."""

    start: int
    end: int
    mark: Mark
    other: str = ""
    reason: Message | None = None


@dataclass(frozen=True)
class PlacedEdit:
    """An edit, where it begins in the old and in the new text, and the words it replaces or is replaced by."""

    edit: Edit
    old: int
    new: int
    other: str = ""

    def start(self, side: Side) -> int:
        """Where the edit begins in the text of that side."""
        return side.of(self.old, self.new)

    def ends(self, offset: int) -> bool:
        """Whether a character of the edit is right before that offset of the old text."""
        return self.old < offset <= self.old + len(self.edit.text)

    def marked(self, side: Side, marking: Marking, verb_end: int) -> MarkedStretch:
        """The stretch that the edit covers on that side; up to ``verb_end`` it changes the opening verb."""
        start = self.start(side)
        equal = self.edit.operation is Operation.EQUAL
        mark = Mark.PLAIN if equal else marking(self.edit.nature, side, start < verb_end)
        return MarkedStretch(start, start + len(self.edit.text), mark, self.other, self.edit.reason)


def placed_edits(edits: tuple[Edit, ...]) -> Iterator[PlacedEdit]:
    """The edits in order, each with its places."""
    old = new = 0
    for equal, group in groupby(edits, lambda edit: edit.operation is Operation.EQUAL):
        members = list(group)
        for edit in members:
            yield PlacedEdit(edit, old, new, "" if equal else _counterpart(edit, members))
            old += len(edit.text) if edit.is_on(Side.OLD) else 0
            new += len(edit.text) if edit.is_on(Side.NEW) else 0


def stretches_of(edits: tuple[Edit, ...], side: Side, marking: Marking, verb_end: int = 0) -> tuple[MarkedStretch, ...]:
    """Stretches that cover the text of ``side`` without a gap.

    ``verb_end`` is the offset up to which an edit changes the opening verb.
    """
    placed = (placed for placed in placed_edits(edits) if placed.edit.is_on(side) and placed.edit.text)
    return tuple(each.marked(side, marking, verb_end) for each in placed)


def whole(text: str, mark: Mark) -> tuple[MarkedStretch, ...]:
    """One stretch over the whole text."""
    return (MarkedStretch(0, len(text), mark),) if text else ()


def _counterpart(edit: Edit, members: list[Edit]) -> str:
    """The words on the other side of the change that ``edit`` is part of."""
    return "".join(member.text for member in members if member.operation is not edit.operation).strip()
