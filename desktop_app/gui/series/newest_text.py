"""The newest text in one column, its words by the version they came with, and the margin saying so.

Of a draft between last year's text and the adopted one, the margin says what the draft brought, and what came since.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QApplication, QTextBrowser, QTextEdit, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import layout_direction
from desktop_app.gui.parts.messages import cite_words, said_of
from desktop_app.gui.series.aged_words import (
    aged_runs,
    insert_aged,
    insert_boxes,
    insert_roles,
    insert_step,
    rects_of,
    units,
)
from desktop_app.gui.series.phrases import sign_names, sponsors_words, translate
from desktop_app.gui.series.state import SeriesState
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.brackets import boxes_of, is_put_in_between
from desktop_app.markup.event_signs import EventSign
from desktop_app.markup.history_steps import HistoryStep, StepWords, steps_of
from desktop_app.markup.history_table import HistoryRow
from desktop_app.markup.marks import Mark
from desktop_app.markup.three_way import DRAFT, NOW, Since
from desktop_app.resolution.language import language_of

NUMBER_SHARE, MARGIN_SHARE = 10, 22
"""The widths of the column of numbers and of the margin, in percent."""


class NewestText(QTextBrowser):
    """The column; it is written when it is first shown, and again when what it shows changes."""

    def __init__(self, state: SeriesState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme = state, theme
        self._is_stale = True
        self.boxes: list[QTextCursor] = []
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTabChangesFocus(True)
        for changed in (state.table_changed, state.filters_changed, state.found_changed, theme.changed):
            changed.connect(self._renew)
        state.chosen_changed.connect(self._follow)

    def retranslate(self) -> None:
        """Say the margin in the language of the window."""
        self.setAccessibleName(translate("Series", "The newest text by age"))
        self._renew()

    def fill(self) -> None:
        """Write the text, unless it stands there already."""
        if self._is_stale:
            self._is_stale = False
            self.document().setDefaultFont(self._theme.text_font(language_of(self._state.history.versions[-1])))
            self.clear()
            self.boxes = write_newest(QTextCursor(self.document()), self._state, self._theme)
            self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_chosen(self) -> None:
        """Bring the paragraph chosen into view."""
        place = next((at for at, row in enumerate(rows_of(self._state)) if row.number == self._state.chosen_row), None)
        table = self._table()
        if place is not None and table is not None and place < table.rows():
            self.setTextCursor(table.cellAt(place, 1).firstCursorPosition())
            self._bring_up()
            self._mark(table, place)

    def step(self, by: int, since_draft: Callable[[HistoryRow], bool]) -> None:
        """Choose the next paragraph, or the one before, that was changed since the draft."""
        rows = rows_of(self._state)
        here = next((at for at, row in enumerate(rows) if row.number == self._state.chosen_row), -1)
        onward = rows[here + 1 :] if by > 0 else rows[: max(here, 0)][::-1]
        found = next((row for row in onward if since_draft(row)), None)
        if found is not None:
            self._state.choose(found.number, self._state.chosen_version)

    @guarded()
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the paragraph that was clicked."""
        super().mouseReleaseEvent(event)
        table, rows = self._table(), rows_of(self._state)
        at = table.cellAt(self.cursorForPosition(event.position().toPoint())).row() if table else -1
        if not self.textCursor().hasSelection() and 0 <= at < len(rows):
            self._state.choose(rows[at].number, self._state.chosen_version)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw boxes around what is still open in a draft."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._theme.colour("warning"), 1.5))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for box in self.boxes:
            for rect in rects_of(box):
                painter.drawRoundedRect(rect.adjusted(-1, 0, 1, -1), 2, 2)
        painter.end()

    def _bring_up(self) -> None:
        """Let the cursor be in the upper half, so that what begins there is seen."""
        top, height = self.cursorRect().top(), self.viewport().height()
        if not 0 <= top <= height // 2:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + top - height // 4)

    def _table(self) -> QTextTable | None:
        table = next(iter(self.document().rootFrame().childFrames()), None)
        return table if isinstance(table, QTextTable) else None

    def _mark(self, table: QTextTable, place: int) -> None:
        """Lay the ground of what is chosen under the number of the paragraph."""
        marked = QTextEdit.ExtraSelection()
        cell = table.cellAt(place, 0)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        looks = QTextCharFormat()
        looks.setBackground(self._theme.colour("selection"))
        marked.cursor, marked.format = cursor, looks
        self.setExtraSelections([marked])

    def _follow(self) -> None:
        if self.isVisible():
            self.show_chosen()

    def _renew(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.fill()


def printed_newest(state: SeriesState, theme: Theme) -> QTextDocument:
    """The same as a document to print."""
    document = QTextDocument()
    document.setDefaultFont(theme.text_font(language_of(state.history.versions[-1])))
    write_newest(QTextCursor(document), state, theme)
    return document


def rows_of(state: SeriesState) -> list[HistoryRow]:
    """The rows that are shown, what was merged only once."""
    rows = state.table.once(state.shown())
    lineages, roles = state.history.lineages, state.roles
    return [row for row in rows if roles is None or roles.is_shown(lineages[row.number])]


def write_newest(cursor: QTextCursor, state: SeriesState, theme: Theme) -> list[QTextCursor]:
    """Write the rows that are shown as a table of number, text and margin; return what is to be boxed."""
    rows, boxes = rows_of(state), list[QTextCursor]()
    if not rows:
        return boxes
    looks = QTextTableFormat()
    looks.setBorder(0)
    looks.setCellPadding(4)
    looks.setCellSpacing(0)
    shares = (NUMBER_SHARE, 100 - NUMBER_SHARE - MARGIN_SHARE, MARGIN_SHARE)
    looks.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
    looks.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table = cursor.insertTable(len(rows), 3, looks)
    small = QTextCharFormat()
    small.setForeground(theme.colour("muted"))
    small.setFont(QApplication.font())
    small.setFontPointSize(max(7.0, theme.text_font().pointSizeF() * 0.75))
    along = QTextBlockFormat()
    along.setLayoutDirection(layout_direction(language_of(state.history.versions[-1]).right_to_left))
    for at, row in enumerate(rows):
        number, words = table.cellAt(at, 0).firstCursorPosition(), table.cellAt(at, 1).firstCursorPosition()
        for beginning in (number, words):
            beginning.setBlockFormat(along)
        number.insertText(cite_words(row.cite), small)
        _write_words(words, row, state, theme)
        table.cellAt(at, 2).firstCursorPosition().insertText(margin_of(row, state), small)
        if state.roles:
            boxes += _boxes(table, at, row)
    return boxes


def _boxes(table: QTextTable, at: int, row: HistoryRow) -> list[QTextCursor]:
    """Of a row that is written, the words in brackets, and the number of a paragraph that was put in between."""
    number, words = table.cellAt(at, 0), table.cellAt(at, 1)
    whole = words.firstCursorPosition()
    whole.setPosition(words.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    text = whole.selectedText()
    spans = [(units(text[:start]), units(text[:end])) for start, end in boxes_of(text)]
    boxes = insert_boxes(words.firstCursorPosition(), spans)
    if is_put_in_between(row.paragraph.label):
        boxes += insert_boxes(number.firstCursorPosition(), [(0, len(cite_words(row.cite)))])
    return boxes


def _write_words(cursor: QTextCursor, row: HistoryRow, state: SeriesState, theme: Theme) -> None:
    """What is there by age; what went, struck through; with a draft, what was changed since as a redline."""
    history = state.history
    lineage = history.lineages[row.number]
    steps = steps_of(history, lineage)
    aged = aged_runs(history, lineage, lineage.last)
    if state.roles and row.is_gone and state.roles.is_sponsors(lineage):
        insert_step(cursor, [StepWords(row.paragraph.text, Mark.PLAIN)], theme)
    elif row.is_gone:
        insert_step(cursor, steps[-1].words, theme)
    elif state.roles:
        insert_roles(cursor, aged, steps[-1].words if _is_since_draft(steps) else (), theme)
    else:
        insert_aged(cursor, aged, len(history.versions), theme)


def _is_since_draft(steps: list[HistoryStep]) -> bool:
    return bool(steps) and steps[-1].before == DRAFT and steps[-1].version == NOW and steps[-1].is_changed


def margin_of(row: HistoryRow, state: SeriesState) -> str:
    """Where what the paragraph says comes from."""
    lineage = state.history.lineages[row.number]
    if state.roles and state.roles.is_sponsors(lineage):
        return sponsors_words(state.roles)
    if state.roles:
        return {
            Since.BASE: "",
            Since.DRAFT: translate("Series", "by the draft"),
            Since.NEGOTIATION: translate("Series", "since the draft"),
            Since.BOTH: translate("Series", "by the draft and since"),
            Since.DROPPED_BY_DRAFT: translate("Series", "dropped by the draft"),
            Since.DROPPED_PROPOSAL: translate("Series", "proposed by the draft, dropped since"),
            Since.DROPPED_SINCE: translate("Series", "dropped since the draft"),
        }[state.roles.since(lineage)]
    if row.is_gone:
        return _said_of(state, lineage.events[-1].version, sign_names([EventSign.WENT]))
    last = max((cell.version for cell in row.cells if cell and any(s.traits.sign for s in cell.signs)), default=None)
    if last is None:
        return ""
    cell = row.cells[last]
    return _said_of(state, last, sign_names(cell.signs if cell else ()))


def _said_of(state: SeriesState, version: int, words: str) -> str:
    return said_of(state.table.heads[version].name, words)
