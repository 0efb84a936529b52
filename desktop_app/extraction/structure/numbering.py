"""Labels taken together: which list each one continues, its level, and the paragraph it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.extraction.structure.kinds import Unit
from desktop_app.extraction.structure.labels import Label
from desktop_app.resolution.model import Kind, Zone

# The usual depth of lists, for labels whose neighbours do not tell.
DEPTHS = {"number": 0, "letter": 1, "cyrillic": 1, "arabic": 1, "abjad": 1, "roman": 2}


@dataclass(frozen=True)
class Position:
    """The level, from 0, and the index of the unit that this one belongs to."""

    level: int = 0
    parent: int | None = None


@dataclass(slots=True)
class _Open:
    """A list that may still continue: its name, its last position, its last unit, and the names it may have instead.

    A Cyrillic "а)" may have been typed for the Latin letter, and "(أ)" begins both orders of the Arabic letters.
    """

    name: str
    value: int
    unit: int
    names: frozenset[str]


class _Nesting:
    """The lists that are open, the outermost first."""

    def __init__(self) -> None:
        self.open: list[_Open] = []
        self.trunk: int | None = None

    def reset(self, trunk: int | None) -> None:
        """Close all lists; what follows belongs to ``trunk``."""
        self.open.clear()
        self.trunk = trunk

    def place(self, label: Label, unit: int) -> Position:
        """The position of a labelled unit."""
        name, value, depth = self._reading(label)
        names = frozenset(other for other, place in label.readings if place == value)
        if depth < len(self.open) and name in self.open[depth].names:
            names &= self.open[depth].names
        del self.open[depth:]
        base = 0 if self.open or self.trunk is None or name == "number" else 1
        parent = self.open[-1].unit if self.open else (self.trunk if name != "number" else None)
        self.open.append(_Open(name, value, unit, names))
        return Position(depth + base + self._offset(), parent)

    def _offset(self) -> int:
        """Lists inside a list below an unlabelled paragraph are one level deeper than their depth."""
        outermost = self.open[0]
        return 1 if len(self.open) > 1 and outermost.name != "number" and self.trunk is not None else 0

    def _reading(self, label: Label) -> tuple[str, int, int]:
        """The list and position that a label refers to, and how many lists stay open around it."""
        for depth in range(len(self.open) - 1, -1, -1):
            for name, value in label.readings:
                if name in self.open[depth].names and value == self.open[depth].value + 1:
                    return name, value, depth
        names = [entry.name for entry in self.open]
        firsts = [reading for reading in label.readings if reading[1] == 1 and reading[0] not in names]
        known = [reading for reading in label.readings if reading[0] in names]
        if label.is_number:
            return (*label.readings[0], 0)
        if firsts:
            return (*firsts[0], len(self.open))
        if known:
            return (*known[0], names.index(known[0][0]))
        return (*label.readings[0], min(len(self.open), DEPTHS.get(label.readings[0][0], 1)))


def positions_of(units: Sequence[Unit]) -> list[Position]:
    """Level and parent of each unit."""
    nesting = _Nesting()
    positions = []
    for number, unit in enumerate(units):
        label = unit.block.label
        if unit.kind in (Kind.ITEM, Kind.OPERATIVE) and label is not None:
            positions.append(nesting.place(label, number))
        elif unit.kind is Kind.TEXT and unit.zone is Zone.OPERATIVE and nesting.open:
            positions.append(Position(0, nesting.open[0].unit))
        else:
            if unit.kind is not Kind.TABLE:
                nesting.reset(number if unit.kind is not Kind.HEADING else None)
            positions.append(Position())
    return positions
