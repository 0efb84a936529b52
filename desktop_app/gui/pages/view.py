"""The page view: paints the pages of one document with marks, lets words be chosen, says where it was clicked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.pages.area import PageArea
from desktop_app.gui.pages.images import PageImages
from desktop_app.gui.pages.look import Look
from desktop_app.gui.pages.marks import PageMark, PageMarkStyle
from desktop_app.gui.pages.painting import PagePainter
from desktop_app.gui.pages.places import PagePosition, PageSize
from desktop_app.gui.pages.selection import PageWord, WordSelection
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.parts.reader import Reader
from desktop_app.gui.theme.theme import Theme


class PageView(PageArea):
    """Pages of one document. All places that go in and out are page numbers from 0 and points."""

    clicked = Signal(int, QPointF)
    link_followed = Signal(str)  # the key of the link that was clicked
    hovered = Signal(object)  # the key of the mark under the mouse, or None
    selection_changed = Signal()
    failed = Signal(object)  # Message: a page could not be drawn

    def __init__(self, reader: Reader, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = Look.PLAIN
        self._marks: dict[int, list[PageMark]] = defaultdict(list)
        self._selection = WordSelection()
        self._word_source: Callable[[], Sequence[PageWord]] | None = None
        self._pressed: QPointF | None = None
        self._hovered: object = None
        self._images = PageImages(reader, self)
        self._images.arrived.connect(self._repaint_page)
        self._images.failed.connect(self.failed)
        theme.changed.connect(self.viewport().update)
        self.viewport().setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    def set_document(self, file: OpenFile | None, sizes: Sequence[PageSize], sha256: str = "") -> None:
        """Show the pages of a file, whose sizes (width and height, in points) are known; ``None`` shows nothing.

        With the digest of what was read from the file, pages of another file under the same name are not shown.
        """
        self._images.set_document(file, sizes, sha256)
        self.set_words(())
        self.set_marks(())
        self.set_sizes(sizes)

    def set_marks(self, marks: Sequence[PageMark]) -> None:
        """Show these marks instead of those shown before; later ones are painted over earlier ones."""
        self._marks = defaultdict(list)
        for mark in marks:
            self._marks[mark.region.page].append(mark)
        self.viewport().update()

    def set_words(self, words: Sequence[PageWord]) -> None:
        """Say which words can be chosen with the mouse, in reading order."""
        self.set_word_source(lambda: words)

    def set_word_source(self, source: Callable[[], Sequence[PageWord]]) -> None:
        """Say where to ask for those words when the mouse is first pressed, for a long document has very many."""
        self._word_source = source
        self._selection = WordSelection()
        self.selection_changed.emit()

    def set_look(self, look: Look) -> None:
        """Show the paper as printed, dimmed or inverted."""
        self._look = look
        self._images.set_look(look)
        self.viewport().update()

    def selected_text(self) -> str:
        """The words chosen with the mouse."""
        return self._selection.text()

    def clear_selection(self) -> None:
        """Choose no words."""
        self._selection.clear()
        self._selection_moved()

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in view, and ask for the images that are missing."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("surround"))
        if self.page_count:
            self._paint_pages(painter)
        if self.hasFocus():
            painter.resetTransform()
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    @guarded()
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose words; what was chosen is let go."""
        if event.button() == Qt.MouseButton.RightButton and self.page_count and not self._selection.words():
            self._click(event.position())
        if event.button() != Qt.MouseButton.LeftButton or not self.page_count:
            super().mousePressEvent(event)
            return
        self._take_words()
        self._pressed = event.position()
        self._selection.clear()
        self._selection.start(self._position_at(event.position()))
        self._selection_moved()

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch the choice of words, or say which mark is under the mouse."""
        if self._pressed is None:
            self._hover(event.position())
            return
        moved = (event.position() - self._pressed).manhattanLength()
        if moved >= QApplication.startDragDistance() or self._selection.words():
            self._selection.extend(self._position_at(event.position()))
            self._selection_moved()

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press and release in one place is a click."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            super().mouseReleaseEvent(event)
            return
        self._pressed = None
        if self._selection.words():
            return
        link = self._link_at(event.position())
        if link is not None:
            self.link_followed.emit(str(link.key))
        else:
            self._click(event.position())

    @guarded()
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose the word under the mouse."""
        if self.page_count:
            self._selection.choose_word(self._position_at(event.position()))
            self._selection_moved()

    @guarded(bool)
    def viewportEvent(self, event: QEvent) -> bool:
        """Show what the mark under the mouse has to say."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(QPointF(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def mark_at(self, point: QPointF) -> PageMark | None:
        """The topmost mark at a point of the view, one with a key or a tip before a bare one."""
        hits = self._marks_at(point)
        return next((mark for mark in hits if mark.tip or mark.key is not None), hits[0] if hits else None)

    def tip_at(self, point: QPointF) -> str:
        """What the marks at a point of the view have to say, the topmost first."""
        return "<br>".join(dict.fromkeys(mark.tip for mark in self._marks_at(point) if mark.tip))

    def _link_at(self, point: QPointF) -> PageMark | None:
        return next((mark for mark in self._marks_at(point) if mark.style is PageMarkStyle.LINK), None)

    def _marks_at(self, point: QPointF) -> list[PageMark]:
        """The marks at a point of the view, the topmost first."""
        if not self.page_count:
            return []
        spot = point + self.origin()
        page = self._places.at(spot).page
        return [mark for mark in reversed(self._marks[page]) if self._places.box(mark.region).contains(spot)]

    def _paint_pages(self, painter: QPainter) -> None:
        origin = self.origin()
        top, bottom = origin.y(), origin.y() + self.viewport().height()
        pages = self._places.between(top, bottom)
        scale = self._places.scale * self.devicePixelRatioF()
        painting = PagePainter(painter, self._places, self._theme, self._look, self.devicePixelRatioF())
        painter.translate(-origin)
        for page in pages:
            painting.page(page, self._images.image(page, scale))
            painting.marks(page, self._marks[page], top, bottom)
        painting.selection(self._selection.words(), pages)
        self._images.want(self._by_urgency(pages), scale)

    def _by_urgency(self, pages: range) -> list[int]:
        """The pages in view, that in the middle first, and then the next and the last one out of view."""
        middle = self.position(0.5).page
        around = [page for page in (pages.stop, pages.start - 1) if 0 <= page < self.page_count]
        return [*sorted(pages, key=lambda page: abs(page - middle)), *around]

    def _repaint_page(self, page: int) -> None:
        self.viewport().update(
            self._places.rect(page).translated(-self.origin()).toAlignedRect().adjusted(-2, -2, 2, 3)
        )

    def _click(self, point: QPointF) -> None:
        position = self._position_at(point)
        self.clicked.emit(position.page, QPointF(position.x, position.y))

    def _position_at(self, point: QPointF) -> PagePosition:
        return self._places.at(point + self.origin())

    def _take_words(self) -> None:
        if self._word_source is not None:
            self._selection = WordSelection(self._word_source())
            self._word_source = None

    def _hover(self, point: QPointF) -> None:
        leads = self._link_at(point) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor)
        mark = self.mark_at(point)
        key = mark.key if mark else None
        if key != self._hovered:
            self._hovered = key
            self.hovered.emit(key)

    def _selection_moved(self) -> None:
        self.viewport().update()
        self.selection_changed.emit()
