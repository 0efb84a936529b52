"""Paragraphs that belong together, before they are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.comparison.alignment.chains import Pair
from desktop_app.resolution.model import Kind, Paragraph

BODY = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.TEXT})
"""The kinds of paragraphs that may become one another."""


@dataclass(frozen=True)
class Group:
    """Positions in the old and the new text; ``main`` is the pair that the other pieces were joined to.

    ``similarity`` (0 to 1) is the share of words in common; rare words count more. ``by_hand`` says that a reader made
    or changed it. ``moved_pieces`` are pairs of the group, other than its main one, that moved although it did not.
    """

    main: Pair
    old: tuple[int, ...]
    new: tuple[int, ...]
    moved: bool
    similarity: float
    by_hand: bool = False
    moved_pieces: tuple[Pair, ...] = ()

    def with_old(self, places: Sequence[int]) -> Group:
        """The same, where the old paragraphs stand at these places; which pieces moved is not known yet."""
        old = tuple(sorted(places[i] for i in self.old))
        return replace(self, main=(places[self.main[0]], self.main[1]), old=old)

    def mirrored(self) -> Group:
        """The same with old and new swapped."""
        pieces = tuple((i, j) for j, i in self.moved_pieces)
        return Group(self.main[::-1], self.new, self.old, self.moved, self.similarity, self.by_hand, pieces)


def comparable(old: Paragraph, new: Paragraph) -> bool:
    """Whether two paragraphs may be versions of one another by their kinds: a title is never one of a paragraph."""
    return old.kind is new.kind or (old.kind in BODY and new.kind in BODY)
