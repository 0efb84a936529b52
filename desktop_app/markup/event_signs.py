"""What a reader is shown of the events of a paragraph: one entry for each kind, which says all that there is to know.

Matrix, chips, histories and exported files go through this table and hold no list of kinds of their own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from desktop_app.markup.kinds import ChangeKind, SignShape
from desktop_app.resolution.message import Message
from desktop_app.series.model import Event, EventKind


@dataclass(frozen=True)
class SignTraits:
    """What there is to know of one kind of event.

    ``title`` names it on a chip and in a cell, ``words`` in the running English of an exported file. ``sign`` is drawn
    in ``shape``, in the colour of that name of the theme; of several, the one with the least ``rank`` is drawn.
    """

    title: Message
    words: str
    sign: str
    shape: SignShape
    colour: str
    rank: int


class EventSign(str, Enum):
    """The kinds of event that a reader tells apart and filters by, in the order in which they are listed."""

    traits: SignTraits

    def __new__(cls, value: str, traits: SignTraits) -> EventSign:
        """Make a sign that is stored under this value and has these traits."""
        sign = str.__new__(cls, value)
        sign._value_ = value
        sign.traits = traits
        return sign

    CAME = (
        "came",
        SignTraits(Message("event-came", "came"), "came", ChangeKind.NEW.traits.sign, SignShape.DISC, "added", 1),
    )
    WENT = (
        "went",
        SignTraits(Message("event-went", "went"), "went", ChangeKind.REMOVED.traits.sign, SignShape.DISC, "removed", 2),
    )
    CAME_BACK = (
        "came-back",
        SignTraits(Message("event-came-back", "came back"), "came back", "↩", SignShape.DISC, "added", 3),
    )
    SPLIT = ("split", SignTraits(Message("event-split", "split"), "split", "÷", SignShape.RING, "accent", 4))
    MERGED = ("merged", SignTraits(Message("event-merged", "merged"), "merged", "∪", SignShape.RING, "accent", 5))
    VERB = (
        "verb",
        SignTraits(
            Message("event-verb", "verb"), "verb changed", ChangeKind.VERB.traits.sign, SignShape.RING, "accent", 6
        ),
    )
    REWORDED = (
        "reworded",
        SignTraits(
            Message("event-reworded", "reworded"),
            "reworded",
            ChangeKind.REWORDED.traits.sign,
            SignShape.RING,
            "accent",
            7,
        ),
    )
    FIGURES = ("figures", SignTraits(Message("event-figures", "figures"), "figures", "#", SignShape.RING, "accent", 8))
    MOVED = (
        "moved",
        SignTraits(Message("event-moved", "moved"), "moved", ChangeKind.MOVED.traits.sign, SignShape.BOX, "moved", 9),
    )
    CROSSED = (
        "crossed",
        SignTraits(
            Message("event-crossed", "crossed"),
            "crossed between preamble and operative part",
            "⤨",
            SignShape.BOX,
            "moved",
            10,
        ),
    )
    ROLLED = (
        "rolled",
        SignTraits(
            Message("event-rolled", "rolled forward"),
            "rolled forward",
            ChangeKind.ROUTINE.traits.sign,
            SignShape.RING,
            "routine",
            11,
        ),
    )
    SAME = ("same", SignTraits(Message("event-same", "the same"), "the same", "", SignShape.DISC, "muted", 12))


_OF_KIND = {
    EventKind.BORN: EventSign.CAME,
    EventKind.IDENTICAL: EventSign.SAME,
    EventKind.TYPOGRAPHIC: EventSign.SAME,
    EventKind.CONNECTIVE: EventSign.SAME,
    EventKind.ROUTINE: EventSign.ROLLED,
    EventKind.FIGURES: EventSign.FIGURES,
    EventKind.WORDING: EventSign.REWORDED,
    EventKind.SPLIT: EventSign.SPLIT,
    EventKind.MERGED: EventSign.MERGED,
    EventKind.RETURNED: EventSign.CAME_BACK,
    EventKind.DIED: EventSign.WENT,
}


def signs_of(event: Event) -> tuple[EventSign, ...]:
    """The signs of an event, that of most weight first; none for a version that does not have the paragraph.

    What the first version has already did not come with it, as far as one can know.
    """
    if event.kind is EventKind.ABSENT:
        return ()
    if event.kind is EventKind.BORN and event.version == 0:
        return (EventSign.SAME,)
    flags = {EventSign.VERB: event.verb, EventSign.CROSSED: event.crossed, EventSign.MOVED: event.moved}
    found = [sign for sign, holds in flags.items() if holds]
    own = _OF_KIND[event.kind]
    return ordered([own, *found] if own is not EventSign.SAME or not found else found)


def ordered(signs: Iterable[EventSign]) -> tuple[EventSign, ...]:
    """These signs, that of most weight first."""
    return tuple(sorted(set(signs), key=lambda sign: sign.traits.rank))


def sign_words(signs: Iterable[EventSign]) -> str:
    """The signs in running English, with commas."""
    return ", ".join(sign.traits.words for sign in ordered(signs))
