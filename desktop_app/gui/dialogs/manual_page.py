"""The manual, in the language of the window where it is there, else in English: Markdown with links and pictures."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop_app.gui.dialogs.buttons import close_button
from desktop_app.gui.parts.facts import window_language
from desktop_app.gui.parts.on_screen import resize_on_screen
from desktop_app.store.resources import resource

BEGINNING = "index"
"""The first chapter, which leads to the others."""


class ManualPage(QDialog):
    """One chapter at a time; a link leads to another, and a button back to the beginning."""

    def __init__(self, chapter: str = BEGINNING, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Manual"))
        self.page = QTextBrowser()
        self.page.setObjectName("manual")
        self.page.setAccessibleName(self.windowTitle())
        self.page.setOpenExternalLinks(False)
        folder = resource("manual", window_language())
        self._folder = folder if folder.is_dir() else resource("manual", "en")
        buttons = close_button(self)
        beginning = QPushButton(self.tr("Contents"))
        beginning.setAutoDefault(False)
        beginning.clicked.connect(lambda: self.open_chapter(BEGINNING))
        buttons.addButton(beginning, QDialogButtonBox.ButtonRole.HelpRole)
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(buttons)
        resize_on_screen(self, 820, 640)
        self.open_chapter(chapter)

    def open_chapter(self, chapter: str) -> None:
        """Show a chapter by the name of its file."""
        path = self._folder / f"{chapter}.md"
        self.page.setSource(QUrl.fromLocalFile(str(path)), QTextDocument.ResourceType.MarkdownResource)
