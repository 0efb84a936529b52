"""From links to lineages: what is joined by the links of neighbouring versions, or by a bridge, is one paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.comparison.model import Comparison
from desktop_app.series.model import Bridge

Strand = dict[int, set[int]]
"""The positions of one paragraph by version, without the versions that do not have it."""
_Onward = dict[tuple[int, int], set[tuple[int, int]]]
"""For a version and a position in it, where that paragraph goes on."""


def strands_of(lengths: Sequence[int], steps: Sequence[Comparison], bridges: Sequence[Bridge]) -> list[Strand]:
    """One strand for each paragraph that came; ``lengths`` are the numbers of paragraphs of the versions.

    Each begins with a paragraph that continues none and follows the links onward. A strand that was split goes on as
    one for each piece that lives on; what was merged is in one strand for each of its parts.
    """
    onward = _onward(steps, bridges)
    strands: list[Strand] = []
    for version, length in enumerate(lengths):
        strands = [continued for strand in strands for continued in _continued(strand, version, onward)]
        taken = {position for strand in strands for position in strand.get(version, ())}
        strands += [{version: {position}} for position in range(length) if position not in taken]
    return strands


def in_reading_order(strands: Iterable[Strand], versions: int) -> list[Strand]:
    """The strands in the order of the newest text; those that went stand after what stood before them."""
    ordered: list[Strand] = []
    waiting = list(strands)
    for version in reversed(range(versions)):
        last_here = sorted((s for s in waiting if max(s) == version), key=lambda s: (min(s[version]), min(s)))
        waiting = [strand for strand in waiting if max(strand) != version]
        for strand in last_here:
            ordered.insert(_place(strand, version, ordered), strand)
    return ordered


def _place(strand: Strand, version: int, ordered: Sequence[Strand]) -> int:
    """After the last strand that, in this version, begins before or where this one does; else at the beginning."""
    own = min(strand[version])
    best, place = -1, 0
    for at, other in enumerate(ordered):
        begin = min(other[version]) if version in other else -1
        if best <= begin <= own and begin >= 0:
            best, place = begin, at + 1
    return place


def _onward(steps: Sequence[Comparison], bridges: Iterable[Bridge]) -> _Onward:
    found: _Onward = {}
    for version, step in enumerate(steps):
        for link in step.links:
            for position in link.old:
                found.setdefault((version, position), set()).update((version + 1, new) for new in link.new)
    for bridge in bridges:
        for position in bridge.link.old:
            new = {(bridge.new_version, position) for position in bridge.link.new}
            found.setdefault((bridge.old_version, position), set()).update(new)
    return found


def _continued(strand: Strand, version: int, onward: _Onward) -> list[Strand]:
    """A strand with its positions in a version, as one strand or, where its pieces live on, one for each."""
    ends = [(earlier, position) for earlier in strand for position in strand[earlier]]
    positions = sorted(p for end in ends for at, p in onward.get(end, ()) if at == version)
    live_on = any((version, position) in onward for position in positions)
    if len(positions) > 1 and live_on and len(strand[max(strand)]) == 1:
        return [{**strand, version: {position}} for position in dict.fromkeys(positions)]
    return [{**strand, version: set(positions)} if positions else strand]
