"""The head of the series tab: title, time line, how many came when, choice of view, filters and find."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.facts import language_name
from desktop_app.gui.parts.isolated import in_line
from desktop_app.gui.parts.room_for_words import say_when_empty
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.series.phrases import (
    SeriesCounts,
    gaps_sentence,
    negotiation_sentence,
    origins_sentence,
)
from desktop_app.gui.series.role_choices import RoleChoices
from desktop_app.gui.series.sign_chips import SignChips
from desktop_app.gui.series.state import SeriesState
from desktop_app.gui.series.time_line import TimeLine
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.history_table import series_name

WIDEST_FIELD = 240
"""Pixels that the field for finding has at most."""


class _FindField(QLineEdit):
    """Escape empties it, then gives the keys back."""

    left = Signal()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
            return
        super().keyPressEvent(event)


class SeriesHead(TranslatedWidget):
    """Two lines above the matrix. ``view_chosen`` carries 0 for the matrix and 1 for the newest text."""

    view_chosen = Signal(int)
    export_asked = Signal()

    def __init__(self, state: SeriesState, theme: Theme, roles: RoleChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme = state, theme
        self.time_line = TimeLine(state, roles)
        self._title, self._facts, self._budget = ElidedLabel(), ElidedLabel(), ElidedLabel()
        self.find_field = _FindField()
        self._export = QPushButton()
        self._views = [QPushButton(), QPushButton()]
        self.chips = SignChips(state)
        self._waits = False
        group = QButtonGroup(self)
        for number, button in enumerate(self._views):
            button.setCheckable(True)
            group.addButton(button, number)
        self._views[0].setChecked(True)
        self._lay_out()
        group.idClicked.connect(self.view_chosen)
        self._export.clicked.connect(self.export_asked)
        self.find_field.textChanged.connect(state.find)
        state.table_changed.connect(self.retranslate)
        self.retranslate()

    def choose_view(self, number: int) -> None:
        """Show which view is chosen."""
        self._views[number].setChecked(True)

    def wait(self, waits: bool) -> None:
        """Say that older versions are still being compared, or no longer."""
        self._waits = waits
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        table, counts = self._state.table, SeriesCounts()
        newest = table.history.versions[-1]
        self._title.setText(newest.metadata.title or series_name(table.heads))
        facts = [
            counts.versions(len(table.heads)),
            language_name(newest.metadata.language),
            gaps_sentence(table),
            self._state.roles.sponsors if self._state.roles else "",
            self.tr("older versions are still being compared…") if self._waits else "",
        ]
        self.time_line.renew()
        self._facts.setText(in_line(*facts))
        self._budget.setText(self._budget_words())
        self._views[0].setText(self.tr("Matrix"))
        self._views[1].setText(self.tr("One text") if self._state.roles else self.tr("Newest text"))
        self._export.setText(self.tr("Export…"))
        say_when_empty(self.find_field, self.tr("Find in all versions"), most=WIDEST_FIELD)

    def _budget_words(self) -> str:
        table, roles = self._state.table, self._state.roles
        if roles:
            since = SeriesCounts().changed_since_draft(roles.outcome().since)
            return f"{since} · {negotiation_sentence(roles)}"
        count = sum(table.origins())
        return f"{SeriesCounts().paragraphs(count, table.heads[-1].name)} · {origins_sentence(table)}"

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self._title.setFont(font)
        self._facts.setProperty("muted", True)
        self.find_field.setClearButtonEnabled(True)
        names, first = QVBoxLayout(), QHBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._title)
        second = QHBoxLayout()
        second.setSpacing(10)
        second.addWidget(self.time_line)
        second.addWidget(self._facts, 1)
        names.addLayout(second)
        first.addLayout(names, 1)
        for widget in (*self._views, self.find_field, self._export):
            first.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 6)
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(self._budget)
        column.addWidget(self.chips)
