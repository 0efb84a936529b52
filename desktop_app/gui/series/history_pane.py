"""The history of the paragraph chosen: its words by age, or step by step as redlines."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.gui.dialogs.printing import own_words
from desktop_app.gui.parts.isolated import filled, from_to, in_line, layout_direction
from desktop_app.gui.parts.messages import cite_words
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.series.aged_words import aged_runs, insert_aged, insert_step, tint
from desktop_app.gui.series.phrases import life_sentence, sign_names
from desktop_app.gui.series.state import SeriesState
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.history_steps import HistoryStep, steps_of
from desktop_app.resolution.language import Language, language_of
from desktop_app.series.model import Lineage


class HistoryPane(TranslatedWidget):
    """Two ways to look at one paragraph's life; ``compare_here`` and ``read_here`` ask for its versions."""

    compare_here = Signal()
    read_here = Signal()

    def __init__(self, state: SeriesState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme = state, theme
        self.setMinimumWidth(240)
        self._title, self._life, self.text = QLabel(), QLabel(), QTextBrowser()
        self._by_age, self._by_step = QPushButton(), QPushButton()
        self._compare, self._read = QPushButton(), QPushButton()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._life.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._title, self._life):
            label.setWordWrap(True)
        self._life.setProperty("muted", True)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        group = QButtonGroup(self)
        for button in (self._by_age, self._by_step):
            button.setCheckable(True)
            group.addButton(button)
        self._by_age.setChecked(True)
        self._lay_out()
        group.buttonClicked.connect(lambda _: self.refresh())
        self._compare.clicked.connect(self.compare_here)
        self._read.clicked.connect(self.read_here)
        state.chosen_changed.connect(self.refresh)
        state.table_changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.retranslate()

    @property
    def by_age(self) -> bool:
        """Whether the words are shown by age."""
        return self._by_age.isChecked()

    def show_by_age(self, by_age: bool) -> None:
        """Show the words by age, or step by step."""
        (self._by_age if by_age else self._by_step).setChecked(True)
        self.refresh()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._by_age.setText(self.tr("Words by age"))
        self._by_step.setText(self.tr("Step by step"))
        self._compare.setText(self.tr("Compare here"))
        self._read.setText(self.tr("Open"))
        self.text.setAccessibleName(self.tr("History of the paragraph"))
        self.refresh()

    def refresh(self) -> None:
        """Show the paragraph chosen."""
        if not self._state.table.rows:
            return
        row = self._state.row
        lineage = self._state.history.lineages[row.number]
        cite = cite_words(self._state.table.cite(lineage, lineage.last) if row.is_gone else row.cite)
        self._title.setText(filled(self.tr("{0} (went)"), cite) if row.is_gone else in_line(cite))
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._life.setText(life_sentence(row, self._state.table))
        self._fill(lineage)

    def _fill(self, lineage: Lineage) -> None:
        self.text.clear()
        document = self.text.document()
        document.setDefaultFont(self._theme.text_font(self._language))
        cursor = QTextCursor(document)
        steps = steps_of(self._state.history, lineage)
        if self.by_age:
            self._insert_ages(cursor, lineage)
            self._insert_legend(cursor)
            for step in steps[1:]:
                self._head(cursor, step, lineage)
        else:
            for number, step in enumerate(steps):
                self._head(cursor, step, lineage)
                if number == 0 or step.is_changed:
                    cursor.insertBlock(self._block())
                    insert_step(cursor, step.words, self._theme)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _insert_ages(self, cursor: QTextCursor, lineage: Lineage) -> None:
        """The words in the version chosen, or in the last that has the paragraph."""
        chosen = self._state.chosen_version
        version = chosen if lineage.positions[chosen] else lineage.last
        cursor.setBlockFormat(self._block())
        history = self._state.history
        insert_aged(cursor, aged_runs(history, lineage, version), len(history.versions), self._theme)

    def _insert_legend(self, cursor: QTextCursor) -> None:
        heads = self._state.table.heads
        cursor.insertBlock(own_words(0), QTextCharFormat())
        for version, head in enumerate(heads):
            looks = self._small()
            looks.setForeground(self._theme.colour("text"))
            looks.setBackground(tint(version, len(heads), self._theme))
            cursor.insertText(f" {head.name} ", looks)
            cursor.insertText("  ", self._small())

    def _head(self, cursor: QTextCursor, step: HistoryStep, lineage: Lineage) -> None:
        """The versions of a step and what happened."""
        table = self._state.table
        if not cursor.atStart():
            cursor.insertBlock(own_words(8))
        names = [table.heads[version].name for version in (step.before, step.version) if version is not None]
        bold = self._small()
        bold.setFontWeight(700)
        bold.setForeground(self._theme.colour("text"))
        cursor.insertText(from_to(*names), bold)
        cite = cite_words(table.cite(lineage, step.version))
        cursor.insertText(f"   {', '.join(filter(None, (sign_names(step.signs), cite)))}", self._small())

    def _small(self) -> QTextCharFormat:
        looks = QTextCharFormat()
        looks.setFont(self.font())
        looks.setForeground(self._theme.colour("muted"))
        return looks

    def _block(self) -> QTextBlockFormat:
        block = QTextBlockFormat()
        block.setLayoutDirection(layout_direction(self._language.right_to_left))
        block.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block.setBottomMargin(6)
        return block

    @property
    def _language(self) -> Language:
        return language_of(self._state.history.versions[-1])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 8)
        column.setSpacing(8)
        choice, below = QHBoxLayout(), QHBoxLayout()
        for button in (self._by_age, self._by_step):
            choice.addWidget(button)
        for button in (self._read, self._compare):
            below.addWidget(button)
        choice.addStretch()
        below.addStretch()
        column.addWidget(self._title)
        column.addWidget(self._life)
        column.addLayout(choice)
        column.addWidget(self.text, 1)
        column.addLayout(below)
