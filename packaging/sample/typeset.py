"""Sets the script of an invented resolution as a PDF, in the manner of those of 2018 and after.

US Letter; places in points from the top left. Body 10 pt from x = 123 with first lines at 147, operative
numbers at 147 and their text at 171; running head from page 2, its sides swapped on odd and even pages; foot
with page n/N and job number; footnotes 8.5 pt under a rule of underscores, their marks raised.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pymupdf
from script import Block, Piece, Script

WIDTH, HEIGHT = 612.0, 792.0
LEFT, RIGHT, INDENT, HANGING = 123.0, 491.0, 147.0, 171.0
TOP, BOTTOM = 82.0, 730.0
BODY, LEADING = 10.0, 12.0
NOTE, NOTE_LEADING = 8.5, 10.6
MARK, MARK_RISE = 6.5, 3.2
NOTE_RULE_HEIGHT = 20.0
FACES = {"roman": "tiro", "italic": "tiit", "bold": "tibo"}


@dataclass(frozen=True)
class Glyphs:
    """Letters in one face and size; ``tight`` ones follow without a space."""

    text: str
    face: str
    size: float
    rise: float = 0.0
    tight: bool = False

    @property
    def width(self) -> float:
        """The width in points."""
        return float(font(self.face).text_length(self.text, self.size))


@dataclass(frozen=True)
class SetLine:
    """A line ready to be placed: glyphs with their x, the height it takes, the notes it calls."""

    glyphs: tuple[tuple[float, Glyphs], ...]
    leading: float
    gap_before: float = 0.0
    notes: tuple[tuple[str, tuple[Piece, ...]], ...] = ()
    rules: tuple[tuple[float, float], ...] = ()


@dataclass
class Sheet:
    """One page in the making: lines with their baselines, and the lines of its footnotes."""

    cursor: float
    lines: list[tuple[float, SetLine]] = field(default_factory=list)
    notes: list[SetLine] = field(default_factory=list)

    def room_for(self, line: SetLine, note_lines: list[SetLine]) -> bool:
        """Whether the line and its notes still fit."""
        notes = self.notes + note_lines
        below = sum(note.leading for note in notes) + (NOTE_RULE_HEIGHT if notes else 0.0)
        return self.cursor + line.gap_before + line.leading + below <= BOTTOM

    def place(self, line: SetLine, note_lines: list[SetLine]) -> None:
        """Put the line below what is there."""
        self.cursor += line.gap_before + line.leading
        self.lines.append((self.cursor, line))
        self.notes += note_lines


@cache
def font(face: str) -> pymupdf.Font:
    """Return one of the three faces."""
    return pymupdf.Font(FACES[face])


def typeset(script: Script, target: Path) -> None:
    """Write the resolution as a PDF; the same script gives the same bytes."""
    sheets = _paginate(script)
    with pymupdf.open() as document:
        for number, sheet in enumerate(sheets):
            page = document.new_page(width=WIDTH, height=HEIGHT)
            writer = pymupdf.TextWriter(page.rect)
            _write_sheet(writer, sheet)
            if number == 0:
                _write_masthead(writer, page, script.masthead)
            else:
                _write_running_head(writer, page, script.masthead, on_left=number % 2 == 1)
            _write_foot(writer, script.masthead["job"], number, len(sheets))
            writer.write_text(page)
            _draw_rules(page, sheet)
        document.set_metadata({"title": script.masthead["symbol"], "producer": "Resolute sample"})
        document.subset_fonts()
        document.save(target, garbage=4, deflate=True, deflate_fonts=True, no_new_id=True)


def _paginate(script: Script) -> list[Sheet]:
    sheets = [Sheet(cursor=375.0)]
    for line in _lines(script):
        note_lines = [set_line for marker, pieces in line.notes for set_line in _note_lines(marker, pieces)]
        if not sheets[-1].room_for(line, note_lines):
            sheets.append(Sheet(cursor=TOP - LEADING))
        sheets[-1].place(line, note_lines)
    return sheets


def _lines(script: Script) -> Iterator[SetLine]:
    for block in script.blocks:
        yield from _block_lines(block)


def _block_lines(block: Block) -> Iterator[SetLine]:
    if block.letter == "T":
        yield _table_row(block)
    elif block.letter in "HAD":
        yield from _centred_or_closing(block)
    else:
        yield from _paragraph_lines(block)


def _paragraph_lines(block: Block) -> list[SetLine]:
    indents = {"O": (HANGING, LEFT), "N": (HANGING, LEFT), "a": (HANGING, INDENT)}
    first, rest = indents.get(block.letter, (INDENT, LEFT))
    lines = _wrap(_glyphs(block.pieces, BODY), first, rest, LEADING, gap=6.0)
    if block.label:
        label = (INDENT, Glyphs(block.label, "roman", BODY))
        lines[0] = SetLine((label, *lines[0].glyphs), lines[0].leading, lines[0].gap_before)
    return [_with_notes(line, block) for line in lines]


def _with_notes(line: SetLine, block: Block) -> SetLine:
    """Give the line those notes of the block whose mark is in it."""
    marks = {glyphs.text for _, glyphs in line.glyphs if glyphs.rise}
    notes = tuple(note for note in block.notes if note[0] in marks)
    return SetLine(line.glyphs, line.leading, line.gap_before, notes)


def _centred_or_closing(block: Block) -> Iterator[SetLine]:
    text = "".join(piece.text for piece in block.pieces)
    face = "italic" if block.letter == "D" else "bold"
    gap = 14.0
    for part in text.split("\\\\"):
        glyphs = Glyphs(part, face, BODY)
        x = RIGHT - glyphs.width if block.letter == "D" else (LEFT + RIGHT - glyphs.width) / 2
        yield SetLine(((x, glyphs),), LEADING, gap)
        gap = 2.0


def _table_row(block: Block) -> SetLine:
    cells = "".join(piece.text for piece in block.pieces).split("|")
    edges = (LEFT, 270.0, 380.0)
    placed = tuple((x + 4, Glyphs(cell, "roman", 8.5)) for x, cell in zip(edges, cells, strict=True))
    return SetLine(placed, LEADING, gap_before=4.0, rules=((LEFT, 270.0), (270.0, 380.0), (380.0, RIGHT)))


def _note_lines(marker: str, pieces: tuple[Piece, ...]) -> list[SetLine]:
    lines = _wrap(_glyphs(pieces, NOTE), LEFT, LEFT, NOTE_LEADING, gap=0.0)
    mark = Glyphs(marker, "roman", 5.5, rise=2.8)
    lines[0] = SetLine(((LEFT - 4 - mark.width, mark), *lines[0].glyphs), NOTE_LEADING)
    return lines


def _glyphs(pieces: tuple[Piece, ...], size: float) -> list[Glyphs]:
    found: list[Glyphs] = []
    for position, piece in enumerate(pieces):
        if piece.is_mark:
            found.append(Glyphs(piece.text, "roman", MARK, MARK_RISE, tight=True))
            continue
        joined = position > 0 and not piece.text.startswith(" ") and not pieces[position - 1].text.endswith(" ")
        for number, word in enumerate(piece.text.split()):
            found.append(Glyphs(word, piece.face, size, tight=joined and number == 0))
    return found


def _wrap(glyphs: list[Glyphs], first: float, rest: float, leading: float, gap: float) -> list[SetLine]:
    """Break the glyphs into justified lines, the last one flush left."""
    lines: list[SetLine] = []
    left, row = first, list[Glyphs]()
    for word in _unbreakable(glyphs):
        if row and _natural_width(row + word) > RIGHT - left:
            lines.append(_justified(row, left, leading, gap if not lines else 0.0))
            left, row = rest, []
        row += word
    lines.append(SetLine(_placed(row, left, _blank(row)), leading, gap if not lines else 0.0))
    return lines


def _unbreakable(glyphs: list[Glyphs]) -> Iterator[list[Glyphs]]:
    """Glyphs that no line end may part: a word with what follows it tightly."""
    word: list[Glyphs] = []
    for one in glyphs:
        if word and not one.tight:
            yield word
            word = []
        word = [*word, one]
    if word:
        yield word


def _natural_width(row: list[Glyphs]) -> float:
    return sum(one.width for one in row) + _blank(row) * _blanks(row)


def _justified(row: list[Glyphs], left: float, leading: float, gap: float) -> SetLine:
    spare = RIGHT - left - sum(one.width for one in row)
    return SetLine(_placed(row, left, spare / max(1, _blanks(row))), leading, gap)


def _blanks(row: list[Glyphs]) -> int:
    return sum(not one.tight for one in row[1:])


def _blank(row: list[Glyphs]) -> float:
    return float(font("roman").text_length(" ", row[0].size))


def _placed(row: list[Glyphs], left: float, blank: float) -> tuple[tuple[float, Glyphs], ...]:
    placed, x = [], left
    for position, one in enumerate(row):
        x += 0.0 if position == 0 or one.tight else blank
        placed.append((x, one))
        x += one.width
    return tuple(placed)


def _write_sheet(writer: pymupdf.TextWriter, sheet: Sheet) -> None:
    for baseline, line in sheet.lines:
        _write_line(writer, baseline, line)
    if not sheet.notes:
        return
    baseline = BOTTOM - sum(note.leading for note in sheet.notes)
    _write(writer, 100.0, baseline - 6.0, Glyphs("__________________", "bold", 8.0))
    for note in sheet.notes:
        baseline += note.leading
        _write_line(writer, baseline, note)


def _write_line(writer: pymupdf.TextWriter, baseline: float, line: SetLine) -> None:
    for x, glyphs in line.glyphs:
        _write(writer, x, baseline, glyphs)


def _write(writer: pymupdf.TextWriter, x: float, baseline: float, glyphs: Glyphs) -> None:
    writer.append((x, baseline - glyphs.rise), glyphs.text, font(glyphs.face), glyphs.size)


def _write_masthead(writer: pymupdf.TextWriter, page: pymupdf.Page, masthead: dict[str, str]) -> None:
    _write(writer, 123, 58, Glyphs("United Nations", "roman", 13.7))
    symbol = masthead["symbol"]
    tail = Glyphs(symbol[1:], "roman", 10)
    _write(writer, 552 - tail.width, 58, tail)
    _write(writer, 552 - tail.width - 15, 58, Glyphs(symbol[0], "roman", 20))
    _write(writer, 123, 86, Glyphs("General Assembly", "bold", 19.8))
    _write(writer, 397, 87, Glyphs("Distr.: General", "roman", BODY))
    _write(writer, 397, 99, Glyphs(masthead["distributed"], "roman", BODY))
    _write(writer, 60, 222, Glyphs(masthead["session"], "bold", BODY))
    _write(writer, 60, 234, Glyphs(masthead["item"], "roman", BODY))
    _write(writer, 60, 246, Glyphs(masthead["agenda"], "bold", BODY))
    _write(writer, 123, 282, Glyphs("Resolution adopted by the General Assembly", "bold", 14.2))
    _write(writer, 123, 297, Glyphs(f"on {masthead['adopted']}", "bold", 14.2))
    _write_placed(writer, 318, ["[", f"*{masthead['report']}*", "]"])
    number = Glyphs(f"{symbol.removeprefix('A/RES/')}.", "bold", 12)
    _write(writer, 116 - number.width, 345, number)
    _write(writer, 123, 345, Glyphs(masthead["title"], "bold", 12))
    page.draw_line((60, 65), (552, 65), width=0.5)
    page.draw_line((60, 104), (552, 104), width=1.2)


def _write_placed(writer: pymupdf.TextWriter, baseline: float, parts: list[str]) -> None:
    """Write roman parts and *italic* ones one after the other from the left edge of the text."""
    x = LEFT
    for part in parts:
        glyphs = Glyphs(part.strip("*"), "italic" if part.startswith("*") else "roman", BODY)
        _write(writer, x, baseline, glyphs)
        x += glyphs.width


def _write_running_head(
    writer: pymupdf.TextWriter, page: pymupdf.Page, masthead: dict[str, str], *, on_left: bool
) -> None:
    symbol, title = (Glyphs(masthead[key], "bold", 8.5) for key in ("symbol", "title"))
    left, right = (symbol, title) if on_left else (title, symbol)
    _write(writer, 60, 59, left)
    _write(writer, 552 - right.width, 59, right)
    page.draw_line((60, 65), (552, 65), width=0.25)


def _write_foot(writer: pymupdf.TextWriter, job: str, number: int, total: int) -> None:
    page_number = Glyphs(f"{number + 1}/{total}", "bold", 8.5)
    if number == 0:
        _write(writer, 60, 755, Glyphs(f"{job} (E)", "roman", BODY))
        return
    on_left = number % 2 == 1
    job_number = Glyphs(job, "roman", 7)
    _write(writer, 60 if on_left else 552 - page_number.width, 755, page_number)
    _write(writer, 552 - job_number.width if on_left else 60, 755, job_number)


def _draw_rules(page: pymupdf.Page, sheet: Sheet) -> None:
    for baseline, line in sheet.lines:
        for x0, x1 in line.rules:
            page.draw_rect(pymupdf.Rect(x0, baseline - 12, x1, baseline + 4), width=0.4)
