"""What the extraction needs of a page: lines of styled spans, and rules.

Places are in PDF points from the top left of the page as it is read; pages count from 0. Objects of which a page has
hundreds are of the kinds that Python makes fastest: tuples, named or not, and dataclasses that are not frozen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

COMMENTS, MIRRORED, OTHER_LETTERS, STRUCK_OUT = "comments", "mirrored", "other-letters", "struck-out"
UNPAINTED, WATERMARK = "unpainted", "watermark"
"""What a page may bear that is kept out of its lines: see ``Page.remarks``."""
CROSSED, PICTURED_WORDS = "crossed", "pictured-words"
"""What it may bear that leaves its lines as they are."""
SCAN, UNREADABLE = "scan", "page-unreadable"
"""Say of a page that its picture lies over its text, and of one without lines that it could not be read at all."""

COMMAS = (",", "،", "、", "，")
"""The commas of all languages; none sets a space before them: one printed there belongs to a change of face."""

Place: TypeAlias = tuple[int, int, float, float]
"""The place of a word in a line: start and end in the line's text, left and right edge in points.

A word is text without spaces; a producer may well write it in several pieces.
"""


class Span(NamedTuple):
    """A part of a line in one face and size; ``font`` comes without its subset tag.

    ``baseline`` is the distance of the baseline from the top, so that of a superscript is smaller.
    """

    text: str
    x0: float
    x1: float
    baseline: float
    size: float
    font: str = ""
    bold: bool = False
    italic: bool = False
    hidden: bool = False


@dataclass(slots=True)
class Line:
    """Spans on one baseline, in the order in which they are read.

    A wide gap (a tab, the gutter between two columns or cells) usually ends a line, so that
    several lines may share a baseline. ``words`` are in the order of the text. ``rotated`` lines do
    not run along the page's width. ``struck`` holds what is struck out and so not in the text: the offset in the
    text where it stood, and its words; a line may have nothing else.
    """

    spans: tuple[Span, ...]
    x0: float
    y0: float
    x1: float
    y1: float
    words: tuple[Place, ...] = ()
    rotated: bool = False
    struck: tuple[tuple[int, str], ...] = ()

    text: str = field(init=False, compare=False, default="")

    def __post_init__(self) -> None:
        """Join the texts of the spans once: the result is needed many times."""
        self.text = "".join([span.text for span in self.spans])


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line or thin filled box, vertical or horizontal, as a box."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is read: its number from 0, its size in points, its lines in file order.

    ``pictured`` pages hold images. ``remarks`` are codes for what was found on the page, most kept out of its lines.
    ``meanings`` are letters, by the characters without a meaning that stand for them in the lines. A page whose text
    runs sideways is read as if it were turned, clockwise by ``turn`` degrees; others are read as displayed.
    """

    number: int
    width: float
    height: float
    lines: tuple[Line, ...] = ()
    rules: tuple[Rule, ...] = ()
    pictured: bool = False
    remarks: frozenset[str] = frozenset()
    meanings: Mapping[str, str] = field(default_factory=dict)
    turn: int = 0

    @property
    def displayed(self) -> tuple[float, float]:
        """Its width and height as displayed."""
        return (self.height, self.width) if self.turn in (90, 270) else (self.width, self.height)
