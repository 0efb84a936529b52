"""The buttons at the foot of a dialog, with texts from our own translation and no icons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox

_Button = QDialogButtonBox.StandardButton


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """One button that closes the dialog."""
    box = QDialogButtonBox(_Button.Close)
    _write(box, _Button.Close, QCoreApplication.translate("Buttons", "Close"))
    box.rejected.connect(dialog.reject)
    return box


def answer_buttons(dialog: QDialog) -> QDialogButtonBox:
    """A button that accepts and one that cancels."""
    box = QDialogButtonBox(_Button.Ok | _Button.Cancel)
    _write(box, _Button.Ok, QCoreApplication.translate("Buttons", "OK"))
    _write(box, _Button.Cancel, QCoreApplication.translate("Buttons", "Cancel"))
    box.button(_Button.Ok).setProperty("primary", True)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


def _write(box: QDialogButtonBox, which: QDialogButtonBox.StandardButton, text: str) -> None:
    button = box.button(which)
    button.setText(text)
    button.setIcon(QIcon())
