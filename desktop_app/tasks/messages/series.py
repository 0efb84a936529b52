"""The request to follow the paragraphs of several versions of a resolution."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar

from desktop_app.comparison.model import Comparison
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.own_work import HandChoice
from desktop_app.series.model import History
from desktop_app.series.thresholds import SERIES
from desktop_app.tasks.messages.compare import SECONDS_A_PARAGRAPH, SECONDS_TO_COMPARE, check_positions, without_places
from desktop_app.tasks.messages.faults import COMPARING, FaultSentences
from desktop_app.tasks.messages.request import Request

MOST_VERSIONS = SERIES.most_versions
"""Versions of one series at most."""
LEFT_OUT = Message("series-left-out", "{0} is left out of the series: {1}")
NO_SERIES = Message("no-series", "{0} and the other files are no versions of one resolution; give versions of one.")


@dataclass(frozen=True)
class PairChoices:
    """The links that the user made or cut between two versions, which are named by their places in the request."""

    old: int
    new: int
    choices: tuple[HandChoice, ...]


@dataclass(frozen=True)
class SeriesRequest(Request[History]):
    """Follow every paragraph of several versions, given in any order.

    ``known`` are comparisons of two of them that were made already, perhaps with links by hand; the others are made,
    with the links that the user made or cut between two of the versions: ``choices``. ``as_given`` keeps the order,
    and leaves nothing out.
    Resolutions go to the other process without the places of their words, and do not come back: they are put into the
    answer where they were asked for.
    """

    versions: tuple[Resolution, ...] = field(repr=False)
    known: tuple[Comparison, ...] = field(default=(), repr=False)
    choices: tuple[PairChoices, ...] = field(default=(), repr=False)
    as_given: bool = False

    faults: ClassVar[FaultSentences] = COMPARING

    @property
    def subject(self) -> str:
        """The names of the first and the last file."""
        return f"{self.versions[0].source.name} – {self.versions[-1].source.name}"

    @property
    def seconds_allowed(self) -> float:
        """By the number of versions and their paragraphs."""
        paragraphs = sum(len(version.paragraphs) for version in self.versions)
        return SECONDS_TO_COMPARE * len(self.versions) + 2 * SECONDS_A_PARAGRAPH * paragraphs

    def completed(self, result: History) -> History:
        """The history with the very resolutions that were given."""
        given = {emptied(version): version for version in self.versions}
        for lineage in result.lineages:
            for version, positions in zip(result.versions, lineage.positions, strict=True):
                check_positions(positions, len(given[version].paragraphs))
        return replace(
            result,
            versions=tuple(given[version] for version in result.versions),
            comparisons=tuple(replace(c, old=given[c.old], new=given[c.new]) for c in result.comparisons),
            left_out=tuple(replace(left, resolution=given[left.resolution]) for left in result.left_out),
        )

    def __reduce__(
        self,
    ) -> tuple[
        type[SeriesRequest], tuple[tuple[Resolution, ...], tuple[Comparison, ...], tuple[PairChoices, ...], bool]
    ]:
        known = tuple(replace(c, old=emptied(c.old), new=emptied(c.new)) for c in self.known)
        return SeriesRequest, (tuple(map(without_places, self.versions)), known, self.choices, self.as_given)


def emptied(resolution: Resolution) -> Resolution:
    """What a resolution is known by on its way between processes: its file and its masthead."""
    return replace(resolution, paragraphs=(), footnotes=(), warnings=(), page_sizes=())
