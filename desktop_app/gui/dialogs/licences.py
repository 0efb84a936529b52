"""The licences of everything built into the program, and the offer of its source."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.gui.dialogs.buttons import close_button
from desktop_app.gui.parts.on_screen import resize_on_screen


class Licences(QDialog):
    """One long text to read and to copy from."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        page = QPlainTextEdit(text)
        page.setReadOnly(True)
        page.setAccessibleName(self.windowTitle())
        column = QVBoxLayout(self)
        column.addWidget(page)
        column.addWidget(close_button(self))
        resize_on_screen(self, 720, 560)
