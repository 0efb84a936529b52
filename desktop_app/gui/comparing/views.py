"""The three views of a comparison, each made when first shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.comparison.model import Side
from desktop_app.gui.brief.pane import BriefPane
from desktop_app.gui.comparing.head.header import BRIEF, PAGES, PARAGRAPHS, REDLINE, why_no_pages
from desktop_app.gui.comparing.linking.linking import Linking
from desktop_app.gui.comparing.pages.pages_pane import PagesPane
from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.cells import Arrangement
from desktop_app.gui.comparing.text.copying import ChosenWords
from desktop_app.gui.comparing.text.lines_view import LinesView
from desktop_app.gui.comparing.text.paragraphs_pane import ParagraphsPane
from desktop_app.gui.pages.zoom import Fit, Zoom, free
from desktop_app.gui.parts.messages import words_of
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.tab import Handlers, Services, TranslatedWidget
from desktop_app.markup.brief import brief_of, flagged_rows


class Views(TranslatedWidget):
    """One view at a time of the same comparison; ``seen_changed`` tells of the one that is shown."""

    seen_changed = Signal(float, float)
    read_on = Signal()
    actions_changed = Signal()
    failed = Signal(object)  # Message: a page could not be drawn
    symbol_followed = Signal(str)  # the number of a resolution of the library
    brief_saved = Signal()
    brief_printed = Signal()

    def __init__(
        self,
        state: ReadingState,
        linking: Linking,
        files: tuple[OpenFile, OpenFile],
        services: Services,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._state, self._files, self._services = state, files, services
        self._linking = linking
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())  # nothing, while a view is made: it is shown in a turn of its own
        self._made: dict[int, QWidget] = {}
        self._shown = PARAGRAPHS
        self._why_no_pages = why_no_pages(state.comparison)
        self._zoom: Zoom | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def number(self) -> int:
        """Which view is shown."""
        return self._shown

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        for number, pane in self._made.items():
            self._name(number, pane)
            lines = pane.lines if isinstance(pane, ParagraphsPane) else pane
            if isinstance(lines, LinesView):
                lines.retranslate()

    def offered(self) -> tuple[int, ...]:
        """The views that these two versions can be shown in."""
        return tuple(view for view in (PARAGRAPHS, PAGES, REDLINE, BRIEF) if view != PAGES or not self._why_no_pages)

    def place(self) -> dict[str, Any]:
        """Which view is shown, and the size of the pages (``None`` while it follows the words)."""
        pages = self._made.get(PAGES)
        zoom = pages.zoom if isinstance(pages, PagesPane) else self._zoom
        return {"view": self._shown, "zoom": zoom and [zoom.fit.value, round(zoom.factor, 3)]}

    def restore(self, place: Mapping[str, Any]) -> None:
        """Go back to such a place; what makes no sense is passed over."""
        view, zoom = place.get("view"), place.get("zoom")
        if isinstance(view, int) and view in self.offered():
            self._shown = view
        try:
            self._zoom = Zoom(Fit(zoom[0]), float(zoom[1])) if zoom else None
        except (TypeError, ValueError, KeyError, IndexError):
            self._zoom = None

    def current(self) -> QWidget:
        """The view that is shown."""
        return self.pane(self._shown)

    def target(self) -> QWidget:
        """What takes the keyboard in the view that is shown."""
        pane = self.current()
        if isinstance(pane, PagesPane):
            return pane.views[Side.NEW]
        if isinstance(pane, BriefPane):
            return pane.sheet
        return pane.lines if isinstance(pane, ParagraphsPane) else pane

    def chosen(self) -> ChosenWords:
        """The words that were chosen with the mouse in the view that is shown."""
        pane = self.current()
        if isinstance(pane, PagesPane):
            words = (ChosenWords(view.selected_text(), side) for side, view in pane.views.items())
            return next((chosen for chosen in words if chosen.text), ChosenWords())
        lines = pane.lines if isinstance(pane, ParagraphsPane) else pane
        return lines.chosen() if isinstance(lines, LinesView) else ChosenWords()

    def pane(self, number: int) -> QWidget:
        """A view, made if it was never shown."""
        if number not in self._made:
            self._made[number] = self._make(number)
            self._name(number, self._made[number])
            self._stack.addWidget(self._made[number])
        return self._made[number]

    def show_view(self, number: int) -> None:
        """Show a view and give it the keyboard if the one before had it."""
        had_focus = self._shown in self._made and self.target().hasFocus()
        self._shown = number
        self._stack.setCurrentWidget(self.pane(number))
        if had_focus:
            self.target().setFocus()

    def show_more(self) -> bool:
        """Scroll on where the current row has changes below the view; return whether it has."""
        pane = self.current()
        lines = pane.lines if isinstance(pane, ParagraphsPane) else pane
        return isinstance(lines, LinesView) and lines.show_more()

    def go_to(self, row: int) -> None:
        """Bring a row into view without choosing it."""
        pane = self.current()
        if isinstance(pane, (PagesPane, LinesView, ParagraphsPane)):
            pane.go_to(row)

    def handlers(self) -> Handlers:
        """What the actions on pages do, while pages are shown: asked while they are being made, nothing yet."""
        pages = self._made.get(PAGES)
        if self._shown != PAGES or not isinstance(pages, PagesPane):
            return {}
        return {
            "tie": pages.toggle_tie,
            "tie-here": pages.tie_here,
            "zoom-in": lambda: pages.zoom_by(1),
            "zoom-out": lambda: pages.zoom_by(-1),
            "fit-width": pages.fit_text,
            "fit-page": lambda: pages.set_zoom(Zoom(Fit.PAGE)),
            "actual-size": lambda: pages.set_zoom(free(1)),
        }

    def checked(self) -> frozenset[str]:
        """Which of the choices on pages are in use."""
        pages = self._made.get(PAGES)
        if self._shown != PAGES or not isinstance(pages, PagesPane):
            return frozenset()
        zoom = pages.zoom
        names = {"fit-width": zoom is None, "fit-page": zoom == Zoom(Fit.PAGE), "tie": pages.tie.is_fast}
        return frozenset(name for name, ticked in names.items() if ticked)

    def _make(self, number: int) -> QWidget:
        if number == PAGES:
            pages = PagesPane(self._state, self._files, self._services, self._stack)
            pages.seen_changed.connect(self.seen_changed)
            pages.actions_changed.connect(self.actions_changed)
            pages.failed.connect(self.failed)
            pages.symbol_followed.connect(self.symbol_followed)
            pages.read_on.connect(self.read_on)
            if self._zoom:
                pages.set_zoom(self._zoom)
            return pages
        if number == BRIEF:
            return self._made_brief()
        if number == PARAGRAPHS:
            columns = ParagraphsPane(self._state, self._services.theme, self._linking, self._stack)
            self._listen(columns.lines)
            return columns
        redline = LinesView(self._state, Arrangement.REDLINE, self._services.theme, self._linking, self._stack)
        self._listen(redline)
        return redline

    def _made_brief(self) -> BriefPane:
        state = self._state
        brief = BriefPane(
            lambda choice: brief_of(state.marked, state.notes, choice, say=words_of, day=_today()),
            lambda: (len(flagged_rows(state.marked, state.notes)), state.marked.budget.to_read),
            self._services.theme,
        )
        brief.word_asked.connect(self.brief_saved)
        brief.print_asked.connect(self.brief_printed)
        for signal in (state.notes_changed, state.filters_changed):
            signal.connect(lambda: brief.refresh() if brief.isVisible() else None)
        return brief

    def shown_brief(self) -> BriefPane | None:
        """The brief, while it is shown."""
        pane = self._made.get(BRIEF)
        return pane if self._shown == BRIEF and isinstance(pane, BriefPane) else None

    def _listen(self, lines: LinesView) -> None:
        lines.seen_changed.connect(self.seen_changed)
        lines.read_on.connect(self.read_on)
        lines.symbol_followed.connect(self.symbol_followed)

    def _name(self, number: int, pane: QWidget) -> None:
        names = (
            translate("Comparing", "Paragraphs of both versions"),
            translate("Comparing", "Pages of both versions"),
            translate("Comparing", "Redline"),
            translate("Comparing", "Brief"),
        )
        named = pane.lines if isinstance(pane, ParagraphsPane) else pane
        named.setAccessibleName(names[number])


def _today() -> str:
    """The day as it is written in the language of the window."""
    return QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
