"""What a reader adds to resolutions: notes on paragraphs, and links between two versions made or cut by hand.

All of it hangs on anchors, so that it is found again in the same text under another name or with other bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from desktop_app.resolution.anchor import (
    Anchor,
    AnchoredText,
    ChangeAnchor,
    UnreadableAnchorError,
    anchor_from,
    anchor_object,
    change_from,
    change_object,
)

if TYPE_CHECKING:
    from desktop_app.resolution.model import Paragraph, Resolution


class Flag(str, Enum):
    """What a reader means to do about a paragraph at the meeting."""

    OBJECT = "object"
    SUPPORT = "support"
    ASK = "ask"


@dataclass(frozen=True)
class TextName:
    """A text by the digest of its words; its symbol and language, where the masthead states them."""

    digest: str
    symbol: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class OwnNote:
    """A reader's note on a paragraph: words, a flag, or both.

    ``id`` names this wording of it: a note that is changed is another one in its place. ``text`` is the text that it
    was made in.
    """

    id: str
    text: TextName
    anchor: Anchor
    words: str
    flag: Flag | None = None


class HandKind(str, Enum):
    """What a reader decided about paragraphs of two versions."""

    LINK = "link"
    UNLINK = "unlink"
    NOT_MOVED = "not-moved"


@dataclass(frozen=True)
class HandChoice:
    """A link of these paragraphs that was made or cut by hand, or of which a reader said that they did not move.

    ``made`` is when, in ISO 8601.
    """

    kind: HandKind
    change: ChangeAnchor
    made: str = ""

    def mirrored(self) -> HandChoice:
        """The same, where the two versions are compared the other way round."""
        return HandChoice(self.kind, ChangeAnchor(self.change.new, self.change.old), self.made)


def text_name(resolution: Resolution) -> TextName:
    """The name of the text of a resolution."""
    return TextName(resolution.text_digest, resolution.metadata.symbol, resolution.metadata.language)


def note_object(note: OwnNote) -> dict[str, Any]:
    """A note as plain values, without the text that it was made in."""
    flag = note.flag.value if note.flag else None
    return {"anchor": anchor_object(note.anchor), "text": note.words, "flag": flag}


def note_from(identifier: str, text: TextName, value: object) -> OwnNote:
    """The note whose plain values ``note_object`` gave. Raises UnreadableAnchorError."""
    if not isinstance(value, Mapping) or not isinstance(value.get("text"), str):
        raise UnreadableAnchorError("a note has an anchor and a text")
    flags = {flag.value: flag for flag in Flag}
    return OwnNote(identifier, text, anchor_from(value.get("anchor")), value["text"], flags.get(str(value.get("flag"))))


def choice_object(choice: HandChoice) -> dict[str, Any]:
    """A choice by hand as plain values."""
    return {"kind": choice.kind.value, "change": change_object(choice.change), "made": choice.made}


def choice_from(value: object) -> HandChoice:
    """The choice whose plain values ``choice_object`` gave. Raises UnreadableAnchorError."""
    kinds = {kind.value: kind for kind in HandKind}
    if not isinstance(value, Mapping) or value.get("kind") not in kinds:
        raise UnreadableAnchorError("a choice by hand has a kind and the paragraphs that it is about")
    return HandChoice(kinds[value["kind"]], change_from(value.get("change")), str(value.get("made", "")))


@dataclass(frozen=True)
class PlacedNotes:
    """The notes on a text by the positions of its paragraphs, and those whose paragraph it has no more."""

    at: Mapping[int, tuple[OwnNote, ...]]
    without_place: tuple[OwnNote, ...] = ()


NO_NOTES = PlacedNotes({})


def placed_notes(notes: Iterable[OwnNote], paragraphs: Sequence[Paragraph]) -> PlacedNotes:
    """Where these notes stand among these paragraphs."""
    text = AnchoredText(paragraphs)
    at: dict[int, tuple[OwnNote, ...]] = {}
    without_place: list[OwnNote] = []
    for note in notes:
        position = text.find(note.anchor)
        if position is None:
            without_place.append(note)
        else:
            at[position] = (*at.get(position, ()), note)
    return PlacedNotes(at, tuple(without_place))
