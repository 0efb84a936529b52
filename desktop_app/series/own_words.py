"""What two stretches of text have in common beyond the long names that other paragraphs bear as well.

A name is written out once ("the United Nations Office for River Crossings and Ferries") and is short from then on: it
comes and goes by itself, and a paragraph that names the same body has half of its words in common with it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Set
from functools import lru_cache

from desktop_app.comparison.alignment.matching_words import words_of
from desktop_app.series.thresholds import SERIES

_Run = tuple[str, ...]


def own_words_in_common(first: str, second: str, others: Iterable[str]) -> float:
    """The share (0 to 1) of words in common, without the runs of words that both share with one of the other texts."""
    one, two = words_of(first), words_of(second)
    shared = _runs(one) & _runs(two)
    borrowed = _borne(shared, others)
    rest, other_rest = _without(one, borrowed), _without(two, borrowed)
    common = Counter(rest) & Counter(other_rest)
    return 2 * sum(common.values()) / max(1, len(rest) + len(other_rest))


def _borne(runs: Set[_Run], others: Iterable[str]) -> frozenset[_Run]:
    """Those of the runs that another text has."""
    spoken = "\n".join(map(_spoken, others)) if runs else ""
    return frozenset(run for run in runs if f" {' '.join(run)} " in spoken)


@lru_cache(maxsize=4096)  # all paragraphs of two versions are asked for with each that may be a piece
def _spoken(text: str) -> str:
    """The words of a text with a blank before and after each."""
    return f" {' '.join(words_of(text))} "


def _runs(words: Sequence[str]) -> frozenset[_Run]:
    return frozenset(tuple(words[at : at + SERIES.name_words]) for at in range(len(words) - SERIES.name_words + 1))


def _without(words: Sequence[str], runs: Set[_Run]) -> list[str]:
    """The words that are in none of the runs."""
    starts = [at for at in range(len(words)) if tuple(words[at : at + SERIES.name_words]) in runs]
    inside = {at for start in starts for at in range(start, start + SERIES.name_words)}
    return [word for at, word in enumerate(words) if at not in inside]
