"""What goes into a tracked table: rows kept, removed and new; in kept ones changed words, columns that came or went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import zip_longest

from desktop_app.comparison.model import Operation
from desktop_app.comparison.words.difference import changes_between
from desktop_app.comparison.words.tokens import tokens_of

Rows = Sequence[Sequence[str]]
Words = tuple[Operation, str]
"""Words, and whether they are kept, removed or new."""
ALIKE = 0.5
"""The least part of the words of the longer row that a row has with it, to be the same one reworded: figures of a new
year stand beside the same name, while rows of one table share but the words that name its subject."""
MOST_COMPARED = 250_000
"""How many pairs of rows are compared for likeness: a table of 500 changed rows, which takes the better part of a
second; no resolution has one that is half as long."""


@dataclass(frozen=True)
class PlannedCell:
    """The words of a cell, what became of it, and over how many columns of the grid it reaches.

    ``before`` are the words that a cell had which is kept.
    """

    text: str
    operation: Operation
    span: int = 1
    before: str | None = None

    @property
    def words(self) -> list[Words]:
        """Its words in order; figures are replaced whole."""
        if self.before is None or self.before == self.text:
            return [(self.operation, self.text)]
        if not any(map(str.isalpha, self.before + self.text)):
            return [(Operation.DELETE, self.before), (Operation.INSERT, self.text)]
        return list(_words_between(tokens_of(self.before), tokens_of(self.text)))


@dataclass(frozen=True)
class PlannedRow:
    """The cells of a row; ``before`` is how many columns of the grid stand empty before the first."""

    operation: Operation
    cells: tuple[PlannedCell, ...]
    before: int = 0


@dataclass(frozen=True)
class GridColumn:
    """A column of the grid by its number in the old table and in the new one; ``None`` where it has none."""

    old: int | None
    new: int | None


def columns_of(old: Rows, new: Rows) -> list[GridColumn]:
    """The columns of both tables in one order: those that go together as one, the others where they stand.

    Tables of the same width have the same columns, and those without a word in common are set out from the same edge.
    Else the pairs that have the most cells in common are taken, as Needleman and Wunsch (1970) align: a new column
    makes no other of the columns before and after it.
    """
    before, after = _columns(old), _columns(new)
    common = [[sum((a & b).values()) for b in after] for a in before]
    best = _best(common)
    if len(before) == len(after) or not best[0][0]:
        both = zip_longest(range(len(before)), range(len(after)))
        return [GridColumn(*numbers) for numbers in both]
    return [GridColumn(*numbers) for numbers in _traced(common, best)]


def _best(common: Sequence[Sequence[int]]) -> list[list[int]]:
    """How much the pairs can have in common from each place on, both sides in order; an edge of zeros at the ends."""
    width = max(map(len, common), default=0)
    best = [[0] * (width + 1) for _ in range(len(common) + 1)]
    for i in range(len(common) - 1, -1, -1):
        for j in range(width - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], best[i + 1][j + 1] + common[i][j])
    return best


def _traced(common: Sequence[Sequence[int]], best: Sequence[Sequence[int]]) -> Iterator[tuple[int | None, int | None]]:
    """The numbers of those that go together, and of the others on one side alone, in order."""
    i = j = 0
    while i < len(best) - 1 or j < len(best[0]) - 1:
        both = i < len(best) - 1 and j < len(best[0]) - 1
        if both and common[i][j] and best[i][j] == best[i + 1][j + 1] + common[i][j]:
            yield i, j
            i, j = i + 1, j + 1
        elif j == len(best[0]) - 1 or (both and best[i][j] == best[i + 1][j]):
            yield i, None
            i += 1
        else:
            yield None, j
            j += 1


def _columns(rows: Rows) -> list[Counter[str]]:
    """The words of each column and how often they stand in it; cells without words say nothing."""
    width = max(map(len, rows), default=0)
    return [Counter(row[at] for row in rows if at < len(row) and row[at]) for at in range(width)]


def rows_of(old: Rows, new: Rows, columns: Sequence[GridColumn]) -> Iterator[PlannedRow]:
    """The rows in order: one whose cells in common columns are the same, or as good as, is kept."""
    before, after = _filled(old), _filled(new)
    pairs = [(each.old, each.new) for each in columns if each.old is not None and each.new is not None]
    keys_before = [tuple(row[a] for a, _ in pairs) for row in before]
    keys_after = [tuple(row[b] for _, b in pairs) for row in after]
    for name, i1, i2, j1, j2 in SequenceMatcher(None, keys_before, keys_after, autojunk=False).get_opcodes():
        if name == "equal" and pairs:
            yield from (_kept(a, b, columns) for a, b in zip(before[i1:i2], after[j1:j2], strict=True))
            continue
        for i, j in _alike(keys_before[i1:i2], keys_after[j1:j2]):
            if i is not None and j is not None:
                yield _kept(before[i1 + i], after[j1 + j], columns)
            elif i is not None:
                yield _one_sided(before[i1 + i], [each.old for each in columns], Operation.DELETE)
            elif j is not None:
                yield _one_sided(after[j1 + j], [each.new for each in columns], Operation.INSERT)


def _alike(old: Rows, new: Rows) -> Iterator[tuple[int | None, int | None]]:
    """Which rows say the same with other words or figures, and those that do not, in order: first the removed ones."""
    names = [[_names(row) for row in rows] for rows in (old, new)]
    if not old or not new or len(old) * len(new) > MOST_COMPARED:
        yield from ((number, None) for number in range(len(old)))
        yield from ((None, number) for number in range(len(new)))
        return
    common = [[_in_common(a, b) for b in names[1]] for a in names[0]]
    yield from _traced(common, _best(common))


def _names(row: Sequence[str]) -> Counter[str]:
    """The words of a row without its figures."""
    return Counter(token.casefold() for cell in row for token in tokens_of(cell) if token[0].isalpha())


def _in_common(old: Counter[str], new: Counter[str]) -> int:
    """How many words two rows have in common; none where they are too unlike to be one."""
    shared = (old & new).total()
    return shared if shared >= ALIKE * max(old.total(), new.total()) else 0


def _filled(rows: Rows) -> list[list[str]]:
    """The rows with as many cells as the longest has."""
    width = max(map(len, rows), default=0)
    return [[*row, *[""] * (width - len(row))] for row in rows]


def _kept(old: Sequence[str], new: Sequence[str], columns: Sequence[GridColumn]) -> PlannedRow:
    return PlannedRow(Operation.EQUAL, tuple(_cell(old, new, column) for column in columns))


def _cell(old: Sequence[str], new: Sequence[str], column: GridColumn) -> PlannedCell:
    if column.new is None:
        return PlannedCell(old[column.old or 0], Operation.DELETE)
    if column.old is None:
        return PlannedCell(new[column.new], Operation.INSERT)
    return PlannedCell(new[column.new], Operation.EQUAL, before=old[column.old])


def _words_between(old: Sequence[str], new: Sequence[str]) -> Iterator[Words]:
    """The words of both, those in common once, removed ones before new ones."""
    at = 0
    for change in changes_between(old, new):
        yield Operation.EQUAL, "".join(new[at : change.new_start])
        yield Operation.DELETE, "".join(old[change.old_start : change.old_end])
        yield Operation.INSERT, "".join(new[change.new_start : change.new_end])
        at = change.new_end
    yield Operation.EQUAL, "".join(new[at:])


def _one_sided(row: Sequence[str], places: Sequence[int | None], operation: Operation) -> PlannedRow:
    """A row of one table; where that has no column, the cell before reaches over it."""
    cells: list[PlannedCell] = []
    before = 0
    for place in places:
        if place is not None:
            cells.append(PlannedCell(row[place], operation))
        elif cells:
            cells[-1] = replace(cells[-1], span=cells[-1].span + 1)
        else:
            before += 1
    return PlannedRow(operation, tuple(cells), before)
