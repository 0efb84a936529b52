"""Which words of a paragraph are set off, in every view of it."""

from __future__ import annotations

from desktop_app.resolution.model import Kind, Paragraph


def set_off(paragraph: Paragraph) -> tuple[tuple[int, int], ...]:
    """The stretches that the document sets off; where it shows none, the opening words as is the custom."""
    if paragraph.italics or paragraph.kind in {Kind.TITLE, Kind.HEADING} or not paragraph.opening:
        return paragraph.italics
    return ((0, len(paragraph.opening)),)
