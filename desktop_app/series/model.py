"""The model of a series. Versions count from 0, the oldest; positions are those of the paragraphs in a version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from desktop_app.comparison.model import Comparison, Link
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution


class EventKind(str, Enum):
    """What happened to a paragraph with a version."""

    BORN = "born"
    IDENTICAL = "identical"
    TYPOGRAPHIC = "typographic"
    CONNECTIVE = "connective"
    ROUTINE = "routine"
    FIGURES = "figures"
    WORDING = "wording"
    SPLIT = "split"
    MERGED = "merged"
    ABSENT = "absent"
    RETURNED = "returned"
    DIED = "died"

    @property
    def is_the_same(self) -> bool:
        """Whether nothing but spelling, or also and further, changed."""
        return self in {EventKind.IDENTICAL, EventKind.TYPOGRAPHIC, EventKind.CONNECTIVE}

    @property
    def is_presence(self) -> bool:
        """Whether the version has the paragraph."""
        return self not in {EventKind.ABSENT, EventKind.DIED}


@dataclass(frozen=True)
class Event:
    """What happened to a paragraph with ``version``; the flags say what happened beside it."""

    version: int
    kind: EventKind
    moved: bool = False
    crossed: bool = False
    verb: bool = False


@dataclass(frozen=True)
class Lineage:
    """One paragraph's life: its positions in each version, several where it was split, none where it is not there.

    A merged paragraph stands in one lineage for each of its strands. ``unsure`` are the versions in which it is a
    guess that this is the paragraph. There is one event for each version from the first to the last, and one more
    where it went.
    """

    positions: tuple[tuple[int, ...], ...]
    events: tuple[Event, ...]
    unsure: tuple[int, ...] = ()

    @property
    def first(self) -> int:
        """The version in which it came."""
        return next(version for version, positions in enumerate(self.positions) if positions)

    @property
    def last(self) -> int:
        """The last version that has it."""
        return max(version for version, positions in enumerate(self.positions) if positions)

    def event(self, version: int) -> Event | None:
        """What happened with a version; ``None`` before it came and after it went."""
        return next((event for event in self.events if event.version == version), None)


@dataclass(frozen=True)
class AgedRun:
    """Words of a paragraph, and the version with which they came."""

    text: str
    version: int


@dataclass(frozen=True)
class Bridge:
    """A link of a paragraph of one version with one of a later version that is not the next."""

    old_version: int
    new_version: int
    link: Link


@dataclass(frozen=True)
class LeftOut:
    """A resolution that is no version of the series, and the sentence that says why."""

    resolution: Resolution
    reason: Message


@dataclass(frozen=True)
class History:
    """The versions of one resolution, oldest first, and the life of every paragraph.

    ``lineages`` are in the order of the newest text; those that went stand where they stood. ``ages`` holds for each
    version and position the runs of its text, which join back to it. ``comparisons`` are those of neighbouring
    versions, with what was found in their left-overs; ``bridges`` are the links over gaps. ``missing`` are the
    sessions in which there could have been a version.
    """

    versions: tuple[Resolution, ...]
    lineages: tuple[Lineage, ...]
    ages: tuple[tuple[tuple[AgedRun, ...], ...], ...]
    comparisons: tuple[Comparison, ...]
    bridges: tuple[Bridge, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    missing: tuple[int, ...] = ()

    def lineages_at(self) -> Mapping[tuple[int, int], tuple[int, ...]]:
        """For each version and position the numbers of the lineages that the paragraph stands in."""
        found: dict[tuple[int, int], list[int]] = {}
        for number, lineage in enumerate(self.lineages):
            for version, positions in enumerate(lineage.positions):
                for position in positions:
                    found.setdefault((version, position), []).append(number)
        return {place: tuple(numbers) for place, numbers in found.items()}
