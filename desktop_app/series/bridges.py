"""Paragraphs that are missing from one version or several and come back: chosen one to one among what is free.

Free is a paragraph that goes with its version, and one that comes with a later one. The free paragraphs of every two
versions that are no neighbours are compared, and the most alike pairs are taken first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

from desktop_app.comparison.model import Comparison
from desktop_app.resolution.anchor import words_of
from desktop_app.resolution.model import Resolution
from desktop_app.series.leftovers import Compare, links_between, unnamed
from desktop_app.series.model import Bridge
from desktop_app.series.thresholds import SERIES

_Place: TypeAlias = tuple[int, int]
"""A version and a position in it."""


def bridges_of(versions: Sequence[Resolution], steps: Sequence[Comparison], compare: Compare) -> list[Bridge]:
    """The paragraphs that came back; each is in one bridge at most, before and after."""
    likely = sorted(_candidates(versions, steps, compare), key=_rank)
    left: set[tuple[int, int]] = set()
    returned: set[tuple[int, int]] = set()
    taken = []
    for bridge in likely:
        before = bridge.old_version, bridge.link.old[0]
        after = bridge.new_version, bridge.link.new[0]
        if before not in left and after not in returned:
            left.add(before)
            returned.add(after)
            taken.append(bridge)
    return taken


def _candidates(versions: Sequence[Resolution], steps: Sequence[Comparison], compare: Compare) -> Iterator[Bridge]:
    gone = {version: set(step.removed) for version, step in enumerate(steps)}
    come = {version + 1: set(step.added) for version, step in enumerate(steps)}
    free = [(version, p) for of in (gone, come) for version, positions in of.items() for p in positions]
    words = {place: _words(versions, place) for place in free}
    for before, after in combinations(range(len(versions)), 2):
        if after - before > 1:
            pairs = _sharing(words, [(before, p) for p in gone[before]], [(after, p) for p in come[after]])
            yield from _between(versions, before, after, pairs, compare)


def _words(versions: Sequence[Resolution], place: _Place) -> frozenset[str]:
    version, position = place
    return frozenset(words_of(versions[version].paragraphs[position].text))


def _sharing(
    words: Mapping[_Place, frozenset[str]], gone: Iterable[_Place], come: Sequence[_Place]
) -> list[tuple[int, int]]:
    """The positions of those pairs that share so many words that comparing them is worth while."""
    least = SERIES.worth_comparing / 2
    return [
        (old[1], new[1])
        for old in gone
        for new in come
        if len(words[old] & words[new]) >= least * (len(words[old]) + len(words[new]))
    ]


def _between(
    versions: Sequence[Resolution], before: int, after: int, pairs: Sequence[tuple[int, int]], compare: Compare
) -> Iterator[Bridge]:
    old, new = unnamed(versions[before]), unnamed(versions[after])
    for link in links_between(old, {i for i, _ in pairs}, new, {j for _, j in pairs}, compare):
        if link.similarity >= SERIES.returned and len(link.old) == len(link.new) == 1:
            yield Bridge(before, after, link)


def _rank(bridge: Bridge) -> tuple[float, int, int, tuple[int, ...], tuple[int, ...]]:
    """The most alike first; of equals, those with the shorter gap."""
    span = bridge.new_version - bridge.old_version
    return -bridge.link.similarity, span, bridge.old_version, bridge.link.old, bridge.link.new
