"""Asks for the password of a locked file."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.gui.dialogs.buttons import answer_buttons
from desktop_app.gui.parts.isolated import filled


class PasswordDialog(QDialog):
    """One field; ``tries_left`` is shown from the second try on."""

    def __init__(self, name: str, tries_left: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Password"))
        question = QLabel(filled(self.tr("{0} is locked. Its password:"), name))
        question.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(self.tr("Password"))
        question.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(12)
        column.addWidget(question)
        column.addWidget(self.field)
        if tries_left is not None:
            wrong = QLabel(self.tr("That was not the password. %n more try(s).", "", tries_left))
            wrong.setProperty("strong", True)
            column.addWidget(wrong)
        column.addWidget(answer_buttons(self))
        self.setMinimumWidth(400)

    def password(self) -> str:
        """What was typed."""
        return self.field.text()
