"""A view of text: the lines of the comparison in columns or as a redline, chosen by key and mouse."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.linking.linking import Linking
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.cells import Arrangement
from desktop_app.gui.comparing.text.copying import ChosenWords
from desktop_app.gui.comparing.text.line_delegate import LineDelegate
from desktop_app.gui.comparing.text.lines_model import LINE, LinesModel
from desktop_app.gui.comparing.text.measured_list import MeasuredList
from desktop_app.gui.comparing.text.row_documents import RowDocuments
from desktop_app.gui.comparing.text.tips import run_tip
from desktop_app.gui.comparing.text.word_choice import WordChoice
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import layout_direction
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.lines import DepartureLine, FoldLine, Line, RowLine

Index = QModelIndex | QPersistentModelIndex
LAST_LINE = 30
"""Pixels at the foot of the view in which a line of text may be cut off."""


class LinesView(MeasuredList):
    """Shows the lines of one comparison; ``seen_changed`` says which part of the whole (0 to 1) is in view."""

    seen_changed = Signal(float, float)
    read_on = Signal()
    symbol_followed = Signal(str)  # the number of a resolution of the library

    def __init__(
        self,
        state: ReadingState,
        arrangement: Arrangement,
        theme: Theme,
        linking: Linking,
        parent: QWidget | None = None,
    ) -> None:
        documents = RowDocuments(state, arrangement, theme)
        delegate = LineDelegate(state, documents, theme, linking)
        super().__init__(LinesModel(state, arrangement), documents, delegate, parent)
        self._state, self._arrangement, self._linking = state, arrangement, linking
        linking.changed.connect(self.viewport().update)
        self._stale = False
        self.setMouseTracking(True)
        self.setLayoutDirection(layout_direction(state.languages[Side.NEW].right_to_left))
        state.current_changed.connect(self._follow)
        state.folds_changed.connect(self._refresh)
        state.filters_changed.connect(self._forget)
        self._noted = self._rows_with_notes()
        state.notes_changed.connect(self._take_notes)
        state.translated_changed.connect(self._measure)
        state.found_changed.connect(self.viewport().update)
        state.links_changed.connect(self._take_links)
        theme.changed.connect(self._forget)
        self.settled.connect(self._say_what_is_seen)

    def show_row(self, row: int) -> None:
        """Bring a row into view."""
        number = self.lines.number_of_row(row)
        if number is not None:
            self.setCurrentIndex(self.lines.index(number))
            self.bring(number)

    def go_to(self, row: int) -> None:
        """Bring a row into view without choosing it."""
        number = self.lines.number_of_row(row)
        if number is not None:
            self.bring(number)

    def show_departure(self, row: int) -> None:
        """Bring the place that a moved row left into view."""
        number = self.lines.number_of_departure(row)
        if number is not None:
            self.bring(number)
            self.setCurrentIndex(self.lines.index(number))

    def show_more(self) -> bool:
        """Scroll on in the current row if some of its changes are still below the view; return whether there were."""
        line = self.currentIndex().data(LINE)
        rect, height = self.visualRect(self.currentIndex()), self.viewport().height()
        if not isinstance(line, RowLine) or rect.height() <= height or not -rect.height() < rect.top() < height:
            return False
        if rect.top() + self.delegate.end_of_interest(line.row) < height - LAST_LINE:
            return False
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + height - 2 * LAST_LINE)
        return True

    def tip_at(self, place: QPoint) -> str:
        """What hovering over a place of the view says."""
        index = self.indexAt(place)
        line = index.data(LINE) if index.isValid() else None
        if not isinstance(line, RowLine):
            return ""
        run = self.delegate.run_at(self.visualRect(index), self.layoutDirection(), line.row, place)
        links = self._state.links
        leads_to = links.tip(self._link_at(place)) if links else ""
        return "<br>".join(filter(None, (leads_to, run_tip(self._state, run) if run else "")))

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self._forget()

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another view was shown."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self._forget()
        self._follow(self._state.current)

    @guarded()
    def currentChanged(self, current: Index, previous: Index) -> None:
        """The row under the keyboard becomes the one chosen in every view."""
        super().currentChanged(current, previous)
        line = current.data(LINE) if current.isValid() else None
        if isinstance(line, RowLine) and line.row != self._state.current:
            self._state.choose(line.row)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks off; Return opens and folds, or follows a moved paragraph; arrows go through the lines."""
        line: Line | None = self.currentIndex().data(LINE)
        if event.key() == Qt.Key.Key_Space:
            self.read_on.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and line is not None:
            self._activate(line)
        elif not self.scroll_by_key(event):
            super().keyPressEvent(event)

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses a row, opens a fold, or follows a moved paragraph; nothing jumps."""
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            super().mousePressEvent(event)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        line: Line = index.data(LINE)
        if self._linking.is_on and isinstance(line, RowLine):
            self._linking.choose_row(line.row)
            return
        if not isinstance(line, RowLine) or self._on_badge(event, index, line):
            self._activate(line)
            return
        with self.still():
            self.setCurrentIndex(index)
        self._begin_choice(index, line, event.position().toPoint())

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """While the button is held, choose words in the text where it was pressed."""
        choice = self.delegate.choice
        if not event.buttons() & Qt.MouseButton.LeftButton or choice is None:
            super().mouseMoveEvent(event)
            return
        index = self.lines.index(self.lines.number_of_row(choice.anchor.row) or 0)
        spot = (self.visualRect(index), self.layoutDirection(), choice.anchor.row, event.position().toPoint())
        place = self.delegate.place_at(*spot, choice.anchor.column)
        self.delegate.choice = choice.to(place.position) if place else choice
        self.viewport().update()

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on what is cited leads there, unless words were chosen."""
        super().mouseReleaseEvent(event)
        link = self._link_at(event.position().toPoint())
        if link and event.button() == Qt.MouseButton.LeftButton and not (self._linking.is_on or self.chosen().text):
            self.symbol_followed.emit(link)

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002 - Qt
        """Choose the word under the mouse."""
        if self.delegate.choice is not None:
            self.delegate.choose_word(self.delegate.choice.anchor)
            self.viewport().update()

    def chosen(self) -> ChosenWords:
        """The words that were chosen with the mouse."""
        choice = self.delegate.choice
        in_columns = self._arrangement is Arrangement.COLUMNS
        side = tuple(Side)[choice.anchor.column] if choice and in_columns else None
        return ChosenWords(self.delegate.chosen_text(), side)

    @guarded(bool)
    def viewportEvent(self, event: QEvent) -> bool:
        """Show the other version's words on hover, and a hand where a click leads somewhere."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            self._point(event)
        return super().viewportEvent(event)

    def _begin_choice(self, index: Index, line: RowLine, point: QPoint) -> None:
        place = self.delegate.place_at(self.visualRect(index), self.layoutDirection(), line.row, point)
        self.delegate.choice = WordChoice.at(place) if place else None
        self.viewport().update()

    def _activate(self, line: Line) -> None:
        if isinstance(line, FoldLine):
            with self.still():
                self._state.toggle_fold(line.rows[0])
        elif isinstance(line, DepartureLine):
            self._state.choose(line.row)
            self.show_row(line.row)
        else:
            self.show_departure(line.row)

    def _follow(self, row: int) -> None:
        if self.delegate.choice and self.delegate.choice.anchor.row != row:
            self.delegate.choice = None
        if self.isVisible():
            self.show_row(row)
            self.viewport().update()

    def _refresh(self) -> None:
        self.delegate.choice = None
        if not self.isVisible():
            self._stale = True
            return
        self.take_lines()

    def _forget(self) -> None:
        self.delegate.choice = None
        if not self.isVisible():
            self._stale = True
            return
        self.measure_anew()

    def _rows_with_notes(self) -> set[int]:
        notes = self._state.notes
        if not notes.old.at and not notes.new.at:
            return set()
        return {row for row in range(len(self._state.rows)) if self._state.notes_of(row)}

    def _take_notes(self) -> None:
        """Show the notes as they are now: those rows change that have or had one."""
        before, self._noted = self._noted, self._rows_with_notes()
        self._measure(before | self._noted)

    def _measure(self, rows: Iterable[int]) -> None:
        """Lay out rows anew, under which something else is said now."""
        if self.isVisible():
            self.measure_rows_anew(rows)
        else:
            self._stale = True

    def _point(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        line = index.data(LINE) if index.isValid() else None
        leads = line is not None and (not isinstance(line, RowLine) or self._on_badge(event, index, line))
        leads = leads or bool(self._link_at(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def _take_links(self) -> None:
        """Show the links: they change how words look, and no height."""
        self.delegate.forget_looks()
        self.viewport().update()

    def _link_at(self, place: QPoint) -> str:
        index = self.indexAt(place)
        line = index.data(LINE) if index.isValid() else None
        if not isinstance(line, RowLine):
            return ""
        return self.delegate.link_at(self.visualRect(index), self.layoutDirection(), line.row, place)

    def _on_badge(self, event: QMouseEvent, index: Index, line: RowLine) -> bool:
        place = event.position().toPoint()
        return self.delegate.on_badge(self.visualRect(index), self.layoutDirection(), line.row, place)

    def _say_what_is_seen(self) -> None:
        seen = [line for line, _ in self.lines_in_view() if not isinstance(line, DepartureLine)]
        if seen:
            rows = [line.rows if isinstance(line, FoldLine) else (line.row,) for line in (seen[0], seen[-1])]
            self.seen_changed.emit(self._state.extent.span(rows[0][0])[0], self._state.extent.span(rows[1][-1])[1])
