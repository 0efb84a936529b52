"""The fourth view of a comparison: the brief as a sheet, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.gui.brief.document import brief_document, framed
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.counted_notes import CountedNotes
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.colours import colours_of
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.brief import BriefChoice
from desktop_app.markup.brief_model import Brief

SHEET, MARGIN, AROUND, CHIP = 760, 44.0, 18, 26
"""Width of the sheet and its margin, the least room around it, and the height of a chip, in pixels."""

Make = Callable[[BriefChoice], Brief]


class _Sheet(QTextBrowser):
    """The page; it is read and copied from, never written in."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setMaximumWidth(SHEET)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class BriefPane(TranslatedWidget):
    """The brief, made anew whenever it is shown. ``counts`` says how many rows are flagged and how many are to read."""

    word_asked = Signal()
    print_asked = Signal()

    def __init__(
        self, make: Make, counts: Callable[[], tuple[int, int]], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._make, self._counts, self._theme = make, counts, theme
        self.choice = BriefChoice.FLAGGED
        self.brief = make(self.choice)
        self.sheet, self._empty, self._stack = _Sheet(), QLabel(), QStackedWidget()
        self.choices = {choice: QPushButton() for choice in BriefChoice}
        self._copy, self._word, self._print = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._copy.setText(self.tr("Copy"))
        self._word.setText(self.tr("Save…"))
        self._word.setToolTip(self.tr("Save as a Word document or web page"))
        self._print.setText(self.tr("Print…"))
        self._empty.setText(self.tr("Flag a paragraph with M, or show all that is to read."))
        self.sheet.setAccessibleName(self.tr("Brief"))
        self.refresh()

    def choose(self, choice: BriefChoice) -> None:
        """Make the brief of what is flagged, or of all that is to read."""
        self.choice = choice
        self.refresh()

    def refresh(self) -> None:
        """Make the brief anew."""
        flagged, to_read = self._counts()
        counted = CountedNotes()
        self.choices[BriefChoice.FLAGGED].setText(counted.flagged(flagged))
        self.choices[BriefChoice.TO_READ].setText(counted.all_to_read(to_read))
        for choice, button in self.choices.items():
            button.setChecked(choice is self.choice)
        self.brief = self._make(self.choice)
        document = framed(brief_document(self.brief, self._theme.colours, self._theme.text_points), MARGIN)
        document.setParent(self.sheet)
        place = self.sheet.verticalScrollBar().value()
        self.sheet.setDocument(document)
        self.sheet.verticalScrollBar().setValue(place)
        self._stack.setCurrentIndex(int(self.brief.is_empty))
        for button in (self._copy, self._word, self._print):
            button.setEnabled(not self.brief.is_empty)

    def copy(self) -> None:
        """Copy what is chosen on the sheet, or the whole brief, with its looks and as plain text."""
        if self.sheet.textCursor().hasSelection():
            self.sheet.copy()
            return
        document = brief_document(self.brief, colours_of("light"))
        data = QMimeData()
        data.setHtml(document.toHtml())
        data.setText(document.toPlainText())
        QGuiApplication.clipboard().setMimeData(data)

    @guarded()
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was flagged while another view was shown."""
        super().showEvent(event)
        self.refresh()

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the least room around the sheet."""
        super().resizeEvent(event)
        self.sheet.setFixedWidth(max(min(self.width() - 2 * AROUND, SHEET), 200))

    @guarded()
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the sheet."""
        self.sheet.setFocus(event.reason())

    def _lay_out(self) -> None:
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("muted", True)
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 8)
        head.setSpacing(8)
        for button in self.choices.values():
            button.setCheckable(True)
            button.setProperty("chip", True)
            button.setProperty("choice", True)
            button.setFixedHeight(CHIP)
            head.addWidget(button)
        head.addStretch()
        for button in (self._copy, self._word, self._print):
            head.addWidget(button)
        desk = QWidget()
        row = QHBoxLayout(desk)
        row.setContentsMargins(AROUND, AROUND, AROUND, 0)
        row.addStretch()
        row.addWidget(self.sheet)
        row.addStretch()
        self._stack.addWidget(desk)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._copy.clicked.connect(self.copy)
        self._word.clicked.connect(self.word_asked)
        self._print.clicked.connect(self.print_asked)
        self._theme.changed.connect(self.refresh)
        for choice, button in self.choices.items():
            button.clicked.connect(lambda _, choice=choice: self.choose(choice))
