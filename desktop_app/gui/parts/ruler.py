"""A line between two bars."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame


def ruler() -> QFrame:
    """A line that parts what is above from what is below."""
    line = QFrame()
    line.setProperty("bar", True)
    line.setFixedHeight(1)
    return line
