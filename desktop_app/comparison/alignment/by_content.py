"""Two versions in different languages, aligned by their content: figures, words of one root, lengths and neighbours.

The numbers of paragraphs differ from year to year, so that the structure alone would pair the wrong ones.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median

from desktop_app.comparison.alignment.by_structure import figures_of, near
from desktop_app.comparison.alignment.chains import Pair, heaviest_chain
from desktop_app.comparison.alignment.group import Group, comparable
from desktop_app.comparison.alignment.matching_words import words_of
from desktop_app.comparison.context import guessed_language
from desktop_app.comparison.thresholds import ALIGNMENT, LANGUAGES
from desktop_app.comparison.words.dates import date_of
from desktop_app.comparison.words.ordinals import ordinals_in
from desktop_app.comparison.words.tokens import tokens_of
from desktop_app.resolution.model import Paragraph


def groups_by_content(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> list[Group]:
    """The pairs as groups that did not move; swapping the texts mirrors the result."""
    swapped = [paragraph.text for paragraph in new] < [paragraph.text for paragraph in old]
    contents = _Contents(*((new, old) if swapped else (old, new)))
    groups = [Group(pair, (pair[0],), (pair[1],), False, contents.similarity(*pair)) for pair in contents.pairs()]
    return [group.mirrored() for group in groups] if swapped else groups


class _Contents:
    """What the paragraphs of two texts have in common, whatever their languages."""

    def __init__(self, old: Sequence[Paragraph], new: Sequence[Paragraph]) -> None:
        self._old, self._new = old, new
        self._lengths = _lengths(old), _lengths(new)
        self._figures = _Bags(*([_figures_of(paragraph.text) for paragraph in side] for side in (old, new)))
        self._roots = _Bags(*_common(*([roots_of(paragraph.text) for paragraph in side] for side in (old, new))))

    def pairs(self) -> list[Pair]:
        """The pairs that keep the order; those next to others are preferred in further rounds."""
        likeness = {
            (i, j): self._likeness(i, j)
            for i, j in near(len(self._old), len(self._new))
            if comparable(self._old[i], self._new[j])
        }
        chain = _best(likeness)
        for _ in range(LANGUAGES.neighbour_rounds):
            beside = Counter(pair for i, j in chain for pair in ((i - 1, j - 1), (i + 1, j + 1)))
            bonus = LANGUAGES.neighbour
            chain = _best({pair: score + bonus * beside[pair] for pair, score in likeness.items()})
        return chain

    def similarity(self, old: int, new: int) -> float:
        """The share of figures and roots in common, from 0 to 1."""
        shares = [share for bags in (self._figures, self._roots) if (share := bags.share(old, new)) is not None]
        return sum(shares) / len(shares) if shares else 0.0

    def _likeness(self, old: int, new: int) -> float:
        """The evidence for a pair minus the evidence against it; above 0 if the pair is likely."""
        figures, roots = self._figures.share(old, new), self._roots.share(old, new)
        apart = abs(math.log(self._lengths[0][old] / self._lengths[1][new]))
        likeness = LANGUAGES.length * (1 - apart / LANGUAGES.length_apart)
        likeness += 0 if figures is None else LANGUAGES.figures * (figures - LANGUAGES.figures_by_chance)
        likeness += 0 if roots is None else LANGUAGES.roots * (roots - LANGUAGES.roots_by_chance)
        return likeness - LANGUAGES.other_kind * (self._old[old].kind is not self._new[new].kind)


class _Bags:
    """Bags of features of the paragraphs of two texts; rare ones weigh more, in whole numbers to add in any order."""

    def __init__(self, old: Sequence[Counter[str]], new: Sequence[Counter[str]]) -> None:
        self._old, self._new = old, new
        frequency = Counter(feature for bag in (*old, *new) for feature in bag)
        total = len(old) + len(new)
        self._weights = {
            feature: round(ALIGNMENT.weight_unit * math.log2(1 + total / count)) for feature, count in frequency.items()
        }
        self._totals = [self._weight(bag) for bag in old], [self._weight(bag) for bag in new]

    def share(self, old: int, new: int) -> float | None:
        """Twice what two paragraphs have in common, divided by all their features; ``None`` if they have none."""
        total = self._totals[0][old] + self._totals[1][new]
        return 2 * self._weight(self._old[old] & self._new[new]) / total if total else None

    def _weight(self, bag: Mapping[str, int]) -> int:
        return sum(self._weights[feature] * count for feature, count in bag.items())


def _best(likeness: Mapping[Pair, float]) -> list[Pair]:
    pairs = sorted(pair for pair, score in likeness.items() if score > 0)
    return [pairs[k] for k in heaviest_chain(pairs, [likeness[pair] for pair in pairs])]


def _lengths(paragraphs: Sequence[Paragraph]) -> list[float]:
    """The length of each paragraph relative to the median one: languages differ in how much room they take."""
    lengths = [len(paragraph.text) for paragraph in paragraphs]
    middle = median(lengths or [1]) or 1
    return [length / middle + LANGUAGES.length_blur for length in lengths]


def _figures_of(text: str) -> Counter[str]:
    """The figures of a text, its dates and its ordinals in words ("seventy-ninth"), in any language."""
    dates = filter(None, map(date_of, tokens_of(text)))
    ordinals = (ordinal.value for ordinal in ordinals_in(text, guessed_language(text)))
    return figures_of(text) + Counter(map(repr, dates)) + Counter(f"{value}." for value in ordinals)


def roots_of(text: str) -> Counter[str]:
    """The first letters of the longer Latin words of a text: languages that share words share their roots."""
    return Counter(
        word[: LANGUAGES.root]
        for word in words_of(text)
        if len(word) >= LANGUAGES.root and word.isascii() and word.isalpha()
    )


def _common(old: Sequence[Counter[str]], new: Sequence[Counter[str]]) -> Iterator[list[Counter[str]]]:
    """The bags of both texts without the features that only one of the texts has."""
    both = _all(old) & _all(new)
    for side in (old, new):
        yield [Counter({feature: count for feature, count in bag.items() if feature in both}) for bag in side]


def _all(bags: Iterable[Counter[str]]) -> set[str]:
    return {feature for bag in bags for feature in bag}
