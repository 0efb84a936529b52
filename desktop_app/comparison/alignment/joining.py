"""Splits and merges: paragraphs without a pair that explain words which another pair leaves unexplained."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence, Set

from desktop_app.comparison.alignment.chains import Pair
from desktop_app.comparison.alignment.similarity import Similarities, TextFeatures
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
    groups = {pair: ([pair[0]], [pair[1]]) for pair in pairs}
    merged = _Pieces(similarities.old, similarities.new, {j: i for i, j in pairs}, similarities.features)
    split = _Pieces(similarities.new, similarities.old, dict(pairs), similarities.features)
    for piece, whole in merged.found(may_belong):
        groups[merged.partner[whole], whole][0].append(piece)
    for piece, whole in split.found(lambda j, i: may_belong(i, j)):
        groups[whole, split.partner[whole]][1].append(piece)
    return {pair: (tuple(sorted(before)), tuple(sorted(after))) for pair, (before, after) in groups.items()}


class _Pieces:
    """The paragraphs of one text that are pieces of paragraphs of the other text.

    ``partner`` gives, for a paragraph of the other text, its pair in this one.
    """

    def __init__(
        self,
        own: Sequence[Set[str]],
        others: Sequence[Set[str]],
        partner: Mapping[int, int],
        features: TextFeatures,
    ) -> None:
        self._others, self.partner = others, partner
        self._bag, self._weight = features.bag, features.weight
        self._paired = frozenset(partner.values())
        self._free = {piece: self._bag(names) for piece, names in enumerate(own) if piece not in self._paired}
        wholes = partner.items() if self._free else ()
        rests = ((whole, others[whole] - own[other]) for whole, other in wholes)
        self._unexplained = {whole: self._bag(rest) for whole, rest in rests if rest}
        self._where = self._index()

    def _index(self) -> dict[str, list[int]]:
        """For each feature of the paragraphs without a pair, the wholes that it is unexplained in."""
        features = frozenset(itertools.chain.from_iterable(self._free.values()))
        where: dict[str, list[int]] = {}
        for whole, rest in self._unexplained.items():
            for feature in features.intersection(rest):
                where.setdefault(feature, []).append(whole)
        return where

    def found(self, may_belong: Callable[[int, int], bool]) -> list[Pair]:
        """Each piece with the whole that it belongs to."""
        pieces: dict[int, list[int]] = {}
        for piece in self._free:
            if (whole := self._home(piece, may_belong)) is not None:
                pieces.setdefault(whole, []).append(piece)
        return [(piece, whole) for whole, of in pieces.items() for piece in of if self._is_apart(piece, whole, of)]

    def _is_apart(self, piece: int, whole: int, pieces: Sequence[int]) -> bool:
        """Whether a piece has words of its own: several paragraphs that stand elsewhere may share a set phrase."""
        if len(pieces) == 1 or self._is_beside(piece, self.partner[whole]):
            return True
        explained = self._free[piece].keys() & self._unexplained[whole].keys()
        own = explained.difference(*(self._free[other] for other in pieces if other != piece))
        return self._weight(dict.fromkeys(own, 1)) >= ALIGNMENT.piece_own * self._weight(dict.fromkeys(explained, 1))

    def _home(self, piece: int, may_belong: Callable[[int, int], bool]) -> int | None:
        """The whole that a piece belongs to, if any."""
        if sum(_words(self._free[piece]).values()) < ALIGNMENT.piece_words:
            return None
        likely = (whole for whole in self._sharing(piece) if may_belong(piece, whole))
        fits = {whole: fit for whole in likely if (fit := self._fit(piece, whole)) is not None}
        return max(fits, key=lambda whole: (fits[whole], -whole), default=None)

    def _sharing(self, piece: int) -> Iterator[int]:
        """The wholes whose unexplained words have enough of a piece, or, beside it, any of it."""
        shared = Counter[int]()
        for feature, count in self._free[piece].items():
            if wholes := self._where.get(feature):
                weight = self._weight({feature: count})
                for whole in wholes:
                    shared[whole] += weight
        least = ALIGNMENT.piece_least * self._weight(self._free[piece])
        for whole, weight in shared.items():
            if weight >= least or abs(piece - self.partner[whole]) == 1:
                yield whole

    def _fit(self, piece: int, whole: int) -> float | None:
        """How well a piece explains what the whole does not share with its partner; ``None`` if not well enough."""
        unexplained = self._unexplained[whole]
        of_piece, of_rest = self._shares(self._free[piece], unexplained)
        least, least_rest = (
            (ALIGNMENT.piece_least, ALIGNMENT.piece_rest)
            if self._is_beside(piece, self.partner[whole])
            else (ALIGNMENT.piece_elsewhere, ALIGNMENT.piece_elsewhere_rest)
        )
        if of_piece >= least and of_rest >= least_rest and of_piece + of_rest >= ALIGNMENT.piece:
            return of_piece + of_rest
        return of_rest if self._is_twin(piece, whole, unexplained) else None

    def _is_beside(self, piece: int, partner: int) -> bool:
        """Whether no paragraph that has a pair of its own stands between a piece and a paragraph."""
        first, last = sorted((piece, partner))
        return not any(place in self._paired for place in range(first + 1, last))

    def _is_twin(self, piece: int, whole: int, unexplained: Mapping[str, int]) -> bool:
        """Whether two similar neighbours were merged into one ("the fourth and fifth sessions").

        Then the whole has only little from the piece, and only single words, not pairs of words.
        """
        if abs(piece - self.partner[whole]) != 1:
            return False
        alike = min(self._shares(self._free[piece], self._bag(self._others[whole])))
        words = _words(unexplained)
        _, of_rest = self._shares(self._free[piece], words)
        _, of_whole = self._shares(words, _words(self._bag(self._others[whole])))
        return alike >= ALIGNMENT.twin and of_rest >= ALIGNMENT.twin_rest and of_whole >= ALIGNMENT.twin_share

    def _shares(self, first: Mapping[str, int], second: Mapping[str, int]) -> tuple[float, float]:
        """What two bags have in common, as a share of each."""
        common = self._weight(
            {feature: min(first[feature], second[feature]) for feature in first.keys() & second.keys()}
        )
        return common / max(1, self._weight(first)), common / max(1, self._weight(second))


def _words(bag: Mapping[str, int]) -> dict[str, int]:
    """The features that are single words, not pairs of words."""
    return {feature: count for feature, count in bag.items() if " " not in feature}
