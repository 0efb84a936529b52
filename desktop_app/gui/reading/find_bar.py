"""The bar to find words: a field, how many there are, and the way from one to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme
from desktop_app.text.finding import wanted_in

WIDEST = 480


class FindBar(TranslatedWidget):
    """Asks for words. ``sought`` gives them as they are typed, ``stepped`` 1 or -1 for the next or the last find."""

    sought = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field, self._count = QLineEdit(), QLabel()
        self._next, self._previous, self._close = QToolButton(), QToolButton(), QToolButton()
        self._count.setProperty("muted", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        self.field.setMaximumWidth(WIDEST)
        row.addWidget(self.field, 1)
        for widget in (self._count, self._previous, self._next, self._close):
            row.addWidget(widget)
        row.addStretch(1)
        self.field.textChanged.connect(self.sought)
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._close.clicked.connect(self.leave)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self.field.setPlaceholderText(self.tr("Find in text and pages"))
        self.field.setAccessibleName(self.tr("Find"))
        for button, text in (
            (self._next, self.tr("Next match")),
            (self._previous, self.tr("Previous match")),
            (self._close, self.tr("Close")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def ask(self) -> None:
        """Show the bar and let the reader type."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Close the bar; nothing is sought any more."""
        self.hide()
        self.sought.emit("")
        self.closed.emit()

    def show_count(self, at: int, total: int) -> None:
        """Show which of how many finds the reader is at, from 0; of none, that there is none."""
        if not wanted_in(self.field.text()):
            self._count.setText("")
        elif not total:
            self._count.setText(self.tr("not found"))
        else:
            self._count.setText(filled(self.tr("{0} of {1}"), at + 1, total))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape, go on with Return and back with Shift+Return."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self._next.setIcon(self._theme.icon("down"))
        self._previous.setIcon(self._theme.icon("up"))
        self._close.setIcon(self._theme.icon("close"))
