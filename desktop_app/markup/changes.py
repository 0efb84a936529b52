"""The list of changes: what there is to read, of which kinds, in reading order."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.comparison.model import Comparison, Nature
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.rows import Row, rows_of


@dataclass(frozen=True)
class Change:
    """A row in which something changed, and the kinds of change in it."""

    row: Row
    kinds: frozenset[ChangeKind]


def changes_of(comparison: Comparison) -> tuple[Change, ...]:
    """Every row that is not identical in place, words, notes and number, in reading order."""
    found = (Change(row, kinds_of(row, comparison)) for row in rows_of(comparison))
    return tuple(change for change in found if change.kinds)


def kinds_of(row: Row, comparison: Comparison) -> frozenset[ChangeKind]:
    """The kinds of change in a row; empty where nothing changed."""
    notes = note_natures(row, comparison)
    return frozenset(kind for kind in ChangeKind if kind.traits.holds(row, notes))


def note_natures(row: Row, comparison: Comparison) -> set[Nature]:
    """What happened to the footnotes called here; one that came, went or is called elsewhere changes the wording.

    Those of a paragraph with nothing beside it came or went with it.
    """
    called_old = {marker for position in row.old for marker in comparison.old.paragraphs[position].notes}
    called_new = {marker for position in row.new for marker in comparison.new.paragraphs[position].notes}
    if row.link is None or (not called_old and not called_new):
        return set()
    links = [link for link in comparison.footnotes.links if link.old in called_old and link.new in called_new]
    natures = {link.nature for link in links}
    if called_old - {link.old for link in links} or called_new - {link.new for link in links}:
        natures.add(Nature.WORDING)
    return natures
