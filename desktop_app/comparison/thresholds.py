"""Every threshold of the alignment. None is fitted to one document; similarities run from 0 to 1."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Thresholds:
    """When paragraphs belong together.

    ``in_order``: least similarity of a pair that keeps the order of its neighbours.
    ``out_of_order``: least similarity of a pair that breaks it.
    ``order_bonus``: what a pair in order is worth more than one out of order with the same words.
    ``piece``: least share of a paragraph's words found in what its neighbour's link leaves unexplained, for the
    paragraph to be a piece of a split or merge.
    ``move``: what moving any paragraph costs, in characters; its length comes on top, so that of two sets of the same
    size the one with less text is told to have moved.
    ``note``: least similarity of two footnotes; ``note_calls``: what it is worth that linked paragraphs call them.
    ``series``: least share of common words of two versions of one resolution; ``series_title``: the same where the
    titles agree; ``title``: least similarity of titles that agree.
    ``same_structure``: least share of paragraphs with the same labels in two languages of one resolution.
    """

    in_order: float = 0.30
    out_of_order: float = 0.45
    order_bonus: float = 0.15
    piece: float = 0.60
    move: int = 5000
    note: float = 0.55
    note_calls: float = 0.40
    series: float = 0.25
    series_title: float = 0.10
    title: float = 0.70
    same_structure: float = 0.90


THRESHOLDS = Thresholds()
