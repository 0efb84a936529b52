"""The list of changes: what there is to read, of which kinds, in reading order."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum

from desktop_app.comparison.model import Comparison, Nature
from desktop_app.markup.rows import Row, rows_of


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
    notes = note_natures(row, comparison)
    tests = {
        ChangeKind.REWORDED: link.nature is Nature.WORDING,
        ChangeKind.VERB: link.verb is not None,
        ChangeKind.MOVED: link.moved,
        ChangeKind.ROUTINE: any(nature.is_minor for nature in (link.nature, *notes)),
        ChangeKind.NOTES: Nature.WORDING in notes,
        ChangeKind.NUMBERS: link.renumbered,
    }
    return frozenset(kind for kind, holds in tests.items() if holds)


def note_natures(row: Row, comparison: Comparison) -> set[Nature]:
    """What happened to the footnotes called here; one that came, went or is called elsewhere changes the wording."""
    called_old = {marker for position in row.old for marker in comparison.old.paragraphs[position].notes}
    called_new = {marker for position in row.new for marker in comparison.new.paragraphs[position].notes}
    if not called_old and not called_new:
        return set()
    links = [link for link in comparison.footnotes.links if link.old in called_old and link.new in called_new]
    natures = {link.nature for link in links}
    if called_old - {link.old for link in links} or called_new - {link.new for link in links}:
        natures.add(Nature.WORDING)
    return natures
