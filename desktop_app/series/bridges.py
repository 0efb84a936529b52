"""Paragraphs that are missing from one version or several and come back: chosen one to one among what is free.

Free is a paragraph that goes with its version, and one that comes with a later one. The free paragraphs of every two
versions that are no neighbours are compared, and the most alike pairs are taken first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from desktop_app.comparison.model import Comparison, Link
from desktop_app.resolution.model import Resolution
from desktop_app.series.leftovers import Compare, likely, links_between, unnamed
from desktop_app.series.model import Bridge
from desktop_app.series.thresholds import SERIES


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
    bare = [unnamed(version) for version in versions]
    for before, after in combinations(range(len(versions)), 2):
        if after - before > 1:
            olds, news = likely(bare[before], sorted(gone[before]), bare[after], sorted(come[after]))
            links = links_between(bare[before], olds, bare[after], news, compare)
            yield from (Bridge(before, after, link) for link in links if _is_sure(link))


def _is_sure(link: Link) -> bool:
    return link.similarity >= SERIES.returned and len(link.old) == len(link.new) == 1


def _rank(bridge: Bridge) -> tuple[float, int, int, tuple[int, ...], tuple[int, ...]]:
    """The most alike first; of equals, those with the shorter gap."""
    span = bridge.new_version - bridge.old_version
    return -bridge.link.similarity, span, bridge.old_version, bridge.link.old, bridge.link.new
