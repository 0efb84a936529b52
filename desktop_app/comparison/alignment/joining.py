"""Splits and merges: paragraphs without a pair that explain words which another pair leaves unexplained."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Mapping, Sequence, Set
from functools import cached_property

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


class _Bag:
    """How often each feature is in a text or in a part of it."""

    def __init__(self, counts: Mapping[str, int], features: TextFeatures) -> None:
        self.counts, self._features = counts, features

    @cached_property
    def weight(self) -> int:
        """What all of them weigh."""
        return self._features.weight(self.counts)

    def words_alone(self) -> _Bag:
        """The features that are single words, not pairs of words."""
        return _Bag({feature: count for feature, count in self.counts.items() if " " not in feature}, self._features)


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
        self._others, self.partner, self._features = others, partner, features
        self._whole_of = {place: whole for whole, place in partner.items()}
        self._free = {piece: self._bag(names) for piece, names in enumerate(own) if piece not in self._whole_of}
        wholes = partner.items() if self._free else ()
        rests = ((whole, others[whole] - own[other]) for whole, other in wholes)
        self._unexplained = {whole: self._bag(rest) for whole, rest in rests if rest}
        self._where = self._index()

    def _bag(self, names: Set[str]) -> _Bag:
        return _Bag(self._features.bag(names), self._features)

    def _index(self) -> dict[str, list[int]]:
        """For each feature of the paragraphs without a pair, the wholes that it is unexplained in."""
        features = frozenset(itertools.chain.from_iterable(bag.counts for bag in self._free.values()))
        where: dict[str, list[int]] = {}
        for whole, rest in self._unexplained.items():
            for feature in features.intersection(rest.counts):
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
        explained = self._free[piece].counts.keys() & self._unexplained[whole].counts.keys()
        own = explained.difference(*(self._free[other].counts for other in pieces if other != piece))
        return self._features.sum_of(own) >= ALIGNMENT.piece_own * self._features.sum_of(explained)

    def _home(self, piece: int, may_belong: Callable[[int, int], bool]) -> int | None:
        """The whole that a piece belongs to, if any."""
        if sum(self._free[piece].words_alone().counts.values()) < ALIGNMENT.piece_words:
            return None
        likely = (whole for whole in self._sharing(piece) if may_belong(piece, whole))
        fits = {whole: fit for whole in likely if (fit := self._fit(piece, whole)) is not None}
        return max(fits, key=lambda whole: (fits[whole], -whole), default=None)

    def _sharing(self, piece: int) -> set[int]:
        """The wholes whose unexplained words may have enough of a piece, and those beside it.

        The rarest features are looked up first, as long as all others together weigh enough to find another whole:
        those that most wholes have are seldom needed.
        """
        bag, shared = self._free[piece], Counter[int]()
        weights = self._features.weights_in({name: n for name, n in bag.counts.items() if name in self._where})
        least, left = ALIGNMENT.piece_least * bag.weight, sum(weights.values())
        for feature in sorted(weights, key=lambda feature: len(self._where[feature])):
            if left < least:
                break
            left -= weights[feature]
            for whole in self._where[feature]:
                shared[whole] += weights[feature]
        rests = self._unexplained
        enough = {whole for whole, weight in shared.items() if _may_explain(weight + left, bag, rests[whole])}
        return enough | (rests.keys() & {self._whole_of.get(piece - 1), self._whole_of.get(piece + 1)})

    def _fit(self, piece: int, whole: int) -> float | None:
        """How well a piece explains what the whole does not share with its partner; ``None`` if not well enough."""
        of_piece, of_rest = self._shares(self._free[piece], self._unexplained[whole])
        least, least_rest = (
            (ALIGNMENT.piece_least, ALIGNMENT.piece_rest)
            if self._is_beside(piece, self.partner[whole])
            else (ALIGNMENT.piece_elsewhere, ALIGNMENT.piece_elsewhere_rest)
        )
        if of_piece >= least and of_rest >= least_rest and of_piece + of_rest >= ALIGNMENT.piece:
            return of_piece + of_rest
        return of_rest if self._is_twin(piece, whole) else None

    def _is_beside(self, piece: int, partner: int) -> bool:
        """Whether no paragraph that has a pair of its own stands between a piece and a paragraph."""
        first, last = sorted((piece, partner))
        return not any(place in self._whole_of for place in range(first + 1, last))

    def _is_twin(self, piece: int, whole: int) -> bool:
        """Whether two similar neighbours were merged into one ("the fourth and fifth sessions").

        Then the whole has only little from the piece, and only single words, not pairs of words.
        """
        if abs(piece - self.partner[whole]) != 1:
            return False
        all_of_it = self._bag(self._others[whole])
        alike = min(self._shares(self._free[piece], all_of_it))
        words = self._unexplained[whole].words_alone()
        _, of_rest = self._shares(self._free[piece], words)
        _, of_whole = self._shares(words, all_of_it.words_alone())
        return alike >= ALIGNMENT.twin and of_rest >= ALIGNMENT.twin_rest and of_whole >= ALIGNMENT.twin_share

    def _shares(self, first: _Bag, second: _Bag) -> tuple[float, float]:
        """What two bags have in common, as a share of each."""
        both = first.counts.keys() & second.counts.keys()
        common = self._features.weight({name: min(first.counts[name], second.counts[name]) for name in both})
        return _share(common, first), _share(common, second)


def _may_explain(most: int, piece: _Bag, rest: _Bag) -> bool:
    """Whether so much in common, at most, could be enough for a piece of a split or merge."""
    return _share(most, piece) + min(1.0, _share(most, rest)) >= ALIGNMENT.piece


def _share(common: int, bag: _Bag) -> float:
    return common / max(1, bag.weight)
