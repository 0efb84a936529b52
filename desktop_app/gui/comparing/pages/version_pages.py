"""The pages of one version, with its changes marked, as large as the words fill the view."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.pages.page_marks import PageMarks
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.guarded import guarded
from desktop_app.gui.pages.look import Look
from desktop_app.gui.pages.marks import PageMark
from desktop_app.gui.pages.places import GAP
from desktop_app.gui.pages.regions import page_words
from desktop_app.gui.pages.view import PageView
from desktop_app.gui.pages.zoom import PIXELS_PER_POINT, Fit, Zoom, free
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.tab import Services
from desktop_app.markup.passages import shows_number
from desktop_app.resolution.language import language_of
from desktop_app.resolution.model import Kind, Resolution

MARGIN = 16.0
"""Points of paper that are shown on either side of the words."""
OUTLIERS = 0.04
"""The part of the paragraphs that may reach further than the rest without being taken into account."""
NUMBER_PLACE = 7
"""How many characters the number of a title has room for that hangs before it ("78/229."); a longer one takes more."""
CHARACTER = 0.45
"""How wide one of them is, as a part of the height of the title's first row."""
LARGEST = 1.3
"""The size of the pages up to which they are made larger so that the words fill the view."""


class VersionPages(PageView):
    """A page view that knows its version; ``zoomed`` says that the reader chose another size."""

    zoomed = Signal()
    read_on = Signal()

    def __init__(self, state: ReadingState, side: Side, file: OpenFile, services: Services) -> None:
        super().__init__(services.reader, services.theme)
        self._state, self._side, self._preferences = state, side, services.preferences
        self.version: Resolution = state.comparison.version(side)
        self._change_marks = PageMarks(state, side)
        self._link_marks: list[PageMark] = []
        self._text = _text_span(self.version)
        self.fits_text, self._fitting = True, False
        self.set_document(file, self.version.page_sizes, self.version.source.sha256)
        self.set_word_source(lambda: page_words(self.version))
        self._follow_preferences()
        self.zoom_changed.connect(self._tell_zoom)
        services.preferences.changed.connect(self._follow_preferences)

    def changes(self) -> list[PageMark]:
        """The marks of the changes that are shown."""
        return self._change_marks.changes

    def mark_changes(self) -> None:
        """Mark what the filters leave now, and what leads to resolutions of the library."""
        self._change_marks.prepare()
        links = self._state.links
        self._link_marks = links.marks(self._side) if links else []
        self.mark()

    def mark(self) -> None:
        """Mark the changes, the current row and what is being looked for."""
        marks = self._change_marks
        self.set_marks([*marks.changes, *self._link_marks, *marks.current(), *marks.found()])

    def fit_text(self) -> None:
        """Show the pages as large as their words fill the view, or as wide as the view if that is larger."""
        self.fits_text, self._fitting = True, True
        left, right = self._text
        size = self.viewport().size()
        factor = min(size.width() / max(right - left, 1.0) / PIXELS_PER_POINT, LARGEST)
        wide = Zoom(Fit.WIDTH).scale(self.version.page_sizes, size) / PIXELS_PER_POINT
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_zoom(free(factor) if factor > wide else Zoom(Fit.WIDTH))
        middle = GAP + (left + right) / 2 * self.factor * PIXELS_PER_POINT
        self.horizontalScrollBar().setValue(round(middle - size.width() / 2))
        self._fitting = False

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A space ticks off here as it does in the other views."""
        if event.key() == Qt.Key.Key_Space:
            self.read_on.emit()
        else:
            super().keyPressEvent(event)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width of the view, unless the reader chose a size."""
        was_fitting, self._fitting = self._fitting, True  # Pages that fit change their size by themselves.
        super().resizeEvent(event)
        self._fitting = was_fitting
        if self.fits_text and not was_fitting:
            self.fit_text()

    def _tell_zoom(self) -> None:
        if not self._fitting:
            self.fits_text = False
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self.zoomed.emit()

    def _follow_preferences(self) -> None:
        self.set_look(Look(self._preferences.values.page_look))


def _text_span(version: Resolution) -> tuple[float, float]:
    """How far the words of most paragraphs reach to the left and right on the pages, with a margin, in points.

    The number that hangs before a title is in it, which is what a reader sees first.
    """
    regions = [region for paragraph in version.paragraphs if shows_number(paragraph) for region in paragraph.regions]
    if not regions:
        return 0.0, max((width for width, _ in version.page_sizes), default=1.0)
    lefts, rights = sorted(region.x0 for region in regions), sorted(region.x1 for region in regions)
    few = round(len(regions) * OUTLIERS)
    left, right = lefts[few] - MARGIN, rights[-1 - few] + MARGIN
    for title in (each for each in version.paragraphs if each.kind is Kind.TITLE and each.label and each.words):
        first = title.words[0].region
        room = max(len(title.label), NUMBER_PLACE) * CHARACTER * (first.y1 - first.y0) + MARGIN / 2
        if language_of(version).right_to_left:
            right = max(right, first.x1 + room)
        else:
            left = min(left, first.x0 - room)
    return left, right
