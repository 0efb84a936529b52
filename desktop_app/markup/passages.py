"""What a row shows: passages of body text, of changed footnotes and of remarks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop_app.markup.runs import Run
from desktop_app.resolution.model import Kind, Paragraph


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


def body_passage(paragraph: Paragraph, runs: list[Run], relabelled: bool = False) -> Passage:
    """The passage of one paragraph."""
    heading = paragraph.kind in {Kind.TITLE, Kind.HEADING}
    role = Role.HEADING if heading else Role.BODY
    label = paragraph.cite if shows_number(paragraph) else ""
    return Passage(role, tuple(runs), label, paragraph.level, relabelled)


def shows_number(paragraph: Paragraph) -> bool:
    """Whether a number stands beside the paragraph: titles, headings and the like have none to show."""
    return paragraph.kind in {Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM}
