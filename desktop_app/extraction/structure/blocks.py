"""Rows put together in blocks: what is one paragraph on the page, or across the end of a page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop_app.extraction.limits import CERTAINTIES, LIMITS
from desktop_app.extraction.page.cjk import CJK
from desktop_app.extraction.page.glyph_runs import begins_with_superscript, superscripts_of
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.rows import TextRow, face_of, opens_in_other_face
from desktop_app.extraction.structure.broken_rows import whole_rows, with_rest
from desktop_app.extraction.structure.labels import Label, Lists, label_of
from desktop_app.extraction.structure.ruled_tables import Grid
from desktop_app.extraction.structure.table_cells import Cell, cells_of, words_of
from desktop_app.extraction.structure.tables import continued
from desktop_app.extraction.text.title_numbers import NUMBER
from desktop_app.extraction.text.wordings import (
    begins_with_article,
    names_body,
    opens_preambular,
    says_adoption,
    says_corrigendum,
    says_meeting,
)

COLONS = (":", "：")
COMMAS = (",", "，", "،")
ENUMERATION = "、"
SEMICOLONS = (";", "；", "؛")
DASHES = ("-", "–", "—")
STOP = (".", ";", ":", "!", "?", "。", "；", "：", "؛", "؟")
# A note mark that no longer fitted into its line, with the signs around it: "13", "14;".
MARK_ALONE = re.compile(r"\W{0,3}\d{1,3}\W{0,3}")
LAST_LATIN = "\u024f"
# What no paragraph begins with, be it after a mark: a small letter, but in Russian, a figure that is no label, a comma.
GOES_ON_SMALL = re.compile(r"\s*(?:\[\d{1,3}\]\s*)*(?:[a-zà-öø-ÿ]{2}|\d+[/ ]|[,;])")
# What follows the caption of a table that goes on: "(continued)", "(suite)", in whatever language.
GOES_ON = re.compile(r"\s*[(（][^\W\d][^\d()（）]*[)）]$")


@dataclass(slots=True)
class Block:
    """The rows of one paragraph, its label if it has one, and how certain its beginning is (0 to 1).

    ``cells`` are the rows of a table, each as the slices of its cells; ``repeated`` are the rows that only repeat its
    head on another page. Nothing is added to a ``parted`` block.
    """

    rows: list[TextRow]
    label: Label | None = None
    certainty: float = CERTAINTIES.gap
    cells: tuple[tuple[Cell, ...], ...] = ()
    parted: bool = field(default=False)
    repeated: list[TextRow] = field(default_factory=list)

    @property
    def first(self) -> TextRow:
        """Its first row."""
        return self.rows[0]

    @property
    def text(self) -> str:
        """A rough text to look at; note marks and broken words are still in it."""
        return " ".join([row.text.strip() for row in self.rows])


class BlockBuilder:
    """Builds blocks row by row."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.blocks: list[Block] = []
        self._tables: list[Block] = []
        self._captions: frozenset[str] = frozenset()
        self._ruled: Grid | None = None
        self._lists = Lists()

    def add(self, row: TextRow) -> None:
        """Add the next row of the body: it begins a block or belongs to the last one."""
        if self._is_mark(row):
            self.blocks[-1].rows.append(_as_text(row, self.blocks[-1].rows[-1].size))
            return
        label = label_of(row.text)
        certainty = self._begins(row, label)
        if certainty > 0:
            self._begin(row, label, certainty)
        else:
            self.blocks[-1].rows.append(row)

    def _is_mark(self, row: TextRow) -> bool:
        """Whether a row is only a note mark for which the row before had no room."""
        if not self.blocks or self.blocks[-1].parted or MARK_ALONE.fullmatch(row.text.strip()) is None:
            return False
        before = self.blocks[-1].rows[-1]
        if before.page == row.page and row.baseline - before.baseline > self._gap(before, row):
            return False
        least = before.size * LIMITS.smaller
        return all(span.size < least for line in row.lines for span in line.spans if any(map(str.isdecimal, span.text)))

    def add_ruled_table(self, rows: list[TextRow], grid: Grid) -> None:
        """Add a table whose cells its lines tell, unless it goes on with the one of the page before."""
        cells, before = grid.cells(rows), self._ruled
        goes_on = self.last_table and self.last_table[-1].page < rows[0].page
        if before is None or not goes_on or not grid.has_columns_of(before, self._edge):
            self._begin_table(Block(rows, parted=True, cells=cells))
        else:
            block = self.blocks[-1]
            same = [words_of(row) == words_of(first) for row, first in zip(cells[:-1], block.cells, strict=False)]
            head = [*same, False].index(False)
            repeated = [part.row for row in cells[:head] for cell in row for part in cell]
            block.rows += [row for row in rows if row not in repeated]
            block.repeated += [row for row in rows if row in repeated]
            block.cells = with_rest(block.cells, cells[head:], before.is_open)
        self._ruled = grid

    def add_table(self, rows: list[TextRow]) -> None:
        """Add a table, which is a block of its own, unless it goes on with the one that ended the page before."""
        head = continued(self.last_table, rows, self.layout) if self.last_table else None
        if head is None:
            self._begin_table(Block(rows, parted=True))
        else:
            self.blocks[-1].rows += rows[head:]
            self.blocks[-1].repeated += rows[:head]
            if self.ruled_above is not None:
                self.blocks[-1].cells += tuple(map(self.ruled_above.cells_by_columns, rows[head:]))

    def pass_captions(self, rows: Sequence[TextRow]) -> int:
        """How many of the first rows of a page only repeat the caption of the table that ended the page before.

        Each says what stood above the table, with a word in brackets after it or not; such a word alone does so too
        where the head of the table follows.
        """
        table, count = self.last_table, 0
        if not table:
            return 0
        while count < len(rows) and self._repeats_caption(rows[count], table[0], rows[count + 1 :][:1]):
            count += 1
        self.blocks[-1].repeated += rows[:count]
        return count

    def _repeats_caption(self, row: TextRow, head: TextRow, below: Sequence[TextRow]) -> bool:
        caption = GOES_ON.sub("", _said(row))
        return caption in self._captions if caption else bool(below) and _said(below[0]) == _said(head)

    def _begin_table(self, table: Block) -> None:
        above = [row for block in self.blocks[-LIMITS.caption_rows :] for row in block.rows][-LIMITS.caption_rows :]
        self._captions = frozenset(map(_said, above))
        self.blocks.append(table)
        self._tables.append(table)

    @property
    def last_table(self) -> Sequence[TextRow]:
        """The rows of the table that ended the body so far; none if something else did."""
        return self.blocks[-1].rows if self._tables and self._tables[-1] is self.blocks[-1] else ()

    @property
    def ruled_above(self) -> Grid | None:
        """The lines of the table that ended the body so far, if its cells were told by any."""
        return self._ruled if self.last_table and self.blocks[-1].cells else None

    def finished(self) -> list[Block]:
        """All blocks, with the cells of their tables, whose columns are known only when all of their rows are."""
        for table in self._tables:
            table.cells = whole_rows(table.cells or cells_of(table.rows, self.layout))
        return self.blocks

    def _begin(self, row: TextRow, label: Label | None, certainty: float) -> None:
        if label is not None and not self._has_label(row, label):
            label = None
        label = label or self._bare_number(row)
        if label is not None:
            self._lists.add(label, row.start)
        self.blocks.append(Block([row], label, certainty))

    def _begins(self, row: TextRow, label: Label | None) -> float:
        """How certain it is that a row begins a block; 0 if it continues the last one."""
        if not self.blocks or self.blocks[-1].parted:
            return CERTAINTIES.gap
        block = self.blocks[-1]
        before = block.rows[-1]
        if before.page != row.page or row.baseline <= before.baseline:
            return self._begins_page(block, row, label)
        apart = row.baseline - before.baseline - before.rows_struck * self.layout.leading
        if apart > self._gap(before, row) and not self._is_pushed_down(before, row, apart):
            return CERTAINTIES.gap
        return self._begins_within(block, row, label)

    def _is_pushed_down(self, before: TextRow, row: TextRow, apart: float) -> bool:
        """Whether raised marks alone make a row stand so far below one that it goes on with, as in browsers."""
        if apart > self._gap(before, row) + LIMITS.pushed_down * row.size:
            return False
        may_end = before.closes and not before.ending.endswith(ENUMERATION)
        if may_end and not GOES_ON_SMALL.match(row.text):
            return False
        has_room = self._has_room(before, row, self.layout.body_size * LIMITS.fit)
        return not has_room and bool(superscripts_of(row))

    def _gap(self, before: TextRow, row: TextRow) -> float:
        """The distance between baselines, in points, beyond which a new paragraph begins."""
        scale = max(before.size, row.size) / self.layout.body_size
        return self.layout.gap * max(scale, LIMITS.least_scale)

    def _begins_within(self, block: Block, row: TextRow, label: Label | None) -> float:
        """The same for a row at single distance below the last one."""
        before = block.rows[-1]
        if self._other_type(before, row) or begins_with_superscript(row) or _part_by_words(before, row):
            return CERTAINTIES.type_change
        if (len(block.rows) == 1 and names_body(before.text)) or self._is_chapeau(before, row):
            return CERTAINTIES.type_change
        if label is not None and self._begins_item(block, row, label):
            return CERTAINTIES.label
        if self._set_in(block, row) or (self.layout.gapless and self._begins_sentence(block, row)):
            return CERTAINTIES.indent
        loose = LIMITS.fit_loose * self.layout.measure
        is_early = self._has_room(before, row, loose) and not _is_centred(before, row, self.layout)
        return CERTAINTIES.early_end if is_early else 0.0

    def _begins_page(self, block: Block, row: TextRow, label: Label | None) -> float:
        """The same for the first row of a page or column."""
        before = block.rows[-1]
        if self._other_type(before, row) or _is_heading_in_italics(before, row):
            return CERTAINTIES.type_change
        if label is not None and self._begins_item(block, row, label):
            return CERTAINTIES.label
        if self._set_in_on_page(block, row):
            return CERTAINTIES.indent
        if before.closes and self._opens_on_page(block, row) and not self._goes_back(block, row):
            return CERTAINTIES.type_change
        looks_like_item = label is not None and label.form not in ("capital", "bullet")
        if looks_like_item and not self._has_ended(before, row, label) and self._goes_on_in_margin(block, row):
            return 0.0
        return self._begins_after(before, row, label)

    def _goes_back(self, block: Block, row: TextRow) -> bool:
        """Whether a row stands at the margin, as those below the first of its block do, and the row before is full."""
        is_full = not self._has_room(block.rows[-1], row, self.layout.body_size * LIMITS.fit)
        return is_full and self.layout.is_indented(block.first) and not self.layout.is_indented(row)

    def _has_ended(self, before: TextRow, row: TextRow, label: Label | None) -> bool:
        """Whether a paragraph seems to have ended in the row before: by its early end or the number that follows."""
        if not before.closes:
            return False
        if self._has_room(before, row, LIMITS.fit_loose * self.layout.measure):
            return True
        if label is None or not label.is_number:
            return False
        return self._lists.continued_by(label) and _may_open_sentence(row.text[label.end :])

    def _begins_after(self, before: TextRow, row: TextRow, label: Label | None) -> float:
        """The same by how the page before ended."""
        if self._has_room(before, row, self.layout.body_size * LIMITS.fit) and before.closes:
            return CERTAINTIES.sentence_end
        ending = before.ending
        if ending.endswith(STOP) and label is None and _has_capital(row.text):
            return CERTAINTIES.semicolon if ending[-1] in ";；؛" else 0.0
        is_early = self._has_room(before, row, LIMITS.fit_loose * self.layout.measure)
        return CERTAINTIES.early_end_of_page if is_early else 0.0

    def _other_type(self, before: TextRow, row: TextRow) -> bool:
        """Whether the type changes from a heading to text or back, or its size changes clearly."""
        if before.bold != row.bold and not (_some_bold(before) and _some_bold(row)):
            return True
        return abs(before.size - row.size) > LIMITS.size_change * max(before.size, row.size)

    def _is_chapeau(self, before: TextRow, row: TextRow) -> bool:
        """Whether a row alone names the body that adopts a text, and does not end a sentence of the row before."""
        if row.text.lstrip()[:1].islower() or not names_body(row.text):
            return False
        if self._has_room(before, row, before.size * LIMITS.fit):
            return True
        is_short = self.layout.is_indented(before) and before.end < self.layout.right - LIMITS.ends_early * before.size
        return is_short or (begins_with_article(row.text) and (before.closes or self.layout.is_indented(row)))

    def _begins_sentence(self, block: Block, row: TextRow) -> bool:
        """Whether a sentence ends above a row and begins in it, and anything else speaks for a new paragraph."""
        before, spare = block.rows[-1], self.layout.body_size * LIMITS.fit
        if not before.closes or not _may_open_sentence(row.text) or self._is_in_centred_heading(block, row):
            return False
        is_early = self._has_room(before, row, spare)
        is_short = self.layout.justified and before.end < self.layout.right - spare
        return is_early or is_short or opens_in_other_face(before, row) or self._is_set_in_alike(block, row)

    def _opens_on_page(self, block: Block, row: TextRow) -> bool:
        """Whether the first row of a page opens like a paragraph: in a face of its own, and with a capital.

        Where there are no capitals, as in Russian and Chinese, it begins where its block does and in the same face.
        """
        if not opens_in_other_face(block.rows[-1], row):
            return self._opens_in_words(block, row)
        is_flush = block.label is None and abs(row.start - block.first.start) < self._edge
        opens_alike = face_of(block.first.lines[0].spans[0]) == face_of(row.lines[0].spans[0])
        return _has_capital(row.text) or (is_flush and opens_alike)

    def _opens_in_words(self, block: Block, row: TextRow) -> bool:
        """The same where openings have no face of their own: a comma ends the page, and an opening follows it."""
        before = block.rows[-1]
        is_within_item = block.label is not None and row.start > before.start - self._edge
        if is_within_item or opens_in_other_face(before, block.first):
            return False
        return before.ending.endswith(COMMAS) and _may_open_sentence(row.text) and opens_preambular(row.text)

    def _is_set_in_alike(self, block: Block, row: TextRow) -> bool:
        """Whether a row is set in just as the only one of its block, which would go on in the margin."""
        is_alone = len(block.rows) == 1 and block.label is None and self.layout.is_indented(row)
        return is_alone and abs(row.start - block.first.start) < self._edge

    def _set_in(self, block: Block, row: TextRow) -> bool:
        """Whether a row is indented like a first line, unlike the rest of the block."""
        before, edge = block.rows[-1], LIMITS.indent * self.layout.body_size
        if _is_centred(before, row, self.layout) or self._is_in_centred_heading(block, row):
            return False
        if len(block.rows) > 1:
            return row.start > block.rows[1].start + edge and not self._goes_on(before, row)
        if not self.layout.is_indented(row) or row.start < block.first.start - edge:
            return False
        if block.label is not None and row.start > block.first.start + edge:
            return False
        return before.closes and self._has_room(before, row, self.layout.body_size * LIMITS.fit)

    def _is_in_centred_heading(self, block: Block, row: TextRow) -> bool:
        """Whether a row goes on with a heading in bold of which all rows are centred, some from margin to margin."""
        rows = (*block.rows, row)
        return all(each.bold and _stands_in_middle(each, self.layout) for each in rows)

    def _goes_on(self, before: TextRow, row: TextRow) -> bool:
        """Whether a row goes on with a sentence: the one before is full and unfinished, and no capital follows."""
        unfinished = not before.closes and not self._has_room(before, row, self.layout.body_size * LIMITS.fit)
        return unfinished and row.text.lstrip()[:1].islower()

    def _set_in_on_page(self, block: Block, row: TextRow) -> bool:
        """The same, for the first row of a page."""
        edge = LIMITS.indent * self.layout.body_size
        if len(block.rows) > 1 or not self.layout.is_indented(row):
            return self._set_in(block, row)
        hangs = block.label is not None and row.start > block.first.start + edge
        return not hangs or self._set_in(block, row)

    def _begins_item(self, block: Block, row: TextRow, label: Label) -> bool:
        """Whether a row at single distance begins with a label, and not with a word that looks like one."""
        if not (self._lists.continued_by(label) and self._could_begin(block, row)):
            return False
        if all(each.bold for each in block.rows) and not row.bold:
            return True
        if label.text in DASHES and self._is_within_sentence(block, label):
            return False
        return self._has_ended(block.rows[-1], row, label) or not self._goes_on_in_margin(block, row)

    def _is_within_sentence(self, block: Block, label: Label) -> bool:
        """Whether a dash stands after a comma, and not between two items that both begin with one."""
        follows_item = block.label is not None and block.label.text == label.text
        return not follows_item and block.rows[-1].ending.endswith(COMMAS)

    def _goes_on_in_margin(self, block: Block, row: TextRow) -> bool:
        """Whether a row stands where its block goes on, and where no label has stood yet."""
        return self._is_in_margin_of(block, row) and not self._lists.have_begun_at(row.start, self._edge)

    @property
    def _edge(self) -> float:
        return LIMITS.indent * self.layout.body_size

    def _is_in_margin_of(self, block: Block, row: TextRow) -> bool:
        """Whether a row stands where the rows of a block go on, which is not where the block begins."""
        margin = block.rows[1].start if len(block.rows) > 1 else self.layout.left
        if abs(row.start - margin) >= self._edge:
            return False
        hangs = block.first.start < margin - self._edge and not block.rows[-1].ending.endswith(COLONS)
        return hangs or block.first.start > margin + self._edge

    def _could_begin(self, block: Block, row: TextRow) -> bool:
        before = block.rows[-1]
        return before.closes or self._has_room(before, row, self.layout.body_size * LIMITS.fit)

    def _has_room(self, before: TextRow, row: TextRow, spare: float) -> bool:
        """Whether the row's first word would have fitted into the row before, with ``spare`` points left."""
        text = row.text.strip()
        first = 2 if CJK.match(text) else len(text.split(" ", 1)[0])
        width = (row.end - row.start) * first / max(len(text), 1)
        return before.end + width + spare < self.layout.right

    def _bare_number(self, row: TextRow) -> Label | None:
        """A number without a full stop that is set apart like a label and is the next one."""
        text = row.lines[0].text.strip()
        following = self._lists.last.get("number", 0) + 1
        if len(row.lines) == 1 or text != str(following):
            return None
        return Label(text, row.offsets[1], "number", (("number", following),))

    def _has_label(self, row: TextRow, label: Label) -> bool:
        """Whether what looks like a label is one: text follows it, or it is alone in its row."""
        rest = row.text[label.end :].strip()
        return bool(rest) or len(row.text.strip()) == len(label.text)


