"""The paragraphs of one side of a row as one text, the way an edit script sees them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.comparison.model import Side
from desktop_app.markup.marks import Mark
from desktop_app.markup.set_off import set_off
from desktop_app.resolution.model import Footnote, Paragraph, Resolution

NEW_ROW, NEW_CELL = "\u2028", "\u2003"


@dataclass(frozen=True)
class SourcePart:
    """One paragraph or footnote in the joined text: its name and the offset at which it begins."""

    owner: str
    begin: int


@dataclass(frozen=True)
class SideText:
    """A joined text with its parts, italics and footnote marks, all by offsets in the joined text.

    ``calls`` are pairs of a marker and its offset; ``leads`` says what is shown, but is no part of the text, before
    an offset: a new line where a row of a table begins, room where a cell does. The marks of ``marked_notes``
    are marked with ``note_mark``.
    """

    side: Side
    text: str
    parts: tuple[SourcePart, ...]
    italics: tuple[tuple[int, int], ...] = ()
    calls: tuple[tuple[str, int], ...] = ()
    leads: Mapping[int, str] = field(default_factory=dict)
    marked_notes: frozenset[str] = frozenset()
    note_mark: Mark = Mark.PLAIN

    def part_at(self, offset: int) -> SourcePart:
        """The part that the character at ``offset`` belongs to."""
        return max((part for part in self.parts if part.begin <= offset), key=lambda part: part.begin)

    def is_join(self, offset: int) -> bool:
        """Whether the character at ``offset`` is the blank between two parts."""
        return any(part.begin == offset + 1 for part in self.parts[1:])

    def borders(self) -> set[int]:
        """The offsets at which the look of the text may change."""
        joins = {place for part in self.parts[1:] for place in (part.begin - 1, part.begin)}
        italics = {place for pair in self.italics for place in pair}
        return joins | italics | {at for _, at in self.calls} | set(self.leads)


@dataclass
class _Joined:
    """A joined text as it grows."""

    texts: list[str] = field(default_factory=list)
    parts: list[SourcePart] = field(default_factory=list)
    italics: list[tuple[int, int]] = field(default_factory=list)
    calls: list[tuple[str, int]] = field(default_factory=list)
    leads: dict[int, str] = field(default_factory=dict)


def paragraphs_source(
    resolution: Resolution,
    positions: Sequence[int],
    side: Side,
    marked_notes: frozenset[str] = frozenset(),
    note_mark: Mark = Mark.PLAIN,
) -> SideText:
    """The paragraphs at these positions, one blank between them."""
    joined, begin = _Joined(), 0
    for position in positions:
        paragraph = resolution.paragraphs[position]
        joined.texts.append(paragraph.text)
        joined.parts.append(SourcePart(paragraph_owner(position), begin))
        joined.italics += [(begin + start, begin + end) for start, end in set_off(paragraph)]
        joined.calls += [(call.marker, begin + call.at) for call in paragraph.calls]
        joined.leads |= {begin + at: lead for at, lead in table_leads(paragraph).items()}
        begin += len(paragraph.text) + 1
    looks = (tuple(joined.italics), tuple(joined.calls), joined.leads, marked_notes, note_mark)
    return SideText(side, " ".join(joined.texts), tuple(joined.parts), *looks)


def table_leads(paragraph: Paragraph) -> dict[int, str]:
    """Where the rows and cells of a table begin in its text, and what is shown before them."""
    leads: dict[int, str] = {}
    place = 0
    for row in paragraph.rows:
        lead = NEW_ROW
        for cell in row:
            found = paragraph.text.find(cell, place) if cell else -1
            if found >= 0:
                leads[found] = lead
                place, lead = found + len(cell), NEW_CELL
    leads.pop(0, None)
    return leads


def note_source(note: Footnote, side: Side) -> SideText:
    """A footnote by itself."""
    return SideText(side, note.text, (SourcePart(note_owner(note.marker), 0),))


def paragraph_owner(position: int) -> str:
    """The name of a paragraph among the texts of one version."""
    return f"paragraph {position}"


def note_owner(marker: str) -> str:
    """The name of a footnote among the texts of one version."""
    return f"note {marker}"
