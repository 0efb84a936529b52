"""The cells of a table: which columns it has, and which of its printed rows are one row of cells."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TypeAlias

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.glyph_runs import Slice
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.structure.cell_stacks import stacked_rows
from desktop_app.extraction.structure.labels import label_of
from desktop_app.extraction.structure.table_pieces import TablePiece, cut, is_figure, pieces_of

Cell: TypeAlias = tuple[Slice, ...]
"""What a cell says, one slice for each printed row; nothing for an empty cell."""
Column: TypeAlias = tuple[float, float]
"""The edges of a column in reading direction, in points."""
Fields: TypeAlias = dict[int, TablePiece]
"""The pieces of a printed row by column."""


def cells_of(rows: Sequence[TextRow], layout: Layout) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a table as cells in reading order, the same number in each row.

    A text across several columns is in the first of them.
    """
    pieces = [pieces_of(row, layout.right_to_left) for row in rows]
    columns = _below_heads(pieces) or columns_of(pieces)
    fields = [_fields(found, columns, layout.right_to_left) for found in pieces]
    count = len(columns)
    if _is_label_column(fields, count):
        fields, count = [_without_label_column(row) for row in fields], count - 1
    most = _most_step(layout)
    stacked = [[fields[number] for number in group] for group in stacked_rows(rows, fields, most)]
    groups = stacked or _grouped(rows, fields, columns, most)
    return _with_heads([_cells(group, count) for group in groups])


