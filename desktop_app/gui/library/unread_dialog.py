"""The files of the library of which nothing can be found, each with its reason."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QVBoxLayout, QWidget

from desktop_app.gui.dialogs.buttons import close_button
from desktop_app.gui.parts.isolated import filled
from desktop_app.gui.parts.library import Library
from desktop_app.gui.parts.messages import words_of
from desktop_app.gui.parts.on_screen import resize_on_screen


class UnreadDialog(QDialog):
    """A list of sentences; the files are told from one another by their paths."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What could not be read"))
        resize_on_screen(self, 640, 380)
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        self.list.setWordWrap(True)
        for state in library.folders:
            root = state.folder.path
            for path, message in state.problems:
                self._add(words_of(message), str(root / path))
            for path in state.scanned:
                scan = filled(self.tr("{0} holds pictures of pages only; its words cannot be found."), path)
                self._add(scan, str(root / path))
        hint = QLabel(self.tr("These files are read again as soon as they change."))
        hint.setProperty("muted", True)
        column = QVBoxLayout(self)
        for widget in (self.list, hint, close_button(self)):
            column.addWidget(widget)

    def _add(self, sentence: str, path: str) -> None:
        self.list.addItem(sentence)
        self.list.item(self.list.count() - 1).setToolTip(path)
