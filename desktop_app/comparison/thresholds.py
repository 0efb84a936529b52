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
    ``rival_margin``: by how much such a pair must exceed any other pair of either paragraph.
    ``without_rival``: least likeness of one where neither paragraph is like any other.
    ``order_bonus``: what a pair in order is worth more than one out of order with the same words.
    ``company_bonus``: what a pair is worth more whose neighbours, or the paragraphs they belong to, are a pair too.
    ``other_family``: what the likeness of two items counts whose text stands twice, where they belong to paragraphs
    that have nothing in common.
    ``piece``: a paragraph is a piece of a split or merge when it has words in common with what another pair leaves
    unexplained: least sum of their share of the piece and of the unexplained words; ``piece_least``: least share of
    the piece.
    ``twin``: least share of itself and of the whole that a paragraph beside the other piece has in common with the
    whole, to be drawn together with it; ``twin_rest`` of the unexplained words must be its, and make up this
    ``twin_share`` of the whole.
    ``move``: what moving any paragraph costs, in characters; its length comes on top, so that of two sets of the same
    size the one with less text is told to have moved.
    ``note``: least similarity of two footnotes; ``note_called``: the same where linked paragraphs call them.
    ``shared``: least share of words in common of two versions of one resolution; ``shared_with_recall``: the same where
    one recalls the other or a title is missing; ``shared_with_title``: the same where the titles agree;
    ``title``: least similarity of titles that agree.
    ``years_back``: how many years before a resolution its predecessor may lie; ``recalling``: in how many of its
    first recalling paragraphs it is looked for.
    ``effort``: how many overlaps of words are counted at most (a second or two); the commonest words are left out
    beyond it, and the reader is told.
    ``same_structure``, ``same_figures``: least share of paragraphs, and of numbers and symbols in them, that two
    languages of one resolution have in common; ``same_label``, ``figures``: what the same number, and the same
    figures in the text, are worth against the same length when two languages are aligned; ``structure_effort``: how
    many pairs are weighed at most then, the nearest in place first.
    ``figures_by_chance``, ``roots``, ``roots_by_chance``: paragraphs of two versions in different languages are pairs
    where they share more figures, and more words of one root, than they would by chance; what each is worth.
    ``length``: what the same length is worth, and ``length_apart`` the difference (a logarithm) that is worth nothing;
    ``length_blur`` is added to lengths, for short ones vary. ``other_kind``: what a preambular paragraph that became
    operative loses; ``neighbour``: what each neighbour that is a pair is worth, in ``neighbour_rounds`` rounds.
    """

    containment: float = 1 / 3
    in_order: float = 0.30
    out_of_order: float = 0.45
    rival_margin: float = 0.05
    without_rival: float = 0.40
    order_bonus: float = 0.15
    company_bonus: float = 0.10
    other_family: float = 0.5
    piece: float = 1.0
    piece_least: float = 0.2
    twin: float = 0.4
    twin_rest: float = 0.5
    twin_share: float = 0.1
    move: int = 5000
    note: float = 0.55
    note_called: float = 0.10
    shared: float = 0.50
    shared_with_recall: float = 0.20
    shared_with_title: float = 0.03
    title: float = 0.70
    years_back: int = 2
    recalling: int = 3
    effort: int = 5_000_000
    same_structure: float = 0.95
    same_figures: float = 0.85
    same_label: float = 1.0
    figures: float = 2.0
    structure_effort: int = 400_000
    figures_by_chance: float = 0.3
    roots: float = 2.0
    roots_by_chance: float = 0.25
    length: float = 0.5
    length_apart: float = 0.5
    length_blur: float = 0.1
    other_kind: float = 0.3
    neighbour: float = 0.3
    neighbour_rounds: int = 3


THRESHOLDS = Thresholds()
