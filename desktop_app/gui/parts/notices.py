"""The quiet line that says what a reader must know about a document or a comparison before relying on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.messages import words_of
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.faces import lacks_face
from desktop_app.gui.theme.theme import Theme
from desktop_app.resolution.language import Language
from desktop_app.resolution.message import Message


class NoticeLine(TranslatedWidget):
    """Shows one notice at a time, with a button for the next; hidden where there is none."""

    def __init__(
        self, notices: Sequence[Message], languages: Sequence[Language], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notices, self._languages, self._theme, self._at = notices, languages, theme, 0
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("notice", True)
        self._icon, self._words, self._next = QLabel(), ElidedLabel(), QToolButton()
        self._next.clicked.connect(self._show_next)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 12, 3)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._next)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def sentences(self) -> list[str]:
        """Every notice, in the language of the window."""
        found = [words_of(notice) for notice in self._notices]
        if any(map(lacks_face, self._languages)):
            found.append(self.tr("This computer has no font for the script of this document; install one to read it."))
        return found

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        sentences = self.sentences()
        self.setVisible(bool(sentences))
        if not sentences:
            return
        self._words.setText(sentences[self._at])
        self._next.setVisible(len(sentences) > 1)
        self._next.setText(filled(self.tr("{0} of {1}"), self._at + 1, len(sentences)))
        self._next.setToolTip(self.tr("Show the next remark"))
        self._next.setAccessibleName(self.tr("Next remark"))

    def _show_next(self) -> None:
        self._at = (self._at + 1) % len(self.sentences())
        self.retranslate()

    def _restyle(self) -> None:
        self._icon.setPixmap(self._theme.icon("warning", "warning").pixmap(QSize(16, 16)))
