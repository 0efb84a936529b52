"""How similar the paragraphs of two texts are, by shared words and pairs of words; rare ones count more.

An inverted index (feature → paragraphs) fills a sparse matrix of overlaps, so that pairs of paragraphs without a
word in common cost nothing. Weights are whole numbers, so that sums do not depend on their order.
"""

from __future__ import annotations

import itertools
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from desktop_app.comparison.alignment.matching_words import symbols_of, words_of
from desktop_app.comparison.thresholds import ALIGNMENT

_DIGITS = re.compile(r"\d+")

_Places = list[tuple[int, int]]


class Similarities:
    """Weighted overlaps of every old text with every new one.

    ``overlaps[i][j]`` is the weight of what old text ``i`` and new text ``j`` share; missing if they share nothing.
    For the texts in ``anchors`` (old → new), which are equal, only the overlap with one another is known.
    ``left_out`` is the number of features that were too common to be counted.
    """

    def __init__(self, old: Sequence[str], new: Sequence[str], anchors: Mapping[int, int] | None = None) -> None:
        bags = {text: Counter(features_of(text)) for text in dict.fromkeys((*old, *new))}
        self._texts = old, new
        self.old, self.new = [bags[text] for text in old], [bags[text] for text in new]
        self._weights = _weights([*self.old, *self.new])
        self._values = frozenset(feature for feature in self._weights if _DIGITS.search(feature))
        totals = {text: max(1, self._weight_of_forms(bag)) for text, bag in bags.items()}
        self._old_totals, self._new_totals = [totals[text] for text in old], [totals[text] for text in new]
        self.overlaps = self._overlaps(anchors or {})

    def weight(self, bag: Mapping[str, int]) -> int:
        """The total weight of the features of a bag."""
        weights = self._weights
        return sum(weights[feature] * count for feature, count in bag.items())

    def _weight_of_forms(self, bag: Mapping[str, int]) -> int:
        """The total weight of a bag without the values of its figures."""
        weights, values = self._weights, self._values
        return sum(weights[feature] * count for feature, count in bag.items() if feature not in values)

    def dice(self, old: int, new: int) -> float:
        """The Dice coefficient of two texts: 1 for the same words, 0 for none in common.

        What rolls forward has a form ("78/112 of 7 December 2023"), and the form counts; that the values are the same
        as well speaks for a pair, that they are not is nothing against it.
        """
        total = self._old_totals[old] + self._new_totals[new]
        return min(1.0, 2 * self.overlaps[old].get(new, 0) / total)

    def likeness(self, old: int, new: int) -> float:
        """How likely two texts are one paragraph, by the words in common and those of the shorter in the longer."""
        shorter = min(self._old_totals[old], self._new_totals[new])
        contained = min(1.0, self.overlaps[old].get(new, 0) / shorter)
        dice = self.dice(old, new)
        if dice < ALIGNMENT.least_in_common and not _grew(*sorted((self._texts[0][old], self._texts[1][new]), key=len)):
            return dice
        return dice + ALIGNMENT.containment * (contained - dice)

    def likely(self, least: float) -> Iterator[tuple[int, int]]:
        """The pairs that share at least this part of the shorter text: no others reach that likeness."""
        for i, row in enumerate(self.overlaps):
            own = self._old_totals[i]
            for j, overlap in row.items():
                if overlap >= least * min(own, self._new_totals[j]):
                    yield i, j

    def of_groups(self, old: Sequence[int], new: Sequence[int]) -> float:
        """The share (0 to 1) of the words that several old texts, taken as one, and several new ones have in common.

        This is what a reader would count: every word once, "#" for a number.
        """
        before, after = _together(self.old, old), _together(self.new, new)
        if before == after:
            return 1.0
        total = self._words_in(before) + self._words_in(after)
        return 2 * self._words_in(before & after) / total if total else 1.0

    def _words_in(self, bag: Mapping[str, int]) -> int:
        """How many words are in a bag, without pairs of words and without the values of figures."""
        values = self._values
        return sum(count for feature, count in bag.items() if " " not in feature and feature not in values)

    def _overlaps(self, anchors: Mapping[int, int]) -> list[dict[int, int]]:
        apart = frozenset(anchors.values())
        where = _places((position, bag) for position, bag in enumerate(self.new) if position not in apart)
        searched = {position: bag for position, bag in enumerate(self.old) if position not in anchors}
        self.left_out = _leave_out_commonest(where, Counter(itertools.chain.from_iterable(searched.values())))
        return [
            self._row(searched[i], where) if i in searched else {anchors[i]: self._old_totals[i]}
            for i in range(len(self.old))
        ]

    def _row(self, bag: Mapping[str, int], where: Mapping[str, _Places]) -> dict[int, int]:
        row: dict[int, int] = defaultdict(int)
        for feature, count in bag.items():
            weight = self._weights[feature]
            for j, other in where.get(feature, ()):
                row[j] += weight if count == 1 else weight * min(count, other)
        return dict(row)


def _places(bags: Iterable[tuple[int, Mapping[str, int]]]) -> dict[str, _Places]:
    """For each feature, the texts that have it, and how often."""
    where: dict[str, _Places] = {}
    for position, bag in bags:
        for feature, count in bag.items():
            where.setdefault(feature, []).append((position, count))
    return where


def _leave_out_commonest(where: dict[str, _Places], searched: Mapping[str, int]) -> int:
    """Take the most common features out of an index until the rest can be counted; returns how many.

    ``searched`` gives, for each feature, how many texts are looked up with it.
    """
    efforts = {feature: len(places) * searched.get(feature, 0) for feature, places in where.items()}
    effort = sum(efforts.values())
    if effort <= ALIGNMENT.effort:
        return 0
    left_out = 0
    for feature in sorted(efforts, key=lambda feature: (-efforts[feature], feature)):
        if effort <= ALIGNMENT.effort:
            break
        del where[feature]
        effort -= efforts[feature]
        left_out += 1
    return left_out


def features_of(text: str) -> list[str]:
    """The words of a text, its pairs of neighbouring words and its symbols with "#" for each number, and the values.

    The values are its numbers and its symbols as they are ("78", "a/78/264"). The only feature of a text without words
    ("–") is the text itself.
    """
    spelled = words_of(text)
    values = [word for word in spelled if not word.isalpha() and _DIGITS.search(word)]
    words = ([_form(word) for word in spelled] if values else spelled) or [text]
    symbols = symbols_of(text) if "/" in text else []
    forms = [_DIGITS.sub("#", symbol) for symbol in symbols]
    pairs = (f"{first} {second}" for first, second in itertools.pairwise(words))
    return [*words, *forms, *pairs, *values, *symbols]


def _grew(shorter: str, longer: str) -> bool:
    """Whether the longer text begins with all the words of the shorter."""
    words = words_of(shorter)
    return len(words) >= ALIGNMENT.piece_words and words_of(longer)[: len(words)] == words


def _form(word: str) -> str:
    """A word with "#" for each number in it."""
    return word if word.isalpha() else _DIGITS.sub("#", word)


def _together(bags: Sequence[Counter[str]], positions: Sequence[int]) -> Counter[str]:
    if len(positions) == 1:
        return bags[positions[0]]
    return sum((bags[position] for position in positions), Counter[str]())


def _weights(bags: Sequence[Mapping[str, int]]) -> dict[str, int]:
    """The rarer a feature among the paragraphs, the more it weighs (inverse document frequency)."""
    frequency = Counter(itertools.chain.from_iterable(bags))
    return {
        feature: round(ALIGNMENT.weight_unit * math.log2(1 + len(bags) / count)) for feature, count in frequency.items()
    }
