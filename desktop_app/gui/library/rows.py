"""What is found in the library, as rows of the list: paragraphs, and the series that agreed language is grouped by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop_app.gui.parts.isolated import with_commas
from desktop_app.library.model import AgreedHit, FilePlace, LibraryHit
from desktop_app.markup.agreed_words import AgreedMark, AgreedRun, agreed_runs
from desktop_app.resolution.symbol import parse

BEFORE, SHOWN = 70, 260
"""Characters shown before the words in common, and of a paragraph in the list."""


class AgreedOrder(str, Enum):
    """How agreed language is listed."""

    SERIES = "series"
    NEAREST = "nearest"
    OLDEST = "oldest"


@dataclass(frozen=True)
class FoundParagraph:
    """A paragraph of the list. ``phrase`` is what was looked for as agreed language, empty for a search by words."""

    hit: LibraryHit | AgreedHit
    phrase: str = ""

    @property
    def agreed(self) -> AgreedHit | None:
        """What is known of it as agreed language."""
        return self.hit if isinstance(self.hit, AgreedHit) else None

    @property
    def name(self) -> str:
        """The symbol, or the name of the file where there is none."""
        return self.hit.symbol or self.hit.path.rpartition("/")[2]

    @property
    def citation(self) -> str:
        """Symbol and number of the paragraph."""
        return with_commas((self.name, self.hit.cite))

    @property
    def places(self) -> tuple[FilePlace, ...]:
        """The files that hold it."""
        return self.hit.places or (FilePlace(self.hit.folder, self.hit.path),)

    def runs(self) -> tuple[AgreedRun, ...]:
        """A piece of the paragraph with what was found marked."""
        if isinstance(self.hit, LibraryHit):
            marks = {True: AgreedMark.COMMON, False: AgreedMark.PLAIN}
            return tuple(AgreedRun(text, marks[found]) for text, found in self.hit.snippet)
        return _piece(agreed_runs(self.phrase, self.hit.text))

    def values(self, facet: str) -> set[str]:
        """What it counts for in a facet."""
        hit = self.hit
        if facet == "folder":
            return {str(place.folder) for place in self.places}
        known = {
            "part": hit.part,
            "body": hit.body if isinstance(hit, AgreedHit) else None,
            "session": hit.session,
            "year": hit.date[:4] if hit.date else None,
            "language": hit.language,
            "series": hit.title or None,
        }
        return {str(known[facet])} if known[facet] is not None else set()


@dataclass(frozen=True)
class SeriesHeading:
    """The versions of one resolution that have the language: its title, the first of them, and how many there are."""

    title: str
    first: FoundParagraph
    resolutions: int


Row = FoundParagraph | SeriesHeading
FACETS = ("part", "body", "session", "year", "language", "series", "folder")


def facets_of(found: Iterable[FoundParagraph], ticked: Mapping[str, frozenset[str]]) -> Mapping[str, Mapping[str, int]]:
    """How many paragraphs have each value of each facet, of those that the other facets leave."""
    listed = list(found)
    return {
        name: Counter(value for each in listed if is_ticked(each, ticked, name) for value in each.values(name))
        for name in FACETS
    }


def is_ticked(found: FoundParagraph, ticked: Mapping[str, frozenset[str]], but: str = "") -> bool:
    """Whether a paragraph has one of the values that are ticked, of each facet but one."""
    return all(name == but or not found.values(name).isdisjoint(values) for name, values in ticked.items() if values)


def rows_of(found: Sequence[FoundParagraph], order: AgreedOrder, *, one_a_series: bool) -> list[Row]:
    """The rows of agreed language, grouped by series or one after the other."""
    if order is AgreedOrder.SERIES:
        return [row for group in _series(found) for row in _group(group, one_a_series=one_a_series)]
    ranked = sorted(found, key=_RANKS[order])
    return list(_first_of_each(ranked)) if one_a_series else list(ranked)


def age_of(found: FoundParagraph) -> tuple[str, int, int, str]:
    """What puts the oldest first: the date, or else session and number."""
    symbol = parse(found.hit.symbol or "")
    series, number = ((symbol.series or 0), (symbol.number or 0)) if symbol else (0, 0)
    return (found.hit.date or str(1945 + (found.hit.session or 0)), series, number, found.hit.cite)


def _likeness(found: FoundParagraph) -> tuple[float, tuple[str, int, int, str]]:
    return (-(found.agreed.similarity if found.agreed else 0.0), age_of(found))


_RANKS: Mapping[AgreedOrder, Callable[[FoundParagraph], tuple[object, ...]]] = {
    AgreedOrder.NEAREST: _likeness,
    AgreedOrder.OLDEST: age_of,
}


def _number(found: FoundParagraph) -> int:
    return found.agreed.series if found.agreed else 0


def _series(found: Sequence[FoundParagraph]) -> list[list[FoundParagraph]]:
    """The paragraphs of each series, the oldest first; the series with the likest words first."""
    groups: dict[int, list[FoundParagraph]] = {}
    for each in sorted(found, key=age_of):
        groups.setdefault(_number(each), []).append(each)
    return sorted(groups.values(), key=lambda group: min(map(_likeness, group)))


def _group(group: Sequence[FoundParagraph], *, one_a_series: bool) -> list[Row]:
    names = {each.hit.symbol or each.hit.path for each in group}
    heading = SeriesHeading(group[-1].hit.title, group[0], len(names))
    newest_first = sorted(sorted(group, key=_likeness), key=lambda each: age_of(each)[:3], reverse=True)
    return [heading, *(newest_first[:1] if one_a_series else newest_first)]


def _first_of_each(ranked: Iterable[FoundParagraph]) -> Iterable[FoundParagraph]:
    seen: set[int] = set()
    for each in ranked:
        if _number(each) not in seen:
            seen.add(_number(each))
            yield each


def _piece(runs: Sequence[AgreedRun]) -> tuple[AgreedRun, ...]:
    """The words in common with a little before and after them."""
    first, rest = runs[0], runs[1:]
    if first.mark is AgreedMark.PLAIN and rest and len(first.text) > BEFORE:
        cut = first.text.find(" ", len(first.text) - BEFORE)
        runs = (AgreedRun(f"… {first.text[cut + 1 :]}", AgreedMark.PLAIN), *rest)
    shown: list[AgreedRun] = []
    room = SHOWN
    for run in runs:
        if len(run.text) > room:
            shown.append(AgreedRun(f"{run.text[:room].rstrip()}…", run.mark))
            break
        shown.append(run)
        room -= len(run.text)
    return tuple(shown)
