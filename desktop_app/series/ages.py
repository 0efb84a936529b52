"""Words by age: with which version the words of each paragraph came.

What stands in both texts of a link keeps its age; what was inserted is as old as its version. What only rolled forward,
or was only spelled anew, keeps the age of what it stands for: a year that is one higher is no new word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from desktop_app.comparison.model import Comparison, Edit, Link, Nature, Operation
from desktop_app.resolution.model import Resolution
from desktop_app.series.model import AgedRun, Bridge

_OF_FORM = (Nature.ROUTINE, Nature.TYPOGRAPHIC)
_Ages = list[int]
"""For each character of a text the version with which it came."""


def ages_of(
    versions: Sequence[Resolution], steps: Sequence[Comparison], bridges: Iterable[Bridge]
) -> tuple[tuple[tuple[AgedRun, ...], ...], ...]:
    """For each version and position the runs of the text with their ages, which join back to it."""
    known: list[list[_Ages]] = []
    for version, resolution in enumerate(versions):
        texts = [paragraph.text for paragraph in resolution.paragraphs]
        ages = [[version] * len(text) for text in texts]
        for old_version, link in _links_to(version, steps, bridges):
            before = _joined([known[old_version][position] for position in link.old])
            for position, inherited in _inherited(link, before, texts, version):
                ages[position] = inherited
        known.append(ages)
    return tuple(
        tuple(_runs(paragraph.text, aged) for paragraph, aged in zip(version.paragraphs, ages, strict=True))
        for version, ages in zip(versions, known, strict=True)
    )


def _links_to(version: int, steps: Sequence[Comparison], bridges: Iterable[Bridge]) -> list[tuple[int, Link]]:
    """The links that end in a version, each with the version it comes from, the most alike last."""
    links = [(version - 1, link) for link in steps[version - 1].links] if version else []
    links += [(bridge.old_version, bridge.link) for bridge in bridges if bridge.new_version == version]
    return sorted(links, key=lambda found: found[1].similarity)


def _inherited(link: Link, before: _Ages, texts: Sequence[str], version: int) -> Iterator[tuple[int, _Ages]]:
    """The new paragraphs of a link with the ages of the old words that they kept; ``before`` are those of the old."""
    edits = link.edits or (Edit(Operation.EQUAL, " ".join(texts[position] for position in link.new)),)
    after = _carried(before, edits, version)
    start = 0
    for position in link.new:
        yield position, after[start : start + len(texts[position])]
        start += len(texts[position]) + 1


def _joined(parts: Sequence[_Ages]) -> _Ages:
    """The ages of paragraphs that are joined by one blank each."""
    joined: _Ages = []
    for part in parts:
        joined += ([joined[-1]] if joined else []) + part
    return joined


def _carried(before: _Ages, edits: Sequence[Edit], version: int) -> _Ages:
    """The ages of the new text of an edit script, from those of the old."""
    after: _Ages = []
    at = 0
    for edit in edits:
        if edit.operation is Operation.INSERT:
            after += [_age_of_insertion(edit, before, at, version)] * len(edit.text)
            continue
        if edit.operation is Operation.EQUAL:
            after += before[at : at + len(edit.text)]
        at += len(edit.text)
    return after


def _age_of_insertion(edit: Edit, before: _Ages, at: int, version: int) -> int:
    """The version with which inserted words came: of those that rolled forward, that of the words before them."""
    return before[max(0, min(at, len(before)) - 1)] if before and edit.nature in _OF_FORM else version


def _runs(text: str, ages: _Ages) -> tuple[AgedRun, ...]:
    """The text in runs of one age."""
    runs = []
    start = 0
    for version, same in groupby(ages):
        end = start + len(list(same))
        runs.append(AgedRun(text[start:end], version))
        start = end
    return tuple(runs)
