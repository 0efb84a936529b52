"""Footnotes: where they begin on a page, and the marker and the slices of rows of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop_app.extraction.limits import LIMITS
from desktop_app.extraction.page.cjk import CJK
from desktop_app.extraction.page.glyph_runs import (
    GlyphRun,
    Slice,
    first_run,
    is_small,
    is_superscript,
    runs_of,
    superscripts_of,
    whole,
)
from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.lines import Page, Rule
from desktop_app.extraction.page.rows import NOTE_SIGNS, RAISED_DIGITS, UNDERSCORES, TextRow, by_column
from desktop_app.extraction.page.running_heads import Sheet
from desktop_app.extraction.text.wordings import says_notes
from desktop_app.resolution.roman import roman_numeral

# "1", "(1)", "1/" (before 1996), "*", "**", "†"; mirrored brackets may come after the number.
MARKER = re.compile(rf"\s*(?:[(（]?(\d{{1,3}})[)）]?(\s?/(?=\s|$))?|([{NOTE_SIGNS}]{{1,4}}))")
# "[1]" and "¹", as word processors print them: nothing else in front of a row looks like these.
PLAIN_MARKER = re.compile(rf"\s*(?:\[(\d{{1,3}})\](?![\d)])|([{RAISED_DIGITS}]{{1,3}})(?![\w)]))")
MAY_MARK = re.compile(rf"\s*[\d{NOTE_SIGNS}\[(（)）/{RAISED_DIGITS}]")
AS_DIGITS = str.maketrans(RAISED_DIGITS, "0123456789")
# A marker without a space before the year that begins its note: "21995 Review and Extension Conference".
BEFORE_YEAR = re.compile(r"\s*(\d{1,3})(?=(?:19|20)\d\d(?!\d))")
# A number with a stop, close to the text or before a capital, and one in brackets, as word processors print notes: "1.
# See …", "1See …", "1“See …", "12024 …", "1 See …", "(1) See …", "(1)See …".
CLOSE_TO = rf"[^\W\d_{NOTE_SIGNS}]|[«“„‘‹《「『]|(?:19|20)\d\d(?!\d)"
NUMBERED = re.compile(
    rf"\s*(?:(\d{{1,3}})(?:\.(?!\d)|(?={CLOSE_TO})|(?=\s+[^\Wa-zа-я\d_]))|\((\d{{1,3}})\)(?=\s|[^\W\d_]))"
)
# No note begins with these: the number before is the rest of a symbol, or of a list.
NEVER_FIRST = frozenset(",.;:/)、，；：。）")
SIGN_AFTER = re.compile(r"\s*[(（\[]?\d{1,3}[)）\]]?([.\s])?")
RANGE_BEGUN = re.compile(r"\d[-–]\s*$")
# What parts the marks of several notes in one superscript, or surrounds them: "1, 2", "(1)".
MARK_PARTS = re.compile(r"[\s,،、;()（）\[\]/]+")
# A mark that is as large as its row: "¹", "[1]", and after a word or a sign "(1)".
IN_ROUND_BRACKETS = r"(?:(?<=[^\W\d_])\s?|(?<=[,;.،؛。，；]))\((\d{1,3})\)(?=[\s,;.،؛。，；]|$)"
CALL_IN_LINE = re.compile(rf"([{RAISED_DIGITS}]{{1,3}})|\[(\d{{1,3}})\]|{IN_ROUND_BRACKETS}")
ONE_LETTER = re.compile("[a-z]")
# A letter in front of a note, as some tables and reports have it: "a See", "(a) See", "a/ See", "a. See".
LETTERED = re.compile(r"\s*\(?([a-z])[)/.]?")
FOLLOWED = re.compile(r"(?:/|\.?(?=\s))\s*[^\Wa-z_]")
CALLING_LETTER = re.compile(r"(?<=\s)([a-z])/(?![\w/.…])")
CIRCLED_ONE, CIRCLED = ord("①"), 20
SUPERSCRIPT_MARKER = re.compile(rf"[(（]?(\d{{1,3}}|[{NOTE_SIGNS}]{{1,4}})[)）]?/?")


@dataclass(slots=True)
class Note:
    """A footnote: its marker, the page where it begins, and its rows without the marker.

    ``on_baseline`` tells whether its mark is on the baseline: "1/", as before 1996, or "*"; ``sign`` is the stop or
    blank after its number, if there is one; ``bracket`` is the one that opens its mark where that is "[1]" or "(1)" and
    not raised.
    """

    marker: str
    page: int
    on_baseline: bool = False
    parts: list[Slice] = field(default_factory=list)
    sign: str = ""
    bracket: str = ""


@dataclass(slots=True)
class NoteReader:
    """Takes the notes off the pages, one page after another.

    ``strangers`` are lines below the notes that are none of them, such as a remark of the printer. ``last_page`` is the
    number of the last page with text.
    """

    layout: Layout
    notes: list[Note] = field(default_factory=list)
    furniture: list[TextRow] = field(default_factory=list)
    strangers: list[TextRow] = field(default_factory=list)
    superscript_seen: bool = False
    last_page: int = -1
    _called: set[str] = field(default_factory=set)
    _unasked: list[TextRow] = field(default_factory=list)
    _pages_before: list[TextRow] = field(default_factory=list)

    def body_of(self, page: Page, sheet: Sheet) -> list[TextRow]:
        """The rows of a page's body; the notes below each column are added to ``notes``."""
        self._unasked += sheet.body
        body = []
        for rows in by_column(sheet.body):
            end = self._without_strangers(page, rows)
            start, notes = self._split(page, rows[:end])
            if notes == end:  # there are no notes that anything could be below
                start, notes = self._split(page, rows)
                end = len(rows)
            body += rows[:start]
            self.furniture += rows[start:notes]
            self.strangers += rows[end:]
            for row in rows[notes:end]:
                self._read(row)
        self._pages_before += body
        return body

    def _without_strangers(self, page: Page, rows: Sequence[TextRow]) -> int:
        """The end of the rows without those low on the page that are neither set like notes nor close to them."""
        end = len(rows)
        while end > 1 and len(rows) - end < LIMITS.strangers:
            row, above = rows[end - 1], rows[end - 2]
            apart = row.baseline - above.baseline > LIMITS.note_gap * row.size
            if row.baseline < page.height * LIMITS.foot_zone or (self.layout.is_small(row) and not apart):
                break
            if MARKER.match(row.text):
                break
            end -= 1
        return end if self.layout.is_small(rows[end - 1]) else len(rows)

    def _split(self, page: Page, rows: list[TextRow]) -> tuple[int, int]:
        """Where the rule or heading above the notes is, and where they begin; the end of the rows if there are none."""
        heading = next((n for n in range(len(rows) - 1) if self._is_heading(rows[n], rows[n + 1])), None)
        if heading is not None:
            return heading, heading + 1
        for number in range(len(rows) - 1, -1, -1):
            if UNDERSCORES.fullmatch(rows[number].text) and self._are_notes(rows[number + 1 :], ruled=True):
                return number, number + 1
        drawn = self._below_rule(page, rows)
        if drawn < len(rows):
            return drawn, drawn
        last = len(rows)
        while last > 0 and self.layout.is_small(rows[last - 1]):
            last -= 1
        small = range(last, len(rows))
        first = next((n for n in small if _superscript_marker(rows[n]) or self._letter(rows[n])), None)
        if first is None:
            first = next((n for n in small if self._has_called_number(rows[n]) or self._numeral(rows[n])), len(rows))
        if last < first and self._carries_on(rows[last]):
            first = last
        if first == len(rows) and page.number == self.last_page:
            first = self._end_notes(rows)
        return first, first

    def _end_notes(self, rows: Sequence[TextRow]) -> int:
        """Where notes begin that stand together below the text, without rule or heading and as large as it is.

        They begin with raised marks, or those in square brackets, that count on to the last one, and these are exactly
        the ones that the text above calls. Numbers of another kind ("1.") do so where they begin anew below the
        paragraphs, which are numbered alike. The end of the rows if there are none.
        """
        marked = self._counting_on(rows, [(place, _mark_in_front(row)) for place, row in enumerate(rows)])
        if marked < len(rows):
            return marked
        numbered = self._counting_on(rows, [(place, _number_in_front(row)) for place, row in enumerate(rows)])
        before = [*self._pages_before, *rows[:numbered]]
        return numbered if any(_number_in_front(row) == "1" for row in before) else len(rows)

    def _counting_on(self, rows: Sequence[TextRow], marks: Iterable[tuple[int, str]]) -> int:
        """The row with the first of the marks, given with their rows, that are the next ones and called above."""
        starts = [(place, marker) for place, marker in marks if marker]
        for number, (place, _) in enumerate(starts):
            markers, last = [marker for _, marker in starts[number:]], self._last()
            counts = [str(last + count) for count in range(1, len(markers) + 1)]
            numerals = [roman_numeral(count) for count in range(1, len(markers) + 1)]
            if markers in (counts, numerals) and self._are_called_above(markers, rows[:place]):
                return place
        return len(rows)

    def _are_called_above(self, markers: Sequence[str], rows: Sequence[TextRow]) -> bool:
        """Whether the pages before and some rows call just these notes, of those that are not known."""
        called = set(_called_in([*self._pages_before, *rows])) - {note.marker for note in self.notes}
        return {marker for marker in called if marker.isdecimal()} <= set(markers) <= called

    def _is_heading(self, row: TextRow, below: TextRow) -> bool:
        """Whether a row is the heading of notes that stand together: the first of them, which is called, follows."""
        if not says_notes(row.text):
            return False
        marker = self._marker(below)
        return marker is not None and self._is_called(marker[0])

    def _below_rule(self, page: Page, rows: list[TextRow]) -> int:
        for rule in sorted(page.rules, key=lambda rule: -rule.y0):
            start = next((n for n, row in enumerate(rows) if row.baseline > rule.y0), len(rows))
            if start == len(rows) or not self._could_part(page, rule, rows[start]):
                continue
            if self._are_notes(rows[start:], ruled=False):
                return start
        return len(rows)

    def _could_part(self, page: Page, rule: Rule, below: TextRow) -> bool:
        """Whether a drawn rule is as long as one above notes, and begins at the margin or where the notes begin."""
        low, high = LIMITS.note_rule
        edges = [rule.x0]
        if self.layout.right_to_left:  # some producers leave the rule where other languages have it
            edges = [page.width - rule.x1, page.width - self.layout.right + self.layout.left - rule.x0]
        reach = LIMITS.note_rule_reach * self.layout.body_size
        places = [place + below.shift for place in (self.layout.left, below.start)]
        near = any(abs(edge - place) < reach for edge in edges for place in places)
        return low * page.width <= rule.x1 - rule.x0 <= high * page.width and near and _stands_alone(page, rule)

    def _are_notes(self, rows: Sequence[TextRow], ruled: bool) -> bool:
        """Whether rows below a rule are notes: small, or with a marker in front, or the rest of a note and the next."""
        if not rows:
            return False
        marker = self._marker(rows[0])
        is_lettered = marker is not None and ONE_LETTER.fullmatch(marker[0]) is not None  # as are those of a table
        if ruled and marker is not None and not is_lettered:
            return True
        if all(self.layout.is_small(row) for row in rows):
            return marker is not None or (bool(self.notes) if ruled else self._unfinished())
        following = str(self._last() + 1)
        if marker is not None:
            return _superscript_marker(rows[0]) == following
        return self._unfinished() and any(_superscript_marker(row) == following for row in rows[1:])

    def _unfinished(self) -> bool:
        """Whether the last note ends without a full stop, so that it may continue."""
        if not self.notes or not self.notes[-1].parts:
            return False
        last = self.notes[-1].parts[-1]
        return not last.row.text[: last.end].rstrip().endswith((".", "。", "۔"))

    def _carries_on(self, row: TextRow) -> bool:
        """Whether a row is the rest of a note that the page before has not finished: it is in the same small type."""
        if not self._unfinished():
            return False
        last = self.notes[-1].parts[-1].row
        return last.page == row.page - 1 and abs(last.size - row.size) < LIMITS.size_step

    def _goes_on(self, row: TextRow) -> bool:
        """Whether a row with a number in front is the rest of the last note.

        The row before ends within a range ("9-"), or it is full and no end, and the note begins with an indent and the
        row without, or in Chinese, where a row may end within a symbol, without one too.
        """
        if not self.notes or not self.notes[-1].parts:
            return False
        first, last = self.notes[-1].parts[0].row, self.notes[-1].parts[-1]
        if RANGE_BEGUN.search(last.row.text[: last.end]):
            return True
        indent = LIMITS.note_indent[0] < (first.start - row.start) / row.size < LIMITS.note_indent[1]
        may_go_on = indent or CJK.search(last.row.text) is not None
        return first.page == row.page and may_go_on and self._fills_its_row()

    def _differs(self, row: TextRow) -> bool:
        """Whether a row with a number in front is the rest of the last note, which is unfinished.

        Other signs follow the number than that of the note, say a blank and none: "5 to 16 June" below "4See …".
        """
        return self._fills_its_row() and _sign_after(row, 0) != self.notes[-1].sign

    def _fills_its_row(self) -> bool:
        """Whether the last note fills its last row and has not ended there."""
        if not self._unfinished():
            return False
        last = self.notes[-1].parts[-1].row
        return last.end - last.shift > self.layout.right - LIMITS.note_full * last.size

    def _read(self, row: TextRow) -> None:
        start = 0
        self.superscript_seen = self.superscript_seen or _superscript_marker(row).isdecimal()
        for marker, at, end in [*self._markers(row), ("", len(row.text), 0)]:
            self._append(row, start, at)
            start = end
            if marker:
                on_baseline = marker[0] in NOTE_SIGNS or row.text[at:end].rstrip().endswith("/")
                self.notes.append(
                    Note(marker, row.page, on_baseline, sign=_sign_after(row, at), bracket=_bracket(row, at, end))
                )

    def _append(self, row: TextRow, start: int, end: int) -> None:
        if not (row.text[start:end].strip() or row.struck):
            return
        if self.notes:
            self.notes[-1].parts.append(Slice(row, start, end))
        else:
            self.furniture.append(row)

    def _markers(self, row: TextRow) -> Iterable[tuple[str, int, int]]:
        """For each note that begins in the row: its marker, and where the marker begins and ends."""
        first = self._marker(row)
        after = 0
        if first is not None:
            yield first[0], 0, first[1]
            after = first[1]
        expected = int(first[0]) if first and first[0].isdecimal() else self._last()
        for run in runs_of(Slice(row, after, len(row.text))):
            match = SUPERSCRIPT_MARKER.fullmatch(run.text)
            if match and run.apart and is_superscript(run, row) and match.group(1) == str(expected + 1):
                expected += 1
                yield match.group(1), run.start, run.end

    def _marker(self, row: TextRow) -> tuple[str, int] | None:
        """The marker at the beginning of a row, if there is one, and where it ends."""
        plain = PLAIN_MARKER.match(row.text)
        if plain is not None:
            return _superscript_marker(row), plain.end()
        match = MARKER.match(row.text)
        if match is None:
            return self._numeral(row) or self._letter(row)
        marker = match.group(1) or match.group(3)
        if match.group(3) or match.group(2):
            return marker, match.end()
        raised = _superscript_marker(row)
        if raised:
            rest = len(marker) - len(raised) if marker.startswith(raised) else 0
            return marker[: len(marker) - rest], match.end() - rest
        if self.superscript_seen or self._goes_on(row) or self._differs(row):
            return None
        match = BEFORE_YEAR.match(row.text) or match
        marker, after = match.group(1), row.text[match.end() : match.end() + 1]
        follows = int(marker) == self._last() + 1 or (int(marker) > self._last() and self._is_called(marker))
        has_stop = after == "." and self._is_called(marker)  # "1. See …", as word processors print it
        begins = follows and (has_stop or (after != "" and after not in NEVER_FIRST))
        return (marker, match.end() + has_stop) if begins else None

    def _numeral(self, row: TextRow) -> tuple[str, int] | None:
        """The numeral of the next note at the beginning of a row, if a mark has called it, and where it ends.

        It is raised, or no small letter follows it.
        """
        number = 1 + sum(not (note.marker.isdecimal() or note.marker[0] in NOTE_SIGNS) for note in self.notes)
        for numeral in numerals(number):
            start = row.text.find(numeral)
            if start < 0 or row.text[:start].strip() or not self._is_called(numeral):
                continue
            end, first = start + len(numeral), first_run(whole(row))
            is_raised = first is not None and first.text == numeral and is_small(first, row)
            if is_raised or not (row.text[end : end + 1].islower() or row.text[end : end + 1].isspace()):
                return numeral, end
        return None

    def _letter(self, row: TextRow) -> tuple[str, int] | None:
        """The letter of the next note, or of the first one again, at the beginning of a small row, and where it ends.

        A mark has called it, and it is raised, or a stroke, a stop or a blank and no small letter follow.
        """
        match = LETTERED.match(row.text)
        if match is None or not self.layout.is_small(row):
            return None
        letter, end = match.group(1), match.end()
        if letter not in ("a", self._next_letter()) or not self._is_called(letter):
            return None
        first = first_run(whole(row))
        is_raised = first is not None and first.text.strip("()/") == letter and is_small(first, row)
        return (letter, end) if is_raised or FOLLOWED.match(row.text, match.end(1)) else None

    def _next_letter(self) -> str:
        """The letter after that of the last note that has one."""
        last = next((note.marker for note in reversed(self.notes) if ONE_LETTER.fullmatch(note.marker)), "`")
        return chr(ord(last) + 1)

    def _has_called_number(self, row: TextRow) -> bool:
        """Whether a row begins with the number of a further note as notes do, and a mark has called it."""
        number = _number_in_front(row)
        return number != "" and int(number) > self._last() and self._is_called(number)

    def _is_called(self, marker: str) -> bool:
        """Whether the text so far calls a note: then its number may come after a gap, if a page is missing."""
        self._called.update(_called_in([row for row in self._unasked if not self.layout.is_small(row)]))
        self._unasked.clear()
        return marker in self._called

    def _last(self) -> int:
        return next((int(note.marker) for note in reversed(self.notes) if note.marker.isdecimal()), 0)


