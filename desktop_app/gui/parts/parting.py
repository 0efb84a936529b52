"""The blank between words that were removed and those that came in their place; it is no part of either text."""

from __future__ import annotations

from desktop_app.markup.marks import Mark

THIN_BLANK = "\u2009"
REMOVALS = (Mark.REMOVED, Mark.ROUTINE_REMOVED)


def parting(before: Mark, mark: Mark) -> str:
    """What is shown between words with one mark and those with the next: a thin blank from removed to new words."""
    return THIN_BLANK if before in REMOVALS and mark not in {*REMOVALS, Mark.PLAIN} else ""
