"""One side of a row: the paragraphs of one version, their texts joined as the edits join them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.resolution.model import NoteCall, Paragraph


@dataclass(frozen=True)
class JoinedText:
    """A joined text; ``breaks`` are the offsets of the blanks that join, ``italics`` and ``calls`` count in it."""

    text: str = ""
    breaks: frozenset[int] = frozenset()
    italics: tuple[tuple[int, int], ...] = ()
    calls: tuple[NoteCall, ...] = ()

    @staticmethod
    def of(paragraphs: Sequence[Paragraph]) -> JoinedText:
        """The paragraphs joined by one blank each."""
        starts = _starts(paragraphs)
        placed = list(zip(paragraphs, starts, strict=True))
        return JoinedText(
            text=" ".join(paragraph.text for paragraph in paragraphs),
            breaks=frozenset(start - 1 for start in starts[1:]),
            italics=tuple((a + start, b + start) for paragraph, start in placed for a, b in italics_of(paragraph)),
            calls=tuple(NoteCall(c.marker, c.at + start) for paragraph, start in placed for c in paragraph.calls),
        )


def italics_of(paragraph: Paragraph) -> tuple[tuple[int, int], ...]:
    """What is set off in the text; the opening words where the document does not say."""
    if paragraph.italics:
        return paragraph.italics
    start = paragraph.text.find(paragraph.opening) if paragraph.opening else -1
    return () if start < 0 else ((start, start + len(paragraph.opening)),)


def _starts(paragraphs: Sequence[Paragraph]) -> list[int]:
    starts, position = [], 0
    for paragraph in paragraphs:
        starts.append(position)
        position += len(paragraph.text) + 1
    return starts
