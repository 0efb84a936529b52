"""The reading budget: how many paragraphs there are of each kind of change."""

from __future__ import annotations

from collections import Counter

from desktop_app.comparison.model import Comparison, Nature
from desktop_app.markup.changes import changes_of
from desktop_app.markup.kinds import ChangeKind
from desktop_app.resolution.model import Kind

PARAGRAPHS = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.TEXT, Kind.TABLE})


def summary_of(comparison: Comparison) -> dict[str, int]:
    """Counts of links by nature and of rows by kind of change, keys in a fixed order."""
    natures = Counter(link.nature for link in comparison.links)
    kinds = Counter(kind for change in changes_of(comparison) for kind in change.kinds)
    summary = {nature.value: natures[nature] for nature in Nature}
    summary |= {
        "added": len(comparison.added),
        "removed": len(comparison.removed),
        "moved": kinds[ChangeKind.MOVED],
        "renumbered": kinds[ChangeKind.NUMBERS],
        "verbs": kinds[ChangeKind.VERB],
        "notes": kinds[ChangeKind.NOTES],
        "to_read": to_read(comparison),
        "paragraphs": paragraph_count(comparison),
    }
    return summary


def paragraph_count(comparison: Comparison) -> int:
    """How many paragraphs the new text has, headings, title, chapeau and closing apart."""
    return sum(paragraph.kind in PARAGRAPHS for paragraph in comparison.new.paragraphs)


def to_read(comparison: Comparison) -> int:
    """How many of these paragraphs of the new text need reading: new ones and those with a change of substance."""
    reworded = {position for link in comparison.links if link.nature is Nature.WORDING for position in link.new}
    return sum(comparison.new.paragraphs[position].kind in PARAGRAPHS for position in reworded | set(comparison.added))
