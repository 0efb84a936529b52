"""What a row shows: passages of body text and of changed footnotes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from desktop_app.comparison.model import Side
from desktop_app.markup.marks import Mark
from desktop_app.markup.runs import Run, runs_of
from desktop_app.markup.side_text import side_text
from desktop_app.markup.stretches import whole
from desktop_app.markup.tables import cell_places
from desktop_app.resolution.model import Kind, Paragraph

NUMBERED = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM})
HEADINGS = frozenset({Kind.TITLE, Kind.HEADING})
Cells = tuple[tuple[tuple[Run, ...], ...], ...]
"""The rows of a table, each cell with its runs."""


class Role(str, Enum):
    """How a passage is set."""

    BODY = "body"
    HEADING = "heading"
    NOTE = "note"


@dataclass(frozen=True)
class Passage:
    """A block of text with what is set beside it, and how deep it is indented (from 0).

    ``label`` is the number that it is cited by, ``relabelled`` where that has changed and the change is shown;
    ``numbers`` is the number as printed, the old one before the new where both are shown. ``cells`` holds the runs
    of a table by its rows; it is empty for any other text.
    """

    role: Role
    runs: tuple[Run, ...]
    label: str = ""
    level: int = 0
    relabelled: bool = False
    numbers: tuple[Run, ...] = ()
    cells: Cells = ()


def body_passage(
    paragraph: Paragraph, runs: Sequence[Run], side: Side, relabelled: bool = False, before: str = ""
) -> Passage:
    """The passage of one paragraph; ``before`` is the number as printed in the old version, where both are shown."""
    return Passage(
        Role.HEADING if paragraph.kind in HEADINGS else Role.BODY,
        tuple(runs),
        paragraph.cite if shows_number(paragraph) else "",
        paragraph.level,
        relabelled,
        tuple(number_runs(paragraph.label, side, relabelled, before)),
    )


def number_runs(number: str, side: Side, changed: bool, before: str = "") -> Iterator[Run]:
    """The number of a paragraph or the marker of a footnote as runs, quietly marked where it has changed."""
    if changed and before:
        yield Run(before, Mark.ROUTINE_REMOVED, Side.OLD, "", 0)
    if number:
        yield Run(number, Mark.ROUTINE if changed else Mark.PLAIN, side, "", 0)


def plain_passage(paragraph: Paragraph) -> Passage:
    """The passage of a paragraph that is read by itself, without a comparison."""
    runs = runs_of(side_text((paragraph,), (0,), Side.NEW), whole(paragraph.text, Mark.PLAIN))
    return with_cells(body_passage(paragraph, runs, Side.NEW), paragraph)


def with_cells(passage: Passage, paragraph: Paragraph) -> Passage:
    """The passage with its runs shared out among the cells, if it is a table whose text is that of its cells."""
    places = cell_places(paragraph)
    placed = "".join(paragraph.text[start:end] for row in places for start, end in row)
    values = "".join(value for row in paragraph.rows for value in row)
    if not places or not _letters(values) == _letters(placed) == _letters(paragraph.text):
        return passage
    starts = [start for row in places for start, end in row if start < end]
    homes = [_home(run, starts) for run in passage.runs]
    cells = tuple(tuple(tuple(_inside(passage.runs, homes, start, end)) for start, end in row) for row in places)
    return replace(passage, cells=cells)


def _letters(text: str) -> str:
    return "".join(text.split())


def _home(run: Run, starts: Sequence[int]) -> int | None:
    """Where the cell begins that a footnote mark is in, which is that of the letter before it."""
    return max((start for start in starts if start < max(run.start, 1)), default=0) if run.marker else None


def _inside(runs: Sequence[Run], homes: Sequence[int | None], start: int, end: int) -> Iterator[Run]:
    """The parts of the runs between two offsets, and the footnote marks of the cell that begins there."""
    for run, home in zip(runs, homes, strict=True):
        first, last = max(run.start, start), min(run.start + len(run.text), end)
        if home is None and first < last:
            yield replace(run, text=run.text[first - run.start : last - run.start], start=first, lead="")
        elif home == start < end:
            yield run


def shows_number(paragraph: Paragraph) -> bool:
    """Whether a number is shown beside the paragraph: titles, headings and the like have none to show."""
    return paragraph.kind in NUMBERED
