"""The matrix that one walks with the arrows: Return compares, two heads chosen compare those two."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.messages import cite_words
from desktop_app.gui.series.cell_delegate import (
    HEIGHT,
    PADDING,
    CellDelegate,
    cell_font,
    cell_words,
    number_font,
    width_with,
)
from desktop_app.gui.series.matrix_model import FIRST, NUMBER, WORDS, Index, MatrixModel
from desktop_app.gui.series.state import SeriesState
from desktop_app.gui.theme.theme import Theme

NARROWEST, WIDEST = 74, 116
"""Pixels that the column of a version has."""
MOST_NUMBER = 150
"""Pixels that the column of the numbers of the paragraphs has at most."""


class MatrixView(QTableView):
    """The table. ``compare_here`` asks for the cell chosen against the version before; ``compare_heads`` for two."""

    compare_here = Signal()
    read_here = Signal()
    compare_heads = Signal(int, int)

    def __init__(self, state: SeriesState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._head: int | None = None
        self.matrix = MatrixModel(state, self)
        self.setModel(self.matrix)
        self.setItemDelegate(CellDelegate(state, self.matrix, theme, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(self._choose_head)
        self._size_columns()
        self.activated.connect(lambda _: self.compare_here.emit())
        state.table_changed.connect(self._size_columns)
        for changed in (state.table_changed, state.filters_changed, state.found_changed, state.chosen_changed):
            changed.connect(self.show_chosen)
        theme.changed.connect(self._restyle)
        self.show_chosen()

    def retranslate(self) -> None:
        """Say the heads in the language of the window."""
        self.setAccessibleName(self.tr("Paragraphs and versions"))
        self.matrix.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.matrix.columnCount() - 1)
        self.setColumnWidth(NUMBER, self._width_of_numbers())

    def show_chosen(self) -> None:
        """Bring the cell chosen into view."""
        index = self.matrix.index_of(self._state.chosen_row, self._state.chosen_version)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        self.viewport().update()

    def step(self, by: int) -> None:
        """Choose the next row, or the one before, in which something happened with the version chosen."""
        version = self._state.chosen_version
        here = self.currentIndex().row()
        rows = range(here + by, len(self.matrix.rows) if by > 0 else -1, by)
        for at in rows:
            cell = self.matrix.rows[at].cells[version]
            if cell is not None and any(sign.traits.sign for sign in cell.signs):
                self._state.choose(self.matrix.rows[at].number, version)
                return

    @guarded()
    def currentChanged(self, current: Index, previous: Index) -> None:
        """Make the current cell the one that is chosen for all parts."""
        super().currentChanged(current, previous)
        if current.isValid():
            version = max(current.column() - FIRST, 0) if current.column() >= FIRST else self._state.chosen_version
            self._state.choose(self.matrix.rows[current.row()].number, version)

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return compares, whatever the style of the system takes for activation."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.compare_here.emit()
            return
        super().keyPressEvent(event)

    @guarded()
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the cell under the pointer."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Compare here")).triggered.connect(self.compare_here)
        menu.addAction(self.tr("Open this version")).triggered.connect(self.read_here)
        menu.popup(event.globalPos() if event.reason() is QContextMenuEvent.Reason.Mouse else self._middle())

    def _middle(self) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())

    def _choose_head(self, section: int) -> None:
        """Remember the first head that was chosen; with the second, ask for both."""
        version = section - FIRST
        if version < 0:
            return
        if self._head is None or self._head == version:
            self._head = None if self._head == version else version
            self._state.choose(self._state.chosen_row, version)
        else:
            old, new = sorted((self._head, version))
            self._head = None
            self.compare_heads.emit(old, new)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(WORDS, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(NUMBER, self._width_of_numbers())
        for version in range(len(self._state.table.heads)):
            self.setColumnWidth(version + FIRST, self._width_of(version))
        header.setMinimumSectionSize(40)

    def _width_of(self, version: int) -> int:
        """Pixels that the head of a version and what stands in its cells need; the longest may be cut off."""
        table, metrics = self._state.table, QFontMetricsF(cell_font())
        said = {cell_words(cell) for row in table.rows if (cell := row.cells[version])}
        words = width_with(max(map(metrics.horizontalAdvance, said), default=0))
        head = self.fontMetrics().horizontalAdvance(table.heads[version].name) + 20
        return min(max(NARROWEST, head, ceil(words)), WIDEST)

    def _width_of_numbers(self) -> int:
        """Pixels that the numbers of the paragraphs need; the longest of them may be cut off."""
        metrics = QFontMetricsF(number_font())
        widest = max((metrics.horizontalAdvance(cite_words(row.cite)) for row in self._state.table.rows), default=0)
        return min(max(NARROWEST, ceil(widest) + 2 * PADDING), MOST_NUMBER)

    def _restyle(self) -> None:
        self.viewport().update()
