"""A label that ends in an ellipsis where its text does not fit, and shows the whole text on hover."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle

from desktop_app.gui.guarded import guarded


class ElidedLabel(QLabel):
    """One line of text that may be narrower than the text."""

    @guarded(QSize)
    def minimumSizeHint(self) -> QSize:
        """The width of a few letters."""
        return QSize(QFontMetrics(self.font()).averageCharWidth() * 6, super().minimumSizeHint().height())

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt calls it so
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        box = self.contentsRect()
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(painter, box, side, self.palette(), self.isEnabled(), shown, self.foregroundRole())
