"""Both versions as printed, side by side, with the changes marked on their pages and their scrolling tied."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.pages.row_places import RowPlaces
from desktop_app.gui.comparing.pages.tie import place_in, start_of
from desktop_app.gui.comparing.pages.tie_bar import TieBar
from desktop_app.gui.comparing.pages.tied_scrolling import TiedScrolling
from desktop_app.gui.comparing.pages.version_pages import VersionPages
from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.cells import Arrangement
from desktop_app.gui.comparing.text.lines_model import row_words
from desktop_app.gui.comparing.text.paragraphs_pane import HEAD_HEIGHT
from desktop_app.gui.guarded import guarded
from desktop_app.gui.pages.regions import paragraph_at
from desktop_app.gui.pages.zoom import STEP, Zoom, free
from desktop_app.gui.parts.announcing import say
from desktop_app.gui.parts.facts import name_of
from desktop_app.gui.parts.isolated import layout_direction
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.tab import Services, TranslatedWidget


class PagesPane(TranslatedWidget):
    """The pages of the old version, the tie, and the pages of the new version."""

    seen_changed = Signal(float, float)
    actions_changed = Signal()
    read_on = Signal()
    failed = Signal(object)  # Message: a page could not be drawn
    symbol_followed = Signal(str)  # the number of a resolution of the library

    def __init__(
        self,
        state: ReadingState,
        files: tuple[OpenFile, OpenFile],
        services: Services,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state = state
        self.views = {side: VersionPages(state, side, file, services) for side, file in zip(Side, files, strict=True)}
        self._places = RowPlaces(state.comparison, state.rows)
        self.tie = TiedScrolling(state.comparison, self.views[Side.OLD], self.views[Side.NEW], self)
        self.bar = TieBar(state, services.theme)
        self._steps: deque[Callable[[], None]] = deque()
        self._turns = QTimer(self, interval=0)
        self._still: Side | None = None
        self._stale = False
        self._lay_out()
        self._connect()
        self._mark_in_turns()
        self.retranslate()

    def retranslate(self) -> None:
        """Set the names that a screen reader says."""
        self.views[Side.OLD].setAccessibleName(translate("Comparing", "Pages of the old version"))
        self.views[Side.NEW].setAccessibleName(translate("Comparing", "Pages of the new version"))

    @property
    def zoom(self) -> Zoom | None:
        """How the size of the pages is chosen; ``None`` while it follows the words."""
        return None if self.views[Side.NEW].fits_text else self.views[Side.NEW].zoom

    def set_zoom(self, zoom: Zoom) -> None:
        """Show the pages of both versions at another size."""
        for view in self.views.values():
            view.set_zoom(zoom)
        self.actions_changed.emit()

    def fit_text(self) -> None:
        """Show the pages of both versions as large as their words fill the view."""
        for view in self.views.values():
            view.fit_text()
        self.actions_changed.emit()

    def zoom_by(self, steps: float) -> None:
        """Make the pages of both versions larger or smaller."""
        self.set_zoom(free(self.views[Side.NEW].factor * STEP**steps))

    def go_to(self, row: int) -> None:
        """Bring a row into view on both sides, as far as it is there."""
        rows, comparison = self._state.rows, self._state.comparison
        starts = {side: start_of(comparison.version(side), rows[row].positions(side)) for side in Side}
        self.tie.show_regions(starts)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another view was shown."""
        super().showEvent(event)
        if self._stale:
            self._mark_changes()
        self._follow(self._state.current)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        backwards = self._state.languages[Side.NEW].right_to_left  # as the texts run, whichever way the window does
        self.setLayoutDirection(layout_direction(backwards))
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._column(Side.OLD), 1)
        layout.addWidget(self.bar)
        layout.addLayout(self._column(Side.NEW), 1)

    def _column(self, side: Side) -> QVBoxLayout:
        """The pages of one version under its name."""
        name = QLabel(name_of(self.views[side].version))
        name.setProperty("strong", True)
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        name.setFixedHeight(HEAD_HEIGHT)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(self.views[side], 1)
        return column

    def _connect(self) -> None:
        state = self._state
        self._turns.timeout.connect(self._take_turn)
        for side, view in self.views.items():
            view.clicked.connect(lambda page, spot, side=side: self._choose_at(side, page, spot))
            view.failed.connect(self.failed)
            view.link_followed.connect(self.symbol_followed)
            view.read_on.connect(self.read_on)
            view.zoomed.connect(lambda side=side: self._share_zoom(side))
        self.views[Side.NEW].position_changed.connect(self._say_what_is_seen)
        state.filters_changed.connect(self._mark_changes)
        state.links_changed.connect(self._mark_changes)
        state.found_changed.connect(self._mark)
        state.current_changed.connect(self._follow)
        state.current_changed.connect(self._announce)
        self.bar.tie_toggled.connect(self.toggle_tie)
        self.bar.tie_here_asked.connect(self.tie_here)

    def toggle_tie(self) -> None:
        """Loosen the tie, or fasten it again."""
        self.tie.set_fast(not self.tie.is_fast)
        self.bar.show_tie(self.tie.is_fast)
        self.actions_changed.emit()

    def tie_here(self) -> None:
        """Tie the two places that are in view, and scroll together from here."""
        self.tie.tie_here()
        self.bar.show_tie(True)
        self.actions_changed.emit()

    def _follow(self, row: int) -> None:
        if not self.isVisible():
            return
        self._mark()
        self.bar.show_row(row)
        if row < 0:
            self._say_what_is_seen()
        elif self._still is None:
            self.go_to(row)
        else:
            self.tie.follow(self._still)

    def _announce(self, row: int) -> None:
        """Say the row to a screen reader, to which the pages are pictures."""
        if self.isVisible() and row >= 0:
            say(self.views[Side.NEW], row_words(self._state, row, Arrangement.REDLINE))

    def _mark_changes(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self._mark_in_turns()

    def _mark(self) -> None:
        if self.isVisible():
            for view in self.views.values():
                view.mark()

    def _mark_in_turns(self) -> None:
        """Mark one version in each turn of the event loop, so that neither keeps the window waiting."""
        self._steps = deque(view.mark_changes for view in self.views.values())
        self._turns.start()

    def _take_turn(self) -> None:
        self._steps.popleft()()
        if not self._steps:
            self._turns.stop()

    def _share_zoom(self, side: Side) -> None:
        """Show the other version's pages at the size that the reader chose for these."""
        other = self.views[side.other]
        if other.zoom != self.views[side].zoom:
            other.set_zoom(self.views[side].zoom)
        self.actions_changed.emit()

    def _choose_at(self, side: Side, page: int, spot: QPointF) -> None:
        position = paragraph_at(self._state.comparison.version(side), page, spot.x(), spot.y())
        row = self._places.row_of(side, position)
        if row is None:
            return
        self._still = side
        self._state.choose(row)
        self._still = None

    def _say_what_is_seen(self) -> None:
        """Say which part of the whole is in view on the new version's pages."""
        view, version = self.views[Side.NEW], self._state.comparison.new
        places = [view.position(anchor) for anchor in (0.0, 1.0)]
        rows = [self._places.row_at(place_in(version, place.page, place.y)) for place in places]
        if rows[0] is not None and rows[1] is not None:
            extent = self._state.extent
            self.seen_changed.emit(extent.span(rows[0])[0], extent.span(rows[1])[1])