def _as_text(row: TextRow, size: float) -> TextRow:
    """A row with only a note mark, as a row of text in which the mark is superscript."""
    baseline = max(span.baseline for line in row.lines for span in line.spans)
    return replace(row, size=size, baseline=baseline + 2 * LIMITS.superscript_rise * size)


def _said(row: TextRow) -> str:
    """What a row says, however wide its spaces are."""
    return " ".join(row.text.split())


def _part_by_words(before: TextRow, row: TextRow) -> bool:
    """Whether what one of two rows says stands by itself: a corrigendum, a meeting, or when a text was adopted."""
    if says_corrigendum(row.text) or says_corrigendum(before.text) or _parts_adoption(before, row):
        return True
    return before.closes and says_meeting(row.text)


def _parts_adoption(before: TextRow, row: TextRow) -> bool:
    """Whether of two rows in bold one says when the text was adopted, below a title of its type or above another."""
    if not (before.bold and row.bold):
        return False
    if says_adoption(before.text):
        return abs(before.size - row.size) > LIMITS.same_size or NUMBER.match(row.text) is not None
    return says_adoption(row.text)


def _is_heading_in_italics(before: TextRow, row: TextRow) -> bool:
    """Whether a row is in italics, after a sentence that is not."""
    return row.italic and not before.italic and before.ending.endswith(STOP)


def _has_capital(text: str) -> bool:
    """Whether a text begins with a capital letter."""
    return text.lstrip()[:1].isupper()


def _may_open_sentence(text: str) -> bool:
    """Whether a text may open a paragraph: in Latin letters, with a capital; Russian openings have none."""
    first = text.lstrip()[:1]
    return first.isupper() or first > LAST_LATIN


def _some_bold(row: TextRow) -> bool:
    return any(span.bold for line in row.lines for span in line.spans if not span.text.isspace())


def _is_centred(before: TextRow, row: TextRow, layout: Layout) -> bool:
    """Whether both rows are centred on the measure, like a heading of several lines."""
    return all(_stands_in_middle(x, layout) and layout.is_indented(x) for x in (before, row))


def _stands_in_middle(row: TextRow, layout: Layout) -> bool:
    off = LIMITS.indent * layout.body_size * 2
    return abs(row.start + row.end - layout.left - layout.right) < off
