"""The list of changes: what there is to read, of which kinds, in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Comparison, Nature, Side
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.rows import Row, rows_of


@dataclass(frozen=True)
class Change:
    """A row in which something changed, and the kinds of change in it."""

    row: Row
    kinds: frozenset[ChangeKind]


def changes_of(comparison: Comparison) -> tuple[Change, ...]:
    """Every row that is not identical in place, words, notes and number, in reading order."""
    return tuple(changes_by_row(comparison, rows_of(comparison)).values())


def changes_by_row(comparison: Comparison, rows: Sequence[Row]) -> dict[int, Change]:
    """The same for rows that are laid out already, by their numbers."""
    found = ((number, Change(row, kinds_of(row, comparison))) for number, row in enumerate(rows))
    return {number: change for number, change in found if change.kinds}


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
    called = (link for marker in called_old for link in comparison.footnotes.links_at(Side.OLD, marker))
    links = [link for link in called if link.new in called_new]
    natures = {link.nature for link in links}
    if called_old - {link.old for link in links} or called_new - {link.new for link in links}:
        natures.add(Nature.WORDING)
    return natures
