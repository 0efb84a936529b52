"""The bar in which the partner of a paragraph is chosen: the likely ones, numbered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app.gui.comparing.linking.linking import Linking
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.facts import name_of
from desktop_app.gui.parts.isolated import filled, isolated
from desktop_app.gui.parts.messages import cite_words
from desktop_app.gui.parts.ruler import ruler
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.partners import MOST_PARTNERS, Partner

DIGITS = [Qt.Key(Qt.Key.Key_1.value + number) for number in range(MOST_PARTNERS)]
SHOWN_CHARACTERS = 160


class _Partners(QListWidget):
    """The likely partners; digits choose one, Return links, Shift+Return adds."""

    numbered = Signal(int)
    linked = Signal(bool)
    left = Signal()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in DIGITS:
            self.numbered.emit(DIGITS.index(Qt.Key(event.key())))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.linked.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not event.text().isalpha():
            super().keyPressEvent(event)
        else:
            event.ignore()


class LinkBar(TranslatedWidget):
    """Hidden until a partner is chosen. ``closed`` says that the keys are to go back to the text."""

    closed = Signal()

    def __init__(self, state: ReadingState, linking: Linking, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state, self._linking, self._theme = state, linking, theme
        self._title, self.list = ElidedLabel(), _Partners()
        self.link, self.join, self._close = QPushButton(), QPushButton(), QToolButton()
        self._lay_out()
        self._connect()
        self._restyle()
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        source = self._linking.source
        if source is not None:
            self._title.setText(filled(self.tr("Link {0} to…"), self._cited(source)))
        self.list.setAccessibleName(self.tr("Likely partners"))
        self.link.setText(self.tr("Link"))
        self.link.setToolTip(self.tr("Link these two alone (Return)"))
        self.join.setText(self.tr("Add"))
        self.join.setToolTip(self.tr("Link it together with what the other one is linked with (Shift+Return)"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the keys back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self._linking.end()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        """Show what is being chosen; the list takes the keys when it begins."""
        if not self._linking.is_on:
            if self.isVisible():
                self.hide()
                self.closed.emit()
            return
        self.retranslate()
        self._fill()
        if not self.isVisible():
            self.show()
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for number, partner in enumerate(self._linking.partners, 1):
            self.list.addItem(QListWidgetItem(f"{number}   {self._cited(partner)}"))
        if not self._linking.partners:
            self.list.addItem(QListWidgetItem(self.tr("No other paragraph can be its partner.")))
        self.list.setCurrentRow(self._linking.chosen)
        self.list.blockSignals(False)
        chosen = self._linking.partner
        self.link.setEnabled(chosen is not None)
        self.join.setEnabled(chosen is not None and self._state.rows[chosen.row].link is not None)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * MOST_PARTNERS + 6)

    def _cited(self, partner: Partner) -> str:
        version = self._state.comparison.version(partner.side)
        paragraph = version.paragraphs[partner.position]
        words = paragraph.text[:SHOWN_CHARACTERS]
        return f"{name_of(version)}, {cite_words(paragraph.cite) or '—'}   {isolated(words)}"

    def _lay_out(self) -> None:
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title.setProperty("strong", True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for widget in (self.link, self.join, self._close):
            head.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ruler())
        column = QVBoxLayout()
        outer.addLayout(column)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.list)

    def _connect(self) -> None:
        linking = self._linking
        linking.changed.connect(self._follow)
        self.list.numbered.connect(linking.choose)
        self.list.currentRowChanged.connect(linking.choose)
        self.list.linked.connect(lambda joined: linking.link(joined=joined))
        self.list.left.connect(linking.end)
        self.link.clicked.connect(lambda _: linking.link())
        self.join.clicked.connect(lambda: linking.link(joined=True))
        self._close.clicked.connect(linking.end)
        self._theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._close.setIcon(self._theme.icon("close"))
