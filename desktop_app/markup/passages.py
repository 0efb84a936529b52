"""What a row shows: passages of body text, of changed footnotes and of remarks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop_app.comparison.model import Comparison
from desktop_app.markup.marks import Side
from desktop_app.markup.rows import Row
from desktop_app.markup.runs import Run
from desktop_app.resolution.model import Kind, Paragraph, Resolution


class Role(str, Enum):
    """How a passage is set."""

    BODY = "body"
    HEADING = "heading"
    NOTE = "note"


@dataclass(frozen=True)
class Passage:
    """A block of text with the number that stands beside it, and how deep it is indented (from 0)."""

    role: Role
    runs: tuple[Run, ...]
    label: str = ""
    level: int = 0
    relabelled: bool = False


def version_of(comparison: Comparison, side: Side) -> Resolution:
    """The resolution on this side."""
    return comparison.old if side is Side.OLD else comparison.new


def positions_of(row: Row, side: Side) -> tuple[int, ...]:
    """The positions of the row's paragraphs on this side."""
    return row.old if side is Side.OLD else row.new


def paragraphs_of(comparison: Comparison, row: Row, side: Side) -> tuple[Paragraph, ...]:
    """The row's paragraphs on this side."""
    paragraphs = version_of(comparison, side).paragraphs
    return tuple(paragraphs[position] for position in positions_of(row, side))


def body_passage(paragraph: Paragraph, runs: list[Run], relabelled: bool = False) -> Passage:
    """The passage of one paragraph."""
    heading = paragraph.kind in {Kind.TITLE, Kind.HEADING}
    role = Role.HEADING if heading else Role.BODY
    label = paragraph.cite if shows_number(paragraph) else ""
    return Passage(role, tuple(runs), label, paragraph.level, relabelled)


def shows_number(paragraph: Paragraph) -> bool:
    """Whether a number stands beside the paragraph: titles, headings and the like have none to show."""
    return paragraph.kind in {Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM}
