"""What became of the old paragraphs that are no longer where they were: dropped, superseded, merged or moved."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.comparison.model import Comparison
from desktop_app.comparison.thresholds import GONE
from desktop_app.comparison.words.tokens import is_word, tokens_of
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Paragraph

MERGED = Message("gone-merged", "Merged into {0}.")
MOVED = Message("gone-moved", "Moved: it is {0} now.")
SUPERSEDED = Message("gone-superseded", "In its place stands {0}, which is new.")
DROPPED = Message("gone-dropped", "Dropped.")


def reasons_gone(comparison: Comparison) -> Mapping[int, Message]:
    """What became of each old paragraph (by its position) that was removed, merged or moved."""
    reasons: dict[int, Message] = {}
    for link in comparison.links:
        cite = comparison.new.paragraphs[link.new[0]].cite
        if len(link.old) > len(link.new):
            reasons |= dict.fromkeys(link.old, MERGED.filled(cite))
        elif link.moved:
            reasons |= dict.fromkeys(link.old, MOVED.filled(cite))
    successors = _successors(comparison)
    for position in comparison.removed:
        new = successors.get(position)
        reasons[position] = DROPPED if new is None else SUPERSEDED.filled(comparison.new.paragraphs[new].cite)
    return reasons


def _successors(comparison: Comparison) -> dict[int, int]:
    """For each removed paragraph the added one between the same neighbours that has most words in common with it."""
    before_old, before_new = _neighbours(comparison)
    found: dict[int, int] = {}
    for position in comparison.removed:
        place = before_old.get(position)
        rivals = [new for new in comparison.added if before_new.get(new) == place]
        shares = [
            (_in_common(comparison.old.paragraphs[position], comparison.new.paragraphs[new]), -new) for new in rivals
        ]
        share, new = max(shares, default=(0.0, 0))
        if share >= GONE.superseded:
            found[position] = -new
    return found


def _neighbours(comparison: Comparison) -> tuple[dict[int, int], dict[int, int]]:
    """The number of the unmoved link before each removed and each added paragraph; -1 where none is."""
    links = sorted((link for link in comparison.links if not link.moved), key=lambda link: link.new)
    old = {position: number for number, link in enumerate(links) for position in link.old}
    new = {position: number for number, link in enumerate(links) for position in link.new}
    return (
        {position: _before(position, old) for position in comparison.removed},
        {position: _before(position, new) for position in comparison.added},
    )


def _before(position: int, numbers: Mapping[int, int]) -> int:
    return next((numbers[at] for at in range(position - 1, -1, -1) if at in numbers), -1)


def _in_common(old: Paragraph, new: Paragraph) -> float:
    """The share of the long words of the shorter of two paragraphs of one part that the other has too."""
    if old.zone is not new.zone or old.kind is not new.kind:
        return 0.0
    first, second = ({token.lower() for token in tokens_of(each.text) if _is_telling(token)} for each in (old, new))
    return len(first & second) / max(1, min(len(first), len(second)))


def _is_telling(token: str) -> bool:
    return is_word(token) and (len(token) >= GONE.telling or not token.isascii())
