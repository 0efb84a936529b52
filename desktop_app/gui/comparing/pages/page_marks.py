"""The changes as marks on the pages of one version."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.tips import run_tip
from desktop_app.gui.pages.marks import PageMark, PageMarkStyle
from desktop_app.gui.pages.regions import stretch_regions
from desktop_app.markup.finding import Hit
from desktop_app.markup.marks import Mark
from desktop_app.markup.runs import Run
from desktop_app.markup.side_text import parts_by_owner
from desktop_app.resolution.language import language_of
from desktop_app.resolution.words import Region, Word

STYLES = {
    Mark.REMOVED: PageMarkStyle.REMOVED,
    Mark.ADDED: PageMarkStyle.ADDED,
    Mark.ROUTINE: PageMarkStyle.ROUTINE,
}


class _Words:
    """The words of one text, found by their offsets."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self._words]

    def regions(self, start: int, end: int) -> tuple[Region, ...]:
        """The boxes, one for each line, of the words between two offsets."""
        first, last = bisect_right(self._starts, start) - 1, bisect_left(self._starts, end)
        return stretch_regions(self._words[max(first, 0) : last], start, end)


class PageMarks:
    """Knows the words of one version, and makes marks of what the filters leave.

    ``changes`` are the changed words of every row with a change that is shown, and the bars of moved paragraphs.
    """

    def __init__(self, state: ReadingState, side: Side) -> None:
        self._state, self._side = state, side
        version = state.comparison.version(side)
        self._from_right = language_of(version).right_to_left
        self._words = {owner: _Words(part.words) for owner, part in parts_by_owner(version).items()}
        self.changes: list[PageMark] = []

    def prepare(self) -> None:
        """Make the marks of the changes that the filters leave now; it takes a while."""
        rows = self._state.shown_changes()
        self.changes = [mark for row in rows for mark in (*self._moved(row), *self._worded(row))]

    def current(self) -> list[PageMark]:
        """The bar beside the paragraphs of the current row."""
        if self._state.current < 0:
            return []
        version = self._state.comparison.version(self._side)
        positions = self._state.rows[self._state.current].positions(self._side)
        regions = (region for position in positions for region in version.paragraphs[position].regions)
        return [self._bar(region, PageMarkStyle.BAR, self._state.current) for region in regions]

    def found(self) -> list[PageMark]:
        """What is being looked for."""
        here = self._state.hits[self._state.hit] if self._state.hits else None
        return [mark for hit in self._state.hits if hit.side is self._side for mark in self._found(hit, hit == here)]

    def _found(self, hit: Hit, here: bool) -> Iterator[PageMark]:
        style = PageMarkStyle.FOUND_HERE if here else PageMarkStyle.FOUND
        for region in self._regions(hit.owner, hit.start, hit.end):
            yield PageMark(region, style, hit.row)

    def _regions(self, owner: str, start: int, end: int) -> tuple[Region, ...]:
        words = self._words.get(owner)
        return words.regions(start, end) if words else ()

    def _moved(self, row: int) -> Iterator[PageMark]:
        if not self._state.marked.moved(row):
            return
        version = self._state.comparison.version(self._side)
        for position in self._state.rows[row].positions(self._side):
            for region in version.paragraphs[position].regions:
                yield self._bar(region, PageMarkStyle.MOVED, row)

    def _bar(self, region: Region, style: PageMarkStyle, row: int) -> PageMark:
        return PageMark(region, style, row, from_right=self._from_right)

    def _worded(self, row: int) -> Iterator[PageMark]:
        for passage in self._state.marked.column(row, self._side):
            for run in passage.runs:
                if run.mark in STYLES and not run.marker:
                    yield from self._run(row, run)

    def _run(self, row: int, run: Run) -> Iterator[PageMark]:
        tip = run_tip(self._state, run)
        for region in self._regions(run.owner, run.start, run.start + len(run.text)):
            yield PageMark(region, STYLES[run.mark], row, tip)
