"""The bar above the tabs that says what went wrong, and stays until the reader closes it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop_app.gui.parts.messages import Level
from desktop_app.gui.theme.theme import Theme


class MessageBar(QFrame):
    """Shows the latest warning or error."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._level = theme, Level.WARNING
        self._icon, self._words, self._close = QLabel(), QLabel(), QToolButton()
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        theme.changed.connect(self._restyle)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))

    def say(self, level: str, sentence: str) -> None:
        """Show a sentence."""
        self._level = Level(level)
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self._restyle()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    def sentence(self) -> str:
        """The sentence shown; empty if none is."""
        return self._words.text() if self.isVisible() else ""

    def _restyle(self) -> None:
        self.setProperty("message", self._level.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.setPixmap(self._theme.icon(self._level.value, self._level.value).pixmap(QSize(18, 18)))
        self._close.setIcon(self._theme.icon("close", "muted"))
