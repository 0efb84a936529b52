"""Tables: where they are among the rows of a page, and which go on over the end of a page."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import islice, pairwise, product, starmap, takewhile

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.glyph_runs import begins_with_superscript
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.structure.labels import label_of
from desktop_app.extraction.structure.table_cells import cells_of, type_of
from desktop_app.extraction.structure.table_pieces import (
    DASHES,
    LEADERS,
    TablePiece,
    has_leaders,
    parted_at,
    pieces_of,
    stands_at,
)

NOWHERE = float("inf")
# "Source: ports of the river", "Note: …", in whatever language.
ANNOUNCED = re.compile(r"\s*[^\W\d]+\s?[:：]\s*\S")


def tables_in(
    rows: Sequence[TextRow], layout: Layout, above: Sequence[TextRow] = (), below: Sequence[TextRow] = ()
) -> list[tuple[int, int]]:
    """The first index of each table among the rows of one page, and the index after its last row.

    ``above`` are the rows of the table with which the page before ended, if it ended with one; ``below`` are the rows
    of the page that follows.
    """
    finder = _Finder(rows, layout, below)
    tables: list[tuple[int, int]] = []
    number, end = 0, finder.end
    while number < end:
        table = finder.table_at(number, above if number == 0 else ())
        if table is not None:
            tables.append(table)
        number = max(number + 1, table[1] if table is not None else 0)
    return tables


def continued(above: Sequence[TextRow], rows: Sequence[TextRow], layout: Layout) -> int | None:
    """Whether the table of ``rows``, at the top of a page, goes on with the one ``above``, which ended the text before.

    Gives the number of its first rows that only repeat the head; ``None`` if it is another table.
    """
    if rows[0].page <= above[-1].page:  # pages between them are blank, or the text would not end with the table
        return None
    repeated = _repeated(above, rows, layout)
    if repeated:
        return repeated
    if _is_other_head(_head_of(rows, layout), above, _last_page(above), layout):
        return None
    last, first = (_first_cells(near, layout) for near in (reversed(above), rows))
    return 0 if any(starmap(_share_edge, product(last, first))) else None


def _head_of(rows: Sequence[TextRow], layout: Layout) -> TextRow:
    """The first row of a table that has several cells."""
    return next((row for row in rows if len(cells_in(row, layout)) > 1), rows[0])


def _is_other_head(row: TextRow, above: Sequence[TextRow], near: Iterable[TextRow], layout: Layout) -> bool:
    """Whether a row below the table ``above`` is the head of another one; ``near`` are the last rows of that table.

    It is set like the head above and unlike the rows near it; or it heads the same columns of figures with the same
    words. A total may be set like a head too, but it has figures.
    """
    head = _head_of(above, layout)
    cells, first = cells_in(row, layout)[1:], cells_in(head, layout)[1:]
    is_same = [cell.text for cell in cells] == [cell.text for cell in first]
    is_worded = not any(cell.is_figure for cell in cells)
    rows = list(near)
    looks = list(map(type_of, rows))
    if type_of(row) != type_of(head):
        return False
    if type_of(row) != max(looks, key=looks.count):
        return is_same or is_worded
    figured = sum(any(cell.is_figure for cell in cells_in(other, layout)) for other in rows)
    return is_same and is_worded and 2 * figured > len(rows)


def _first_cells(rows: Iterable[TextRow], layout: Layout) -> list[list[TablePiece]]:
    """The cells of the first rows that have several: any one of them may have other cells empty."""
    celled = (cells for row in rows if len(cells := cells_in(row, layout)) > 1)
    return list(islice(celled, LIMITS.inner_rows))


def cells_in(row: TextRow, layout: Layout, edges: Collection[float] = ()) -> list[TablePiece]:
    """The cells of a row in reading order; a label belongs to its text. A row without a gap has none.

    ``edges`` are where cells begin in the rows beside it, in points: there a narrower gap parts two cells.
    """
    if len(row.lines) == 1 and not edges and not has_leaders(row.text):
        return []
    cells: list[TablePiece] = []
    for piece in pieces_of(row, layout.right_to_left):
        for part in parted_at(piece, edges, layout.right_to_left) if edges else [piece]:
            is_cell = bool(cells) and _begins_at(cells[-1], part, edges)
            if cells and not is_cell and _is_one_cell(cells[-1], part):
                cells[-1] = cells[-1].joined(part)
            else:
                cells.append(part)
    return cells if len(cells) > 1 or len(row.lines) > 1 or has_leaders(row.text) else []


class _Finder:
    """The rows of one page with their cells."""

    def __init__(self, rows: Sequence[TextRow], layout: Layout, below: Sequence[TextRow]) -> None:
        self._rows, self._layout = rows, layout
        self._below = [row for row in below[: LIMITS.caption_rows] if len(cells_in(row, layout)) > 1]
        self._cells = [cells_in(row, layout) for row in rows]
        if any(len(cells) > 1 for cells in self._cells):
            self._cells = [self._cells_beside(number) for number in range(len(rows))]
        found = zip(rows, self._cells, strict=True)
        sure = [len(cells) > 1 and not _is_justified(row, cells, layout) for row, cells in found]
        sure = [is_sure or self._is_beside_another(number) for number, is_sure in enumerate(sure)]
        self._celled = [self._is_celled(number, sure) for number in range(len(rows))] if any(sure) else sure
        steps = [self._step(below) for below in range(1, len(rows)) if all(self._celled[below - 1 : below + 1])]
        usual = max(LIMITS.leading, min((step for step in steps if step >= LIMITS.line_step), default=0.0))
        self._near = min(LIMITS.cell_leading * usual, LIMITS.cell_step)

    def _cells_beside(self, number: int) -> list[TablePiece]:
        """The cells of a row, parted also where cells begin in rows of its size close above and below it."""
        row, near = self._rows[number], range(max(0, number - LIMITS.inner_rows), number + LIMITS.inner_rows + 1)
        alike = [n for n in near if self._rows[n : n + 1] and abs(self._rows[n].size - row.size) < LIMITS.size_step]
        edges = {cell.start for n in alike if n != number for cell in self._cells[n][1:]}
        return cells_in(row, self._layout, edges) if edges else self._cells[number]

    def _is_beside_another(self, number: int) -> bool:
        """Whether a row stands clear of a neighbour that is less than a line above or below: both are of one row."""
        row = self._rows[number]
        for near in (number - 1, number + 1):
            if 0 <= near < len(self._rows) and 0 < self._step(max(near, number)) < LIMITS.line_step:
                other, gutter = self._rows[near], LIMITS.gutter * row.size
                if row.start - other.end > gutter or other.start - row.end > gutter:
                    return True
        return False

    @property
    def end(self) -> int:
        """The row after the last one with several cells: no table begins there or below."""
        return len(self._rows) - [*reversed(self._celled), True].index(True)

    def table_at(self, first: int, above: Sequence[TextRow]) -> tuple[int, int] | None:
        """The first row of the table that begins near a row, and the row after its last; ``None`` if there is none."""
        end = self._run(first, above)
        if above and self._is_below_caption(first, end, above):
            return None
        start = first if self._begins_like(first, end, above) else self._without_captions(first, end)
        end = self._without_remarks(start, end)
        if end <= start or not self._is_table(start, end, above):
            return None
        return (start if above else self._with_head(start, end)), end

    def _begins_like(self, start: int, end: int, above: Sequence[TextRow]) -> bool:
        """Whether the rows before the first one of cells are headings like those inside the table above."""
        looks = set(map(type_of, above))
        headings = list(takewhile(lambda number: not self._celled[number], range(start, end)))
        first = start + len(headings)
        if headings and first < end and above and self._rows[first].text.split() == above[0].text.split():
            return False  # what stands above a head is the caption of another table
        return bool(above) and all(type_of(self._rows[number]) in looks for number in headings)

    def _is_below_caption(self, first: int, end: int, above: Sequence[TextRow]) -> bool:
        """Whether the head of another table than the one above is among some rows, below a caption."""
        head = next((number for number in range(first, end) if self._celled[number]), first)
        return head > first and _is_other_head(self._rows[head], above, _last_page(above), self._layout)

    def _is_celled(self, number: int, sure: Sequence[bool]) -> bool:
        """Whether a row has several cells; ``sure`` tells which rows are no justified lines of text.

        One that may be a justified line has them where it aligns with a table that begins below it or ends above.
        """
        for near, far in ((number + 1, number + 2), (number - 1, number - 2)):
            beside = all(0 <= n < len(sure) and sure[n] for n in (near, far))
            if beside and self._align(number, near) and self._align(near, far):
                return True
        return sure[number]

    def _align(self, one: int, other: int) -> bool:
        return _share_edge(self._cells[one], self._cells[other])

    def _run(self, start: int, above: Sequence[TextRow]) -> int:
        """The end of the rows that may be one table; they begin with small type or with cells."""
        beside = min((self._beside(cells_in(row, self._layout)) for row in _last_page(above)), default=NOWHERE)
        end = number = start
        while number < len(self._rows):
            row = self._rows[number]
            if end > start and (begins_with_superscript(row) or self._begins_another(number, start, above)):
                break
            if self._celled[number] or self._layout.is_small(row):
                beside = min(beside, self._beside(self._cells[number])) if self._celled[number] else beside
                end = number + 1
            elif not self._is_inside(number, start, beside) or self._are_too_many(end, number, beside):
                break
            number += 1
        if number == len(self._rows) and self._are_headings(start, end):
            return number
        while start < end < len(self._rows) and self._is_close(end) and self._stays_inside(end, beside):
            end += 1
        return end

    def _are_too_many(self, end: int, number: int, beside: float) -> bool:
        """Whether rows of one cell from ``end`` to ``number`` are more than a table has, lines of one cell apart."""
        if number - end < LIMITS.inner_rows:
            return False
        return not all(self._is_close(n) and self._stays_inside(n, beside) for n in range(end, number + 1))

    def _are_headings(self, start: int, end: int) -> bool:
        """Whether the last rows of the page look like headings inside the table above them, which then goes on."""
        looks = {type_of(self._rows[number]) for number in range(start, end) if not self._celled[number]}
        return all(type_of(row) in looks and not row.closes for row in self._rows[end:])

    def _beside(self, cells: Sequence[TablePiece]) -> float:
        """Where the second of some cells begins, in points; beyond any page if there is none."""
        return cells[1].start if len(cells) > 1 else NOWHERE

    def _is_inside(self, number: int, start: int, beside: float) -> bool:
        """Whether a row of one cell may belong to the table that begins at ``start``, by its place."""
        if self._resumes_text(number, start):
            return False
        is_inside = self._stays_inside(number, beside) or self._goes_on_in_cell(number)
        return is_inside or self._is_heading_across(number, start)

    def _resumes_text(self, number: int, start: int) -> bool:
        """Whether a row is a numbered sentence, farther below the table that begins at ``start`` than its rows are."""
        row, label = self._rows[number], label_of(self._rows[number].text)
        if label is None or label.end >= len(row.text) or not row.closes:
            return False
        steps = [self._step(n) for n in range(start + 1, number) if self._celled[n]]
        return bool(steps) and self._step(number) > LIMITS.cell_leading * max(steps)

    def _goes_on_in_cell(self, number: int) -> bool:
        """Whether a row is a line of a cell, but no first one, that ends in a row of cells below it."""
        for below in range(number + 1, min(number + LIMITS.inner_rows, len(self._rows))):
            if not self._is_close(below):
                return False
            if self._celled[below]:
                edge = LIMITS.edge * self._rows[number].size
                return any(abs(self._rows[number].start - cell.start) < edge for cell in self._cells[below][1:])
        return False

    def _stays_inside(self, number: int, beside: float) -> bool:
        """Whether a row of one cell may belong to the table above it: it does not reach into a second column."""
        row = self._rows[number]
        if number and row.baseline - self._rows[number - 1].baseline > LIMITS.table_step * row.size:
            return False
        return beside < NOWHERE and (row.end < beside or row.start > beside - LIMITS.edge * row.size)

    def _is_heading_across(self, number: int, start: int) -> bool:
        """Whether a row is a heading inside the table that begins at ``start``, though it reaches into a second column.

        It begins where the table does, no farther from the rows around it than these are from each other, and is no
        sentence; rows with the same columns follow, or the end of the page.
        """
        row, table = self._rows[number], range(start, number)
        is_sentence = row.closes or ANNOUNCED.match(row.text) is not None
        is_full = row.end > self._layout.right - LIMITS.ends_early * row.size
        left = min((self._rows[n].start for n in table), default=NOWHERE)
        if is_sentence or is_full or abs(row.start - left) > LIMITS.edge * row.size:
            return False
        below = next((n for n in range(number + 1, len(self._rows)) if self._celled[n]), None)
        if below is not None and not any(self._align(n, below) for n in table):
            return False
        last = len(self._rows) - 1 if below is None else below
        steps = [self._step(n) for n in table[1:] if self._celled[n]] or [self._step(last)]
        most = LIMITS.cell_leading * max(steps)
        return all(0 < self._step(n) < most for n in range(number, last + 1))

    def _begins_another(self, number: int, start: int, above: Sequence[TextRow]) -> bool:
        """Whether a row begins another table: it is far below the one above, or a head apart from the rows above."""
        if self._step(number) > LIMITS.table_gap:
            return True
        last = next((n for n in range(number - 1, start - 1, -1) if self._celled[n]), None)
        if last is None or not self._celled[number] or all(map(self._is_close, range(last + 1, number + 1))):
            return False
        table = self._rows[start : last + 1]
        return _is_other_head(self._rows[number], above or table, table[not above :] or table, self._layout)

    def _is_close(self, number: int) -> bool:
        """Whether a row is as close to the one above as two lines of a cell are."""
        return 0 < self._step(number) < self._near

    def _step(self, number: int) -> float:
        """The distance of a row from the one above, in ems; below 0 at the top of a column."""
        row, above = self._rows[number], self._rows[number - 1]
        return (row.baseline - above.baseline) / max(row.size, LIMITS.least_type)

    def _without_captions(self, start: int, end: int) -> int:
        """The start of a table without the titles and remarks above it, which are set off from its head."""
        first = next((number for number in range(start, end) if self._celled[number]), end)
        if first == end:
            return end
        beside = self._beside(self._cells[first])
        while first > start and (self._is_close(first) or self._rows[first - 1].start > beside):
            first -= 1
        return first

    def _with_head(self, start: int, end: int) -> int:
        """The start of a table with the lines of its head that are above its first row of cells."""
        cells = next(self._cells[n] for n in range(start, end) if len(self._cells[n]) > 1)
        labels = self._labels_end(start, end)
        while start > 0 and self._is_in_head(start - 1, cells, labels):
            start -= 1
        return start

    def _labels_end(self, start: int, end: int) -> float:
        """Where the texts of the first column end, in points; before any page if there are none."""
        celled = [self._cells[n] for n in range(start, end) if len(self._cells[n]) > 1]
        beside = min(map(self._beside, celled), default=NOWHERE)
        return max((cells[0].end for cells in celled if cells[0].start < beside), default=-NOWHERE)

    def _is_in_head(self, number: int, cells: Sequence[TablePiece], labels: float) -> bool:
        """Whether a row stands close above the second column or a further one, or in line with one of its ``cells``.

        Or it stands beyond the ``labels``, where the first column ends in points, as does a row of heads not far above.
        """
        row = self._rows[number]
        edge = LIMITS.edge * row.size
        if row.start > self._beside(cells) - edge and self._is_close(number + 1):
            return True
        if row.start <= labels or not 0 < self._step(number + 1) < LIMITS.table_step:
            return False
        is_in_line = any(min(abs(row.start - cell.start), abs(row.end - cell.end)) < edge for cell in cells[1:])
        is_larger = row.size > self._rows[number + 1].size + LIMITS.size_step
        return (is_in_line and not is_larger) or self._is_below_heads(number, labels)

    def _is_below_heads(self, number: int, labels: float) -> bool:
        """Whether a row is one of several cells, or close below one, all beyond the ``labels`` of the first column."""
        for above in range(number, max(number - LIMITS.caption_rows, -1), -1):
            if self._rows[above].start <= labels:
                return False
            if len(self._cells[above]) > 1:
                return True
            if not 0 < self._step(above) < LIMITS.table_step:
                return False
        return False

    def _without_remarks(self, start: int, end: int) -> int:
        """The end of a table without the notes and remarks below it."""
        last = end
        while last > start and not self._celled[last - 1]:
            last -= 1
        beside = min((self._beside(self._cells[n]) for n in range(start, last)), default=NOWHERE)
        remarks = (number for number in range(last, end) if self._is_remark(number, last - 1, beside))
        return next((number for number in remarks if not self._is_heading_across(number, start)), end)

    def _is_remark(self, number: int, last: int, beside: float) -> bool:
        """Whether a row below the ``last`` one of cells is a note: as wide as text, or set off, small or announced.

        What is close below and ends before the second column, which begins ``beside`` it, goes on with the first.
        """
        row = self._rows[number]
        goes_on = number > 0 and self._is_close(number)
        is_wide = row.end - row.start > self._layout.measure / 2 and not (goes_on and row.end < beside)
        if begins_with_superscript(row) or is_wide:
            return True
        is_small = last >= 0 and row.size < self._rows[last].size - LIMITS.size_step
        return number > 0 and not goes_on and (is_small or ANNOUNCED.match(row.text) is not None)

    def _is_table(self, start: int, end: int, above: Sequence[TextRow]) -> bool:
        """Whether several rows have cells and two neighbouring ones an edge in common, or the table above goes on."""
        celled = [self._cells[number] for number in range(start, end) if self._celled[number]]
        if above and celled and continued(above, self._rows[start:end], self._layout) is not None:
            return True
        if celled and end == len(self._rows) and self._goes_on_below(start, end):
            return True
        several = [cells for cells in celled if len(cells) > 1]  # what stands beside another row may be a single cell
        if not any(_share_edge(*pair) for pair in pairwise(several)):
            return False
        return len(cells_of(self._rows[start:end], self._layout)) >= LIMITS.table_rows

    def _goes_on_below(self, start: int, end: int) -> bool:
        """Whether the head of a table is all that the page has room for: the next page repeats it, or has its rows."""
        said = {tuple(row.text.split()) for row in self._below}
        if any(self._celled[n] and tuple(self._rows[n].text.split()) in said for n in range(start, end)):
            return True
        last = next(self._cells[n] for n in reversed(range(start, end)) if self._celled[n])
        return sum(_share_edge(last, cells_in(row, self._layout)) for row in self._below) >= LIMITS.table_rows


def _repeated(above: Sequence[TextRow], rows: Sequence[TextRow], layout: Layout) -> int:
    """How many rows at the beginning only repeat the head of the table above."""
    head = above[: _head_length(above, layout)]
    same = [first.text.split() == row.text.split() for first, row in zip(head, rows[:-1], strict=False)]
    return [*same, False].index(False)


def _head_length(rows: Sequence[TextRow], layout: Layout) -> int:
    """How many printed rows are the head of a table: those set off by their type, or else those of the first cells."""
    first_page = list(takewhile(lambda row: row.page == rows[0].page, rows))
    looks = list(map(type_of, first_page))
    usual = max(looks, key=looks.count)
    set_off = looks.index(usual)
    return set_off or len({part.row.baseline for cell in cells_of(first_page, layout)[0] for part in cell})


def _last_page(rows: Sequence[TextRow]) -> list[TextRow]:
    """The rows of a table on the last page that it has reached, from below."""
    return list(takewhile(lambda row: row.page == rows[-1].page, reversed(rows)))


def _share_edge(first: Sequence[TablePiece], second: Sequence[TablePiece]) -> bool:
    """Whether two rows have cells, apart from their first ones, with an edge in common."""
    edge = LIMITS.edge * first[0].part.row.size if first else 0.0
    return any(abs(a.start - b.start) < edge or abs(a.end - b.end) < edge for a in first[1:] for b in second[1:])


def _is_justified(row: TextRow, cells: Sequence[TablePiece], layout: Layout) -> bool:
    """Whether a row is a justified line of text: its spaces, apart from one after a label, are nearly equal."""
    if row.end < layout.right - LIMITS.edge * row.size or sum(cell.is_figure for cell in cells) > 1:
        return False
    label = label_of(row.text)
    start = label.end if label is not None else 0
    words = sorted(
        (x0, x1)
        for line, offset in zip(row.lines, row.offsets, strict=True)
        for at, _, x0, x1 in line.words
        if offset + at >= start
    )
    gaps = [right[0] - left[1] for left, right in pairwise(words)]
    return len(gaps) > 1 and max(gaps) < LIMITS.stretch * min(gaps)


def _is_one_cell(before: TablePiece, piece: TablePiece) -> bool:
    """Whether two neighbouring pieces are close to each other, or the first is the label of the second."""
    row = piece.part.row
    if LEADERS.search(row.text, before.part.end, piece.part.start):
        return False
    if piece.start - before.end < LIMITS.gutter * row.size:
        return True
    # A dash stands for no figure where words follow close to the beginning of the row: it is the sign of a list.
    is_label = _is_label(before.text) or (before.text in DASHES and before.start == row.start and not piece.is_figure)
    return is_label and piece.start - row.start < LIMITS.label_reach * row.size


def _begins_at(before: TablePiece, piece: TablePiece, edges: Collection[float]) -> bool:
    """Whether a piece begins at one of some edges, well apart from the one before, which is no label of it."""
    gap = piece.start - before.end
    return not _is_label(before.text) and stands_at(piece.start, gap, edges, piece.part.row.size)


def _is_label(text: str) -> bool:
    """Whether a text is a label and nothing else, or a single sign, as lists have them in many shapes."""
    label = label_of(f"{text} ")
    is_sign = len(text) == 1 and not text.isalnum() and text not in DASHES
    return is_sign or (label is not None and label.end >= len(text))
