"""The model of a comparison. Positions are those of the paragraphs in the two resolutions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TypeVar

from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution, Zone
from desktop_app.resolution.own_work import HandKind

T = TypeVar("T")


class Nature(str, Enum):
    """How much a change of words matters, from none to one of wording; readers filter by ``ChangeKind``."""

    IDENTICAL = "identical"
    TYPOGRAPHIC = "typographic"
    CONNECTIVE = "connective"
    ROUTINE = "routine"
    FIGURES = "figures"
    WORDING = "wording"

    @property
    def is_minor(self) -> bool:
        """Whether it is a change that needs no reading, since nothing of substance differs."""
        return self in {Nature.TYPOGRAPHIC, Nature.CONNECTIVE, Nature.ROUTINE}


class Operation(str, Enum):
    """What happened to a stretch of text from the old version to the new one."""

    EQUAL = "equal"
    DELETE = "delete"
    INSERT = "insert"


class Side(str, Enum):
    """Which of the two versions."""

    OLD = "old"
    NEW = "new"

    @property
    def other(self) -> Side:
        """The other version."""
        return self.of(Side.NEW, Side.OLD)

    @property
    def operation(self) -> Operation:
        """The operation on a stretch of text that only this version has."""
        return self.of(Operation.DELETE, Operation.INSERT)

    def of(self, old: T, new: T) -> T:
        """The one of two values that belongs to this version."""
        return old if self is Side.OLD else new


class Shift(str, Enum):
    """How the operative verb changed."""

    STRONGER = "stronger"
    WEAKER = "weaker"
    AGED = "aged"
    OTHER = "other"


@dataclass(frozen=True)
class Edit:
    """One stretch of an edit script; ``nature`` is that of the change (delete, insert or both) it is part of.

    ``reason`` explains a change that is not a change of wording, if there is something to say ("2024 → 2025").
    """

    operation: Operation
    text: str
    nature: Nature = Nature.IDENTICAL
    reason: Message | None = None

    def is_on(self, side: Side) -> bool:
        """Whether that version has the text."""
        return self.operation is not side.other.operation


@dataclass(frozen=True)
class Verb:
    """Opening words that differ in substance."""

    old: str
    new: str
    shift: Shift


@dataclass(frozen=True)
class Link:
    """Paragraphs that belong together: several old ones for a merge, several new ones for a split.

    ``edits`` joins back to both texts exactly (paragraphs of one side joined by one space); it is empty
    if the texts are identical. ``remarks`` say what a reader should look at: a qualifier that came or
    went, a session that seems to have been left unchanged by mistake. ``by_hand`` says that a reader made or changed
    the link. ``moved_pieces`` are links of their own for each piece of a split or merge that moved while the rest did
    not: a paragraph that was merged into one that already has its counterpart.
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
    by_hand: bool = False
    moved_pieces: tuple[Link, ...] = ()

    def positions(self, side: Side) -> tuple[int, ...]:
        """The positions of its paragraphs in that version."""
        return side.of(self.old, self.new)


@dataclass(frozen=True)
class FootnoteLink:
    """Two footnotes, by marker, that say the same or nearly the same."""

    old: str
    new: str
    nature: Nature
    edits: tuple[Edit, ...] = ()

    def marker(self, side: Side) -> str:
        """The marker of the footnote in that version."""
        return side.of(self.old, self.new)


@dataclass(frozen=True)
class FootnoteComparison:
    """Which footnotes belong together, by their texts; the markers of those that were added and removed."""

    links: tuple[FootnoteLink, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def unlinked(self, side: Side) -> tuple[str, ...]:
        """The markers of the footnotes that only that version has."""
        return side.of(self.removed, self.added)

    def links_at(self, side: Side, marker: str) -> tuple[FootnoteLink, ...]:
        """The links of the footnote with that marker in that version."""
        return self._links_by_marker[side].get(marker, ())

    @cached_property
    def _links_by_marker(self) -> Mapping[Side, Mapping[str, tuple[FootnoteLink, ...]]]:
        """Asked for every row that is laid out, where a text may have hundreds of both."""
        found: dict[Side, dict[str, tuple[FootnoteLink, ...]]] = {side: {} for side in Side}
        for side, by_marker in found.items():
            for link in self.links:
                marker = link.marker(side)
                by_marker[marker] = (*by_marker.get(marker, ()), link)
        return found


class Relation(str, Enum):
    """What two texts are to one another; siblings are alike, but of different subjects."""

    VERSIONS = "versions"
    SIBLING = "sibling"
    TRANSLATIONS = "translations"
    UNRELATED = "unrelated"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Verdict:
    """Whether the two texts are versions of one resolution, and how the program knows.

    ``shared`` is the share (0 to 1) of the words that the two have in common; ``predecessor`` is the number of the
    resolution that the new text continues, if it names one, and ``candidates`` are those that it may continue where it
    names several.
    """

    relation: Relation
    shared: float
    reason: Message
    predecessor: str | None = None
    candidates: tuple[str, ...] = ()

    @property
    def same_series(self) -> bool | None:
        """Whether the two are one resolution in two years or two languages; ``None`` if that is not certain."""
        if self.relation is Relation.UNSURE:
            return None
        return self.relation in {Relation.VERSIONS, Relation.TRANSLATIONS}


@dataclass(frozen=True)
class NumberingEvent:
    """From this new paragraph on (a position), the numbers of ``zone`` differ by ``offset`` from the old ones."""

    zone: Zone
    new: int
    offset: int
    message: Message


@dataclass(frozen=True)
class RecurringChange:
    """One change of words in several paragraphs: ``old`` gave way to ``new`` (either may be empty) in these links."""

    old: str
    new: str
    links: tuple[int, ...]


@dataclass(frozen=True)
class HandLink:
    """What a reader decided about these paragraphs; ``made`` is when, in ISO 8601."""

    kind: HandKind
    old: tuple[int, ...]
    new: tuple[int, ...]
    made: str = ""


@dataclass(frozen=True)
class Comparison:
    """Everything that changed between two resolutions.

    ``links`` are in the order of the new text; ``added`` and ``removed`` are positions in ``new`` and ``old``;
    ``groups`` are the changes that recur, by the positions of their links; ``hand`` is what a reader decided about it.
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
    groups: tuple[RecurringChange, ...] = ()
    hand: tuple[HandLink, ...] = ()

    def version(self, side: Side) -> Resolution:
        """The old or the new resolution."""
        return side.of(self.old, self.new)
