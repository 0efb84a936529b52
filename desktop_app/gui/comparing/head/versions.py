"""The two versions that are compared: their symbols, and beside them date and language where there is room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.comparison.model import Comparison, Side
from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.facts import beside_symbol, name_of
from desktop_app.gui.parts.isolated import is_mirrored, layout_direction
from desktop_app.gui.parts.tab import TranslatedWidget

GAP = 10


class Versions(TranslatedWidget):
    """Old, arrow and new in the order of the columns below, which run as the texts do; ``last`` stands after them."""

    def __init__(self, comparison: Comparison, last: QWidget, *, right_to_left: bool) -> None:
        super().__init__()
        self._versions = [comparison.version(side) for side in Side]
        self._facts = [QLabel() for _ in self._versions]
        self._right_to_left = right_to_left
        self.setLayoutDirection(layout_direction(right_to_left))
        arrow = QLabel("←" if right_to_left else "→")
        old, new = [QLabel(name_of(version)) for version in self._versions]
        self._always = (old, arrow, new, last)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addStretch()
        for widget in (old, self._facts[0], arrow, new, self._facts[1], last):
            row.addWidget(widget)
        row.addStretch()
        for symbol in (old, new):
            symbol.setProperty("strong", True)
        for quiet in (arrow, *self._facts):
            quiet.setProperty("muted", True)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        for label, version in zip(self._facts, self._versions, strict=True):
            label.setText(beside_symbol(version))
        self._begin_with_the_window()
        self.setToolTip("\n".join(" · ".join((name_of(each), beside_symbol(each))) for each in self._versions))
        self._fit()

    def _begin_with_the_window(self) -> None:
        """Stand where the title below begins, also where the texts run against the window."""
        row, against = self.layout(), self._right_to_left != is_mirrored()
        if isinstance(row, QHBoxLayout):
            row.setStretch(0, int(against))
            row.setStretch(row.count() - 1, int(not against))

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        """Room for everything."""
        return self._size_of(*self._always, *self._facts)

    @guarded(QSize)
    def minimumSizeHint(self) -> QSize:
        """Room for the symbols alone."""
        return self._size_of(*self._always)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say dates and languages where there is room for both."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fits = self.sizeHint().width() <= self.width()
        for label in self._facts:
            label.setVisible(fits and bool(label.text()))

    def _size_of(self, *widgets: QWidget) -> QSize:
        hints = [widget.sizeHint() for widget in widgets]
        return QSize(sum(hint.width() + GAP for hint in hints), max(hint.height() for hint in hints))
