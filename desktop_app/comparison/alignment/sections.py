"""Sections that changed places: each is read beside the one that bears its heading now.

Where a resolution has a section on each subject and takes the subjects up in another order each year, the set phrases
of all of them ("Takes note of the report") are alike, and only the section tells which belong together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from desktop_app.comparison.alignment.matching_words import words_in_common
from desktop_app.comparison.thresholds import ALIGNMENT
from desktop_app.resolution.model import Kind, Paragraph


@dataclass(frozen=True)
class _Section:
    """The first position of a section, the one after its last, and the words of its headings without their number."""

    start: int
    end: int
    heading: str


def order_beside(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> list[int]:
    """The positions of the old paragraphs, section by section in the order that these have in the new text.

    A section without a counterpart stays behind the one before it. Where none changed places, the order is as it was.
    """
    before, after = _sections(old), _sections(new)
    counterparts = _counterparts(before, after)
    places = [counterparts[k] for k in sorted(counterparts)]
    if all(first < second for first, second in pairwise(places)):
        return list(range(len(old)))
    place, keys = -1, []
    for k in range(len(before)):
        place = counterparts.get(k, place)
        keys.append((place, k))
    return [position for _, k in sorted(keys) for position in range(before[k].start, before[k].end)]


def reordered(paragraphs: Sequence[Paragraph], order: Sequence[int]) -> list[Paragraph]:
    """The paragraphs in another order, with their parents where these are then."""
    place = {position: at for at, position in enumerate(order)}
    return [
        paragraph if paragraph.parent is None else replace(paragraph, parent=place[paragraph.parent])
        for paragraph in (paragraphs[position] for position in order)
    ]


def _sections(paragraphs: Sequence[Paragraph]) -> list[_Section]:
    """The text before the first heading, if any, and what follows each heading or headings."""
    found: list[_Section] = []
    start, headings = 0, list[str]()
    for is_heading, run in groupby(enumerate(paragraphs), key=lambda at: at[1].kind is Kind.HEADING):
        positions = list(run)
        if is_heading:
            start, headings = positions[0][0], [paragraph.text for _, paragraph in positions]
        else:
            found.append(_Section(start, positions[-1][0] + 1, max(headings, key=len, default="")))
    if headings and (not found or found[-1].start != start):
        found.append(_Section(start, len(paragraphs), max(headings, key=len)))
    return found


def _counterparts(old: Sequence[_Section], new: Sequence[_Section]) -> dict[int, int]:
    """Which new section each old one is, by the words of their headings: the most alike first, of equals in order."""
    alike = {
        (i, j): words_in_common(before.heading, after.heading)
        for i, before in enumerate(old)
        for j, after in enumerate(new)
        if before.heading and after.heading
    }
    found: dict[int, int] = {}
    for i, j in sorted(alike, key=lambda pair: (-alike[pair], pair)):
        if alike[i, j] >= ALIGNMENT.section and i not in found and j not in found.values():
            found[i] = j
    return found
