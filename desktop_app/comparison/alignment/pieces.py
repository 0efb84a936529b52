"""Remarks on splits and merges whose pieces are not next to each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.comparison.alignment.group import Group
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution

PIECE_FROM_ELSEWHERE = Message(
    "piece-from-elsewhere", "Part of this paragraph comes from old {0}, which stood elsewhere."
)
PIECE_ELSEWHERE = Message("piece-elsewhere", "Part of the old paragraph is now {0}, which stands elsewhere.")


def piece_remarks(group: Group, old: Resolution, new: Resolution) -> tuple[Message, ...]:
    """A remark for each piece that came from, or went to, a place away from the rest."""
    came = (PIECE_FROM_ELSEWHERE.filled(old.paragraphs[i].cite) for i in _apart(group.old, group.main[0]))
    went = (PIECE_ELSEWHERE.filled(new.paragraphs[j].cite) for j in _apart(group.new, group.main[1]))
    return (*came, *went)


def _apart(positions: Sequence[int], main: int) -> Iterator[int]:
    """The positions that are not connected to ``main`` by others of the same side."""
    for position in positions:
        between = range(min(position, main), max(position, main) + 1)
        if not set(between) <= set(positions):
            yield position
