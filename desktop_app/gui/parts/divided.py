"""Widgets side by side with a divider that the reader moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.gui.guarded import guarded


class Divided(QSplitter):
    """A splitter that changes sides with the direction of the window; Qt's own does so only when resized."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    @guarded()
    def changeEvent(self, event: QEvent) -> None:
        """Lay the widgets out from the other side when the direction changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.setSizes(self.sizes())
