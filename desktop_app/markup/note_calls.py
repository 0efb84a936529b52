"""Which footnote marks of a row stand there alone, without the other version's mark of the same footnote."""

from __future__ import annotations

from desktop_app.comparison.model import Comparison, Side
from desktop_app.markup.rows import Row


def called_notes(comparison: Comparison, row: Row, side: Side) -> tuple[str, ...]:
    """The markers of the footnotes called on one side, each once, in order."""
    paragraphs = row.paragraphs(comparison, side)
    return tuple(dict.fromkeys(marker for paragraph in paragraphs for marker in paragraph.notes))


def notes_alone(comparison: Comparison, row: Row, side: Side) -> frozenset[str]:
    """The markers called on this side alone: the footnote came, went, or is called elsewhere in the other version."""
    other = set(called_notes(comparison, row, side.other))
    both = {link.marker(side) for link in comparison.footnotes.links if link.marker(side.other) in other}
    return frozenset(called_notes(comparison, row, side)) - both
