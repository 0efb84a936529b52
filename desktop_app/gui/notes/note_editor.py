"""The bar in which a note is written: words, one of three flags, and the way back to the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app.gui.guarded import guarded
from desktop_app.gui.notes.note_session import NoteSession
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.own_phrases import flag_name
from desktop_app.gui.parts.ruler import ruler
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme
from desktop_app.resolution.own_work import Flag

PAUSE_MILLISECONDS = 800
"""What is typed is kept when the keys have rested so long."""
LINES = 2


class _Words(QPlainTextEdit):
    """The words of the note; Return ends it, Shift+Return begins a line."""

    ended = Signal()
    left = Signal()

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape or (event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not shifted):
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    @guarded()
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class NoteEditor(TranslatedWidget):
    """Hidden until a note is written. ``closed`` says that the keys are to go back to the text."""

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session: NoteSession | None = None
        self._cite = ""
        self._title = ElidedLabel()
        self.words = _Words()
        self.flags = {flag: QPushButton() for flag in Flag}
        self._remove, self._close = QPushButton(), QToolButton()
        self._rest = QTimer(self, interval=PAUSE_MILLISECONDS, singleShot=True)
        self._lay_out()
        self._connect()
        self._restyle()
        self.retranslate()
        self.hide()

    def begin(self, session: NoteSession, cite: str) -> None:
        """Write a note on the paragraph that is cited so."""
        self.keep()
        self._end_session()
        self.words.setPlainText(session.words)
        self._session, self._cite = session, cite
        for flag, button in self.flags.items():
            button.setChecked(flag is session.flag)
        self.retranslate()
        self.show()
        self.words.moveCursor(self.words.textCursor().MoveOperation.End)
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep(self) -> None:
        """Keep what was written so far."""
        self._rest.stop()
        if self._session is not None:
            flag = next((flag for flag, button in self.flags.items() if button.isChecked()), None)
            self._session.keep(self.words.toPlainText(), flag)

    def finish(self) -> None:
        """Keep the note, close the bar, and give the keys back."""
        self.keep()
        self._end_session()
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        title = filled(self.tr("Note on {0}"), self._cite)
        self._title.setText(title)
        self.words.setAccessibleName(title)
        self.words.setPlaceholderText(self.tr("Return keeps the note, Shift+Return begins a new line"))
        for flag, button in self.flags.items():
            button.setText(flag_name(flag))
            button.setAccessibleName(filled(self.tr("Flag: {0}"), flag_name(flag)))
        self._remove.setText(self.tr("Remove note"))
        self._close.setToolTip(self.tr("Close (Esc); the note is kept"))
        self._close.setAccessibleName(self.tr("Close"))

    @guarded()
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the keys back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        else:
            super().keyPressEvent(event)

    def _choose(self, chosen: Flag) -> None:
        """Of three flags one is up at most."""
        for flag, button in self.flags.items():
            if flag is not chosen:
                button.setChecked(False)
        self.keep()

    def _clear(self) -> None:
        self.words.clear()
        for button in self.flags.values():
            button.setChecked(False)
        self.finish()

    def _end_session(self) -> None:
        if self._session is not None:
            self._session.end()
        self._session = None

    def _lay_out(self) -> None:
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title.setProperty("strong", True)
        self.words.setTabChangesFocus(True)
        height = QFontMetricsF(self.words.font()).lineSpacing() * LINES
        self.words.setFixedHeight(round(height) + 14)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for button in self.flags.values():
            button.setCheckable(True)
            head.addWidget(button)
        head.addWidget(self._remove)
        head.addWidget(self._close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(ruler())
        column = QVBoxLayout()
        outer.addLayout(column)
        column.setContentsMargins(16, 8, 12, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.words)
        QWidget.setTabOrder(self.words, self.flags[Flag.OBJECT])

    def _connect(self) -> None:
        self.words.textChanged.connect(self._rest.start)
        self.words.ended.connect(self.finish)
        self.words.left.connect(self.keep)
        self._rest.timeout.connect(self.keep)
        self._remove.clicked.connect(self._clear)
        self._close.clicked.connect(self.finish)
        self._theme.changed.connect(self._restyle)
        for flag, button in self.flags.items():
            button.clicked.connect(lambda _, flag=flag: self._choose(flag))

    def _restyle(self) -> None:
        self._close.setIcon(self._theme.icon("close"))