def _with_heads(rows: Sequence[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """The rows of a table, each column without a head joined to one beside it that has one, if no row fills both.

    A head may stand at the left of its column and the figures below it at the right.
    """
    cells = [list(row) for row in rows]
    head = next((row for row in cells if sum(map(bool, row)) > 1), [])
    for number in range(len(head) - 1, 0, -1):
        pairs = [(row[number - 1], row[number]) for row in cells]
        heads = [cell for cell in head[number - 1 : number + 1] if cell]
        if len(heads) == 1 and not any(left and right for left, right in pairs) and not _are_both_figures(heads, pairs):
            for row in cells:
                row[number - 1 : number + 1] = [row[number - 1] or row[number]]
    return tuple(map(tuple, cells))


def _are_both_figures(heads: Sequence[Cell], pairs: Sequence[tuple[Cell, Cell]]) -> bool:
    """Whether two columns have figures, and what seems to head one of them is a figure too."""
    are_figures = (any(is_figure(text_of(cell)) for cell in column) for column in zip(*pairs[1:], strict=True))
    return is_figure(text_of(heads[0])) and all(are_figures)


def _most_step(layout: Layout) -> float:
    """How far apart two lines of a cell may be at most, in ems: more where the text itself is set so, as Arabic is."""
    return max(LIMITS.cell_step, LIMITS.cell_leading * layout.leading / layout.body_size)


def words_of(cells: Sequence[Cell]) -> list[str]:
    """What the cells of a row say, line by line."""
    return [part.row.text[part.start : part.end].strip() for cell in cells for part in cell]


def columns_of(rows: Sequence[Sequence[TablePiece]]) -> list[Column]:
    """The columns of a table, from the pieces of its printed rows.

    The rows with the most pieces come first. Others add what is beside the columns found so far, and widen those
    that they are in alone; a piece across several says nothing.
    """
    columns: list[Column] = []
    for row in sorted(rows, key=lambda row: -len(row)):
        for piece in row:
            met = [column for column in columns if piece.overlap(*column) > 0]
            if len(met) > 1 or (met and len(row) == 1):
                continue
            columns = [column for column in columns if column not in met]
            columns.append((min([piece.start, *(c[0] for c in met)]), max([piece.end, *(c[1] for c in met)])))
    return sorted(columns)


def _below_heads(rows: Sequence[Sequence[TablePiece]]) -> list[Column]:
    """The columns of a table whose first row has a head for each, though it may stand beside what is below it.

    None if the first row has another number of pieces, or heads stand above other columns than their own.
    """
    body = columns_of(rows[1:])
    if not rows or len(rows[0]) != len(body):
        return []
    pairs = zip(rows[0], body, strict=True)
    columns = [(min(head.start, start), max(head.end, end)) for head, (start, end) in pairs]
    return columns if all(left[1] < right[0] for left, right in pairwise(columns)) else []


def _fields(pieces: Sequence[TablePiece], columns: Sequence[Column], right_to_left: bool) -> Fields:
    """The pieces of a printed row by column; pieces set so close that they look like one are parted again."""
    parted = [part for piece in pieces for part in _parted(piece, columns, right_to_left)]
    if len(parted) == len(columns):
        return dict(enumerate(parted))
    fields: Fields = {}
    for piece in parted:
        number = _column_of(piece, columns)
        fields[number] = fields[number].joined(piece) if number in fields else piece
    return fields


def _parted(piece: TablePiece, columns: Sequence[Column], right_to_left: bool) -> list[TablePiece]:
    """A piece across several columns, cut at its widest gaps if that gives one part for each of them."""
    across = sum(piece.overlap(*column) > 0 for column in columns)
    if across < LIMITS.table_columns:
        return [piece]
    parts = cut(piece, across, right_to_left)
    return parts if len({_column_of(part, columns) for part in parts}) == across else [piece]


def _column_of(piece: TablePiece, columns: Sequence[Column]) -> int:
    """The first of the columns that a piece covers, else the one that it is in most, or nearest to."""
    covered = [n for n, (start, end) in enumerate(columns) if piece.overlap(start, end) >= (end - start) / 2]
    if len(covered) > 1:
        return covered[0]
    return max(range(len(columns)), key=lambda n: piece.overlap(*columns[n]))


def text_of(cell: Cell) -> str:
    """What a cell says, its lines with a blank between them."""
    return " ".join(words_of([cell]))


def _is_label_column(rows: Sequence[Fields], count: int) -> bool:
    """Whether the first column holds labels of the texts beside them, and has no head of its own."""
    labels = [row[0].text for row in rows if 0 in row]
    return count > LIMITS.table_columns and len(labels) > 1 and all(map(_is_label, labels))


def _is_label(text: str) -> bool:
    label = label_of(text)
    return label is not None and label.end >= len(text)


def _without_label_column(row: Fields) -> Fields:
    """A printed row with its label joined to the text of the second column."""
    first = [row[number] for number in (0, 1) if number in row]
    rest = {number - 1: piece for number, piece in row.items() if number > 1}
    return {0: first[0].joined(first[-1]), **rest} if first else rest


def _cells(group: Sequence[Fields], count: int) -> tuple[Cell, ...]:
    """The cells of printed rows that are one row."""
    return tuple(tuple(row[number].part for row in group if number in row) for number in range(count))


def _grouped(
    rows: Sequence[TextRow], fields: Sequence[Fields], columns: Sequence[Column], most: float
) -> list[list[Fields]]:
    """The printed rows, those together that are one row of cells, of which lines are ``most`` ems apart."""
    spacing = _Spacing(rows, fields, columns, most)
    groups: list[list[Fields]] = []
    for number, row in enumerate(fields):
        if groups and spacing.goes_on(number, groups[-1]):
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


class _Spacing:
    """Which printed rows of a table go on with the cells of the row above, because these were broken into lines.

    In most tables the lines of a cell are closer to each other than the rows are. Where all are equally close, a row
    goes on where the first words of the next would have found no room in it. Figures stand beside the first line of
    their row, or beside its last; then nothing goes on below them.
    """

    def __init__(
        self, rows: Sequence[TextRow], fields: Sequence[Fields], columns: Sequence[Column], most: float
    ) -> None:
        self._rows, self._fields, self._most = rows, fields, most
        self._widths = _widths(fields, columns)
        self._figured = any(map(_has_figures, fields))
        pairs = [number for number in range(1, len(rows)) if rows[number].page == rows[number - 1].page]
        lines = [step for step in map(self._step, pairs) if step >= LIMITS.line_step]
        self._near = min(LIMITS.cell_leading * min(lines, default=LIMITS.line_step), most)
        close = [number for number in pairs if self._is_close(number)]
        without_room = sum(map(self._had_no_room, close))
        apart = len(pairs) - len(close)
        self._closeness_tells = not self._any_clash() and max(apart, 2 * without_room) >= len(close)
        self._at_bottom = not self._closeness_tells and self._figures_stand_last()

    def goes_on(self, number: int, group: Sequence[Fields]) -> bool:
        """Whether a row goes on with the cells of the ones above, which are one row so far."""
        row = self._fields[number]
        if any(_clash(above, row) for above in group) or _begins_again(group, row) or _is_line(group[-1]):
            return False
        if self._rows[number].page != self._rows[number - 1].page:
            return self._goes_over_page(number)
        is_alike = type_of(self._rows[number]) == type_of(self._rows[number - 1])
        if self._step(number) >= (self._most if is_alike else LIMITS.cell_step):
            return False
        if self._closeness_tells:
            return self._is_close(number)
        if self._at_bottom and any(map(_has_figures, group)):
            return False
        return self._goes_on_alone(number)

    def _goes_over_page(self, number: int) -> bool:
        """The same for the first row of a page: then it is the end of sentences that found no room above."""
        in_sentences = all(piece.text[0].islower() for piece in self._fields[number].values())
        return in_sentences and self._had_no_room(number)

    def _step(self, number: int) -> float:
        """The distance of a row from the one above, in ems; beyond any for the first row of a page."""
        above, row = self._rows[number - 1], self._rows[number]
        step = (row.baseline - above.baseline) / max(above.size, row.size, LIMITS.least_type)
        return step if above.page == row.page and step > 0 else float("inf")

    def _is_close(self, number: int) -> bool:
        return self._step(number) < self._near

    def _any_clash(self) -> bool:
        """Whether rows that are close to each other cannot all be lines of the same cells."""
        start = 0
        for number in range(1, len(self._rows)):
            start = start if self._is_close(number) else number
            run, row = self._fields[start:number], self._fields[number]
            if any(_clash(above, row) for above in run) or _begins_again(run, row):
                return True
        return False

    def _figures_stand_last(self) -> bool:
        """Whether more rows without figures go on in a row with figures than follow one as its second line."""
        figures = list(map(_has_figures, self._fields))
        either = [n for n in range(1, len(figures)) if figures[n] != figures[n - 1] and self._goes_on_alone(n)]
        sure = [number for number in either if min(self._fields[number].items())[1].text[0].islower()]
        last = sum(figures[number] for number in sure or either)
        return 2 * last > len(sure or either)

    def _goes_on_alone(self, number: int) -> bool:
        """Whether a row goes on with the one above by what both say alone."""
        return self._is_partial(number) and self._had_no_room(number)

    def _is_partial(self, number: int) -> bool:
        """Whether a row of the same type as the one above fills other columns, lacks figures, or begins small."""
        if type_of(self._rows[number]) != type_of(self._rows[number - 1]):
            return False
        above, row = self._fields[number - 1], self._fields[number]
        lacks_figures = self._figured and not _has_figures(row)
        return above.keys() != row.keys() or lacks_figures or all(piece.text[0].islower() for piece in row.values())

    def _had_no_room(self, number: int) -> bool:
        """Whether the first words of a row would have found no room above them, in any of their columns."""
        above, row = self._fields[number - 1], self._fields[number]
        both = [(self._widths.get(column, 0.0), above[column], row[column]) for column in row if column in above]
        beside = all(_are_aligned(above[column], row[column]) for column in row if column and column in above)
        return bool(both) and beside and all(_is_full(first, second, width) for width, first, second in both)


def type_of(row: TextRow) -> tuple[float, bool, bool]:
    """The size of a row in points, and whether it is in bold and in italics."""
    return round(row.size), row.bold, row.italic


def _has_figures(row: Fields) -> bool:
    """Whether a printed row has a figure in any column but the first."""
    return any(piece.is_figure for number, piece in row.items() if number)


def _is_line(row: Fields) -> bool:
    """Whether a printed row is nothing but lines to write on."""
    return all(set(piece.text) <= {"_"} for piece in row.values())


def _clash(above: Fields, row: Fields) -> bool:
    """Whether a column has a figure in both printed rows: figures are not broken into lines."""
    return any(column in row and row[column].is_figure and piece.is_figure for column, piece in above.items())


def _begins_again(run: Sequence[Fields], row: Fields) -> bool:
    """Whether a row fills its first column and, beside one that went on, another that had ended above.

    The lines of a cell follow each other.
    """
    if not run or 0 not in row or not run[-1].keys() & row.keys():
        return False
    return any(column in above for column in row.keys() - run[-1].keys() for above in run)


def _widths(fields: Sequence[Fields], columns: Sequence[Column]) -> dict[int, float]:
    """The width of the widest text in each column, in points; a text across several columns does not count."""
    widths: dict[int, float] = {}
    for row in fields:
        for number, piece in row.items():
            if sum(piece.overlap(*column) > 0 for column in columns) < LIMITS.table_columns:
                widths[number] = max(widths.get(number, 0.0), piece.end - piece.start)
    return widths


def _are_aligned(above: TablePiece, below: TablePiece) -> bool:
    """Whether two lines may be of one cell: they begin or end alike, or have one middle."""
    edge = LIMITS.edge * above.part.row.size
    start, end = below.start - above.start, below.end - above.end
    return min(abs(start), abs(end), abs(start + end) / 2) < edge


def _is_full(above: TablePiece, below: TablePiece, width: float) -> bool:
    """Whether the first word of a text would not have fitted in the line above, in a column so wide.

    A sentence that goes on may have had a little more room: the widest line of a column seldom fills it.
    """
    text = below.text
    word = (below.end - below.start) * len(text.split(" ", 1)[0]) / max(len(text), 1)
    spare = LIMITS.fit * below.part.row.size if text[0].islower() else 0.0
    return above.end - above.start + word + spare > width
