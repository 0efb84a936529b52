"""How similar the paragraphs of two texts are, by shared words and pairs of words; rare ones count more.

Weights are whole numbers, so that sums do not depend on their order.
"""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import TypeVar

from desktop_app.comparison.alignment.candidates import Candidates
from desktop_app.comparison.alignment.matching_words import symbols_of, words_and_characters_of, words_of
from desktop_app.comparison.thresholds import ALIGNMENT
from desktop_app.comparison.words.dates import dates_replaced

_DIGITS = re.compile(r"\d+")
_NOTHING = frozenset[str]()
_Value = TypeVar("_Value")
Features = tuple[tuple[str, ...], tuple[str, ...]]
"""The forms and the values of a text."""


class TextFeatures:
    """The features of texts, and how much each weighs: the rarer among the paragraphs, the more.

    ``occurrences`` says how many paragraphs have each text; only the features of the texts in ``needed`` are kept.
    """

    def __init__(self, occurrences: Mapping[str, int], needed: Collection[str]) -> None:
        self.repeated: dict[str, frozenset[str]] = {}
        """The features of each text that is needed, with a name for each time that one repeats: sets are quickly
        compared."""
        self._first: dict[str, str] = {}
        known: dict[str, str] = {}
        kept: dict[str, Features] = {}
        frequency = Counter[str]()
        for text, count in occurrences.items():
            features = features_of(text)
            if text in needed:
                features = kept[text] = _interned(features, known)
            distinct = frozenset(itertools.chain(*features))
            for _ in range(count):
                frequency.update(distinct)
            if text in needed:
                self.repeated[text] = self._with_repeats(distinct, features, known)
        self._weights = _weights(frequency, sum(occurrences.values()))
        self._weights |= {name: self._weights[feature] for name, feature in self._first.items()}
        self.totals = {text: max(1, self.sum_of(forms)) for text, (forms, _) in kept.items()}
        """The weights of the forms of each text."""

    @property
    def repeats(self) -> Set[str]:
        """The names for features that repeat."""
        return self._first.keys()

    def _with_repeats(self, distinct: frozenset[str], features: Features, known: dict[str, str]) -> frozenset[str]:
        if len(distinct) == len(features[0]) + len(features[1]):
            return distinct
        repeats: list[str] = []
        repeated = [(feature, count) for feature, count in Counter(itertools.chain(*features)).items() if count > 1]
        for feature, count in repeated:
            for time in range(2, count + 1):
                name = f"{feature}\n{time}"
                name = known.setdefault(name, name)
                self._first[name] = feature
                repeats.append(name)
        return distinct.union(repeats)

    def bag(self, names: Set[str]) -> Mapping[str, int]:
        """How often each feature is in a set with names for those that repeat."""
        if self._first.keys().isdisjoint(names):
            return dict.fromkeys(names, 1)
        return Counter([self._first.get(name, name) for name in names])

    def sum_of(self, names: Iterable[str]) -> int:
        """The total weight of some features."""
        return sum(map(self._weights.__getitem__, names))

    def weights_in(self, bag: Mapping[str, int]) -> dict[str, int]:
        """What each feature of a bag weighs, as often as it is there."""
        weights = self._weights
        return {feature: weights[feature] * count for feature, count in bag.items()}

    def weight(self, bag: Mapping[str, int]) -> int:
        """The total weight of the features of a bag."""
        return sum(self.weights_in(bag).values())


