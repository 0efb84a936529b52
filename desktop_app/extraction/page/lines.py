"""What a page must deliver to be read: lines of styled spans, and rules.

Places are in PDF points, from the top left of the page as displayed; pages count from 0. What a page has hundreds
of is made in the cheapest way that Python has: a tuple, named or not, or a dataclass that is not frozen.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

Place: TypeAlias = tuple[int, int, float, float]
"""Where a word of a line stands: start and end in the line's text, left and right edge in points.

A word is a stretch without blanks; a producer may well deliver it in several pieces.
"""


class Span(NamedTuple):
    """A stretch of a line in one face and size; ``font`` comes without its subset tag.

    ``baseline`` is the ordinate of the baseline, so that a raised digit shows by a smaller one.
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
    """A run of spans on one baseline, in the order in which they are read.

    A wide gap (a tabulator, the gutter between two columns or cells) usually ends a line, so that
    several lines may share a baseline. ``words`` are in the order of the text. ``rotated`` lines do
    not run along the page's width.
    """

    spans: tuple[Span, ...]
    x0: float
    y0: float
    x1: float
    y1: float
    words: tuple[Place, ...] = ()
    rotated: bool = False

    text: str = field(init=False, compare=False, default="")

    def __post_init__(self) -> None:
        """Put the text of all spans together once: it is looked at many times."""
        self.text = "".join([span.text for span in self.spans])


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line or thin filled box, upright or level, as its box."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page as displayed: its number from 0, its size in points, its lines in the file's order."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...] = ()
    rules: tuple[Rule, ...] = ()
    pictured: bool = False
