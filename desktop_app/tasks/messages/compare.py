"""The request to compare two resolutions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import ClassVar

from desktop_app.comparison.model import Comparison
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.own_work import HandChoice
from desktop_app.tasks.messages.faults import COMPARING, FaultSentences
from desktop_app.tasks.messages.request import Request

SECONDS_TO_COMPARE = 20.0
"""Seconds for any two resolutions. Two of 60 pages take a few; this leaves a slow machine many times that."""
SECONDS_A_PARAGRAPH = 0.1
"""Seconds more for each paragraph of either; a resolution of 60 pages has a few hundred."""


@dataclass(frozen=True)
class CompareRequest(Request[Comparison]):
    """Compare two resolutions, which go to the other process without the places of their words.

    ``choices`` are links that the user made or cut, in the order in which that was done.
    """

    old: Resolution = field(repr=False)
    new: Resolution = field(repr=False)
    choices: tuple[HandChoice, ...] = field(default=(), repr=False)

    faults: ClassVar[FaultSentences] = COMPARING

    @property
    def subject(self) -> str:
        """The names of both files."""
        return f"{self.old.source.name} – {self.new.source.name}"

    @property
    def seconds_allowed(self) -> float:
        """By the number of paragraphs."""
        return SECONDS_TO_COMPARE + SECONDS_A_PARAGRAPH * (len(self.old.paragraphs) + len(self.new.paragraphs))

    def completed(self, result: Comparison) -> Comparison:
        """The comparison with the very resolutions that were to be compared.

        Raises ``ValueError`` where it speaks of paragraphs that they do not have.
        """
        old, new = len(self.old.paragraphs), len(self.new.paragraphs)
        check_positions(result.removed, old)
        check_positions(result.added, new)
        for link in result.links:
            check_positions(link.old, old)
            check_positions(link.new, new)
        for group in result.groups:
            check_positions(group.links, len(result.links))
        check_positions([event.new for event in result.numbering], new)
        return replace(result, old=self.old, new=self.new)

    def __reduce__(self) -> tuple[type[CompareRequest], tuple[Resolution, Resolution, tuple[HandChoice, ...]]]:
        return CompareRequest, (without_places(self.old), without_places(self.new), self.choices)


def check_positions(positions: Iterable[int], count: int) -> None:
    """Raise ``ValueError`` where a position is not one of so many paragraphs."""
    if not all(0 <= position < count for position in positions):
        raise ValueError("a paragraph that is not there")


def without_places(resolution: Resolution) -> Resolution:
    """A resolution without the nine tenths of it that say where on the page each word is."""
    paragraphs = tuple(replace(paragraph, words=()) for paragraph in resolution.paragraphs)
    notes = tuple(replace(note, words=()) for note in resolution.footnotes)
    return replace(resolution, paragraphs=paragraphs, footnotes=notes)
