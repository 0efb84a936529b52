"""The paragraphs of one side of a row as one text, the way an edit script sees them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.gui.comparing.model.marks import Mark, Side
from desktop_app.resolution.model import Footnote, Resolution


@dataclass(frozen=True)
class Part:
    """One paragraph or footnote in the joined text: its name and the offset at which it begins."""

    owner: str
    begin: int


@dataclass(frozen=True)
class Source:
    """A joined text with its parts, italics and footnote marks, all by offsets in the joined text.

    ``calls`` are pairs of a marker and its offset; the marks of ``marked_notes`` are marked with ``note_mark``.
    """

    side: Side
    text: str
    parts: tuple[Part, ...]
    italics: tuple[tuple[int, int], ...] = ()
    calls: tuple[tuple[str, int], ...] = ()
    marked_notes: frozenset[str] = frozenset()
    note_mark: Mark = Mark.PLAIN

    def part_at(self, offset: int) -> Part:
        """The part that the character at ``offset`` belongs to."""
        return max((part for part in self.parts if part.begin <= offset), key=lambda part: part.begin)

    def is_join(self, offset: int) -> bool:
        """Whether the character at ``offset`` is the blank between two parts."""
        return any(part.begin == offset + 1 for part in self.parts[1:])

    def borders(self) -> set[int]:
        """The offsets at which the look of the text may change."""
        joins = {place for part in self.parts[1:] for place in (part.begin - 1, part.begin)}
        return joins | {place for pair in self.italics for place in pair} | {at for _, at in self.calls}


@dataclass
class _Joined:
    """A joined text as it grows."""

    texts: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    italics: list[tuple[int, int]] = field(default_factory=list)
    calls: list[tuple[str, int]] = field(default_factory=list)


def paragraphs_source(
    resolution: Resolution,
    positions: Sequence[int],
    side: Side,
    marked_notes: frozenset[str] = frozenset(),
    note_mark: Mark = Mark.PLAIN,
) -> Source:
    """The paragraphs at these positions, one blank between them."""
    joined, begin = _Joined(), 0
    for position in positions:
        paragraph = resolution.paragraphs[position]
        joined.texts.append(paragraph.text)
        joined.parts.append(Part(paragraph_owner(position), begin))
        joined.italics += [(begin + start, begin + end) for start, end in paragraph.italics]
        joined.calls += [(call.marker, begin + call.at) for call in paragraph.calls]
        begin += len(paragraph.text) + 1
    marks = (tuple(joined.italics), tuple(joined.calls), marked_notes, note_mark)
    return Source(side, " ".join(joined.texts), tuple(joined.parts), *marks)


def note_source(note: Footnote, side: Side) -> Source:
    """A footnote by itself."""
    return Source(side, note.text, (Part(note_owner(note.marker), 0),))


def paragraph_owner(position: int) -> str:
    """The name of a paragraph among the texts of one version."""
    return f"paragraph {position}"


def note_owner(marker: str) -> str:
    """The name of a footnote among the texts of one version."""
    return f"note {marker}"
