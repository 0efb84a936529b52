"""A list whose lines are measured when they come into view, so that a long comparison is there at once.

Lines out of view have an estimated height until there is time to measure them; what the reader looks at stays
where it is meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop_app.gui.comparing.text.line_delegate import LineDelegate
from desktop_app.gui.comparing.text.lines_model import LinesModel
from desktop_app.gui.comparing.text.row_documents import RowDocuments
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.flowing import set_up_to_flow
from desktop_app.gui.parts.turns import for_a_moment, rows_around
from desktop_app.markup.lines import FoldLine, Line, RowLine

ABOVE = 56
"""Pixels of what comes before a line that are shown above it."""
MOST_PASSES = 12


@dataclass(frozen=True)
class ScrollAnchor:
    """A row (or the first row of a fold) and the height at which it is to stay in the view."""

    row: int
    top: int


class MeasuredList(QListView):
    """The list; ``settled`` says that other lines are in view than before."""

    settled = Signal()

    def __init__(
        self, lines: LinesModel, documents: RowDocuments, delegate: LineDelegate, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.lines, self.delegate, self._documents = lines, delegate, documents
        lines.setParent(self)
        delegate.setParent(self)
        self._waiting: list[Line] = []
        self._ahead: list[int] = []
        self._busy = False
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._take_turn)
        self.settled.connect(self._look_ahead)
        self.setFrameShape(QListView.Shape.NoFrame)
        set_up_to_flow(self, step=40)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAutoScroll(False)
        self.setModel(lines)
        self.setItemDelegate(delegate)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._settle(self._anchor()))

    def lines_in_view(self) -> Iterator[tuple[Line, QRect]]:
        """The lines that can be seen, with their places in the view."""
        index = self.indexAt(QPoint(self.viewport().width() // 2, 0))
        bottom = self.viewport().height()
        while index.isValid() and (rect := self.visualRect(index)).top() < bottom:
            yield self.lines.lines()[index.row()], rect
            index = self.lines.index(index.row() + 1)

    def bring(self, number: int) -> None:
        """Scroll, if need be, so that a line is in view: whole, or else the part of it that matters."""
        line = self.lines.lines()[number]
        self.delegate.heights.measure(line)
        self._lay_out()
        rect, height = self.visualRect(self.lines.index(number)), self.viewport().height()
        inner = round(self.delegate.place_of_interest(line.row)) if isinstance(line, RowLine) else 0
        whole = rect.top() >= 0 and rect.bottom() <= height
        if whole or (rect.height() > height and 0 <= rect.top() + inner <= height - ABOVE):
            return
        top = ABOVE if ABOVE + inner < height - ABOVE else height // 3 - inner
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + rect.top() - top)
        self._settle(ScrollAnchor(_row_of(line), top), number)

    def is_measuring(self) -> bool:
        """Whether some lines out of view are not measured yet."""
        return bool(self._waiting)

    def is_preparing(self) -> bool:
        """Whether some lines near those in view are not painted yet."""
        return bool(self._ahead)

    @contextmanager
    def still(self) -> Iterator[None]:
        """Whatever happens inside, what is at the top of the view stays there."""
        anchor = self._anchor()
        yield
        self._settle(anchor)

    def take_lines(self) -> None:
        """Show the lines as they are now; what is at the top of the view stays there."""
        anchor = self._anchor()
        self.lines.refresh()
        self._lay_out()
        self._settle(anchor)
        self._measure_the_rest()

    def measure_rows_anew(self, rows: Iterable[int]) -> None:
        """Make the texts of these rows anew."""
        anchor = self._anchor()
        for row in rows:
            self._documents.forget_row(row)
            self.delegate.heights.forget_row(row)
        self._lay_out()
        self._settle(anchor)
        self._measure_the_rest()
        self.viewport().update()

    def measure_anew(self) -> None:
        """Make all texts anew."""
        anchor = self._anchor()
        self._documents.forget()
        self.delegate.heights.forget()
        self.lines.refresh()
        self._lay_out()
        self._settle(anchor)
        self._measure_the_rest()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width; what is at the top of the view stays there."""
        anchor = self._anchor() if self._documents.has_width else None
        if self._documents.set_width(self.viewport().width()):
            self.delegate.heights.forget()
        super().resizeEvent(event)
        self._lay_out()
        self._settle(anchor)
        self._measure_the_rest()

    def scroll_by_key(self, event: QKeyEvent) -> bool:
        """Scroll where a key asks for it: by a view, to an end, or through a line that is higher than the view."""
        bar, step = self.verticalScrollBar(), self.viewport().height() - ABOVE
        rect = self.visualRect(self.currentIndex())
        long = rect.height() > self.viewport().height()
        steps = {
            Qt.Key.Key_PageDown: step,
            Qt.Key.Key_PageUp: -step,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if long and rect.top() + rect.height() - self.viewport().height() >= 0:
            steps[Qt.Key.Key_Down] = step
        if long and rect.top() < 0:
            steps[Qt.Key.Key_Up] = -step
        if event.key() not in steps or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        return True

    def _anchor(self) -> ScrollAnchor | None:
        """The first line in view that is found again by its row: a fold's head and a place that was left are not."""
        in_view = ((_row_of(line), rect.top()) for line, rect in self.lines_in_view() if _is_found_again(line))
        return next((ScrollAnchor(row, top) for row, top in in_view), None)

    def _settle(self, anchor: ScrollAnchor | None, number: int | None = None) -> None:
        """Measure what is in view until everything there has its height, the anchor staying in place."""
        if self._busy:
            return
        self._busy = True
        for _ in range(MOST_PASSES):
            self._return_to(anchor, number)
            changed = [self.delegate.heights.measure(line) for line, _ in self.lines_in_view()]
            if not any(changed):
                break
            self._lay_out()
        self._busy = False
        self.settled.emit()

    def _return_to(self, anchor: ScrollAnchor | None, number: int | None) -> None:
        if anchor is None:
            return
        found = self.lines.number_of_row(anchor.row) if number is None else number
        if found is not None:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(self.lines.index(found)).top() - anchor.top)

    def _lay_out(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()

    def _look_ahead(self) -> None:
        """Have the lines ready that a reader may scroll to next, the nearest first."""
        first = max(self.indexAt(QPoint(self.viewport().width() // 2, 0)).row(), 0)
        after = first + len(list(self.lines_in_view()))
        self._ahead = rows_around(first, after, len(self.lines.lines()))
        self._turns.start()

    def _take_turn(self) -> None:
        """Do for a moment what can wait, the lines near those in view first."""
        if self._ahead:
            for_a_moment(self._ahead, self._prepare)
        elif self._waiting:
            self._measure_some()
        else:
            self._turns.stop()

    def _prepare(self, number: int) -> None:
        """Make the texts of a line and, where it is less than a view away, paint it."""
        line, rect = self.lines.lines()[number], self.visualRect(self.lines.index(number))
        if isinstance(line, RowLine):
            self._documents.of(line.row)
        height = self.viewport().height()
        if self.delegate.heights.is_measured(line) and -height < rect.bottom() and rect.top() < 2 * height:
            self.delegate.prepare(self.viewport(), rect, line)

    def _measure_the_rest(self) -> None:
        heights = self.delegate.heights
        self._waiting = [line for line in reversed(self.lines.lines()) if not heights.is_measured(line)]
        self._turns.start()

    def _measure_some(self) -> None:
        """Measure lines out of view for a moment; lay them out when all are done."""
        for_a_moment(self._waiting, self.delegate.heights.measure)
        if not self._waiting:
            anchor = self._anchor()
            self._lay_out()
            self._settle(anchor)


def _is_found_again(line: Line) -> bool:
    return not line.is_open if isinstance(line, FoldLine) else isinstance(line, RowLine)


def _row_of(line: Line) -> int:
    return line.rows[0] if isinstance(line, FoldLine) else line.row
