"""Numbered lists inside an operative paragraph, such as an agenda or a quoted article, which it does not count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.structure.blocks import COLONS, Block
from desktop_app.extraction.structure.closings import is_closing
from desktop_app.extraction.structure.headings import is_annex
from desktop_app.extraction.text.wordings import names_body

INNER = "inner"


def mark_inner_lists(blocks: Sequence[Block], layout: Layout) -> None:
    """Give the numbers of inner lists labels of their own form, so that nobody takes them for operative numbers.

    A list is an inner one if it begins anew at 1 and stands farther in than the operative paragraphs, or opens without
    their italics, or follows a colon, or if their count goes on after it.
    """
    finder = _Finder(blocks, layout)
    for number, block in enumerate(blocks):
        if finder.count and (is_annex(block, layout) or is_closing(block, layout)):
            return  # what follows is numbered anew
        finder.look_at(number)


@dataclass(slots=True)
class _Finder:
    """Follows the count of the operative paragraphs: the last of them, its number, and that of the inner list."""

    blocks: Sequence[Block]
    layout: Layout
    counted: Block | None = None
    count: int = 0
    inner: int = 0

    def look_at(self, number: int) -> None:
        """Mark a block if it belongs to an inner list, or count it."""
        block = self.blocks[number]
        label = block.label
        if label is None and len(block.rows) <= 2 and names_body(block.text):
            self.count = self.inner = 0  # another resolution under the same number
        if label is None or not label.is_number:
            return
        if self._begins_inside(number, label.number) or self._goes_on_inside(number, label.number):
            self.inner = label.number
            block.label = replace(label, form=INNER, readings=((INNER, label.number),))
        else:
            self.counted, self.count, self.inner = block, label.number, 0

    def _begins_inside(self, number: int, value: int) -> bool:
        if value != 1 or not self.count:
            return False
        if self._is_deeper(number) or self._follows_colon(number) or self._opens_otherwise(number):
            return True
        return self._resumed(number) == self.count + 1

    def _goes_on_inside(self, number: int, value: int) -> bool:
        """Whether a number goes on with the inner list, which may also be the next operative number."""
        if not self.inner or value != self.inner + 1:
            return False
        if value != self.count + 1 or self._is_deeper(number):
            return True
        if self.counted is not None and _opens_in_italics(self.counted):
            return self._opens_otherwise(number)
        return self._resumed(number) == self.count + 1

    def _opens_otherwise(self, number: int) -> bool:
        """Whether the operative paragraphs open in italics, and this one does not."""
        return (
            self.counted is not None and _opens_in_italics(self.counted) and not _opens_in_italics(self.blocks[number])
        )

    def _is_deeper(self, number: int) -> bool:
        if self.counted is None:
            return False
        return self.blocks[number].first.start > self.counted.first.start + LIMITS.indent * self.layout.body_size

    def _follows_colon(self, number: int) -> bool:
        """Whether the block before is labelled and ends like "Approves the following agenda:"."""
        before = self.blocks[number - 1]
        return before.label is not None and before.text.rstrip("0123456789 ").endswith(COLONS)

    def _resumed(self, number: int) -> int:
        """The first number that does not go on with the list, nor begins one; 0 if there is none."""
        last = 0
        for block in self.blocks[number:]:
            if block.label is None or not block.label.is_number:
                continue
            if last and block.label.number not in (1, last + 1):
                return block.label.number
            last = block.label.number
        return 0


def _opens_in_italics(block: Block) -> bool:
    """Whether the first word after the label is in italics."""
    start = block.label.end if block.label is not None else 0
    for line, at in zip(block.first.lines, block.first.offsets, strict=True):
        ends = accumulate(len(span.text) for span in line.spans)
        for span, end in zip(line.spans, ends, strict=True):
            if at + end > start and span.text.strip():
                return span.italic
    return False
