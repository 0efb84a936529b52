"""What the place of an element alone says of a paragraph, and the class that says what differs from it."""

from __future__ import annotations

from desktop_app.resolution.model import Kind, Paragraph, Zone

BY_PLACE = {
    Zone.FRONT: Kind.TITLE,
    Zone.PREAMBLE: Kind.PREAMBULAR,
    Zone.OPERATIVE: Kind.TEXT,
    Zone.CLOSING: Kind.CLOSING,
    Zone.ANNEX: Kind.TEXT,
}


def class_of(paragraph: Paragraph, place: Zone, kind: Kind | None = None) -> str | None:
    """``kind-…``, ``zone-…``, ``part-…`` where element and place do not say so themselves."""
    names = []
    if paragraph.kind is not (kind or BY_PLACE[place]):
        names.append(f"kind-{paragraph.kind.value}")
    if paragraph.zone is not place:
        names.append(f"zone-{paragraph.zone.value}")
    if paragraph.part is not None:
        names.append(f"part-{'_'.join(paragraph.part.split())}")
    return " ".join(names) or None
