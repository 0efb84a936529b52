"""Paints the rows of the structure list, from text documents kept for the rows in sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QFontMetrics, QPainter, QTextDocument
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.cited_links import SymbolLink
from desktop_app.gui.parts.isolated import layout_direction
from desktop_app.gui.parts.row_images import Key, Paint, RowImages
from desktop_app.gui.reading.captions import caption_of, part_caption, part_size
from desktop_app.gui.reading.outline import OutlineEntry
from desktop_app.gui.reading.paragraph_document import Highlight, add_notes, note_document, paragraph_document
from desktop_app.gui.reading.structure_model import StructureModel
from desktop_app.gui.theme.theme import Theme
from desktop_app.resolution.language import language_of
from desktop_app.resolution.model import Kind

MARGIN, GUTTER, INDENT, ABOVE = 14, 62, 20, 7
MOST_DOCUMENTS = 120
LOOKS = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_MouseOver
"""What of the state of a row shows."""
Index = QModelIndex | QPersistentModelIndex


class StructureDelegate(QStyledItemDelegate):
    """Rows of text with the mark of their kind in the margin, and part headings that fold."""

    def __init__(self, model: StructureModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._theme = model, theme
        self._language = language_of(model.resolution)
        self._documents: OrderedDict[str, QTextDocument] = OrderedDict()
        self._images = RowImages()
        self._heights: dict[tuple[str, int], int] = {}
        self._highlights: Mapping[str, Sequence[Highlight]] = {}
        self._links_in: Callable[[str], Sequence[SymbolLink]] = lambda _: ()
        self.first_lines = False

    def forget(self) -> None:
        """Make every document anew: the face, the colours or the width changed."""
        self._forget_looks()
        self._heights.clear()

    def set_highlights(self, highlights: Mapping[str, Sequence[Highlight]]) -> None:
        """Mark these stretches in the entries with these keys."""
        self._highlights = highlights
        self._forget_looks()

    def set_links(self, links_in: Callable[[str], Sequence[SymbolLink]]) -> None:
        """Make links of the stretches of each text that this gives."""
        self._links_in = links_in
        self._forget_looks()

    def _forget_looks(self) -> None:
        self._documents.clear()
        self._images.forget()

    @guarded(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The width of the list, and the height that the words of the row need in it."""
        entry = self._model.entry(index.row())
        width = self._list_width(option)
        if entry.part:
            return QSize(width, QFontMetrics(option.font).height() + 18)
        if self.first_lines:
            return QSize(width, QFontMetrics(self._theme.text_font(self._language)).height() + 2 * ABOVE)
        key = (entry.key, width)
        if key not in self._heights:
            self._heights[key] = round(self._document(entry, width).size().height()) + 2 * ABOVE
        return QSize(width, self._heights[key])

    @guarded()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        self._images.paint(painter, option.rect, *self._image_of(option, index))

    def prepare(self, view: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Have a row ready that lies near those in view."""
        self._images.prepare(view, option.rect, *self._image_of(option, index))

    def _image_of(self, option: QStyleOptionViewItem, index: Index) -> tuple[Key, Paint]:
        """What decides how a row looks, and what paints it."""
        entry = self._model.entry(index.row())
        key = (entry.key, self._model.is_folded(entry), option.state & LOOKS, option.direction)
        return key, lambda brush, rect: self._paint_row(brush, option, rect, entry)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, entry: OutlineEntry) -> None:
        painter.save()
        self._paint_ground(painter, option, row)
        if entry.part:
            self._paint_part(painter, option, row, entry)
        else:
            self._paint_caption(painter, option, row, entry)
            self._paint_words(painter, option, row, entry)
        painter.restore()

    def link_at(self, entry: OutlineEntry, row: QRect, spot: QPointF) -> str:
        """The link at a spot of the list, ``note:MARKER`` or ``symbol:NUMBER``; empty where there is none."""
        if entry.part or self.first_lines:
            return ""
        corner = self._words_box(entry, row).topLeft()
        layout = self._document(entry, row.width()).documentLayout()
        return layout.anchorAt(spot - QPointF(corner))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect) -> None:
        painter.setClipRect(row)
        selected = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus))
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = "selection" if selected else "hover" if hovered else "surface"
        painter.fillRect(row, self._theme.colour(ground))
        painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), self._theme.colour("line"))
        if selected:
            left = row.right() - 2 if option.direction == Qt.LayoutDirection.RightToLeft else row.left()
            painter.fillRect(QRect(left, row.top(), 3, row.height()), self._theme.colour("accent"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.colour("accent"))
            painter.drawRect(row.adjusted(0, 0, -1, -1))

    def _paint_part(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, entry: OutlineEntry) -> None:
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        row = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        arrow = "▸" if self._model.is_folded(entry) else "▾"
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row, flags | Qt.AlignmentFlag.AlignLeading, f"{arrow}  {part_caption(entry)}")
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(row, flags | Qt.AlignmentFlag.AlignTrailing, part_size(entry))

    def _paint_caption(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, entry: OutlineEntry) -> None:
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.colour("muted"))
        words = self._words_box(entry, row)
        box = QRect(words.left() - GUTTER, row.top() + ABOVE, GUTTER - 10, words.height())
        if self._backwards:
            box.moveLeft(words.right() + 10)
        side = Qt.AlignmentFlag.AlignLeft if self._backwards else Qt.AlignmentFlag.AlignRight
        lift = QFontMetrics(self._theme.text_font(self._language)).ascent() - QFontMetrics(font).ascent()
        painter.drawText(
            box.translated(0, lift),
            side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute,
            self._caption(entry),
        )

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, entry: OutlineEntry) -> None:
        box = self._words_box(entry, row)
        if self.first_lines:
            self._paint_first_line(painter, box, entry)
            return
        painter.translate(box.topLeft())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = option.palette
        self._document(entry, row.width()).documentLayout().draw(painter, context)

    def _paint_first_line(self, painter: QPainter, box: QRect, entry: OutlineEntry) -> None:
        font = self._theme.text_font(self._language)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        text = "  ".join((*self._model.own_lines(entry), self._text(entry)[:400]))
        side = Qt.AlignmentFlag.AlignRight if self._backwards else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(layout_direction(self._backwards))
        line = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, int(flags) | int(Qt.TextFlag.TextDontClip), line)  # a face may be higher than it says

    def _words_box(self, entry: OutlineEntry, row: QRect) -> QRect:
        indent = INDENT * min(entry.depth, 4)
        start, end = MARGIN + GUTTER + indent, MARGIN
        if self._heading(entry):
            start = MARGIN + 6
        if self._backwards:
            start, end = end, start
        return row.adjusted(start, ABOVE, -end, -ABOVE)

    def _heading(self, entry: OutlineEntry) -> bool:
        if entry.position is None:
            return False
        return self._model.resolution.paragraphs[entry.position].kind in {Kind.HEADING, Kind.TITLE}

    @property
    def _backwards(self) -> bool:
        return self._language.right_to_left

    def _caption(self, entry: OutlineEntry) -> str:
        if entry.note:
            return entry.note.marker
        return caption_of(self._model.resolution.paragraphs[entry.position]) if entry.position is not None else ""

    def _text(self, entry: OutlineEntry) -> str:
        if entry.note:
            return entry.note.text
        return self._model.resolution.paragraphs[entry.position].text if entry.position is not None else ""

    def _document(self, entry: OutlineEntry, width: int) -> QTextDocument:
        document = self._documents.pop(entry.key, None) or self._make(entry)
        document.setTextWidth(self._words_box(entry, QRect(0, 0, width, 0)).width())
        self._documents[entry.key] = document
        if len(self._documents) > MOST_DOCUMENTS:
            self._documents.popitem(last=False)
        return document

    def _make(self, entry: OutlineEntry) -> QTextDocument:
        found = self._highlights.get(entry.key, ())
        if entry.note:
            links = self._links_in(entry.note.text)
            return note_document(entry.note.text, self._theme, self._language, found, links)
        paragraph = self._model.resolution.paragraphs[entry.position or 0]
        links = self._links_in(paragraph.text)
        document = paragraph_document(paragraph, self._theme, self._language, found, links)
        add_notes(document, self._model.own_lines(entry), self._theme)
        return document

    def _list_width(self, option: QStyleOptionViewItem) -> int:
        widget = option.widget
        viewport = getattr(widget, "viewport", None)
        return viewport().width() if viewport else option.rect.width()
