"""Weak links between neighbours, looked at from the versions around them.

If a is b, and b is c, then a is c. Where one of the two links is weak, a and c are compared directly. A weak link that
no such comparison confirms is a guess; a paragraph that is tied to both sides by guesses alone, which the comparison
over its head denies, is no version of either.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from desktop_app.comparison.model import Comparison, Link
from desktop_app.resolution.model import Kind, Resolution
from desktop_app.series.leftovers import Alike, Edge, edges_of, with_links
from desktop_app.series.thresholds import SERIES

Edges: TypeAlias = frozenset[Edge]

_FRAME = (Kind.TITLE, Kind.CHAPEAU, Kind.CLOSING)


class _Tie(NamedTuple):
    """A pair of neighbours: the number of the step, and the positions."""

    step: int
    edge: Edge


_Path: TypeAlias = tuple[_Tie, _Tie]


class Judged(NamedTuple):
    """The comparisons of neighbours without what was denied, and for each of them the pairs that are guesses."""

    steps: tuple[Comparison, ...]
    unsure: tuple[Edges, ...]


def judged(
    versions: Sequence[Resolution], found: Sequence[Comparison], steps: Sequence[Comparison], alike: Alike
) -> Judged:
    """What the versions around say of the weak links.

    ``found`` are the comparisons of neighbouring versions, ``steps`` the same with what their left-overs gave;
    ``alike`` compares over the head of a version.
    """
    weak = {tie for step in range(len(steps)) for tie in _weak(step, found[step], steps[step])}
    edges = [edges_of(step) for step in steps]
    confirmed: set[_Tie] = set()
    denied: list[_Path] = []
    for middle in range(1, len(steps)):
        paths = [path for path in _paths(middle, edges) if weak.intersection(path)]
        direct = _direct(versions[middle - 1], versions[middle + 1], paths, alike)
        for first, second in paths:
            if (first.edge[0], second.edge[1]) in direct:
                confirmed |= {first, second}
            else:
                denied.append((first, second))
    guessed = weak - confirmed
    cut = {tie for path in denied if guessed.issuperset(path) for tie in path}
    return Judged(
        tuple(_without(comparison, _edges(cut, step)) for step, comparison in enumerate(steps)),
        tuple(_edges(guessed - cut, step) for step in range(len(steps))),
    )


def _weak(step: int, found: Comparison, completed: Comparison) -> Iterator[_Tie]:
    """The pairs of one step that are little alike, or that only the left-overs gave."""
    unsure = (link for link in found.links if link.similarity < SERIES.doubtful and not link.by_hand)
    little = (link for link in unsure if not _is_of_frame(link, found))
    yield from (_Tie(step, (i, j)) for link in little for i in link.old for j in link.new)
    yield from (_Tie(step, edge) for edge in edges_of(completed) - edges_of(found))


def _is_of_frame(link: Link, comparison: Comparison) -> bool:
    """Whether a link is of titles, chapeaux or closings, which belong together whatever they say."""
    return comparison.new.paragraphs[link.new[0]].kind in _FRAME


def _paths(middle: int, edges: Sequence[Edges]) -> Iterator[_Path]:
    """The pairs of the step before a version, each with those after it that go on from there."""
    onward: Mapping[int, list[Edge]] = defaultdict(list)
    for edge in sorted(edges[middle]):
        onward[edge[0]].append(edge)
    for first in sorted(edges[middle - 1]):
        for second in onward.get(first[1], ()):
            yield _Tie(middle - 1, first), _Tie(middle, second)


def _direct(old: Resolution, new: Resolution, paths: Sequence[_Path], alike: Alike) -> Edges:
    """The pairs of the first and the last version of these paths that belong together by themselves."""
    return alike(old, {first.edge[0] for first, _ in paths}, new, {second.edge[1] for _, second in paths})


def _edges(ties: set[_Tie], step: int) -> Edges:
    return frozenset(tie.edge for tie in ties if tie.step == step)


def _without(comparison: Comparison, edges: Edges) -> Comparison:
    """A comparison without the links that are one of these pairs alone."""
    if not edges:
        return comparison
    kept = [link for link in comparison.links if (link.old, link.new) not in {((i,), (j,)) for i, j in edges}]
    return with_links(comparison, kept)
