"""How large a dialog may be: no larger than its screen, with its frame, or its lowest buttons are out of reach."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

FRAME = QSize(24, 48)
"""Pixels that the screen keeps for the edges of a dialog and for its title."""


def room_for(dialog: QDialog) -> QSize:
    """The size that a dialog may have on its screen."""
    return dialog.screen().availableSize() - FRAME


def resize_on_screen(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog this size, as far as its screen has room for it."""
    dialog.resize(QSize(width, height).boundedTo(room_for(dialog)))
