"""The paragraph chosen, whole: its words with what differs, its page, and how its language came about."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.gui.library.came_about import CameAbout
from desktop_app.gui.library.marked_text import block_format, insert_marked
from desktop_app.gui.library.page_preview import PagePreview
from desktop_app.gui.library.phrases import dated, likeness_words
from desktop_app.gui.library.rows import FoundParagraph
from desktop_app.gui.library.search_state import SearchState
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.isolated import filled, in_line
from desktop_app.gui.parts.library import Library
from desktop_app.gui.parts.messages import cite_words
from desktop_app.gui.parts.reader import Reader
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme
from desktop_app.library.model import LibraryParagraph
from desktop_app.markup.agreed_words import AgreedMark, AgreedRun, agreed_runs
from desktop_app.resolution.language import language_with
from desktop_app.tasks.messages.library import ParagraphRequest

LEAST_HEIGHT = 150
"""Pixels that the words have at least, if they need them: half a dozen lines."""


class Preview(TranslatedWidget):
    """Follows the paragraph chosen; the signals ask for what its buttons name."""

    opened = Signal()
    copied = Signal()
    series_asked = Signal()
    agreed_asked = Signal()

    def __init__(
        self, state: SearchState, library: Library, reader: Reader, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state, self._library, self._theme = state, library, theme
        self._found: FoundParagraph | None = None
        self._citation, self._title, self._facts = QLabel(), QLabel(), ElidedLabel()
        self.text, self.page = QTextBrowser(), PagePreview(reader, theme)
        self.came_about = CameAbout(state, theme)
        self.open, self.copy, self.series, self.agreed = (QPushButton() for _ in range(4))
        self._lay_out()
        self.open.clicked.connect(self.opened)
        self.page.pressed.connect(self.opened)
        self.copy.clicked.connect(self.copied)
        self.series.clicked.connect(self.series_asked)
        self.agreed.clicked.connect(self.agreed_asked)
        self.text.document().documentLayout().documentSizeChanged.connect(self._fit)
        state.chosen_changed.connect(self.refresh)
        state.found.connect(self._show_steps)
        theme.changed.connect(self.refresh)
        self.retranslate()

    @property
    def whole_text(self) -> str:
        """The words of the paragraph chosen, without those that it does not have."""
        return self._text

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self.open.setText(self.tr("Open"))
        self.open.setToolTip(self.tr("Open the resolution at this paragraph (Return)"))
        self.copy.setText(self.tr("Copy with citation"))
        self.series.setText(self.tr("Show the series"))
        self.agreed.setText(self.tr("Agreed language"))
        self.agreed.setToolTip(self.tr("Where has this paragraph been agreed before? (G)"))
        self.text.setAccessibleName(self.tr("The paragraph chosen"))
        self.refresh()

    def refresh(self) -> None:
        """Show the paragraph chosen."""
        found = self._found = self._state.chosen
        self._text = ""
        for widget in (self._citation, self._title, self._facts, self.text, self.open, self.copy, self.series):
            widget.setVisible(found is not None)
        self.agreed.setVisible(found is not None)
        self.page.show_regions(None, ())
        self._show_steps()
        if found is None:
            return
        self._citation.setText(in_line(cite_words(found.citation)))
        self._title.setText(in_line(found.hit.title))
        self._title.setVisible(bool(found.hit.title))
        self._facts.setText(self._facts_of(found))
        self._show_words(found.runs(), found)
        request = ParagraphRequest(found.hit.paragraph)
        self._library.ask(request, lambda whole: self._take(found, whole), asker=self)

    def _facts_of(self, found: FoundParagraph) -> str:
        likeness = ""
        if found.agreed:
            likeness = likeness_words(found.agreed.similarity, exact=found.agreed.exact)
        places = filled(self.tr("in {0} files"), len(found.places)) if len(found.places) > 1 else ""
        away = "" if self._is_there(found) else self.tr("its folder cannot be reached now")
        return " · ".join(filter(None, (dated(found.hit.date), likeness, places, away)))

    def _is_there(self, found: FoundParagraph) -> bool:
        there = {state.folder.number for state in self._library.folders if state.is_there}
        return any(place.folder in there for place in found.places)

    def _take(self, found: FoundParagraph, whole: LibraryParagraph | None) -> None:
        """Show the whole paragraph and its page; nothing where another is chosen by now."""
        if whole is None or found is not self._found:
            return
        self._text = whole.text
        runs = agreed_runs(found.phrase, whole.text) if found.phrase else tuple(_with_marks(found, whole.text))
        self._show_words(runs, found)
        path = self._library.path_of(found.places[0])
        self.page.show_regions(path, whole.regions)

    def _show_words(self, runs: tuple[AgreedRun, ...], found: FoundParagraph) -> None:
        language = language_with(found.hit.language)
        self.text.clear()
        self.text.document().setDefaultFont(self._theme.text_font(language))
        cursor = QTextCursor(self.text.document())
        cursor.setBlockFormat(block_format(language))
        cursor.setCharFormat(QTextCharFormat())
        insert_marked(cursor, runs, self._theme)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _fit(self, size: QSizeF) -> None:
        """Give the words no more room than they need: the page has the rest."""
        height = round(size.height()) + 6
        self.text.setMinimumHeight(min(height, LEAST_HEIGHT))
        self.text.setMaximumHeight(height)

    def _show_steps(self) -> None:
        self.came_about.show_for(self._state.chosen)

    def _lay_out(self) -> None:
        shown = QWidget()
        for surface in (self, shown):
            surface.setProperty("surface", True)
            surface.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._citation.setProperty("strong", True)
        for label in (self._citation, self._title):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._facts.setProperty("muted", True)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        words = QVBoxLayout(shown)
        words.setContentsMargins(16, 12, 12, 6)
        words.setSpacing(6)
        for label in (self._citation, self._title, self._facts):
            words.addWidget(label)
        words.addWidget(self.text, 3)
        words.addWidget(self.page, 4)
        words.addWidget(self.came_about)
        words.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 10)
        column.setSpacing(6)
        column.addWidget(_scrolled(shown))
        for pair in ((self.open, self.copy), (self.agreed, self.series)):
            row = QHBoxLayout()
            row.setContentsMargins(16, 0, 12, 0)
            for button in pair:
                row.addWidget(button)
            row.addStretch()
            column.addLayout(row)


def _scrolled(content: QWidget) -> QScrollArea:
    """What is taller than its pane, in a low window, can be scrolled."""
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def _with_marks(found: FoundParagraph, text: str) -> Iterator[AgreedRun]:
    """The whole paragraph with the marks of its piece."""
    runs = found.runs()
    piece = "".join(run.text for run in runs).removeprefix("… ").removesuffix(" …")
    start = text.find(piece)
    if start < 0:
        yield AgreedRun(text, AgreedMark.PLAIN)
        return
    yield AgreedRun(text[:start], AgreedMark.PLAIN)
    at = start
    for run in runs:
        if text.startswith(run.text, at):
            yield run
            at += len(run.text)
    yield AgreedRun(text[at:], AgreedMark.PLAIN)
