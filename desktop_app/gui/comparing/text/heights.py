"""How high lines are: measured for those that have been in view, estimated for the others."""

from __future__ import annotations

from math import ceil

from PySide6.QtGui import QFontMetricsF

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.geometry import PADDING
from desktop_app.gui.comparing.text.row_documents import RowDocuments
from desktop_app.markup.lines import FoldLine, Line, RowLine

FOLD_HEIGHT = 32
OPEN_FOLD_HEIGHT = 26


class LineHeights:
    """The heights of the lines of one view, in pixels."""

    def __init__(self, state: ReadingState, documents: RowDocuments) -> None:
        self._state, self._documents = state, documents
        self._measured: dict[int, int] = {}
        self._estimated: dict[int, int] = {}
        self._metrics: QFontMetricsF | None = None

    def forget(self) -> None:
        """Measure everything anew."""
        self._measured.clear()
        self._estimated.clear()
        self._metrics = None

    def forget_row(self, row: int) -> None:
        """Measure one row anew."""
        self._measured.pop(row, None)

    def height(self, line: Line) -> int:
        """The height of a line, as far as it is known."""
        if not isinstance(line, RowLine):
            return OPEN_FOLD_HEIGHT if isinstance(line, FoldLine) and line.is_open else FOLD_HEIGHT
        known = self._measured.get(line.row)
        return known if known is not None else self._estimate(line.row)

    def is_measured(self, line: Line) -> bool:
        """Whether the height of a line is known."""
        return not isinstance(line, RowLine) or line.row in self._measured

    def measure(self, line: Line) -> bool:
        """Measure a line; return whether its height is another than was thought."""
        if not isinstance(line, RowLine) or line.row in self._measured:
            return False
        before = self.height(line)
        highest = max(document.height for document in self._documents.of(line.row))
        self._measured[line.row] = ceil(highest) + 2 * PADDING + 1 if highest else 0
        return self._measured[line.row] != before

    def _estimate(self, row: int) -> int:
        if row not in self._estimated:
            if self._metrics is None:
                self._metrics = QFontMetricsF(self._documents.style.font)
            sides = [self._state.rows[row].paragraphs(self._state.comparison, side) for side in Side]
            characters = max(sum(len(paragraph.text) for paragraph in side) for side in sides)
            across = max(self._documents.text_width / self._metrics.averageCharWidth(), 1)
            lines = characters // across + 1
            self._estimated[row] = ceil(lines * self._metrics.lineSpacing() * 1.16) + 2 * PADDING
        return self._estimated[row]
