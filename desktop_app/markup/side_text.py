"""The paragraphs of one side of a row as one text, the way an edit script sees them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.comparison.model import Side
from desktop_app.markup.marks import Mark
from desktop_app.markup.set_off import set_off
from desktop_app.markup.tables import table_leads
from desktop_app.resolution.model import Footnote, Paragraph, Resolution


@dataclass(frozen=True)
class SourcePart:
    """One paragraph or footnote in the joined text: its name and the offset at which it begins."""

    owner: str
    begin: int


@dataclass(frozen=True)
class PlacedCall:
    """A footnote mark at an offset of a joined text, with the side, text and offset that it comes from."""

    at: int
    marker: str
    mark: Mark
    side: Side
    owner: str
    start: int


@dataclass(frozen=True)
class SideText:
    """A joined text with its parts, italics and footnote marks, all by offsets in the joined text.

    ``leads`` says what is shown, but is no part of the text, before an offset: a new line where a row of a table
    begins, room where a cell does.
    """

    side: Side
    text: str
    parts: tuple[SourcePart, ...]
    italics: tuple[tuple[int, int], ...] = ()
    calls: tuple[PlacedCall, ...] = ()
    leads: Mapping[int, str] = field(default_factory=dict)

    def part_at(self, offset: int) -> SourcePart:
        """The part that the character at ``offset`` belongs to."""
        return max((part for part in self.parts if part.begin <= offset), key=lambda part: part.begin)

    def is_join(self, offset: int) -> bool:
        """Whether the character at ``offset`` is the space between two parts."""
        return offset in self.breaks

    def calls_at(self, offset: int) -> Iterator[PlacedCall]:
        """The footnote marks right after the character before ``offset``."""
        return (call for call in self.calls if call.at == offset)

    @property
    def breaks(self) -> frozenset[int]:
        """The offsets of the spaces between the parts."""
        return frozenset(part.begin - 1 for part in self.parts[1:])

    def borders(self) -> set[int]:
        """The offsets at which the look of the text may change."""
        joins = {place for at in self.breaks for place in (at, at + 1)}
        italics = {place for pair in self.italics for place in pair}
        return joins | italics | {call.at for call in self.calls} | set(self.leads)


def side_text(
    paragraphs: Sequence[Paragraph],
    positions: Sequence[int],
    side: Side,
    marked_notes: Collection[str] = (),
    note_mark: Mark = Mark.PLAIN,
) -> SideText:
    """The paragraphs at these positions, one space between them; ``note_mark`` marks the calls of ``marked_notes``."""
    placed, begin = [], 0
    for position in positions:
        placed.append((paragraphs[position], SourcePart(paragraph_owner(position), begin)))
        begin += len(paragraphs[position].text) + 1
    return SideText(
        side,
        " ".join(paragraph.text for paragraph, _ in placed),
        tuple(part for _, part in placed),
        tuple((part.begin + a, part.begin + b) for paragraph, part in placed for a, b in set_off(paragraph)),
        tuple(_calls(placed, side, marked_notes, note_mark)),
        {part.begin + at: lead for paragraph, part in placed for at, lead in table_leads(paragraph).items()},
    )


def _calls(
    placed: Sequence[tuple[Paragraph, SourcePart]], side: Side, marked_notes: Collection[str], note_mark: Mark
) -> Iterator[PlacedCall]:
    for paragraph, part in placed:
        for call in paragraph.calls:
            start = min(max(call.at, 0), len(paragraph.text))
            mark = note_mark if call.marker in marked_notes else Mark.PLAIN
            yield PlacedCall(part.begin + start, call.marker, mark, side, part.owner, start)


def note_source(note: Footnote, side: Side) -> SideText:
    """A footnote by itself."""
    return SideText(side, note.text, (SourcePart(note_owner(note.marker), 0),))


def parts_by_owner(version: Resolution) -> dict[str, Paragraph | Footnote]:
    """The paragraphs and footnotes of a version by their names among its texts."""
    paragraphs = {paragraph_owner(position): paragraph for position, paragraph in enumerate(version.paragraphs)}
    return paragraphs | {note_owner(note.marker): note for note in version.footnotes}


def paragraph_owner(position: int) -> str:
    """The name of a paragraph among the texts of one version."""
    return f"paragraph {position}"


def note_owner(marker: str) -> str:
    """The name of a footnote among the texts of one version."""
    return f"note {marker}"
