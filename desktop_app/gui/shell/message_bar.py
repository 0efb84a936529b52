"""The bar above the tabs that says what went wrong or was written, and stays until it is closed or out of date."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop_app.gui.parts.announcing import announce
from desktop_app.gui.parts.messages import Level
from desktop_app.gui.theme.theme import Theme

MOST_SENTENCES = 5
"""Of more files that could not be opened, only the last are named."""


def show_in_system(path: Path) -> None:
    """Open a file or a folder with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class MessageBar(QFrame):
    """Shows the warnings and errors since the last success, the latest below, or where a file was written."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._level = theme, Level.WARNING
        self._sentences: list[str] = []
        self._written = Path()
        self._icon, self._words, self._close = QLabel(), QLabel(), QToolButton()
        self.open, self.show_folder = QPushButton(), QPushButton()
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
        row.addWidget(self.open)
        row.addWidget(self.show_folder)
        row.addWidget(self._close)
        self.open.clicked.connect(lambda: show_in_system(self._written))
        self.show_folder.clicked.connect(lambda: show_in_system(self._written.parent))
        theme.changed.connect(self._restyle)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self.open.setText(self.tr("Open"))
        self.show_folder.setText(self.tr("Show in folder"))

    def say(self, level: str, sentence: str) -> None:
        """Show a sentence below those that are shown already: two bad files get two."""
        sentences = self._sentences if self.isVisible() and self._level is not Level.INFO else []
        self._show(Level(level), [*(said for said in sentences if said != sentence), sentence][-MOST_SENTENCES:])

    def tell_written(self, sentence: str, path: str) -> None:
        """Say that a file was written, with the ways to open it and its folder."""
        self._written = Path(path)
        self._show(Level.INFO, [sentence])

    def settle(self) -> None:
        """Something went well: what went wrong before is out of date."""
        self._sentences = []
        self.hide()

    def _show(self, level: Level, sentences: list[str]) -> None:
        self._level, self._sentences = level, sentences
        for button in (self.open, self.show_folder):
            button.setVisible(level is Level.INFO)
        self._words.setText("\n".join(sentences))
        self._words.setAccessibleName(self._words.text())
        self._restyle()
        self.show()
        announce(self._words)

    def sentence(self) -> str:
        """The sentence shown; empty if none is."""
        return self._words.text() if self.isVisible() else ""

    def _restyle(self) -> None:
        self.setProperty("message", self._level.value)
        self.style().unpolish(self)
        self.style().polish(self)
        colour = "accent" if self._level is Level.INFO else self._level.value
        self._icon.setPixmap(self._theme.icon(self._level.value, colour).pixmap(QSize(18, 18)))
        self._close.setIcon(self._theme.icon("close", "muted"))
