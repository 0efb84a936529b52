"""The tie between two scrolled documents: which place of one belongs beside which place of the other.

Places are single numbers: the page (from 0) plus the part of its height above the place.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.comparison.model import Comparison, Link
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.words import Region

Pair = tuple[float, float]


@dataclass(frozen=True)
class Tie:
    """Pairs of places that belong together, rising on both sides; between them the tie is even."""

    pairs: tuple[Pair, ...]

    def to_new(self, old: float) -> float:
        """The place of the new version beside a place of the old one."""
        return _between(old, [pair[0] for pair in self.pairs], [pair[1] for pair in self.pairs])

    def to_old(self, new: float) -> float:
        """The place of the old version beside a place of the new one."""
        return _between(new, [pair[1] for pair in self.pairs], [pair[0] for pair in self.pairs])

    def tied_at(self, old: float, new: float) -> Tie:
        """The tie with these two places together; pairs that would cross them are let go."""
        before = [pair for pair in self.pairs if pair[0] < old and pair[1] < new]
        after = [pair for pair in self.pairs if pair[0] > old and pair[1] > new]
        return Tie((*before, (old, new), *after))


def tie_of(comparison: Comparison) -> Tie:
    """The tie through linked paragraphs that kept their order: where each begins, on both sides."""
    links = (link for link in comparison.links if not link.moved)
    starts = sorted(pair for pair in (_pair(comparison, link) for link in links) if pair)
    pages = (len(comparison.old.page_sizes), len(comparison.new.page_sizes))
    return Tie(tuple(_rising([(0.0, 0.0), *starts, (float(pages[0]), float(pages[1]))])))


def place_in(version: Resolution, page: int, y: float) -> float:
    """A place on a page (``y`` in points) as a single number."""
    return page + y / version.page_sizes[page][1]


def on_page(version: Resolution, place: float) -> tuple[int, float]:
    """The page and the height on it (in points) of a place."""
    page = min(max(int(place), 0), len(version.page_sizes) - 1)
    return page, (place - page) * version.page_sizes[page][1]


def start_of(version: Resolution, positions: Sequence[int]) -> Region | None:
    """The region in which the first of these paragraphs begins."""
    regions = (region for position in positions for region in version.paragraphs[position].regions)
    return next(regions, None)


def _pair(comparison: Comparison, link: Link) -> Pair | None:
    old, new = start_of(comparison.old, link.old), start_of(comparison.new, link.new)
    if old is None or new is None:
        return None
    return place_in(comparison.old, old.page, old.y0), place_in(comparison.new, new.page, new.y0)


def _rising(pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs that rise on both sides."""
    kept: list[Pair] = []
    for pair in pairs:
        if not kept or (pair[0] > kept[-1][0] and pair[1] > kept[-1][1]):
            kept.append(pair)
    return kept


def _between(place: float, here: Sequence[float], there: Sequence[float]) -> float:
    """Read off a line through points; beyond the ends it goes on at the same pace."""
    if len(here) < 2:
        return place + (there[0] - here[0] if here else 0.0)
    right = min(max(bisect_right(here, place), 1), len(here) - 1)
    share = (place - here[right - 1]) / (here[right] - here[right - 1])
    if not 0 <= share <= 1:
        return place - here[right] + there[right] if share > 1 else place - here[right - 1] + there[right - 1]
    return there[right - 1] + share * (there[right] - there[right - 1])
