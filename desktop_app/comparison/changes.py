"""The list of changes: what there is to read, of which kinds, in reading order."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from desktop_app.comparison.model import Comparison, Nature
from desktop_app.comparison.rows import Row, rows_of


class ChangeKind(str, Enum):
    """The kinds of change a reader can filter by."""

    NEW = "new"
    REMOVED = "removed"
    REWORDED = "reworded"
    VERB = "verb"
    MOVED = "moved"
    ROUTINE = "routine"
    NOTES = "notes"
    NUMBERS = "numbers"


@dataclass(frozen=True)
class Change:
    """A row in which something changed, and the kinds of change in it."""

    row: Row
    kinds: frozenset[ChangeKind]


def changes_of(comparison: Comparison) -> tuple[Change, ...]:
    """Every row that is not identical in place, words, notes and number, in reading order."""
    found = (Change(row, kinds_of(row, comparison)) for row in rows_of(comparison))
    return tuple(change for change in found if change.kinds)


def shown(changes: Collection[Change], hidden: Collection[ChangeKind]) -> tuple[Change, ...]:
    """The changes that keep a kind when those of ``hidden`` are filtered out."""
    return tuple(change for change in changes if change.kinds - frozenset(hidden))


def kinds_of(row: Row, comparison: Comparison) -> frozenset[ChangeKind]:
    """The kinds of change in a row; empty where nothing changed."""
    link = row.link
    if link is None:
        return frozenset({ChangeKind.NEW if row.new else ChangeKind.REMOVED})
    tests = {
        ChangeKind.REWORDED: link.nature is Nature.WORDING,
        ChangeKind.VERB: link.verb is not None,
        ChangeKind.MOVED: link.moved,
        ChangeKind.ROUTINE: link.nature in {Nature.ROUTINE, Nature.CONNECTIVE, Nature.TYPOGRAPHIC},
        ChangeKind.NOTES: _notes_changed(row, comparison),
        ChangeKind.NUMBERS: link.renumbered,
    }
    return frozenset(kind for kind, holds in tests.items() if holds)


def _notes_changed(row: Row, comparison: Comparison) -> bool:
    """Whether a footnote called here came, went or changed in substance."""
    notes = comparison.footnotes
    changed = {link.new for link in notes.links if link.nature is Nature.WORDING} | set(notes.added)
    called_new = {marker for position in row.new for marker in comparison.new.paragraphs[position].notes}
    called_old = {marker for position in row.old for marker in comparison.old.paragraphs[position].notes}
    return bool(changed & called_new or set(notes.removed) & called_old)
