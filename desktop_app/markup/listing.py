"""The entries of the list of changes, in the order that the reader chose; what recurs stands together."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum

from desktop_app.markup.groups import ChangeGroup
from desktop_app.markup.marked import MarkedComparison


class ListOrder(str, Enum):
    """In which order the changes are listed: as the text runs, the most important first, or what is gone alone."""

    TEXT = "text"
    IMPORTANCE = "importance"
    GONE = "gone"


@dataclass(frozen=True)
class ChangeEntry:
    """One entry: a row, or the head of a group, which stands for its rows until it is opened and they follow it."""

    row: int
    group: ChangeGroup | None = None
    inside: bool = False


def listed_rows(marked: MarkedComparison, order: ListOrder) -> tuple[int, ...]:
    """The rows that are listed in this order."""
    return {
        ListOrder.TEXT: lambda: marked.shown,
        ListOrder.IMPORTANCE: lambda: marked.ranked,
        ListOrder.GONE: lambda: marked.gone,
    }[order]()


def entries_of(
    marked: MarkedComparison, order: ListOrder, opened: Collection[ChangeGroup] = ()
) -> tuple[ChangeEntry, ...]:
    """The entries in this order; ``opened`` are the groups whose rows are listed below their heads."""
    return tuple(_entries(marked, order, opened))


def _entries(marked: MarkedComparison, order: ListOrder, opened: Collection[ChangeGroup]) -> Iterator[ChangeEntry]:
    groups = () if order is ListOrder.GONE else marked.groups
    group_of = {row: group for group in reversed(groups) for row in group.rows}
    told: set[ChangeGroup] = set()
    for row in listed_rows(marked, order):
        group = group_of.get(row)
        if group is None:
            yield ChangeEntry(row)
        elif group not in told:
            told.add(group)
            yield ChangeEntry(row, group)
            if group in opened:
                yield from (ChangeEntry(member, inside=True) for member in group.rows)
