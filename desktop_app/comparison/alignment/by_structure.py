"""Two languages of one resolution, aligned by structure: they share no words, but numbers and symbols.

Paragraph numbers are the same in all languages of a resolution, so an alignment that keeps the order is enough.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from desktop_app.comparison.alignment.chains import Pair, heaviest_chain
from desktop_app.comparison.alignment.group import Group, comparable
from desktop_app.comparison.alignment.matching_words import symbols_of, words_of
from desktop_app.comparison.thresholds import LANGUAGES
from desktop_app.resolution.model import Paragraph


def pairs_by_structure(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> list[Pair]:
    """The pairs of comparable paragraphs, in order, that agree best in number, length and figures."""
    before, after = _Outline(old), _Outline(new)
    pairs = [(i, j) for i, j in near(len(old), len(new)) if comparable(old[i], new[j])]
    weights = [before.likeness(i, after, j) for i, j in pairs]
    return [pairs[k] for k in heaviest_chain(pairs, weights)]


def groups_by_structure(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> list[Group]:
    """The pairs as groups that did not move, with the similarity of their figures or, without figures, lengths."""
    before, after = _Outline(old), _Outline(new)
    pairs = pairs_by_structure(old, new)
    return [Group((i, j), (i,), (j,), False, before.similarity(i, after, j)) for i, j in pairs]


def same_structure(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> bool:
    """Whether two texts in different languages have the same structure and figures: one text, translated."""
    pairs = pairs_by_structure(old, new)
    if not pairs or 2 * len(pairs) < LANGUAGES.same_structure * (len(old) + len(new)):
        return False
    before, after = _Outline(old), _Outline(new)
    common = sum(sum((before.figures[i] & after.figures[j]).values()) for i, j in pairs)
    total = sum(sum(figures.values()) for figures in (*before.figures, *after.figures))
    return 2 * common >= LANGUAGES.same_figures * total


class _Outline:
    """What is the same in every language about each paragraph: its number, its share of the text and its figures."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.figures = [figures_of(paragraph.text) for paragraph in paragraphs]
        self._labels = [figures_of(paragraph.label) for paragraph in paragraphs]
        total = sum(len(paragraph.text) for paragraph in paragraphs) or 1
        self._shares = [(len(paragraph.text) + 1) / total for paragraph in paragraphs]

    def similarity(self, own: int, other: _Outline, position: int) -> float:
        if self.figures[own] or other.figures[position]:
            return _agreement(self.figures[own], other.figures[position])
        shorter, longer = sorted((self._shares[own], other._shares[position]))
        return shorter / longer

    def likeness(self, own: int, other: _Outline, position: int) -> float:
        shorter, longer = sorted((self._shares[own], other._shares[position]))
        figures = _agreement(self.figures[own], other.figures[position])
        labels = bool(self._labels[own]) and self._labels[own] == other._labels[position]
        return shorter / longer + LANGUAGES.same_numbers * figures + LANGUAGES.same_label * labels


def _agreement(first: Counter[str], second: Counter[str]) -> float:
    total = sum(first.values()) + sum(second.values())
    return 2 * sum((first & second).values()) / total if total else 0.0


def figures_of(text: str) -> Counter[str]:
    """The words with digits in them and the symbols, with their counts."""
    words = (word for word in words_of(text) if any(char.isdigit() for char in word))
    return Counter([*words, *symbols_of(text)])


def near(old: int, new: int) -> Iterator[Pair]:
    """The pairs of positions that are near one another in their texts, as many as the effort allows."""
    width = max(1, LANGUAGES.structure_effort // (2 * max(old, 1)))
    for i in range(old):
        middle = i * new // old
        for j in range(max(0, middle - width), min(new, middle + width + 1)):
            yield i, j
