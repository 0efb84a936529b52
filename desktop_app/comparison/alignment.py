"""The alignment of two whole texts: which paragraphs belong together, and which of them moved.

Old and new are treated alike: the two are always aligned in the same direction, whichever is called the old one, so
that swapping them mirrors the result.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.comparison.joining import joined
from desktop_app.comparison.moves import moved_of
from desktop_app.comparison.pairing import pairs_of
from desktop_app.comparison.similarity import Similarities
from desktop_app.comparison.thresholds import THRESHOLDS
from desktop_app.resolution.model import Kind, Paragraph, Zone

_BODY = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.TEXT})


@dataclass(frozen=True)
class Group:
    """Paragraphs that belong together: positions in the old and the new text."""

    old: tuple[int, ...]
    new: tuple[int, ...]
    moved: bool
    similarity: float


def align(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> list[Group]:
    """The groups of two texts, in the order of the new one."""
    if _texts(new) < _texts(old):
        mirrored = _align(new, old)
        groups = [Group(group.new, group.old, group.moved, group.similarity) for group in mirrored]
    else:
        groups = _align(old, new)
    return sorted(groups, key=lambda group: (group.new, group.old))


def _align(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> list[Group]:
    similarities = Similarities([p.text for p in old], [p.text for p in new], _anchors(old, new))
    likeness = {
        (i, j): similarities.likeness(i, j)
        for i, row in enumerate(similarities.overlaps)
        for j in row
        if _comparable(old[i], new[j])
    }
    groups = joined(pairs_of(likeness), similarities)
    weights = [THRESHOLDS.move + sum(len(old[i].text) for i in before) for before, _ in groups]
    moved = moved_of([(before[0], after[0]) for before, after in groups], weights)
    return [
        Group(
            before,
            after,
            moved=k in moved or _crossed(old[before[0]], new[after[0]]),
            similarity=similarities.of_groups(before, after),
        )
        for k, (before, after) in enumerate(groups)
    ]


def _anchors(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> dict[int, int]:
    """The paragraphs that are the same in both texts, and not twice in either: sure pairs, wherever they stand."""
    where_old, where_new = _only_places(old), _only_places(new)
    same = ((i, where_new[key]) for key, i in where_old.items() if key in where_new)
    return {i: j for i, j in same if _comparable(old[i], new[j])}


def _only_places(paragraphs: Sequence[Paragraph]) -> dict[str, int]:
    counts = Counter(paragraph.text for paragraph in paragraphs)
    return {paragraph.text: place for place, paragraph in enumerate(paragraphs) if counts[paragraph.text] == 1}


def _comparable(old: Paragraph, new: Paragraph) -> bool:
    """Whether the two may be versions of one another: a title is none of a paragraph."""
    return old.kind is new.kind or (old.kind in _BODY and new.kind in _BODY)


def _crossed(old: Paragraph, new: Paragraph) -> bool:
    """Whether a paragraph went from the preamble to the operative part or back."""
    return {old.zone, new.zone} == {Zone.PREAMBLE, Zone.OPERATIVE}


def _texts(paragraphs: Sequence[Paragraph]) -> list[tuple[str, str]]:
    return [(paragraph.text, paragraph.label) for paragraph in paragraphs]
