"""Which pairs of paragraphs are worth comparing: those that share rare words, and those in the same place.

Equal paragraphs that occur once in each text are certain pairs (anchors), and divide the texts into gaps. A paragraph
is compared with those that share the most of its rarer words, wherever they are, and with those near it in its own
gap. So the number of pairs grows with the length of the texts, not with its square.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence, Set

from desktop_app.comparison.alignment.chains import Pair, heaviest_chain
from desktop_app.comparison.thresholds import CANDIDATES

Places = Sequence[int]
Features = Mapping[int, Set[str]]
"""The features of paragraphs, each once, by their places."""


class Candidates:
    """The pairs of positions, in order, that are worth comparing.

    ``old`` and ``new`` are the features of the paragraphs, of which the ``repeats`` are not looked up; ``anchors`` (old
    → new) are pairs already, and none of these paragraphs is compared with another. ``left_out`` is the number of
    features that were too common to be looked up, 0 unless a paragraph that has hardly any others was not compared with
    all that are left.
    """

    def __init__(
        self,
        old: Sequence[Set[str]],
        new: Sequence[Set[str]],
        anchors: Mapping[int, int],
        repeats: Set[str] = frozenset(),
    ) -> None:
        open_old = [i for i in range(len(old)) if i not in anchors]
        apart = frozenset(anchors.values())
        open_new = [j for j in range(len(new)) if j not in apart]
        old_features, new_features = _in_both({i: old[i] for i in open_old}, {j: new[j] for j in open_new}, repeats)
        old_index, new_index = _Index(old_features), _Index(new_features)
        near = list(_near(open_old, open_new, anchors))
        found = set(anchors.items())
        found.update((i, j) for i, places in near for j in places)
        found.update((i, j) for i in open_old for j in new_index.sharing(old_features[i]))
        found.update((i, j) for j in open_new for i in old_index.sharing(new_features[j]))
        self.pairs = sorted(found)
        cut_short = any(
            len(places) < len(open_new) and new_index.has_only_common(old_features[i]) for i, places in near
        )
        self.left_out = len(new_index.common) if cut_short else 0


def _in_both(old: Features, new: Features, repeats: Set[str]) -> tuple[Features, Features]:
    """The features that some paragraph of the other text has too, each once: what is in one alone finds nothing."""
    shared = (frozenset[str]().union(*old.values()) & frozenset[str]().union(*new.values())) - repeats
    before, after = ({place: own & shared for place, own in features.items()} for features in (old, new))
    return before, after


class _Index:
    """Where the features of one text are; ``common`` are those in too many of its paragraphs to be looked up."""

    def __init__(self, features: Features) -> None:
        where: defaultdict[str, list[int]] = defaultdict(list)
        for position, own in features.items():
            for feature in own:
                where[feature].append(position)
        self.common = frozenset(feature for feature, places in where.items() if len(places) > CANDIDATES.common)
        for feature in self.common:
            del where[feature]
        self._where = where

    def sharing(self, features: Collection[str]) -> list[int]:
        """The paragraphs that share the most of some features; of equals the first."""
        found = map(self._where.get, features, itertools.repeat(()))
        places = Counter(itertools.chain.from_iterable(found))
        most = sorted(places.values())[-CANDIDATES.sharing :]
        best = sorted([(-count, place) for place, count in places.items() if count >= most[0]])
        return [place for _, place in best[: CANDIDATES.sharing]]

    def has_only_common(self, features: Collection[str]) -> bool:
        """Whether some of the features are common, and none of the others that could be found but numbers."""
        if self.common.isdisjoint(features):
            return False
        return all(any(map(str.isdigit, feature)) for feature in features if feature in self._where)


def _near(old: Places, new: Places, anchors: Mapping[int, int]) -> Iterator[tuple[int, Places]]:
    """For each old place, the new places of the same gap that are nearest to it."""
    bounds = _bounds(anchors)
    for (before, after), gap in itertools.groupby(old, key=lambda i: _gap(i, bounds)):
        places = list(gap)
        others = new[bisect_left(new, before) : bisect_left(new, after)]
        for at, i in enumerate(places):
            middle = at * len(others) // len(places)
            yield i, others[max(0, middle - CANDIDATES.near) : middle + CANDIDATES.near + 1]


def _bounds(anchors: Mapping[int, int]) -> list[Pair]:
    """The anchors that keep the order."""
    pairs = sorted(anchors.items())
    return [pairs[k] for k in heaviest_chain(pairs, [1.0] * len(pairs))]


def _gap(place: int, bounds: Sequence[Pair]) -> tuple[float, float]:
    """The new places between which an old place is."""
    at = bisect_left(bounds, (place, -1))
    return (bounds[at - 1][1] if at else -1), (bounds[at][1] if at < len(bounds) else float("inf"))
