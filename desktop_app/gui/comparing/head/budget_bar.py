"""The reading budget: one line on how much there is to read and of which kinds, and a thin bar in proportion."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.gui.comparing.phrases import (
    budget_phrase,
    budget_sum,
    identical_phrase,
    numbering_phrase,
    numbering_reasons,
)
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.elided_label import ElidedLabel
from desktop_app.gui.parts.kind_signs import colour_of
from desktop_app.gui.parts.tab import TranslatedWidget
from desktop_app.gui.theme.theme import Theme
from desktop_app.markup.budget import Budget

BAR_HEIGHT = 4


class BudgetBar(TranslatedWidget):
    """What there is to read, in words and as a bar; ``kinds`` counts and filters the kinds of change between."""

    def __init__(self, budget: Budget, kinds: QWidget, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._budget = budget
        self._to_read, self._details = QLabel(), ElidedLabel()
        self._to_read.setProperty("strong", True)
        self._details.setProperty("muted", True)
        words = QHBoxLayout()
        words.setSpacing(16)
        words.addWidget(self._to_read)
        words.addWidget(kinds)
        words.addWidget(self._details, 1)
        self._details.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # the first to be cut
        self._details.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 5, 16, 5)
        layout.setSpacing(5)
        layout.addLayout(words)
        layout.addWidget(_Bar(budget, theme))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._to_read.setText(budget_phrase(self._budget))
        identical, numbering = identical_phrase(self._budget), numbering_phrase(self._budget)
        self._details.setText(" · ".join(filter(None, [identical, numbering])))
        self._details.shorter = f"{identical} …" if numbering else identical
        self._details.setMinimumWidth(self._details.fontMetrics().horizontalAdvance(self._details.shorter))
        lines = [budget_sum(self._budget), numbering, *numbering_reasons(self._budget)]
        self.setToolTip("\n".join(filter(None, lines)))
        self.setAccessibleName(budget_phrase(self._budget))
        self.setAccessibleDescription(self.toolTip())


class _Bar(QWidget):
    """The parts of the comparison side by side, as wide as they are many."""

    def __init__(self, budget: Budget, theme: Theme) -> None:
        super().__init__()
        self._budget, self._theme = budget, theme
        self.setFixedHeight(BAR_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        return QSize(200, BAR_HEIGHT)

    @guarded()
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt
        painter = QPainter(self)
        parts = [*self._budget.of_these(), *self._budget.beside()]
        total = sum(count for _, count in parts) or 1
        left = 0.0
        for kind, count in parts:
            width = self.width() * count / total
            colour = colour_of(kind, self._theme) if kind else self._theme.colour("line")
            painter.fillRect(QRectF(left, 0, max(width - 1, 1), self.height()), colour)
            left += width
