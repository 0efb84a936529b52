"""Which paragraphs may be versions of one another by what they are."""

from __future__ import annotations

from desktop_app.resolution.model import Kind, Paragraph

_BODY = frozenset({Kind.PREAMBULAR, Kind.OPERATIVE, Kind.ITEM, Kind.TEXT})


def comparable(old: Paragraph, new: Paragraph) -> bool:
    """Whether the two may be versions of one another: a title is none of a paragraph."""
    return old.kind is new.kind or (old.kind in _BODY and new.kind in _BODY)
