"""A page of a file of the library with the paragraph outlined: drawn by the process that draws pages."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.pages.images import as_image
from desktop_app.gui.pages.marks import PageMark, PageMarkStyle, paint_mark
from desktop_app.gui.parts.jobs import Job
from desktop_app.gui.parts.reader import Reader
from desktop_app.gui.theme.colours import colours_of
from desktop_app.gui.theme.theme import Theme
from desktop_app.resolution.words import Region
from desktop_app.tasks.messages.render import PageImage, RenderRequest

SCALE = 1.5
"""Pixels per point: a page fills some 600 points of the pane."""
ROOM = 24.0
"""Points shown above the paragraph."""
LEAST_HEIGHT = 120
"""Pixels that the page has at least: a paragraph of some lines."""


class PagePreview(QWidget):
    """The part of the page around the paragraph, as wide as the pane; hidden where there is no page."""

    pressed = Signal()

    def __init__(self, reader: Reader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader, self._theme = reader, theme
        self._image: QImage | None = None
        self._scale = SCALE
        self._regions: tuple[Region, ...] = ()
        self._job: Job | None = None
        self.setMinimumHeight(LEAST_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        self.hide()

    def show_regions(self, path: Path | None, regions: Sequence[Region]) -> None:
        """Show the page of the first of these regions of a file."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._regions = tuple(region for region in regions if region.page == regions[0].page)
        self._image = None
        self.setVisible(path is not None and bool(self._regions))
        self.update()
        if path is not None and self._regions:
            scale = SCALE * self.devicePixelRatioF()
            job = self._reader.start(RenderRequest(path, self._regions[0].page, scale))
            self._job = job
            job.succeeded.connect(lambda image: self._show(job, image))
            job.failed.connect(lambda _: self._give_up(job))

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        """As wide as the pane, and as high as it leaves."""
        return QSize(320, LEAST_HEIGHT)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the place."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt calls it so
        """Paint as much of the page as there is room for, from a little above the paragraph."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.colour("surround"))
        if self._image is not None:
            self._paint_page(painter, self._image)
        painter.setPen(self._theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_page(self, painter: QPainter, image: QImage) -> None:
        pixels = self.width() * self._scale / image.width()  # of the pane, for a point of the page
        height = image.height() / self._scale * pixels
        top = min(max(0.0, (self._regions[0].y0 - ROOM) * pixels), max(0.0, height - self.height()))
        painter.drawImage(QRectF(0, -top, self.width(), height), image)
        for region in self._regions:
            box = QRectF(region.x0 * pixels, region.y0 * pixels - top, 0, 0)
            box.setSize(QRectF(0, 0, (region.x1 - region.x0) * pixels, (region.y1 - region.y0) * pixels).size())
            mark = PageMark(region, PageMarkStyle.OUTLINE)
            paint_mark(painter, mark, box, colours_of("light"), dark_paper=False)  # the paper is white

    def _show(self, job: Job, image: PageImage) -> None:
        if job is self._job:
            self._job = None
            self._image, self._scale = as_image(image), image.scale
            self.update()

    def _give_up(self, job: Job) -> None:
        """The file is gone or cannot be drawn: the words are there all the same."""
        if job is self._job:
            self._job = None
            self.hide()
