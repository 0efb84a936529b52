"""A row of chips that say their names where there is room for them, and only a sign and a count where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent

from desktop_app.gui.guarded import guarded
from desktop_app.gui.parts.tab import TranslatedWidget


class Chip(Protocol):
    """What can go without its name."""

    def set_short(self, short: bool) -> None:
        """Show the sign and the count alone, or the name too."""


class ChipRow(TranslatedWidget):
    """Where there is no room for all names, the last chips go without."""

    chips: Sequence[Chip]

    @guarded(QSize)
    def sizeHint(self) -> QSize:
        """Room for the names of all chips."""
        return self.room(len(self.chips))

    @guarded(QSize)
    def minimumSizeHint(self) -> QSize:
        """Room for the signs and counts alone."""
        return self.room(0)

    @guarded()
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the last names away where there is no room for them."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Say as many names, from the first on, as there is room for."""
        fitting = (named for named in range(len(self.chips), 0, -1) if self.room(named).width() <= self.width())
        named = next(fitting, 0)
        for number, chip in enumerate(self.chips):
            chip.set_short(number >= named)

    def room(self, named: int) -> QSize:
        """What the chips take if so many of them, from the first on, say their names."""
        raise NotImplementedError
