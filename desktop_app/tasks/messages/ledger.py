"""The request to read off what a resolution asks and cites."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop_app.comparison.model import Comparison
from desktop_app.ledgers.model import Ledger, LedgerBook
from desktop_app.resolution.model import Resolution
from desktop_app.tasks.messages.compare import SECONDS_A_PARAGRAPH, SECONDS_TO_COMPARE, without_places
from desktop_app.tasks.messages.request import Request


@dataclass(frozen=True)
class LedgerBookRequest(Request[LedgerBook]):
    """Read the requests and citations of the versions of a series, the oldest first.

    ``comparisons`` are those of each version with the next.
    """

    versions: tuple[Resolution, ...] = field(repr=False)
    comparisons: tuple[Comparison, ...] = field(repr=False)

    @property
    def subject(self) -> str:
        """The name of the newest file."""
        return self.versions[-1].source.name

    @property
    def seconds_allowed(self) -> float:
        """By the number of paragraphs."""
        return SECONDS_TO_COMPARE + SECONDS_A_PARAGRAPH * sum(len(each.paragraphs) for each in self.versions)

    def __reduce__(self) -> tuple[type[LedgerBookRequest], tuple[tuple[Resolution, ...], tuple[Comparison, ...]]]:
        bare = tuple(map(without_places, self.versions))
        pairs = tuple(
            replace(comparison, old=bare[number], new=bare[number + 1])
            for number, comparison in enumerate(self.comparisons)
        )
        return LedgerBookRequest, (bare, pairs)


@dataclass(frozen=True)
class LedgerRequest(Request[Ledger]):
    """Read the requests and citations of one resolution, or what became of them between two that were compared."""

    of: Resolution | Comparison = field(repr=False)

    @property
    def subject(self) -> str:
        """The name of the file, of two the newer one."""
        newest = self.of.new if isinstance(self.of, Comparison) else self.of
        return newest.source.name

    @property
    def seconds_allowed(self) -> float:
        """By the number of paragraphs."""
        read = [self.of.old, self.of.new] if isinstance(self.of, Comparison) else [self.of]
        return SECONDS_TO_COMPARE + SECONDS_A_PARAGRAPH * sum(len(each.paragraphs) for each in read)

    def __reduce__(self) -> tuple[type[LedgerRequest], tuple[Resolution | Comparison]]:
        if isinstance(self.of, Resolution):
            return LedgerRequest, (without_places(self.of),)
        return LedgerRequest, (replace(self.of, old=without_places(self.of.old), new=without_places(self.of.new)),)
