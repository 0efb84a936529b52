"""What happened to a paragraph with each version."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop_app.comparison.model import Comparison, Link
from desktop_app.resolution.model import Resolution, Zone
from desktop_app.series.model import Bridge, Event, EventKind, Lineage
from desktop_app.series.strands import Strand
from desktop_app.series.thresholds import SERIES

_CROSSING = {Zone.PREAMBLE, Zone.OPERATIVE}
_WEIGHT = {kind: weight for weight, kind in enumerate(EventKind)}


@dataclass(frozen=True)
class Chronicle:
    """What is known of a series, to tell the events of its paragraphs by."""

    versions: Sequence[Resolution]
    steps: Sequence[Comparison]
    bridges: Sequence[Bridge]
    unsure: Sequence[frozenset[tuple[int, int]]]

    def lineage(self, strand: Strand) -> Lineage:
        """The life of a paragraph."""
        count = len(self.versions)
        return Lineage(
            tuple(tuple(sorted(strand.get(version, ()))) for version in range(count)),
            tuple(self._events(strand)),
            tuple(version for version in strand if self._is_unsure(strand, version)),
        )

    def _events(self, strand: Strand) -> Iterator[Event]:
        first, last = min(strand), max(strand)
        yield Event(first, EventKind.BORN)
        for version in range(first + 1, last + 1):
            if version not in strand:
                yield Event(version, EventKind.ABSENT)
            elif version - 1 in strand:
                yield self._changed(strand, version)
            else:
                yield self._returned(strand, version)
        if last + 1 < len(self.versions):
            yield Event(last + 1, EventKind.DIED)

    def _changed(self, strand: Strand, version: int) -> Event:
        links = self._links_through(strand, version)
        kind = max((_kind(link) for link in links), key=_WEIGHT.__getitem__, default=EventKind.RETURNED)
        moved = any(link.moved for link in links)
        return Event(
            version,
            kind,
            moved=moved,
            crossed=self._has_crossed(strand, version - 1, version),
            verb=any(link.verb is not None for link in links),
        )

    def _returned(self, strand: Strand, version: int) -> Event:
        before = max(earlier for earlier in strand if earlier < version)
        return Event(version, EventKind.RETURNED, crossed=self._has_crossed(strand, before, version))

    def _has_crossed(self, strand: Strand, before: int, after: int) -> bool:
        """Whether a paragraph went from the preamble to the operative part, or back."""
        old, new = (
            {self.versions[version].paragraphs[position].zone for position in strand[version]}
            for version in (before, after)
        )
        return len(old) == len(new) == 1 and old | new == _CROSSING

    def _is_unsure(self, strand: Strand, version: int) -> bool:
        """Whether the paragraph is a guess in a version, after the one before or over a gap."""
        before = strand.get(version - 1, set())
        if version > 0 and any((i, j) in self.unsure[version - 1] for i in before for j in strand[version]):
            return True
        arrived = [self._arrivals[version, j] for j in strand[version] if (version, j) in self._arrivals]
        return any(bridge.link.similarity < SERIES.returned_surely for bridge in arrived)

    def _links_through(self, strand: Strand, version: int) -> list[Link]:
        """The links by which a paragraph came from the version before."""
        arriving = self._links_to[version - 1]
        links = {id(link): link for position in sorted(strand[version]) for link in arriving.get(position, ())}
        return [link for link in links.values() if strand[version - 1].intersection(link.old)]

    @cached_property
    def _links_to(self) -> list[dict[int, list[Link]]]:
        """For each step its links by new position."""
        found: list[dict[int, list[Link]]] = []
        for step in self.steps:
            arriving: dict[int, list[Link]] = {}
            for link in step.links:
                for position in link.new:
                    arriving.setdefault(position, []).append(link)
            found.append(arriving)
        return found

    @cached_property
    def _arrivals(self) -> dict[tuple[int, int], Bridge]:
        """The bridges by the version and position where they end."""
        return {(bridge.new_version, position): bridge for bridge in self.bridges for position in bridge.link.new}


def _kind(link: Link) -> EventKind:
    if len(link.old) > 1:
        return EventKind.MERGED
    if len(link.new) > 1:
        return EventKind.SPLIT
    return EventKind(link.nature.value)
