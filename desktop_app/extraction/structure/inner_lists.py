"""Numbered lists inside an operative paragraph, such as an agenda or a quoted article, which it does not count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.structure.blocks import COLONS, Block
from desktop_app.extraction.structure.closings import is_closing
from desktop_app.extraction.structure.headings import is_annex
from desktop_app.extraction.structure.labels import Label
from desktop_app.extraction.text.wordings import names_body

INNER = "inner"


@dataclass(frozen=True, slots=True)
class NumberedEntry:
    """What tells where a paragraph belongs: its number, or 0, and how it stands and opens.

    ``start`` is where it begins, in points from the left of the page; ``opens_list`` whether it ends like "Approves the
    following agenda:"; ``is_new_text`` whether another resolution under the same number begins with it;
    ``is_heading`` whether it is known to be a heading, below which a section may be numbered anew.
    """

    number: int
    in_italics: bool = False
    start: float = 0.0
    opens_list: bool = False
    is_new_text: bool = False
    is_heading: bool = False


def mark_inner_lists(blocks: Sequence[Block], layout: Layout) -> None:
    """Give the numbers of inner lists labels of their own form, so that nobody takes them for operative numbers."""
    entries = list(_entries(blocks, layout))
    for number in inner_numbers(entries, LIMITS.indent * layout.body_size):
        label = blocks[number].label
        assert label is not None  # as it has a number
        blocks[number].label = inner(label)


def inner(label: Label) -> Label:
    """The label of an operative paragraph as that of an inner list."""
    return replace(label, form=INNER, readings=((INNER, label.number),))


def inner_numbers(entries: Sequence[NumberedEntry], indent: float = 0.0) -> list[int]:
    """The places of the entries that belong to inner lists; ``indent`` is how far in these may stand, in points.

    A list is an inner one if it begins anew at 1 and stands farther in than the operative paragraphs, or opens without
    their italics, or follows a colon, or if their count goes on after it. Where it begins at a number that is neither 1
    nor the next, as a quoted paragraph of a statute does, or below a heading, the count must go on after it, and one of
    the others hold. A number that has been counted may come again farther in or below a colon, whatever follows.
    """
    finder = _Finder(entries, indent)
    for number in range(len(entries)):
        finder.look_at(number)
    return finder.found


def _entries(blocks: Sequence[Block], layout: Layout) -> Iterator[NumberedEntry]:
    """The blocks up to the closing or the annexes, which are numbered anew."""
    counts = False
    for block in blocks:
        if counts and (is_annex(block, layout) or is_closing(block, layout)):
            return
        if block.label is None:
            yield NumberedEntry(0, is_new_text=len(block.rows) <= 2 and names_body(block.text))
            continue
        number, text = block.label.number, block.text.rstrip("0123456789 ")
        counts = counts or number > 0
        italics = number > 0 and _opens_in_italics(block, block.label)
        yield NumberedEntry(number, italics, block.first.start, opens_list=text.endswith(COLONS))


@dataclass(slots=True)
class _Finder:
    """Follows the count of the operative paragraphs: the last of them, its number, and that of the inner list."""

    entries: Sequence[NumberedEntry]
    indent: float
    found: list[int] = field(default_factory=list)
    counted: NumberedEntry | None = None
    count: int = 0
    inner: int = 0
    is_headed: bool = False

    def look_at(self, number: int) -> None:
        """Count an entry, or find it to belong to an inner list."""
        entry = self.entries[number]
        if entry.is_new_text:
            self.count = self.inner = 0
        if not entry.number:
            self.is_headed = self.is_headed or entry.is_heading
            return
        if self._begins_inside(number, entry) or self._goes_on_inside(number, entry):
            self.inner = entry.number
            self.found.append(number)
        else:
            self.counted, self.count, self.inner = entry, entry.number, 0
        self.is_headed = False

    def _begins_inside(self, number: int, entry: NumberedEntry) -> bool:
        if not self.count or entry.number == self.count + 1:
            return False
        before = self.entries[number - 1]
        stands_inside = self._is_deeper(entry) or before.opens_list or self._opens_otherwise(entry)
        goes_on = self._resumed(number) == self.count + 1
        if 1 < entry.number <= self.count and (self._is_deeper(entry) or before.opens_list):
            return True
        may_begin = entry.number == 1 and not self.is_headed
        return (stands_inside or goes_on) if may_begin else (stands_inside and goes_on)

    def _goes_on_inside(self, number: int, entry: NumberedEntry) -> bool:
        """Whether a number goes on with the inner list, which may also be the next operative number."""
        if not self.inner or entry.number != self.inner + 1:
            return False
        if entry.number != self.count + 1 or self._is_deeper(entry):
            return True
        if self.counted is not None and self.counted.in_italics:
            return self._opens_otherwise(entry)
        return self._resumed(number) == self.count + 1

    def _opens_otherwise(self, entry: NumberedEntry) -> bool:
        """Whether the operative paragraphs open in italics, and this one does not."""
        return self.counted is not None and self.counted.in_italics and not entry.in_italics

    def _is_deeper(self, entry: NumberedEntry) -> bool:
        return self.counted is not None and entry.start > self.counted.start + self.indent

    def _resumed(self, number: int) -> int:
        """The first number that does not go on with the list, nor begins one; 0 if there is none."""
        last = 0
        for value in (entry.number for entry in self.entries[number:] if entry.number):
            if last and value not in (1, last + 1):
                return value
            last = value
        return 0


def _opens_in_italics(block: Block, label: Label) -> bool:
    """Whether the first word after the label is in italics."""
    for line, at in zip(block.first.lines, block.first.offsets, strict=True):
        ends = accumulate(len(span.text) for span in line.spans)
        for span, end in zip(line.spans, ends, strict=True):
            if at + end > label.end and span.text.strip():
                return span.italic
    return False
