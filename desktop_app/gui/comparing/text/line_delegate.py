"""The delegate of the views of text: measures and paints lines, and knows what is under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.comparison.model import Side
from desktop_app.gui.comparing.linking.linking import Linking
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.cells import Arrangement
from desktop_app.gui.comparing.text.documents import BADGE_SIGN, CellDocument
from desktop_app.gui.comparing.text.geometry import PADDING, ColumnBox, column_boxes
from desktop_app.gui.comparing.text.heights import LineHeights
from desktop_app.gui.comparing.text.line_painter import CellLook, Lights, LinePainter, RowLook
from desktop_app.gui.comparing.text.lines_model import LINE, departure_phrase, fold_words
from desktop_app.gui.comparing.text.row_documents import RowDocuments
from desktop_app.gui.comparing.text.word_choice import CellPlace, WordChoice
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.row_images import Key, Paint
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.lines import DepartureLine, FoldLine, Line, RowLine
from desktop_app.markup.runs import Run

Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """Paints the lines of one view."""

    def __init__(self, state: ReadingState, documents: RowDocuments, theme: Theme, linking: Linking) -> None:
        super().__init__()
        self._state, self._documents, self._theme = state, documents, theme
        self._linking = linking
        self.heights = LineHeights(state, documents)
        self.choice: WordChoice | None = None

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt
        """The height of a line: as measured, or as estimated until it has been in view."""
        return QSize(100, self.heights.height(index.data(LINE)))

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line."""
        direction = option.direction
        self._documents.images.paint(painter, option.rect, *self._image_of(index.data(LINE), direction))
        if option.state & QStyle.StateFlag.State_HasFocus:
            LinePainter(painter, self._theme, direction).focus(option.rect)

    def prepare(self, view: QWidget, rect: QRect, line: Line) -> None:
        """Have a line ready that lies near those in view."""
        self._documents.images.prepare(view, rect, *self._image_of(line, view.layoutDirection()))

    def forget_looks(self) -> None:
        """Lay every text out anew: its words look different, and are as high as before."""
        self._documents.forget()

    def run_at(self, rect: QRect, direction: Qt.LayoutDirection, row: int, point: QPoint) -> Run | None:
        """The run under a point of the view, in the row that fills ``rect``."""
        for document, box in self._columns(rect, direction, row):
            if box.text.contains(QPointF(point)):
                return document.run_at(QPointF(point) - box.text.topLeft())
        return None

    def link_at(self, rect: QRect, direction: Qt.LayoutDirection, row: int, point: QPoint) -> str:
        """The number of the resolution that is cited under a point of the view; empty where none is."""
        links = (
            document.link_at(QPointF(point) - box.text.topLeft())
            for document, box in self._columns(rect, direction, row)
            if box.text.contains(QPointF(point))
        )
        return next(links, "")

    def place_at(
        self, rect: QRect, direction: Qt.LayoutDirection, row: int, point: QPoint, column: int | None = None
    ) -> CellPlace | None:
        """The place nearest to a point, in the text under it or in that of ``column``."""
        for number, (document, box) in enumerate(self._columns(rect, direction, row)):
            if column == number or (column is None and box.text.contains(QPointF(point))):
                return CellPlace(row, number, document.position_at(QPointF(point) - box.text.topLeft()))
        return None

    def choose_word(self, place: CellPlace) -> None:
        """Choose the word at a place."""
        start, end = self._documents.of(place.row)[place.column].word_at(place.position)
        self.choice = WordChoice(CellPlace(place.row, place.column, start), end)

    def chosen_text(self) -> str:
        """The words that were chosen with the mouse."""
        if self.choice is None:
            return ""
        anchor = self.choice.anchor
        span = self.choice.span(anchor.row, anchor.column)
        return self._documents.of(anchor.row)[anchor.column].text_between(*span) if span else ""

    def on_badge(self, rect: QRect, direction: Qt.LayoutDirection, row: int, point: QPoint) -> bool:
        """Whether the point is on the words that say where the row was moved from."""
        columns = self._columns(rect, direction, row)
        return any(document.on_badge(QPointF(point) - box.text.topLeft()) for document, box in columns)

    def place_of_interest(self, row: int) -> float:
        """How far below the top of a row the reader should look: at what was searched for, or at a change."""
        state, documents = self._state, self._documents.of(row)
        here = state.hits[state.hit] if state.hits else None
        found = [document.top_of_hit(here) for document in documents] if here and here.row == row else []
        tops = [top for top in found if top is not None]
        tops = tops or [top for top in (document.top_of_first_mark() for document in documents) if top is not None]
        return PADDING + min(tops, default=0.0)

    def end_of_interest(self, row: int) -> float:
        """How far below the top of a row its last change is."""
        tops = (document.top_of_last_mark() for document in self._documents.of(row))
        return PADDING + max((top for top in tops if top is not None), default=0.0)

    def _columns(self, rect: QRect, direction: Qt.LayoutDirection, row: int) -> list[tuple[CellDocument, ColumnBox]]:
        boxes = column_boxes(self._documents.arrangement, rect, direction)
        return list(zip(self._documents.of(row), boxes, strict=True))

    def _look(self, row: int) -> RowLook:
        state, partner = self._state, self._partner_number(row)
        here = state.hits[state.hit] if state.hits else None
        hits = state.hits_of(row)
        chosen = self.choice.span if self.choice else lambda _row, _column: None
        cells = tuple(
            CellLook(Lights(hits, here if here in hits else None, chosen(row, column)), self._fades(row, column))
            for column in range(self._documents.columns)
        )
        is_chosen = partner is not None and partner == self._linking.chosen
        return RowLook(row == state.current, state.marked.moved(row), cells, partner, is_chosen)

    def _image_of(self, line: Line, direction: Qt.LayoutDirection) -> tuple[Key, Paint]:
        """What tells the image of a line from others, and how it is painted."""
        look = self._look(line.row) if isinstance(line, RowLine) else None

        def paint(brush: QPainter, rect: QRect) -> None:
            self._paint_line(LinePainter(brush, self._theme, direction), rect, direction, line, look)

        return (line, look, direction), paint

    def _paint_line(
        self, brush: LinePainter, rect: QRect, direction: Qt.LayoutDirection, line: Line, look: RowLook | None
    ) -> None:
        if isinstance(line, FoldLine):
            self._paint_fold(brush, rect, direction, line)
        elif isinstance(line, DepartureLine):
            self._paint_departure(brush, rect, direction, line)
        elif look:
            self._paint_row(brush, rect, direction, line.row, look)

    def _paint_row(
        self, brush: LinePainter, rect: QRect, direction: Qt.LayoutDirection, row: int, look: RowLook
    ) -> None:
        brush.ground(rect, look)
        for (document, box), cell in zip(self._columns(rect, direction, row), look.cells, strict=True):
            with brush.faded(cell.fades):
                brush.cell(document, box, cell.lights)
        if look.partner is not None:
            brush.partner(rect, str(look.partner + 1), look.partner_is_chosen)

    def _fades(self, row: int, column: int) -> bool:
        """Whether a column is no part of the choice of a partner: the other side but for the likely ones."""
        source = self._linking.source
        if source is None or self._partner_number(row) is not None:
            return False
        sides = tuple(Side) if self._documents.arrangement is Arrangement.COLUMNS else (source.side,)
        return row != source.row or sides[column] is not source.side

    def _partner_number(self, row: int) -> int | None:
        rows = [partner.row for partner in self._linking.partners]
        return rows.index(row) if row in rows else None

    def _paint_fold(self, brush: LinePainter, rect: QRect, direction: Qt.LayoutDirection, line: FoldLine) -> None:
        brush.fold_ground(rect)
        gutter = self._gutter(rect, direction)
        brush.sign(
            gutter, "▾" if line.is_open else ("◂" if direction == Qt.LayoutDirection.RightToLeft else "▸"), "muted"
        )
        brush.words(self._line_text(rect, direction), fold_words(self._state, line), "muted")

    def _paint_departure(
        self, brush: LinePainter, rect: QRect, direction: Qt.LayoutDirection, line: DepartureLine
    ) -> None:
        brush.ground(rect, RowLook(current=False, moved=True))
        brush.sign(self._gutter(rect, direction), BADGE_SIGN, "moved")
        words = departure_phrase(self._state, line.row)
        brush.words(self._line_text(rect, direction), words, "moved", bold=True)

    def _gutter(self, rect: QRect, direction: Qt.LayoutDirection) -> QRectF:
        gutter = column_boxes(self._documents.arrangement, rect, direction)[0].gutter
        return QRectF(gutter.left(), rect.top(), gutter.width(), rect.height())

    def _line_text(self, rect: QRect, direction: Qt.LayoutDirection) -> QRectF:
        """The room for words that go through both columns."""
        boxes = column_boxes(self._documents.arrangement, rect, direction)
        left = min(box.text.left() for box in boxes)
        right = max(box.text.right() for box in boxes)
        return QRectF(left, rect.top(), right - left, rect.height())