class Similarities:
    """Weighted overlaps of old texts with new ones.

    The texts in ``anchors`` (old → new), which are equal, have nothing in common with any other: they only show which
    words are rare, and have no features of their own. ``left_out`` is the number of features that were too common to
    be looked up. ``features`` are those of the texts that are no anchors, if they are known already.
    """

    def __init__(
        self,
        old: Sequence[str],
        new: Sequence[str],
        anchors: Mapping[int, int] | None = None,
        features: TextFeatures | None = None,
    ) -> None:
        self._texts = old, new
        self._anchors = dict(anchors or {})
        self._apart = frozenset(self._anchors.values())
        alone_old = [text if place not in self._anchors else None for place, text in enumerate(old)]
        alone_new = [text if place not in self._apart else None for place, text in enumerate(new)]
        needed = frozenset(text for text in (*alone_old, *alone_new) if text is not None)
        self.features = features or TextFeatures(Counter((*old, *new)), needed)
        self.old, self.new = (_looked_up(self.features.repeated, texts, _NOTHING) for texts in (alone_old, alone_new))
        self._totals = [_looked_up(self.features.totals, texts, 1) for texts in (alone_old, alone_new)]
        self._known: dict[tuple[int, int], int] = {}
        self._candidates = Candidates(self.old, self.new, self._anchors, self.features.repeats)
        self.left_out = self._candidates.left_out

    def with_anchors(self, anchors: Mapping[int, int]) -> Similarities:
        """The same with more anchors."""
        return Similarities(*self._texts, anchors, self.features)

    def overlap(self, old: int, new: int) -> int:
        """The weight of what an old and a new text share."""
        if old in self._anchors or new in self._apart:
            return int(self._anchors.get(old) == new)
        known = self._known.get((old, new))
        if known is None:
            known = self._known[old, new] = self.features.sum_of(self.old[old] & self.new[new])
        return known

    def dice(self, old: int, new: int) -> float:
        """The Dice coefficient of two texts: 1 for the same words, 0 for none in common.

        What rolls forward has a form ("78/112 of 7 December 2023"), and the form counts; that the values are the same
        as well speaks for a pair, that they are not is nothing against it.
        """
        total = self._totals[0][old] + self._totals[1][new]
        return min(1.0, 2 * self.overlap(old, new) / total)

    def likeness(self, old: int, new: int) -> float:
        """How likely two texts are one paragraph, by the words in common and those of the shorter in the longer."""
        dice = self.dice(old, new)
        if dice < ALIGNMENT.least_in_common and not _grew(*sorted((self._texts[0][old], self._texts[1][new]), key=len)):
            return dice
        shorter = min(self._totals[0][old], self._totals[1][new])
        contained = min(1.0, self.overlap(old, new) / shorter)
        return dice + ALIGNMENT.containment * (contained - dice)

    @property
    def compared(self) -> Sequence[tuple[int, int]]:
        """The pairs that are worth comparing, in order."""
        return self._candidates.pairs

    def likely(self, least: float) -> Iterator[tuple[int, int]]:
        """The pairs that share at least this part of the shorter text: no others reach that likeness."""
        old, new = self._totals
        for i, j in self.compared:
            if self.overlap(i, j) >= least * min(old[i], new[j]):
                yield i, j

    def of_groups(self, old: Sequence[int], new: Sequence[int]) -> float:
        """The share (0 to 1) of the words that several old texts, taken as one, and several new ones have in common.

        This is what a reader would count: every word once, "#" for a number.
        """
        if [self._texts[0][position] for position in old] == [self._texts[1][position] for position in new]:
            return 1.0
        before = _bag_of_words(self._texts[0][position] for position in old)
        after = _bag_of_words(self._texts[1][position] for position in new)
        total = sum(before.values()) + sum(after.values())
        return 2 * sum((before & after).values()) / total if total else 1.0


def _bag_of_words(texts: Iterable[str]) -> Counter[str]:
    return Counter(itertools.chain.from_iterable(_forms(words_of(text)) for text in texts))


@lru_cache(maxsize=1024)  # the paragraphs of two versions: they are asked for again with the next one of a series
def features_of(text: str) -> Features:
    """The forms and the values of a text.

    The forms are its words (in Chinese its characters), its pairs of neighbouring words and its symbols, with "#" for
    each number or date; what has "#" in it is counted once, since a list of resolutions with their dates says no more
    than one of them. The values are the numbers and symbols as they are ("78", "a/78/264"). The only form of a text
    without words ("–") is the text itself.
    """
    words = words_and_characters_of(text) or [text]
    if not _DIGITS.search(text):
        return (*words, *map(" ".join, itertools.pairwise(words))), ()
    values = [word for word in words if not word.isalpha() and _DIGITS.search(word)]
    undated = dates_replaced(text, " 0 ")
    words = _forms(words if undated == text else words_and_characters_of(undated))
    symbols = symbols_of(text) if "/" in text else []
    forms = [*words, *_forms(symbols), *map(" ".join, itertools.pairwise(words))]
    numbered = {form for form in forms if "#" in form}
    return (*[form for form in forms if "#" not in form], *numbered), (*values, *symbols)


def _grew(shorter: str, longer: str) -> bool:
    """Whether the longer text begins with all the words of the shorter."""
    words = words_of(shorter)
    return len(words) >= ALIGNMENT.piece_words and words_of(longer)[: len(words)] == words


def _forms(words: Iterable[str]) -> list[str]:
    """Words with "#" for each number in them."""
    return [word if word.isalpha() else _DIGITS.sub("#", word) for word in words]


def _interned(features: Features, known: dict[str, str]) -> Features:
    """The same with one object for each feature, whichever texts have it: they are quickly found and take less room."""
    forms, values = features
    return tuple(map(known.setdefault, forms, forms)), tuple(map(known.setdefault, values, values))


def _looked_up(table: Mapping[str, _Value], texts: Iterable[str | None], without: _Value) -> list[_Value]:
    return [without if text is None else table[text] for text in texts]


def _weights(frequency: Mapping[str, int], paragraphs: int) -> dict[str, int]:
    """The weight of each feature by its frequency among the paragraphs (inverse document frequency)."""
    weights = {
        count: round(ALIGNMENT.weight_unit * math.log2(1 + paragraphs / count)) for count in set(frequency.values())
    }
    return {feature: weights[count] for feature, count in frequency.items()}
