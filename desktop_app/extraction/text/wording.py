"""Slices of rows put together: text without note marks, the places of words, italics, note calls and regions."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.cjk import CJK, words_of
from desktop_app.extraction.page.glyph_runs import GlyphRun, Slice, is_superscript, runs_of
from desktop_app.extraction.page.lines import COMMAS, Place
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.text.dehyphenation import SOFT_HYPHEN, STOPS, Dehyphenator
from desktop_app.extraction.text.joints import RUNS_ON, Joint, joint_at_line_end, parts_by_a_space
from desktop_app.resolution.model import NoteCall
from desktop_app.resolution.words import Region, WordLine, Words

# Hyphens and spaces that are not the plain ones: some producers keep them and some do not, so the text has plain ones.
AS_PLAIN = (("\u2011", "-"), ("\u2010", "-"), ("\xa0", " "), ("\u202f", " "))
CLOSING = frozenset(",.;:!?)]»”’%、。，；：）،؛؟")
# French sets a space before these, and the mark before that space.
SPACED = frozenset(";:!?»")
FIRST_WIDE = "\u2e80"

IsMark = Callable[[str, str, TextRow], tuple[str, ...]]
Stretches = list[tuple[int, int]]


@dataclass(slots=True)
class Wording:
    """What a paragraph or footnote says, and where on its pages."""

    text: str = ""
    words: Words = field(default_factory=Words)
    italics: tuple[tuple[int, int], ...] = ()
    bolds: tuple[tuple[int, int], ...] = ()
    calls: tuple[NoteCall, ...] = ()
    regions: tuple[Region, ...] = ()
    struck: tuple[tuple[int, str], ...] = ()


def wording_of(
    parts: Sequence[Slice], marks: IsMark, dehyphenator: Dehyphenator, on_baseline: re.Pattern[str] | None = None
) -> Wording:
    """The wording of successive slices, one for each row.

    ``marks`` returns the note markers in a superscript, given its text, the text before it and its row; if there are
    none, it is text. Whatever matches ``on_baseline`` is treated as if it were a superscript.
    """
    writer = _Writer(marks, dehyphenator, on_baseline)
    for part in parts:
        writer.row(part)
    return writer.wording()


def wording_of_cells(
    cells: Sequence[Sequence[Slice]], marks: IsMark, dehyphenator: Dehyphenator, letters: Collection[str]
) -> tuple[Wording, tuple[str, ...]]:
    """The wording of the cells of a table, one blank apart, and the text of each cell.

    ``letters`` are the marks of the notes to tables: raised, they are written as words by themselves ("2024 a").
    """
    writer = _Writer(marks, dehyphenator, None, letters)
    texts = []
    for cell in cells:
        written = len(writer.parts)
        writer.new_cell = True
        for part in cell:
            writer.row(part)
        texts.append(plain("".join(writer.parts[written:]).strip()))
    return writer.wording(), tuple(texts)


def no_marks(_superscript: str, _before: str, _row: TextRow) -> tuple[str, ...]:
    """Take no superscript for a mark."""
    return ()


class _Writer:
    """The text as far as it has been written."""

    def __init__(
        self,
        marks: IsMark,
        dehyphenator: Dehyphenator,
        on_baseline: re.Pattern[str] | None,
        letters: Collection[str] = (),
    ) -> None:
        self.marks = marks
        self.letters = letters
        self.on_baseline = on_baseline
        self.dehyphenator = dehyphenator
        self.parts: list[str] = []
        self.length = 0
        self.lines: list[WordLine] = []
        self.italics: Stretches = []
        self.bolds: Stretches = []
        self.calls: list[NoteCall] = []
        self.boxes: list[tuple[int, list[float]]] = []
        self.superscript: list[GlyphRun] = []
        self.space_due = False
        self.new_row = False
        self.new_cell = False
        self.after_mark = False
        self.soft_end = False
        self.space_end = False
        self.wide = False
        self.struck: list[tuple[int, str]] = []
        self.struck_ahead: list[tuple[int, str]] = []

    def wording(self) -> Wording:
        return Wording(
            text=plain("".join(self.parts)),
            words=Words(self.lines),
            italics=tuple(self.italics),
            bolds=tuple(self.bolds),
            calls=tuple(self.calls),
            regions=tuple([Region(page, *box) for page, box in self.boxes]),
            struck=tuple(self.struck),
        )

    def row(self, part: Slice) -> None:
        """Write a row; its first piece is joined to the row before."""
        self.new_row = bool(self.parts)
        # Far quicker than a search: hardly any other characters come after the first wide one in Unicode.
        row, text = part.row, part.row.text
        least = row.size * LIMITS.smaller
        if row.struck:
            start = part.start if self.parts else 0  # what is struck out of a label stands at the beginning
            self.struck_ahead = [(at, words) for at, words in row.struck if start <= at <= part.end]
        self.wide = not text.isascii() and max(text) >= FIRST_WIDE
        for stretch, is_mark in self._stretches(part, self.on_baseline) if self.on_baseline else ((part, False),):
            for piece in self._between_struck(stretch) if self.struck_ahead else (stretch,):
                for run in runs_of(piece):
                    if is_mark or (run.span.size < least and is_superscript(run, row)):
                        self.superscript.append(run)
                        continue
                    if self.superscript:
                        self._settle(row)
                    self._run(run, row)
        if self.superscript:
            self._settle(row)
        if self.struck_ahead:
            self._pass_struck(part.end)
        self.space_end = text[part.end - 1 : part.end].isspace()

    def _stretches(self, part: Slice, on_baseline: re.Pattern[str]) -> Iterator[tuple[Slice, bool]]:
        """The slice, cut at marks on the baseline, and whether each part may be a mark."""
        start = part.start
        for match in on_baseline.finditer(part.row.text, part.start, part.end):
            yield Slice(part.row, start, match.start()), False
            yield Slice(part.row, match.start(), match.end()), True
            start = match.end()
        yield Slice(part.row, start, part.end), False

    def _between_struck(self, part: Slice) -> Iterable[Slice]:
        """The slice, cut where words stood that are struck out, each part with the spaces before it."""
        ends = {len(part.row.text[:at].rstrip()) for at, _ in self.struck_ahead}
        cuts = sorted(end for end in ends if part.start < end < part.end)
        return [Slice(part.row, *ends) for ends in pairwise([part.start, *cuts, part.end])]

    def _settle(self, row: TextRow) -> None:
        """Write a superscript: a mark, or letters of a word."""
        superscript, self.superscript = self.superscript, []
        before = "".join(self.parts[-LIMITS.pieces_of_a_word :])
        text = "".join([run.text for run in superscript])
        markers = self.marks(text, before, row)
        if not markers:
            if text.strip("()（）") in self.letters:
                superscript[0].apart = True
            for run in superscript:
                self._run(run, row)
            return
        self.calls += [NoteCall(marker, self.length) for marker in markers]
        self.after_mark = True
        self.space_due = self.space_due or superscript[0].apart
        for run in superscript:
            self._widen(run, row)

    def _run(self, run: GlyphRun, row: TextRow) -> None:
        """Write a run: its first word is joined to the text before it, the others are separated by spaces."""
        written = len(self.lines)
        if self.struck_ahead:
            self._pass_struck(run.start)
        if run.squeezed and self.parts:
            run.apart = self._parts_words(run)
        if self.wide or SOFT_HYPHEN in run.source:
            for number, place in enumerate(run.places):
                self._word(run, place, row.page, apart=run.apart or number > 0)
        else:
            for piece in self._mended(run):
                self._words(piece, row.page)
        if len(self.lines) > written:
            line = self.lines[written]
            start = line.offset + line.places[0][0]
            if run.span.italic:
                _stretch(self.italics, start, self.length)
            if run.span.bold:
                _stretch(self.bolds, start, self.length)
        self._widen(run, row)

    def _parts_words(self, run: GlyphRun) -> bool:
        """Whether a space of next to no width parts two words.

        Beside a hyphen it parts nothing, and neither where the document has the word in one piece elsewhere.
        """
        before, text = "".join(self.parts[-LIMITS.pieces_of_a_word :]), run.text
        if before[-1] in RUNS_ON or text[0] in RUNS_ON:
            return False
        return not self.dehyphenator.is_one_word(before, text)

    def _mended(self, run: GlyphRun) -> Iterable[GlyphRun]:
        """The run, cut before and after each letter by itself that belongs to the word beside it."""
        source, places = run.source, run.places
        if not self.dehyphenator.may_have_lost_letters(source[places[0][0] : places[-1][1]]):
            return (run,)
        lost = self.dehyphenator.lost_letters
        words = [source[start:end].rstrip(STOPS) for start, end, _, _ in places]
        cuts = [0]
        for number in range(1, len(places)):
            first, second = source[places[number - 1][0] : places[number - 1][1]], words[number]
            if not lost.isdisjoint((first, second)) and self.dehyphenator.has_lost_letter(first, second):
                cuts.append(number)
        ends = [*cuts[1:], len(places)]
        return [
            replace(run, places=places[start:end], apart=run.apart and start == 0)
            for start, end in zip(cuts, ends, strict=True)
        ]

    def _word(self, run: GlyphRun, place: Place, page: int, apart: bool) -> None:
        """Write one word, which may be of a script without spaces, or broken by a soft hyphen."""
        first, last, x0, x1 = place
        text = run.source[first:last]
        soft_end = text.endswith(SOFT_HYPHEN)
        text = text.replace(SOFT_HYPHEN, "")
        if text:
            self._begin(apart, text, run.source[first:])
            places = words_of(text, x0, x1) if self.wide else [(0, len(text), x0, x1)]
            self.lines.append(WordLine(page, run.line.y0, run.line.y1, self.length, list(places)))
            self._write(text)
        self.soft_end = soft_end

    def _words(self, run: GlyphRun, page: int) -> None:
        """Write words separated by one space each: most of the text."""
        places: Sequence[Place] = run.places
        text = run.source[places[0][0] : places[-1][1]]
        if "  " in text or not text.isprintable():  # of all space characters, only the plain one is printable
            text = run.text
            places = list(_closed_up(places))
        self._begin(run.apart, text)
        self.soft_end = False
        first, last = places[0][0], places[-1][0]
        self.lines.append(WordLine(page, run.line.y0, run.line.y1, self.length - first, places))
        if last > first:
            self._write(text[: last - first])
        self._write(text[last - first :])

    def _pass_struck(self, offset: int) -> None:
        """Note where in the text the words stood that are struck out up to an offset of the row."""
        while self.struck_ahead and self.struck_ahead[0][0] <= offset:
            self.struck.append((self.length, self.struck_ahead.pop(0)[1]))

    def _begin(self, apart: bool, text: str, ahead: str = "") -> None:
        """Write what separates a text from the one before; ``ahead`` is the text with what follows it."""
        if self.parts and self.new_cell:
            self._write(" ")
        elif self.parts:
            self._join(apart, text, ahead or text)
        self.new_row = self.new_cell = self.after_mark = self.space_due = False

    def _join(self, apart: bool, text: str, ahead: str) -> None:
        last, spaced = self.parts[-1], apart and text[0] in SPACED
        apart = apart or self.space_due
        if self.new_row:
            apart = self._is_apart_at_line_end(text)
        if self.after_mark and text[0] in CLOSING:
            apart = spaced
        elif self.wide and (self.new_row or not self.after_mark):
            apart = apart and not (self._is_close(ahead) or self._is_broken(last, text))
        elif self.after_mark and not (self.new_row or self.wide):  # two letters or more after a mark are another word
            apart = apart or (last[-1].isalpha() and len(text) > 1 and text[:2].isalpha())
        if apart and (self.new_row or text[0] not in COMMAS):
            self._write(" ")

    def _is_close(self, text: str) -> bool:
        """Whether no space belongs before a text in a script without spaces, including its numbers and symbols."""
        before, after = self.parts[-1][-1], text[0]
        if CJK.match(before) or CJK.match(after) or "/" in (before, after):
            return True
        both_letters = before.isalpha() and after.isalpha()
        return self.new_row and not (both_letters or parts_by_a_space(self.parts, text))

    def _is_broken(self, last: str, text: str) -> bool:
        return self.new_row and self.dehyphenator.is_broken_foreign(last, text)

    def _is_apart_at_line_end(self, text: str) -> bool:
        """Whether a space belongs between two rows; removes a hyphen that only broke a word."""
        if self.soft_end or self.after_mark:
            return not self.soft_end
        joint = joint_at_line_end(self.parts, text, self.space_end, self.dehyphenator)
        if joint is Joint.MENDED:
            self._remove_hyphen()
        return joint is Joint.SPACE

    def _write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def _remove_hyphen(self) -> None:
        """Remove the hyphen written last."""
        self.parts[-1] = self.parts[-1][:-1]
        self.length -= 1
        line = self.lines[-1]
        start, end, x0, x1 = line.places[-1]
        self.lines[-1] = line._replace(places=[*line.places[:-1], (start, end - 1, x0, x1)])
        for stretches in (self.italics, self.bolds):
            if stretches and stretches[-1][1] > self.length:
                stretches[-1] = (stretches[-1][0], self.length)

    def _widen(self, run: GlyphRun, row: TextRow) -> None:
        """Extend the region on the row's page and in its column to include the run."""
        line, (_, _, left, first_end), (_, _, last_start, right) = run.line, run.places[0], run.places[-1]
        if last_start < left:  # the line is read from right to left
            left, right = last_start, first_end
        if self.boxes:
            page, box = self.boxes[-1]
            if page == row.page and line.y0 > box[1] - row.size:
                box[0], box[1] = min(box[0], left), min(box[1], line.y0)
                box[2], box[3] = max(box[2], right), max(box[3], line.y1)
                return
        self.boxes.append((row.page, [left, line.y0, right, line.y1]))


def plain(text: str) -> str:
    """The text with plain hyphens and spaces."""
    for special, plain in () if text.isascii() else AS_PLAIN:
        text = text.replace(special, plain)  # several times as fast as ``translate``
    return text


def _closed_up(places: Sequence[Place]) -> Iterator[Place]:
    """The places of words separated by several spaces, as if by one."""
    at = 0
    for start, end, x0, x1 in places:
        yield at, at + end - start, x0, x1
        at += end - start + 1


def _stretch(stretches: Stretches, start: int, end: int) -> None:
    """Add a stretch, joined to the last one if only a space is between them."""
    if stretches and start - stretches[-1][1] <= 1:
        stretches[-1] = (stretches[-1][0], end)
    else:
        stretches.append((start, end))
