"""What the structure list shows: parts and headings that fold, paragraphs and footnotes under them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from desktop_app.resolution.model import Footnote, Kind, Paragraph, Resolution, Zone


class OutlinePart(str, Enum):
    """The parts of a resolution that fold; the values of the first five are those of ``Zone``."""

    FRONT = "front"
    PREAMBLE = "preamble"
    OPERATIVE = "operative"
    ANNEX = "annex"
    CLOSING = "closing"
    FOOTNOTES = "footnotes"


@dataclass(frozen=True)
class OutlineEntry:
    """One row. ``key`` names it as long as the document is the same; ``folds`` are the keys it disappears under.

    ``position`` is that of its paragraph, ``note`` its footnote; a part has neither, but counts what it holds.
    """

    key: str
    depth: int = 0
    part: OutlinePart | None = None
    position: int | None = None
    note: Footnote | None = None
    folds: tuple[str, ...] = ()
    foldable: bool = False
    count: int = 0
    sub_count: int = 0


def outline_of(resolution: Resolution) -> tuple[OutlineEntry, ...]:
    """Every row of the list, in reading order, nothing folded."""
    entries: list[OutlineEntry] = []
    for part, positions in _runs(resolution.paragraphs):
        entries += _part(part, positions, resolution.paragraphs, len(entries))
    if resolution.footnotes:
        entries.append(
            OutlineEntry("footnotes", part=OutlinePart.FOOTNOTES, foldable=True, count=len(resolution.footnotes))
        )
        entries += [
            OutlineEntry(f"note {number}", 1, note=note, folds=("footnotes",))
            for number, note in enumerate(resolution.footnotes)
        ]
    return tuple(entries)


def unfolded(entries: Collection[OutlineEntry], folded: Collection[str]) -> tuple[OutlineEntry, ...]:
    """The rows that stay in sight when those with these keys are folded."""
    hidden = frozenset(folded)
    return tuple(entry for entry in entries if hidden.isdisjoint(entry.folds))


def _runs(paragraphs: tuple[Paragraph, ...]) -> Iterator[tuple[OutlinePart, list[int]]]:
    """Runs of paragraphs of one zone; a new title of an annex or of a lettered part begins a new run."""
    run: list[int] = []
    for position, paragraph in enumerate(paragraphs):
        if run and _begins_part(paragraphs[run[-1]], paragraph):
            yield OutlinePart(paragraphs[run[0]].zone.value), run
            run = []
        run.append(position)
    if run:
        yield OutlinePart(paragraphs[run[0]].zone.value), run


def _begins_part(before: Paragraph, paragraph: Paragraph) -> bool:
    return paragraph.zone is not before.zone or paragraph.part != before.part


def _part(
    part: OutlinePart, positions: list[int], paragraphs: tuple[Paragraph, ...], number: int
) -> list[OutlineEntry]:
    if part in {OutlinePart.FRONT, OutlinePart.CLOSING}:
        return [OutlineEntry(f"paragraph {position}", position=position) for position in positions]
    key = f"part {number}"
    rows = list(_under_headings(key, positions, paragraphs))
    kinds = [paragraphs[position].kind for position in positions]
    count = sum(kind in {Kind.PREAMBULAR, Kind.OPERATIVE, Kind.TEXT} for kind in kinds)
    return [OutlineEntry(key, part=part, foldable=True, count=count, sub_count=kinds.count(Kind.ITEM)), *rows]


def _under_headings(part_key: str, positions: list[int], paragraphs: tuple[Paragraph, ...]) -> Iterator[OutlineEntry]:
    heading: OutlineEntry | None = None
    for position in positions:
        paragraph = paragraphs[position]
        folds = (part_key, heading.key) if heading else (part_key,)
        entry = OutlineEntry(f"paragraph {position}", paragraph.level, position=position, folds=folds)
        if paragraph.kind is Kind.HEADING and paragraph.zone is not Zone.FRONT:
            entry = heading = replace(entry, folds=(part_key,), foldable=True)
        yield entry
