"""Splits and merges: paragraphs without a pair that explain words which another pair leaves unexplained."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from desktop_app.comparison.alignment.chains import Pair
from desktop_app.comparison.alignment.similarity import Similarities
from desktop_app.comparison.thresholds import ALIGNMENT

Positions = tuple[tuple[int, ...], tuple[int, ...]]


def joined(
    pairs: Sequence[Pair],
    similarities: Similarities,
    may_belong: Callable[[int, int], bool],
) -> dict[Pair, Positions]:
    """For each pair, all the old and new paragraphs that belong to it.

    ``may_belong`` says whether an old and a new paragraph may belong together at all.
    """

    def overlap(i: int, j: int) -> int:
        return similarities.overlaps[i].get(j, 0) if may_belong(i, j) else 0

    groups = {pair: ([pair[0]], [pair[1]]) for pair in pairs}
    merged = _Pieces(similarities.old, similarities.new, {j: i for i, j in pairs}, similarities.weight)
    split = _Pieces(similarities.new, similarities.old, dict(pairs), similarities.weight)
    for piece, whole in merged.found(overlap):
        groups[merged.partner[whole], whole][0].append(piece)
    for piece, whole in split.found(lambda j, i: overlap(i, j)):
        groups[whole, split.partner[whole]][1].append(piece)
    return {pair: (tuple(sorted(before)), tuple(sorted(after))) for pair, (before, after) in groups.items()}


class _Pieces:
    """The paragraphs of one text that are pieces of paragraphs of the other text.

    ``partner`` gives, for a paragraph of the other text, its pair in this one.
    """

    def __init__(
        self,
        own: Sequence[Counter[str]],
        others: Sequence[Counter[str]],
        partner: Mapping[int, int],
        weight: Callable[[Mapping[str, int]], int],
    ) -> None:
        self.own, self.others, self.partner = own, others, partner
        self._weight = weight

    def found(self, overlap: Callable[[int, int], int]) -> list[Pair]:
        """Each piece with the whole that it belongs to."""
        taken = set(self.partner.values())
        homes = ((piece, self._home(piece, overlap)) for piece in range(len(self.own)) if piece not in taken)
        return [(piece, whole) for piece, whole in homes if whole is not None]

    def _home(self, piece: int, overlap: Callable[[int, int], int]) -> int | None:
        """The whole that a piece belongs to, if any."""
        if sum(_words(self.own[piece]).values()) < ALIGNMENT.piece_words:
            return None
        least = ALIGNMENT.piece_least * self._weight(self.own[piece])
        likely = (whole for whole in self.partner if overlap(piece, whole) >= max(least, 1))
        fits = {whole: fit for whole in likely if (fit := self._fit(piece, whole)) is not None}
        return max(fits, key=lambda whole: (fits[whole], -whole), default=None)

    def _fit(self, piece: int, whole: int) -> float | None:
        """How well a piece explains what the whole does not share with its partner; ``None`` if not well enough."""
        unexplained = self.others[whole] - self.own[self.partner[whole]]
        of_piece, of_rest = self._shares(self.own[piece], unexplained)
        is_enough = of_piece >= ALIGNMENT.piece_least and of_rest >= ALIGNMENT.piece_rest
        if is_enough and of_piece + of_rest >= ALIGNMENT.piece:
            return of_piece + of_rest
        return of_rest if self._is_twin(piece, whole, unexplained) else None

    def _is_twin(self, piece: int, whole: int, unexplained: Mapping[str, int]) -> bool:
        """Whether two similar neighbours were merged into one ("the fourth and fifth sessions").

        Then the whole has only little from the piece, and only single words, not pairs of words.
        """
        if abs(piece - self.partner[whole]) != 1:
            return False
        alike = min(self._shares(self.own[piece], self.others[whole]))
        words = _words(unexplained)
        _, of_rest = self._shares(self.own[piece], words)
        _, of_whole = self._shares(words, _words(self.others[whole]))
        return alike >= ALIGNMENT.twin and of_rest >= ALIGNMENT.twin_rest and of_whole >= ALIGNMENT.twin_share

    def _shares(self, first: Mapping[str, int], second: Mapping[str, int]) -> tuple[float, float]:
        """What two bags have in common, as a share of each."""
        common = self._weight(Counter(first) & Counter(second))
        return common / max(1, self._weight(first)), common / max(1, self._weight(second))


def _words(bag: Mapping[str, int]) -> dict[str, int]:
    """The features that are single words, not pairs of words."""
    return {feature: count for feature, count in bag.items() if " " not in feature}