def _stands_alone(page: Page, rule: Rule) -> bool:
    """Whether no other rule touches one and reaches beyond it, as the lines around the cells of a table do."""
    x0, y0, x1, y1 = (
        rule.x0 - LIMITS.grid_gap,
        rule.y0 - LIMITS.grid_gap,
        rule.x1 + LIMITS.grid_gap,
        rule.y1 + LIMITS.grid_gap,
    )
    touching = (
        other for other in page.rules if x0 <= other.x1 and other.x0 <= x1 and y0 <= other.y1 and other.y0 <= y1
    )
    return all(x0 <= other.x0 and other.x1 <= x1 and y0 <= other.y0 and other.y1 <= y1 for other in touching)


def numerals(number: int) -> tuple[str, ...]:
    """The numerals other than figures that word processors print for the number of a note: "ii", "②"."""
    circled = (chr(CIRCLED_ONE + number - 1),) if number <= CIRCLED else ()
    return (roman_numeral(number), *circled)


def _called_in(rows: Iterable[TextRow]) -> Iterable[str]:
    """The numbers, letters and signs that are marks in rows of text, if there are notes for them."""
    for row in rows:
        for run in superscripts_of(row):
            parts = MARK_PARTS.split(run.text)
            yield from (part for part in parts if not ONE_LETTER.fullmatch(part) or _may_call(run, row))
        yield from CALLING_LETTER.findall(row.text)
        for raised, bracketed, in_round_ones in CALL_IN_LINE.findall(row.text):
            yield bracketed or in_round_ones or raised.translate(AS_DIGITS)


