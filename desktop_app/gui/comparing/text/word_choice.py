"""Words chosen with the mouse in one text of a view, to be copied."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class CellPlace:
    """A place between two characters of a text: row, column (from 0) and position in the laid out text."""

    row: int
    column: int
    position: int


@dataclass(frozen=True)
class WordChoice:
    """The stretch of one text between where the mouse was pressed and where it is."""

    anchor: CellPlace
    end: int

    @staticmethod
    def at(place: CellPlace) -> WordChoice:
        """An empty choice that begins here."""
        return WordChoice(place, place.position)

    def to(self, position: int) -> WordChoice:
        """The choice stretched to a position in the same text."""
        return replace(self, end=position)

    def span(self, row: int, column: int) -> tuple[int, int] | None:
        """The stretch chosen in this text, or ``None`` where nothing is chosen in it."""
        if (row, column) != (self.anchor.row, self.anchor.column) or self.end == self.anchor.position:
            return None
        return min(self.anchor.position, self.end), max(self.anchor.position, self.end)
