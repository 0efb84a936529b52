"""Slices of rows put together: text without marks, words with their places, italics, calls and regions."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.extraction.hyphens import HYPHENS, SOFT_HYPHEN, Mender
from desktop_app.extraction.pieces import Piece, Slice, is_raised, pieces_of
from desktop_app.extraction.rows import Row
from desktop_app.resolution.model import NoteCall, Region, Word

# Scripts that part no words: no blank belongs beside such a character (Unicode blocks of CJK signs).
WIDE = re.compile(r"[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]")
CLOSING = frozenset(",.;:!?)]»”’%、。，；：）،؛؟")
# A row that ends with one of these, and with no blank after it, runs on: addresses, symbols, ranges, words.
RUNS_ON = frozenset("/–-\u2010\u2011")

IsMark = Callable[[str, str, Row], tuple[str, ...]]
Stretches = list[tuple[int, int]]


@dataclass(slots=True)
class Wording:
    """What a paragraph or footnote says, and where it stands."""

    text: str = ""
    words: tuple[Word, ...] = ()
    italics: tuple[tuple[int, int], ...] = ()
    bolds: tuple[tuple[int, int], ...] = ()
    calls: tuple[NoteCall, ...] = ()
    regions: tuple[Region, ...] = ()


def wording_of(parts: Sequence[Slice], marks: IsMark, mender: Mender) -> Wording:
    """The wording of slices that follow one another, a row each.

    ``marks`` tells which markers a raised stretch shows, given it, the text before it and its row; an
    empty answer makes it text.
    """
    writer = _Writer(marks, mender)
    for part in parts:
        writer.row(part)
    return writer.wording()


def no_marks(_raised: str, _before: str, _row: Row) -> tuple[str, ...]:
    """Take nothing raised for a mark."""
    return ()


class _Writer:
    """The text as far as it is written."""

    def __init__(self, marks: IsMark, mender: Mender) -> None:
        self.marks = marks
        self.mender = mender
        self.parts: list[str] = []
        self.length = 0
        self.words: list[Word] = []
        self.italics: Stretches = []
        self.bolds: Stretches = []
        self.calls: list[NoteCall] = []
        self.boxes: list[tuple[int, list[float]]] = []
        self.raised: list[Piece] = []
        self.blank_due = False
        self.new_row = False
        self.after_mark = False
        self.soft_end = False
        self.blank_end = False

    def wording(self) -> Wording:
        return Wording(
            text="".join(self.parts),
            words=tuple(self.words),
            italics=tuple(self.italics),
            bolds=tuple(self.bolds),
            calls=tuple(self.calls),
            regions=tuple([Region(page, *box) for page, box in self.boxes]),
        )

    def row(self, part: Slice) -> None:
        """Write a row; its first piece is joined to the row before."""
        self.new_row = bool(self.parts)
        for piece in pieces_of(part):
            if is_raised(piece, part.row):
                self.raised.append(piece)
                continue
            if self.raised:
                self._settle(part.row)
            self._piece(piece, part.row)
        if self.raised:
            self._settle(part.row)
        self.blank_end = part.row.text[part.end - 1 : part.end].isspace()

    def _settle(self, row: Row) -> None:
        """Write what stands raised, a mark or letters of a word."""
        raised, self.raised = self.raised, []
        markers = self.marks("".join([piece.text for piece in raised]), "".join(self.parts[-4:]), row)
        if not markers:
            for piece in raised:
                self._piece(piece, row)
            return
        self.calls += [NoteCall(marker, self.length) for marker in markers]
        self.after_mark = True
        self.blank_due = self.blank_due or raised[0].apart
        for piece in raised:
            self._widen(piece, row)

    def _piece(self, piece: Piece, row: Row) -> None:
        """Write one piece with the blank, or the mended break, before it."""
        text = piece.text.replace(SOFT_HYPHEN, "")
        if text and self.parts:
            self._join(piece, text)
        if text:
            self.new_row = self.after_mark = self.blank_due = False
            start = self.length
            self._write(text)
            self._place(piece, row, start)
        self.soft_end = piece.text.endswith(SOFT_HYPHEN)

    def _join(self, piece: Piece, text: str) -> None:
        last = self.parts[-1]
        apart = piece.apart or self.blank_due
        if self.new_row:
            apart = not self.soft_end and (self.after_mark or self._parted_by_line_end(last, text))
        if self.after_mark and text[0] in CLOSING:
            apart = False
        if apart and not (WIDE.match(self.parts[-1][-1:]) or WIDE.match(text)):
            self._write(" ")

    def _parted_by_line_end(self, last: str, text: str) -> bool:
        """Whether a blank belongs between two rows; takes back a hyphen that only broke a word."""
        if len(last) == 1 or last[-1] not in RUNS_ON:
            return True
        if last[-1] not in HYPHENS:
            return self.blank_end
        head = "".join(self.parts[-4:])
        if not self.mender.keeps_hyphen(head, text):
            self._take_back()
            return False
        return self.blank_end and not self.mender.knows(head, text)

    def _write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _take_back(self) -> None:
        """Take back the hyphen written last."""
        self.parts[-1] = self.parts[-1][:-1]
        self.length -= 1
        word = self.words[-1]
        self.words[-1] = Word(word.start, self.length, word.region)
        for stretches in (self.italics, self.bolds):
            if stretches and stretches[-1][1] > self.length:
                stretches[-1] = (stretches[-1][0], self.length)

    def _place(self, piece: Piece, row: Row, start: int) -> None:
        line, span = piece.line, piece.span
        self.words.append(Word(start, self.length, Region(row.page, piece.x0, line.y0, piece.x1, line.y1)))
        if span.italic:
            _stretch(self.italics, start, self.length)
        if span.bold:
            _stretch(self.bolds, start, self.length)
        self._widen(piece, row)

    def _widen(self, piece: Piece, row: Row) -> None:
        """Let the region on the row's page and in its column take in the piece."""
        line = piece.line
        if self.boxes:
            page, box = self.boxes[-1]
            if page == row.page and line.y0 > box[1] - row.size:
                box[0], box[1] = min(box[0], piece.x0), min(box[1], line.y0)
                box[2], box[3] = max(box[2], piece.x1), max(box[3], line.y1)
                return
        self.boxes.append((row.page, [piece.x0, line.y0, piece.x1, line.y1]))


def _stretch(stretches: Stretches, start: int, end: int) -> None:
    """Add a stretch, joined to the last one when only a blank parts them."""
    if stretches and start - stretches[-1][1] <= 1:
        stretches[-1] = (stretches[-1][0], end)
    else:
        stretches.append((start, end))
