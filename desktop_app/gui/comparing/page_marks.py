"""The changes as marks on the pages of one version."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.comparison.changes import ChangeKind
from desktop_app.gui.comparing.model.columns import column_passages
from desktop_app.gui.comparing.model.finding import Hit
from desktop_app.gui.comparing.model.marks import Mark, Side
from desktop_app.gui.comparing.model.passages import positions_of, version_of
from desktop_app.gui.comparing.model.runs import Run
from desktop_app.gui.comparing.model.source import note_owner, paragraph_owner
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.tips import run_tip
from desktop_app.gui.pages.marks import Mark as PageMark
from desktop_app.gui.pages.marks import MarkStyle
from desktop_app.gui.regions import stretch_regions
from desktop_app.resolution.model import Word

STYLES = {Mark.REMOVED: MarkStyle.REMOVED, Mark.ADDED: MarkStyle.ADDED, Mark.ROUTINE: MarkStyle.ROUTINE}


class PageMarks:
    """Knows the words of one version, and makes marks of what the filters leave."""

    def __init__(self, state: ReadingState, side: Side) -> None:
        self._state, self._side = state, side
        version = version_of(state.comparison, side)
        self._words: dict[str, Sequence[Word]] = {note_owner(note.marker): note.words for note in version.footnotes}
        self._words |= {paragraph_owner(at): paragraph.words for at, paragraph in enumerate(version.paragraphs)}

    def changes(self) -> list[PageMark]:
        """The changed words of every row with a change that is shown, and the bars of moved paragraphs."""
        marks: list[PageMark] = []
        for row in self._state.shown_changes():
            marks += self._moved(row)
            marks += self._worded(row)
        return marks

    def current(self) -> list[PageMark]:
        """The bar beside the paragraphs of the current row."""
        if self._state.current < 0:
            return []
        version = version_of(self._state.comparison, self._side)
        positions = positions_of(self._state.rows[self._state.current], self._side)
        regions = (region for position in positions for region in version.paragraphs[position].regions)
        return [PageMark(region, MarkStyle.BAR, self._state.current) for region in regions]

    def found(self) -> list[PageMark]:
        """What is being looked for."""
        here = self._state.hits[self._state.hit] if self._state.hits else None
        return [mark for hit in self._state.hits if hit.side is self._side for mark in self._found(hit, hit == here)]

    def _found(self, hit: Hit, here: bool) -> Iterator[PageMark]:
        style = MarkStyle.FOUND_HERE if here else MarkStyle.FOUND
        for region in stretch_regions(self._words.get(hit.owner, ()), hit.start, hit.end):
            yield PageMark(region, style, hit.row)

    def _moved(self, row: int) -> Iterator[PageMark]:
        link = self._state.rows[row].link
        if link is None or not link.moved or not self._state.filters.shows(ChangeKind.MOVED):
            return
        version = version_of(self._state.comparison, self._side)
        for position in positions_of(self._state.rows[row], self._side):
            for region in version.paragraphs[position].regions:
                yield PageMark(region, MarkStyle.MOVED, row)

    def _worded(self, row: int) -> Iterator[PageMark]:
        state = self._state
        for passage in column_passages(state.comparison, state.rows[row], self._side, state.filters):
            for run in passage.runs:
                if run.mark in STYLES and not run.marker:
                    yield from self._run(row, run)

    def _run(self, row: int, run: Run) -> Iterator[PageMark]:
        tip = run_tip(self._state.comparison, run)
        for region in stretch_regions(self._words.get(run.owner, ()), run.start, run.start + len(run.text)):
            yield PageMark(region, STYLES[run.mark], row, tip)
