"""Which paragraphs have so many words in common that comparing them is worth while, found without comparing them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from desktop_app.resolution.anchor import words_of
from desktop_app.series.thresholds import SERIES


def likely_pairs(olds: Sequence[str], news: Sequence[str]) -> list[tuple[int, int]]:
    """The places, in the two lists of texts, of those that may be one paragraph."""
    befores, afters = (list(map(_words, texts)) for texts in (olds, news))
    least = SERIES.worth_comparing / 2
    return [(i, j) for i, j, shared in _shared(befores, afters) if shared >= least * (len(befores[i]) + len(afters[j]))]


@lru_cache(maxsize=4096)  # the same paragraphs are asked for with each version of a long series
def _words(text: str) -> frozenset[str]:
    return frozenset(words_of(text))


def _shared(befores: Sequence[frozenset[str]], afters: Sequence[frozenset[str]]) -> Iterator[tuple[int, int, int]]:
    """For each two that have any word in common how many, by an index of the words."""
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for j, words in enumerate(afters):
        for word in words:
            holding[word].append(j)
    for i, words in enumerate(befores):
        counted = Counter(j for word in words for j in holding.get(word, ()))
        yield from ((i, j, counted[j]) for j in sorted(counted))
