"""A view of text with the names of the versions over its columns."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.linking.linking import Linking
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.cells import Arrangement
from desktop_app.gui.comparing.text.geometry import column_boxes
from desktop_app.gui.comparing.text.line_painter import LinePainter
from desktop_app.gui.comparing.text.lines_view import LinesView
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.facts import date_words, name_of
from desktop_app.gui.parts.isolated import among
from desktop_app.gui.theme.theme import Theme

HEAD_HEIGHT = 27
GAP = 10


class ParagraphsPane(QWidget):
    """Two columns of linked paragraphs."""

    def __init__(self, state: ReadingState, theme: Theme, linking: Linking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesView(state, Arrangement.COLUMNS, theme, linking, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(_Heads(state, theme, self.lines))
        layout.addWidget(self.lines)

    def go_to(self, row: int) -> None:
        """Bring a row into view without choosing it."""
        self.lines.go_to(row)


class _Heads(QWidget):
    """Symbol and date of both versions, each over its column."""

    def __init__(self, state: ReadingState, theme: Theme, lines: LinesView) -> None:
        super().__init__()
        self._versions = [state.comparison.version(side) for side in Side]
        self._theme, self._lines = theme, lines
        self.setFixedHeight(HEAD_HEIGHT)
        self.setLayoutDirection(lines.layoutDirection())
        theme.changed.connect(self.update)

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        return QSize(400, HEAD_HEIGHT)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("window"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(self.rect().bottomLeft(), self.rect().bottomRight())
        direction = self._lines.layoutDirection()
        brush = LinePainter(painter, self._theme, direction)
        boxes = column_boxes(Arrangement.COLUMNS, self._row(), direction)
        for version, box in zip(self._versions, boxes, strict=True):
            room = QRectF(box.text.left(), 0, box.text.width(), HEAD_HEIGHT)
            width = brush.words(room, name_of(version), "muted", bold=True)
            rest = QStyle.visualRect(direction, room.toRect(), room.toRect().adjusted(round(width) + GAP, 0, 0, 0))
            date = date_words(version.metadata.adoption_date)
            brush.words(QRectF(rest), among(date, direction is Qt.LayoutDirection.RightToLeft), "muted")

    def _row(self) -> QRect:
        """The room of a row of the view under it, which has a scroll bar beside it."""
        viewport = self._lines.viewport()
        left = viewport.mapTo(self._lines, viewport.rect().topLeft()).x()
        return QRect(left, 0, viewport.width(), HEAD_HEIGHT)
