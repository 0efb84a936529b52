"""Splits and merges among the paragraphs that are left: each piece explains other words of the whole.

Two paragraphs that were made one are both like it, so neither is a clear pair. They are no rivals, though: most of the
words that the whole has from one the other does not have.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.comparison.alignment.chains import Pair
from desktop_app.comparison.alignment.joining import Positions
from desktop_app.comparison.alignment.similarity import Similarities
from desktop_app.comparison.thresholds import ALIGNMENT


def joined_left_over(possible: Iterable[Pair], similarities: Similarities) -> dict[Pair, Positions]:
    """The splits and merges among pairs of paragraphs that have no place yet, by the pair that is most alike."""
    alike = {pair: dice for pair in possible if (dice := similarities.dice(*pair)) >= ALIGNMENT.left_elsewhere}
    found: dict[Pair, Positions] = {}
    for side in (0, 1):
        for pairs in _of_one_whole(alike, side):
            if _explain_other_words(pairs, side, similarities):
                olds, news = ({pair[place] for pair in pairs} for place in (0, 1))
                found[max(pairs, key=alike.__getitem__)] = tuple(sorted(olds)), tuple(sorted(news))
    return found


def _of_one_whole(alike: Iterable[Pair], side: int) -> Iterator[list[Pair]]:
    """The pairs of each old (``side`` 0) or new paragraph that is like several, which are like no other."""
    by_whole: defaultdict[int, list[Pair]] = defaultdict(list)
    for pair in alike:
        by_whole[pair[side]].append(pair)
    wholes_of = Counter(pair[1 - side] for pair in alike)
    for pairs in by_whole.values():
        if len(pairs) > 1 and all(wholes_of[pair[1 - side]] == 1 for pair in pairs):
            yield pairs


def _explain_other_words(pairs: Sequence[Pair], side: int, similarities: Similarities) -> bool:
    """Whether most of what each piece shares with the whole is in none of the others."""
    texts = (similarities.old, similarities.new)
    whole, pieces = texts[side][pairs[0][side]], [texts[1 - side][pair[1 - side]] for pair in pairs]
    weight = similarities.features.sum_of
    for place, piece in enumerate(pieces):
        others = frozenset[str]().union(*pieces[:place], *pieces[place + 1 :])
        shared = whole & piece
        if 2 * weight(shared - others) <= weight(shared):
            return False
    return True
