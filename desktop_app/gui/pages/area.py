"""The scrolled area under the page view: sizes, zoom and place, without a word on what is painted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.pages.places import GAP, PagePlaces, PagePosition, PageSize
from desktop_app.gui.pages.zoom import PIXELS_PER_POINT, STEP, Fit, Zoom, free
from desktop_app.resolution.words import Region

LINE = 48


class PageArea(QAbstractScrollArea):
    """Scrolls and zooms pages of given sizes. Places are page numbers from 0 and points on the page.

    An ``anchor`` is a height of the view: 0 is its top edge, 1 its foot.
    """

    position_changed = Signal()
    zoom_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sizes: Sequence[PageSize] = ()
        self._zoom, self._columns = Zoom(), 1
        self._places = PagePlaces((), 1.0)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def zoom(self) -> Zoom:
        """How the size of the pages is chosen."""
        return self._zoom

    @property
    def factor(self) -> float:
        """The size of the pages on the screen; 1 is that on paper."""
        return self._places.scale / PIXELS_PER_POINT

    @property
    def columns(self) -> int:
        """How many pages stand side by side, 1 or 2."""
        return self._columns

    def set_sizes(self, sizes: Sequence[PageSize]) -> None:
        """Lay out pages of these widths and heights, in points, and go to the first."""
        self._sizes = sizes
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def set_zoom(self, zoom: Zoom, anchor: float = 0.0) -> None:
        """Show the pages at another size; the place at the anchor stays where it is."""
        kept = self.position(anchor)
        self._zoom = zoom
        self._lay_out()
        self.set_position(kept, anchor)
        self.zoom_changed.emit()

    def zoom_by(self, steps: float, anchor: float = 0.5) -> None:
        """Make the pages larger (or, below 0, smaller) by steps of 15 %."""
        self.set_zoom(free(self.factor * STEP**steps), anchor)

    def set_columns(self, columns: int) -> None:
        """Show one page across, or two."""
        kept = self.position()
        self._columns = columns
        self._lay_out()
        self.set_position(kept)
        self.zoom_changed.emit()

    def position(self, anchor: float = 0.0) -> PagePosition:
        """The place at the anchor, in the middle of the view."""
        if not self._sizes:
            return PagePosition(0, 0.0)
        return self._places.at(QPointF(self.viewport().width() / 2, anchor * self.viewport().height()) + self.origin())

    def set_position(self, position: PagePosition, anchor: float = 0.0) -> None:
        """Scroll so that the place comes to the anchor."""
        if self._sizes:
            y = self._places.spot(position).y() - anchor * self.viewport().height()
            self.verticalScrollBar().setValue(round(y))

    def show_region(self, region: Region) -> None:
        """Scroll, if need be, so that the region is in view with some of what is around it."""
        if region.page >= len(self._sizes):
            return
        box = self._places.box(region)
        _bring(self.verticalScrollBar(), box.top() - 2 * LINE, box.bottom() + LINE)
        _bring(self.horizontalScrollBar(), box.left() - GAP, box.right() + GAP)

    def show_page(self, page: int) -> None:
        """Scroll to the top of a page."""
        if self._sizes:
            top = self._places.rect(min(max(page, 0), len(self._sizes) - 1)).top()
            self.verticalScrollBar().setValue(round(top - GAP))

    def page_in_view(self) -> int:
        """The page that the upper part of the view shows."""
        return self.position(0.3).page

    def origin(self) -> QPointF:
        """The place of the view's top left corner in the laid out area; pages narrower than the view are centred."""
        spare = max(0, self.viewport().width() - self._places.width) // 2
        return QPointF(self.horizontalScrollBar().value() - spare, self.verticalScrollBar().value())

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place at the top while the pages follow the width."""
        kept = self.position()
        super().resizeEvent(event)
        self._lay_out()
        self.set_position(kept)
        if self._zoom.fit is not Fit.FREE:
            self.zoom_changed.emit()

    @guarded()
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint anew and say that the place is another."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()
        self.position_changed.emit()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the beginning or end, or a view further with the space bar; Qt does the rest."""
        bar = self.verticalScrollBar()
        backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        steps = {
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Space: bar.value() + (-1 if backwards else 1) * bar.pageStep(),
        }
        if event.key() in steps:
            bar.setValue(steps[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom around the mouse while Ctrl is held."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self.zoom_by(event.angleDelta().y() / 120, event.position().y() / max(1, self.viewport().height()))
        event.accept()

    @guarded(bool)
    def viewportEvent(self, event: QEvent) -> bool:
        """Zoom by pinching on a touch pad."""
        pinch = isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        if pinch:
            self.zoom_by(event.value() * 5)  # type: ignore[attr-defined]  # pinch says what event is
            return True
        return super().viewportEvent(event)

    def _lay_out(self) -> None:
        scale = self._zoom.scale(self._sizes, self.viewport().size(), self._columns)
        self._places = PagePlaces(self._sizes, scale, self._columns)
        _set_range(self.verticalScrollBar(), self._places.height, self.viewport().height())
        _set_range(self.horizontalScrollBar(), self._places.width, self.viewport().width())
        self.viewport().update()


def _set_range(bar: QScrollBar, whole: int, seen: int) -> None:
    bar.setRange(0, max(0, whole - seen))
    bar.setPageStep(max(1, seen - LINE))
    bar.setSingleStep(LINE)


def _bring(bar: QScrollBar, start: float, end: float) -> None:
    """Scroll as little as can be so that start and end are seen; the start wins where both do not fit."""
    seen = bar.pageStep() + LINE
    if start < bar.value() or end - start > seen:
        bar.setValue(round(start))
    elif end > bar.value() + seen:
        bar.setValue(round(end - seen))
