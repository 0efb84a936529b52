"""The list of the facets: arrows walk the values, Space ticks one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.library.facets_model import FacetsModel
from desktop_app.gui.library.search_state import SearchState
from desktop_app.gui.parts.isolated import isolated
from desktop_app.gui.parts.library import Library
from desktop_app.gui.theme.theme import Theme

SIDE, BOX, GAP = 14, 14, 9
Index = QModelIndex | QPersistentModelIndex


class FacetsDelegate(QStyledItemDelegate):
    """Headings in bold; values with a box to tick before them and their number behind."""

    def __init__(self, model: FacetsModel, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A line, with room above a heading."""
        is_heading = not self._model.rows[index.row()].value
        return QSize(120, QFontMetrics(option.font).height() + (18 if is_heading else 8))

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = self._model.rows[index.row()]
        painter.save()
        box = option.rect.adjusted(SIDE, 0, -SIDE, 0)
        if not row.value:
            self._paint_heading(painter, option, box.adjusted(0, 0, 0, -4), self._model.words(row))
        else:
            self._paint_ground(painter, option)
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            self._paint_box(painter, box, ticked=row.ticked, mirrored=mirrored)
            shift = BOX + GAP
            words = box.adjusted(0, 0, -shift, 0) if mirrored else box.adjusted(shift, 0, 0, 0)
            self._paint_value(painter, option, words, self._model.words(row), str(row.count))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, words: str) -> None:
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, words)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.colour("hover"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _paint_box(self, painter: QPainter, row: QRect, *, ticked: bool, mirrored: bool) -> None:
        left = row.right() - BOX if mirrored else row.left()
        box = QRect(left, row.center().y() - BOX // 2, BOX, BOX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent" if ticked else "edge"), 1))
        painter.setBrush(self._theme.colour("accent" if ticked else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        if ticked:
            self._theme.icon("check", "on_accent").paint(painter, box.adjusted(1, 1, -1, -1))

    def _paint_value(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, words: str, count: str) -> None:
        metrics = QFontMetrics(option.font)
        room = box.width() - metrics.horizontalAdvance(count) - GAP
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("text"))
        shown = metrics.elidedText(isolated(words), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeading, shown)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignTrailing, count)


class FacetsList(QListView):
    """Follows the search; a tick narrows it."""

    def __init__(self, state: SearchState, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.facets = FacetsModel(state, library, self)
        self.setProperty("plain", True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(FacetsDelegate(self.facets, theme, self))
        self.setModel(self.facets)
        state.found.connect(self.fill)
        theme.changed.connect(self.viewport().update)

    def fill(self) -> None:
        """Show the facets of what was found; the row with the keyboard keeps it."""
        at = self.currentIndex().row()
        known = self.facets.rows[at] if 0 <= at < len(self.facets.rows) else None
        self.facets.fill()
        for number, row in enumerate(self.facets.rows):
            if known and (row.facet, row.value) == (known.facet, known.value):
                self.setCurrentIndex(self.facets.index(number))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Return tick; letters are for the actions of the window."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._toggle(self.currentIndex())
        elif event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on a value ticks it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()))

    def _toggle(self, index: QModelIndex) -> None:
        row = self.facets.rows[index.row()] if index.isValid() else None
        if row is not None and row.value:
            self._state.toggle(row.facet, row.value)
