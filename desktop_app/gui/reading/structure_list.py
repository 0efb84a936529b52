"""The list widget of the structure: keys, folding, note marks, copying."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QToolTip, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.cited_links import SymbolLink
from desktop_app.gui.parts.flowing import flow_anew, lay_out_in_turns, set_up_to_flow
from desktop_app.gui.parts.turns import for_a_moment, rows_around, rows_in_view
from desktop_app.gui.reading.outline import OutlineEntry
from desktop_app.gui.reading.paragraph_document import NOTE_LINK, SYMBOL_LINK, Highlight
from desktop_app.gui.reading.structure_delegate import StructureDelegate
from desktop_app.gui.reading.structure_model import StructureModel
from desktop_app.gui.theme.theme import Theme
from desktop_app.resolution.model import Resolution
from desktop_app.resolution.own_work import OwnNote

BATCH = 16


class StructureList(QListView):
    """Shows a resolution's structure. ``chosen`` gives the entry that the reader went to."""

    chosen = Signal(object)  # Entry
    note_followed = Signal(str)
    symbol_followed = Signal(str)  # the number of a resolution of the library

    def __init__(self, resolution: Resolution, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chooses_nothing = False
        self._holding = False
        self._tip: Callable[[str], str] = lambda _: ""
        self._ahead: list[int] = []
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._prepare_some)
        self.structure = StructureModel(resolution, self)
        self._delegate = StructureDelegate(self.structure, theme, self)
        set_up_to_flow(self)
        lay_out_in_turns(self, BATCH)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self.setModel(self.structure)  # last: the rows are laid out at once, and must be in batches
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._look_ahead())
        theme.changed.connect(self._restyle)

    @property
    def first_lines(self) -> bool:
        """Whether only the first line of each paragraph is shown."""
        return self._delegate.first_lines

    def show_first_lines(self, only: bool) -> None:
        """Show the first line of each paragraph, or the whole of it."""
        self._delegate.first_lines = only
        self._restyle()
        self._keep_current_in_view()

    def show_notes(self, notes: Mapping[int, Sequence[OwnNote]]) -> None:
        """Show the reader's own notes, by the positions of their paragraphs."""
        self.structure.notes = notes
        self._restyle()
        self.viewport().update()

    def entry(self) -> OutlineEntry | None:
        """The row that is chosen."""
        index = self.currentIndex()
        return self.structure.entry(index.row()) if index.isValid() else None

    def choose_paragraph(self, position: int) -> None:
        """Choose a paragraph, unfolding what hides it."""
        self._choose_row(self.structure.row_of_paragraph(position))

    def choose_key(self, key: str) -> None:
        """Choose the entry with that key, unfolding what hides it."""
        self._choose_row(self.structure.row_of_key(key))

    def choose_note(self, marker: str) -> None:
        """Choose a footnote, unfolding the list of them."""
        row = self.structure.row_of_note(marker)
        if row is not None:
            self._choose_row(row)

    def step(self, rows: int) -> None:
        """Choose the next paragraph (or, below 0, the one before), leaving out parts."""
        row = self.currentIndex().row() + rows
        while 0 <= row < self.structure.rowCount() and self.structure.entry(row).part:
            row += rows
        if 0 <= row < self.structure.rowCount():
            self._choose_row(row)

    def set_links(self, links_in: Callable[[str], Sequence[SymbolLink]], tip: Callable[[str], str]) -> None:
        """Make links of the stretches of each text that this gives; ``tip`` says what a link leads to."""
        self._tip = tip
        self._delegate.set_links(links_in)
        self.viewport().update()

    def set_highlights(self, highlights: Mapping[str, Sequence[Highlight]]) -> None:
        """Mark stretches in the entries with these keys."""
        self._delegate.set_highlights(highlights)
        self.viewport().update()

    def is_preparing(self) -> bool:
        """Whether some rows near those in view are not painted yet."""
        return bool(self._ahead)

    def retranslate(self) -> None:
        """Say what each part is in the language of the window."""
        self._restyle()

    @guarded()
    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Say which entry the reader went to."""
        super().currentChanged(current, previous)
        if current.isValid() != previous.isValid():
            self.viewport().update()  # the frame around all comes or goes
        if current.isValid() and not self._chooses_nothing:
            self.chosen.emit(self.structure.entry(current.row()))

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without choosing a paragraph, as Qt's lists would."""
        self._chooses_nothing = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if self._chooses_nothing:
            self.selectionModel().clearCurrentIndex()
        self._chooses_nothing = False

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and a frame around all where the keyboard is here and no row shows it."""
        super().paintEvent(event)
        if self.hasFocus() and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold with Left, unfold with Right, both with Return; all else is Qt's."""
        entry = self.entry()
        if entry is None or not entry.foldable or not self._folds(entry, event.key()):
            super().keyPressEvent(event)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a note mark, or fold the part that was clicked."""
        super().mouseReleaseEvent(event)
        entry, link = self._under(event.position())
        if link.startswith(NOTE_LINK):
            self.note_followed.emit(link.removeprefix(NOTE_LINK))
        elif link and event.button() == Qt.MouseButton.LeftButton:
            self.symbol_followed.emit(link.removeprefix(SYMBOL_LINK))
        elif entry and entry.part and event.button() == Qt.MouseButton.LeftButton:
            self._toggle(entry)

    @guarded()
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be followed."""
        super().mouseMoveEvent(event)
        entry, link = self._under(event.position())
        hand = bool(link or (entry and entry.part))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    @guarded(bool)
    def viewportEvent(self, event: QEvent) -> bool:
        """Show a footnote while the mouse is over its mark, or what a link leads to."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            _, link = self._under(QPointF(event.pos()))
            note = self.structure.resolution.footnote_of.get(link.removeprefix(NOTE_LINK))
            words = note.text if note else self._tip(link.removeprefix(SYMBOL_LINK))
            QToolTip.showText(event.globalPos(), _wrapped(words) if words else "", self.viewport())
            return True
        return super().viewportEvent(event)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words flow anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._restyle()

    @guarded()
    def updateGeometries(self) -> None:
        """Follow the chosen row, whose place is another after each batch of rows that is laid out."""
        super().updateGeometries()
        if self._holding:
            self._keep_current_in_view()

    @guarded()
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the reader scroll away from the chosen row."""
        self._let_go()
        super().wheelEvent(event)

    def _folds(self, entry: OutlineEntry, key: int) -> bool:
        folded = self.structure.is_folded(entry)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or key == (Qt.Key.Key_Right if folded else Qt.Key.Key_Left):
            self._toggle(entry)
            return True
        return False

    def _toggle(self, entry: OutlineEntry) -> None:
        self.structure.toggle(entry)
        row = next(row for row in range(self.structure.rowCount()) if self.structure.entry(row).key == entry.key)
        self._choose_row(row)

    def _under(self, spot: QPointF) -> tuple[OutlineEntry | None, str]:
        index = self.indexAt(spot.toPoint())
        if not index.isValid():
            return None, ""
        entry = self.structure.entry(index.row())
        return entry, self._delegate.link_at(entry, self.visualRect(index), spot)

    def _choose_row(self, row: int) -> None:
        self.setCurrentIndex(self.structure.index(row))
        self._keep_current_in_view()

    def _keep_current_in_view(self) -> None:
        """Scroll to the chosen row, and again while rows are laid out, until the reader scrolls himself."""
        self._holding = True
        index = self.currentIndex()
        if index.isValid() and self.visualRect(index).isValid():
            self.scrollTo(index)

    def _let_go(self) -> None:
        self._holding = False

    def _look_ahead(self) -> None:
        """Have the rows ready that a reader may scroll to next."""
        in_view = rows_in_view(self)
        self._ahead = rows_around(in_view.start, in_view.stop, self.structure.rowCount())
        self._turns.start()

    def _prepare_some(self) -> None:
        for_a_moment(self._ahead, self._prepare)
        if not self._ahead:
            self._turns.stop()

    def _prepare(self, row: int) -> None:
        """Paint a row that is laid out."""
        index = self.structure.index(row)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        if option.rect.isValid():
            self._delegate.prepare(self.viewport(), option, index)

    def _restyle(self) -> None:
        flow_anew(self, self._delegate.forget)


def _wrapped(text: str) -> str:
    """Text that a tool tip breaks into lines: rich text, with the signs that it would take for its own made plain."""
    plain = text.replace("&", "&amp;").replace("<", "&lt;")
    return f"<p style='white-space: pre-wrap'>{plain}</p>"
