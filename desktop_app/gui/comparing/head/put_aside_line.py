"""The line that says what the filters put aside, so that nothing stays away unseen, with the way to show it all."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop_app.gui.comparing.phrases import kind_name, put_aside_phrase, translate
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.parts.announcing import say
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.isolated import with_commas
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.marks import Filters


class PutAsideLine(TranslatedWidget):
    """Hidden where nothing is put aside but what a first reading puts aside as well."""

    def __init__(self, state: ReadingState, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._theme, self._alone = state, theme, False
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("notice", True)
        self._icon, self._words, self.show_all = QLabel(), ElidedLabel(), QToolButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 12, 3)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self.show_all)
        self.show_all.clicked.connect(lambda: state.set_filters(Filters()))
        state.filters_changed.connect(self._follow)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def sentence(self) -> str:
        """What it says; empty while there is nothing to say."""
        kinds, changes = self._state.marked.kinds_put_aside_by_choice, self._state.marked.not_shown_in_full
        return put_aside_phrase(len(kinds), len(changes)) if kinds else ""

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        sentence = self.sentence()
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._words.setToolTip(with_commas(map(kind_name, self._state.marked.kinds_put_aside_by_choice)))
        self.show_all.setText(translate("Comparing", "Show all"))
        self.setVisible(bool(sentence) and not self._alone)

    def stand_alone(self, alone: bool) -> None:
        """Stay away while the text is alone on the screen, or while there is nothing to filter."""
        self._alone = alone
        self.retranslate()

    def _follow(self) -> None:
        """Say what is put aside now, also to a screen reader: the button that was pressed says nothing of it."""
        self.retranslate()
        if self.isVisible():
            say(self._words, self.sentence())

    def _restyle(self) -> None:
        self._icon.setPixmap(self._theme.icon("filter", "warning").pixmap(QSize(16, 16)))
