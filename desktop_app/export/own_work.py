"""The reader's notes and ticks, and links by hand, as words and as JSON values."""

from __future__ import annotations

from typing import Any

from desktop_app.comparison.model import Comparison
from desktop_app.export.labels import ENGLISH, Labels
from desktop_app.markup.brief import FLAGS
from desktop_app.markup.own_notes import OwnAdditions
from desktop_app.resolution.anchor import anchor_object
from desktop_app.resolution.own_work import OwnNote, note_object


def note_sentence(note: OwnNote, labels: Labels = ENGLISH) -> str:
    """A note in words: "ask — who pays?"."""
    flag = labels.sentence(FLAGS[note.flag])
    return f"{flag} — {note.words}" if note.words else flag


def own_values(own: OwnAdditions, comparison: Comparison | None = None) -> dict[str, Any]:
    """What a reader added to a resolution, or to a comparison, as JSON values, keys in the order of the format."""
    notes = []
    for placed in own.notes:
        values = note_object(placed.note)
        side = {"side": placed.side.value} if comparison else {}
        notes.append({"anchor": values["anchor"], **side, "text": values["text"], "flag": values["flag"]})
    if comparison is None:
        return {"notes": notes}
    read = [anchor_object(anchor) for change in own.read for anchor in (change.new or change.old)]
    hand = [{"old": list(c.old), "new": list(c.new), "kind": c.kind.value} for c in comparison.hand]
    return {"notes": notes, "read": read, "hand": hand}
