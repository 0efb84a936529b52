"""Every threshold of the alignment. None is fitted to one document; similarities run from 0 to 1."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Thresholds:
    """When paragraphs belong together.

    ``containment``: how much, of the likeness of two paragraphs, the share of the shorter found in the longer counts
    against the share that both have in common.
    ``in_order``: least likeness of a pair that keeps the order of its neighbours.
    ``out_of_order``: least likeness of a pair that breaks it.
    ``order_bonus``: what a pair in order is worth more than one out of order with the same words.
    ``piece``: a paragraph is a piece of a split or merge when it has words in common with what another pair leaves
    unexplained: least sum of their share of the piece and of the unexplained words; ``piece_least``: least share of
    the piece.
    ``move``: what moving any paragraph costs, in characters; its length comes on top, so that of two sets of the same
    size the one with less text is told to have moved.
    ``note``: least similarity of two footnotes; ``note_calls``: what it is worth that linked paragraphs call them.
    ``series``: least share of common words of two versions of one resolution; ``series_title``: the same where the
    titles agree; ``title``: least similarity of titles that agree.
    ``same_structure``: least share of paragraphs with the same labels in two languages of one resolution.
    """

    containment: float = 1 / 3
    in_order: float = 0.30
    out_of_order: float = 0.45
    order_bonus: float = 0.15
    piece: float = 1.0
    piece_least: float = 0.2
    move: int = 5000
    note: float = 0.55
    note_calls: float = 0.40
    series: float = 0.25
    series_title: float = 0.10
    title: float = 0.70
    same_structure: float = 0.90


THRESHOLDS = Thresholds()