def _may_call(letter: GlyphRun, row: TextRow) -> bool:
    """Whether a raised letter may call a note of the text: not one in the cells of a table, nor an ordinal ("7a")."""
    gaps = (after.x0 - line.x1 for line, after in pairwise(row.lines))
    is_prose = all(gap < LIMITS.apart * row.size for gap in gaps)
    return is_prose and not row.text[: letter.start].rstrip()[-1:].isdigit()


def _sign_after(row: TextRow, start: int) -> str:
    """The stop or blank after a number in a row, be that in brackets or not; empty if another sign follows."""
    match = SIGN_AFTER.match(row.text, start)
    return (match.group(1) or "").replace("\xa0", " ") if match else ""


def _bracket(row: TextRow, start: int, end: int) -> str:
    """The bracket before a marker that is not raised; empty if there is none."""
    opening = row.text[start:end].strip()[:1]
    if opening not in ("[", "("):
        return ""
    first = first_run(Slice(row, start, end))
    return opening if first is not None and not is_small(first, row) else ""


def _mark_in_front(row: TextRow) -> str:
    """The raised number or numeral, or the number in brackets ("[1]"), that a row begins with, if it does."""
    plain = _plain_marker(row)
    if plain:
        return plain
    first = first_run(whole(row))
    return first.text.strip("()[]/.") if first is not None and is_superscript(first, row) else ""


def _number_in_front(row: TextRow) -> str:
    """The number that a row begins with as notes and paragraphs do ("1.", "(1)"); empty if there is none."""
    match = NUMBERED.match(row.text)
    return (match.group(1) or match.group(2)) if match else ""


def _plain_marker(row: TextRow) -> str:
    """The number of "[1]" or "¹" at the beginning of a row; empty if there is none."""
    plain = PLAIN_MARKER.match(row.text)
    return (plain.group(1) or plain.group(2).translate(AS_DIGITS)) if plain else ""


def _superscript_marker(row: TextRow) -> str:
    """The small number or the asterisk at the beginning of a row; empty if there is neither."""
    if not MAY_MARK.match(row.text):  # most rows begin with a letter, and looking at their runs takes longer
        return ""
    plain = _plain_marker(row)
    if plain:
        return plain
    first = first_run(whole(row))
    text = first.text.strip("()（）/") if first is not None else ""
    if text.startswith(tuple(NOTE_SIGNS)) or (first is not None and text.isdecimal() and is_small(first, row)):
        return text
    return ""
