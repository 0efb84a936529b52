"""The model of a comparison. Positions are those of the paragraphs in the two resolutions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution, Zone


class Nature(str, Enum):
    """What kind of change it is, from nothing to anything."""

    IDENTICAL = "identical"
    TYPOGRAPHIC = "typographic"
    CONNECTIVE = "connective"
    ROUTINE = "routine"
    WORDING = "wording"


class Operation(str, Enum):
    """What happened to a stretch of text from the old version to the new one."""

    EQUAL = "equal"
    DELETE = "delete"
    INSERT = "insert"


class Shift(str, Enum):
    """How the operative verb changed."""

    STRONGER = "stronger"
    WEAKER = "weaker"
    AGED = "aged"
    OTHER = "other"


@dataclass(frozen=True)
class Edit:
    """One stretch of an edit script; ``nature`` is that of the change (delete, insert or both) it is part of.

    ``reason`` explains a change that is no change of wording, where there is something to say ("2024 → 2025").
    """

    operation: Operation
    text: str
    nature: Nature = Nature.IDENTICAL
    reason: Message | None = None


@dataclass(frozen=True)
class Verb:
    """Opening words that differ in substance."""

    old: str
    new: str
    shift: Shift


@dataclass(frozen=True)
class Link:
    """Paragraphs that belong together: several old ones for a merge, several new ones for a split.

    ``edits`` joins back to both texts exactly (paragraphs of one side joined by one blank); it is empty
    where the texts are identical. ``remarks`` say what a reader should look at: a qualifier that came or
    went, a session that looks as if it had been left at last year's.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    nature: Nature
    moved: bool
    renumbered: bool
    similarity: float
    verb: Verb | None = None
    edits: tuple[Edit, ...] = ()
    remarks: tuple[Message, ...] = ()


@dataclass(frozen=True)
class FootnoteLink:
    """Two footnotes, by marker, that say the same or nearly the same."""

    old: str
    new: str
    nature: Nature
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True)
class FootnoteComparison:
    """Which footnotes belong together, by what they say; markers of those that came and went."""

    links: tuple[FootnoteLink, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


class Relation(str, Enum):
    """What two texts are to one another."""

    VERSIONS = "versions"
    UNRELATED = "unrelated"
    TRANSLATIONS = "translations"


@dataclass(frozen=True)
class Verdict:
    """Whether the two texts are versions of one resolution, and by what the program knows it.

    ``shared`` is the share (0 to 1) of the words that the two have in common; ``predecessor`` is the symbol
    of the resolution that the new text continues, where it names one.
    """

    relation: Relation
    shared: float
    reason: Message
    predecessor: str | None = None

    @property
    def same_series(self) -> bool:
        """Whether the two belong to one series of annual versions."""
        return self.relation is Relation.VERSIONS


@dataclass(frozen=True)
class NumberingEvent:
    """From this new paragraph on (a position), the numbers of ``zone`` differ by ``offset`` from the old ones."""

    zone: Zone
    new: int
    offset: int
    message: Message


@dataclass(frozen=True)
class Comparison:
    """Everything that changed between two resolutions.

    ``links`` are in the order of the new text; ``added`` and ``removed`` hold positions in ``new`` and ``old``.
    """

    old: Resolution
    new: Resolution
    links: tuple[Link, ...]
    added: tuple[int, ...]
    removed: tuple[int, ...]
    footnotes: FootnoteComparison
    verdict: Verdict
    numbering: tuple[NumberingEvent, ...] = ()
    notices: tuple[Message, ...] = ()
