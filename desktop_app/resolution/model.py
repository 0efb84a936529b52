"""The model of a resolution: frozen dataclasses, in the words of the field.

Places on a page are in PDF points, from the top left of the page as displayed; pages count from 0.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Literal, TypeAlias

from desktop_app.resolution.letters import letters
from desktop_app.resolution.message import Message
from desktop_app.resolution.words import Region, Word

# No paragraph has a longer number; a hostile label may have thousands of digits.
_NUMBER = re.compile(r"\W*(\d{1,6})(?!\d)")
_DECIMAL = re.compile(r"\s*\d+\.\d")


DocumentType: TypeAlias = Literal["resolution", "draft", "amendment", "decision", "corrigendum", "other"]
"""What kind of document holds the text; a draft of a decision is a decision."""


class Kind(str, Enum):
    """What a paragraph is."""

    TITLE = "title"
    CHAPEAU = "chapeau"
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    ITEM = "item"
    HEADING = "heading"
    TEXT = "text"
    TABLE = "table"
    CLOSING = "closing"


class Zone(str, Enum):
    """Which part of the document a paragraph is in."""

    FRONT = "front"
    PREAMBLE = "preamble"
    OPERATIVE = "operative"
    ANNEX = "annex"
    CLOSING = "closing"


@dataclass(frozen=True)
class NoteCall:
    """A footnote mark: the marker that it shows and the offset in the text where it is."""

    marker: str
    at: int


@dataclass(frozen=True)
class Paragraph:
    """One paragraph, without its label and its footnote marks, its words whole and one space apart.

    ``parent`` is the position of the paragraph that this one belongs to. ``italics`` are stretches
    ``(start, end)`` of the text that are set off (in italics, or in bold where the language has none).
    ``struck`` holds what is struck out on the page, which is not in the text: the offset where it stood, and its words.
    ``words`` cover the text from left to right in reading order; they are empty where there is no page.
    """

    id: str
    cite: str
    kind: Kind
    zone: Zone
    text: str
    label: str = ""
    level: int = 0
    parent: int | None = None
    opening: str = ""
    calls: tuple[NoteCall, ...] = ()
    regions: tuple[Region, ...] = ()
    confidence: float = 1.0
    part: str | None = None
    rows: tuple[tuple[str, ...], ...] = ()
    italics: tuple[tuple[int, int], ...] = ()
    struck: tuple[tuple[int, str], ...] = ()
    words: Sequence[Word] = field(default=(), repr=False)

    @property
    def number(self) -> int | None:
        """The number of a numbered operative paragraph; "12 bis" and "4.10" are none of the count."""
        digits = _NUMBER.match(self.label) if self.kind is Kind.OPERATIVE else None
        is_added = any(map(_is_letter, self.label)) or _DECIMAL.match(self.label) is not None
        return int(digits[1]) if digits and not is_added else None

    @property
    def notes(self) -> tuple[str, ...]:
        """The markers of the footnotes that the paragraph calls, in order."""
        return tuple(call.marker for call in self.calls)


@dataclass(frozen=True)
class Footnote:
    """A footnote: its marker as printed, without brackets, and its text.

    ``struck`` holds what is struck out and so not in the text, as that of a paragraph does.
    """

    marker: str
    text: str
    regions: tuple[Region, ...] = ()
    words: Sequence[Word] = field(default=(), repr=False)
    struck: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class Metadata:
    """What the masthead and the closing say. What they do not say is ``None`` or empty.

    ``amends`` is the symbol of the draft that an amendment is to, or of the text that a corrigendum corrects.
    """

    symbol: str | None = None
    body: str | None = None
    session: int | None = None
    language: str | None = None
    title: str | None = None
    adoption_date: str | None = None
    distribution_date: str | None = None
    meeting: int | None = None
    agenda_items: tuple[str, ...] = ()
    agenda_title: str | None = None
    committee_report: str | None = None
    job_number: str | None = None
    document_type: DocumentType | None = None
    amends: str | None = None


@dataclass(frozen=True)
class Source:
    """The file that a resolution was read from."""

    name: str
    sha256: str
    pages: int
    producer: str | None = None


@dataclass(frozen=True)
class Notice:
    """Something the document's own logic finds amiss: a message and the page (from 0) it concerns."""

    message: Message
    page: int | None = None


@dataclass(frozen=True)
class Resolution:
    """A resolution as read: paragraphs in reading order, footnotes in the order of their marks.

    ``page_sizes`` holds width and height of each page in points, as displayed.
    """

    source: Source
    metadata: Metadata
    paragraphs: tuple[Paragraph, ...]
    footnotes: tuple[Footnote, ...] = ()
    warnings: tuple[Notice, ...] = ()
    page_sizes: tuple[tuple[float, float], ...] = ()

    @cached_property
    def footnote_of(self) -> dict[str, Footnote]:
        """The footnotes by marker; of two with the same marker, the first."""
        return {note.marker: note for note in reversed(self.footnotes)}

    @cached_property
    def text_digest(self) -> str:
        """A name for the text by all its words and those of its notes, whatever file they are in."""
        texts = (*(paragraph.text for paragraph in self.paragraphs), *(note.text for note in self.footnotes))
        words = letters(" ".join(texts))
        return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _is_letter(character: str) -> bool:
    """Whether a character is a letter; the stroke that stretches an Arabic label ("1 ـ") is none."""
    return unicodedata.category(character) in {"Lu", "Ll", "Lo"}
