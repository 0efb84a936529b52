"""The overview strip: where in the document the changes lie, and which part of it is in view."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.comparing.phrases import translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.kind_signs import colour_of
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme

WIDTH = 18
LEAST_MARK = 2.5
END = 6


class OverviewStrip(TranslatedWidget):
    """One tick for each change shown, and a frame around what is in view; a click or drag leads there."""

    place_chosen = Signal(float)

    def __init__(self, state: ReadingState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme = state, theme
        self._seen = (0.0, 0.0)
        self._ticks: QPixmap | None = None
        self.setFixedWidth(WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        for signal in (state.current_changed, state.filters_changed, state.ticks_changed):
            signal.connect(lambda *_: self._forget())
        theme.changed.connect(self._forget)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self.setAccessibleName(translate("Comparing", "Overview of the changes"))
        self.setToolTip(translate("Comparing", "Where the changes lie in the document"))

    def set_seen(self, start: float, end: float) -> None:
        """Say which part of the document is in view, from 0 to 1."""
        self._seen = (start, end)
        self.update()

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        """Narrow, and as high as there is room."""
        return QSize(WIDTH, 200)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ticks, then the frame."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("window"))
        if self._ticks is None:
            self._ticks = self._painted_ticks()
        painter.drawPixmap(0, 0, self._ticks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start, end = (self._height_of(place) for place in self._seen)
        painter.setPen(QPen(self._theme.colour("muted"), 1))
        painter.drawRoundedRect(QRectF(1.5, start - 1, WIDTH - 3, max(end - start, 12) + 2), 2, 2)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the ticks anew for another height."""
        super().resizeEvent(event)
        self._forget()

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lead to the place."""
        self._lead_to(event.position())

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lead along while the button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._lead_to(event.position())

    def _forget(self) -> None:
        self._ticks = None
        self.update()

    def _painted_ticks(self) -> QPixmap:
        """The ticks by themselves, kept until they change: the frame moves with every step of scrolling."""
        ratio = self.devicePixelRatioF()
        ticks = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        ticks.setDevicePixelRatio(ratio)
        ticks.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ticks)
        for row in self._state.shown_changes():
            self._paint_tick(painter, row)
        painter.end()
        return ticks

    def _paint_tick(self, painter: QPainter, row: int) -> None:
        start, end = (self._height_of(place) for place in self._state.extent.span(row))
        kind = self._state.marked.main_kind(row)
        colour = colour_of(kind, self._theme)
        if self._state.is_read(row):
            colour.setAlphaF(0.35)
        wide = 0 if row == self._state.current else 4
        painter.fillRect(QRectF(wide, start, WIDTH - 2 * wide, max(end - start - 1, LEAST_MARK)), colour)

    def _height_of(self, place: float) -> float:
        return END + place * (self.height() - 2 * END)

    def _lead_to(self, point: QPointF) -> None:
        place = (point.y() - END) / max(self.height() - 2 * END, 1)
        self.place_chosen.emit(min(max(place, 0.0), 1.0))
