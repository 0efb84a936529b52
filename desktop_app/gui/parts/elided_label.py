"""A label that ends in an ellipsis where its text does not fit, and shows the whole text on hover."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.isolated import isolated


class ElidedLabel(QLabel):
    """One line of text that may be narrower than the text.

    Where the whole text does not fit, ``shorter`` stands for it, if there is one: a text that breaks off between two
    parts, where one of a title or a sentence would be cut inside a word.
    """

    shorter = ""

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        """The whole text."""
        return QSize(super().sizeHint().width(), self._height(super().sizeHint().height()))

    @guarded(QSize)
    def minimumSizeHint(self) -> QSize:
        """The width of a few letters."""
        width = QFontMetrics(self.font()).averageCharWidth() * 6
        return QSize(width, self._height(super().minimumSizeHint().height()))

    def _height(self, of_the_face: int) -> int:
        """That of the letters, which may be of another face than the label's own, as Arabic ones are."""
        return max(of_the_face, QFontMetrics(self.font()).boundingRect(self.text()).height())

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt calls it so
        """Paint as much of the text as fits."""
        painter = QPainter(self)
        box = self.contentsRect()
        metrics = QFontMetrics(self.font())
        fits = metrics.horizontalAdvance(self.text()) <= box.width()
        # A title of a document keeps its direction, and its dots their end.
        words = isolated(self.text() if fits or not self.shorter else self.shorter)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        self.setToolTip("" if shown == isolated(self.text()) else self.text())
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(painter, box, side, self.palette(), self.isEnabled(), shown, self.foregroundRole())
