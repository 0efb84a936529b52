"""Which superscripts are footnote marks: those for which there is a note."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from desktop_app.extraction.page.cjk import CJK
from desktop_app.extraction.page.glyph_runs import begins_with_superscript, first_run, whole
from desktop_app.extraction.page.rows import NOTE_SIGNS, RAISED_DIGITS, TextRow
from desktop_app.extraction.structure.blocks import Block
from desktop_app.extraction.structure.notes import AS_DIGITS, MARK_PARTS, ONE_LETTER, Note

IN_BRACKETS = re.compile(r"\[(\d{1,3})\]")
RAISED = re.compile(f"[{RAISED_DIGITS}]")
AS_RAISED = str.maketrans("0123456789", RAISED_DIGITS)
# What no sign that calls a note stands before: Chinese sets no space between the sign and the next word.
LETTER = rf"(?!{CJK.pattern})\w"
# After these a superscript 2 or 3 is an exponent: "km2", "m3".
UNIT = re.compile(r"(?:^|[\s\d(/])(?:[kcdm]?m|км|м)$")


class NoteMarks:
    """Tells marks from other superscripts, by the notes of the document.

    ``body`` are the rows of each page that may call them.
    """

    def __init__(self, notes: Sequence[Note], body: Iterable[Sequence[TextRow]] = ()) -> None:
        self._pages: dict[str, int] = {}
        for note in notes:
            self._pages.setdefault(note.marker, note.page)
        body = list(body)
        first = min(self._pages.values(), default=0)
        self._at_end = 0 < first < len(body) and not any(body[first + 1 :])
        self.on_baseline = _on_baseline(notes, [row.text for rows in body for row in rows])
        self.unanswered: list[tuple[str, int]] = []

    def __call__(self, superscript: str, before: str, row: TextRow) -> tuple[str, ...]:
        """The markers in a superscript; none if it belongs to a word."""
        markers = tuple(part.translate(AS_DIGITS) for part in MARK_PARTS.split(superscript) if part)
        if not markers or not all(self._may_mark(marker) for marker in markers):
            return ()
        if UNIT.search(before) and markers[0] in ("2", "3"):
            return ()
        if ONE_LETTER.fullmatch(markers[0]) and before[-1:].isdigit():  # an ordinal, as in Spanish: "7a"
            return ()
        markers = tuple(part for marker in markers for part in self._split(marker, row.page))
        if all(self._has_note(marker, row.page) for marker in markers):
            return markers
        self.unanswered += [(marker, row.page) for marker in markers if not self._has_note(marker, row.page)]
        return ()

    def _may_mark(self, marker: str) -> bool:
        """Whether a marker is a number or a sign, or the numeral of some note."""
        return marker.isdecimal() or set(marker) <= set(NOTE_SIGNS) or marker in self._pages

    def _split(self, marker: str, page: int) -> tuple[str, ...]:
        """The marks of two successive notes without a space between: "67" where 6 and 7 are notes of the page."""
        first, second = marker[: len(marker) // 2], marker[len(marker) // 2 :]
        if self._has_note(marker, page) or not (first.isdecimal() and second.isdecimal()):
            return (marker,)
        near = all(page <= self._pages.get(part, -1) <= page + 1 for part in (first, second))
        return (first, second) if near and int(second) == int(first) + 1 else (marker,)

    def _has_note(self, marker: str, page: int) -> bool:
        """Whether there is a note with this marker on the page, on an earlier one, or carried over to the next.

        Notes that stand together at the end of the text are called from any page.
        """
        return marker in self._pages and (self._at_end or self._pages[marker] <= page + 1)


def table_letters(blocks: Iterable[Block]) -> frozenset[str]:
    """The letters of the notes to tables: the raised ones with which paragraphs begin."""
    first = (first_run(whole(block.first)) for block in blocks if begins_with_superscript(block.first))
    letters = (run.text.strip("()（）/") for run in first if run is not None)
    return frozenset(letter for letter in letters if len(letter) == 1 and letter.isalpha())


def _on_baseline(notes: Sequence[Note], texts: Sequence[str]) -> re.Pattern[str] | None:
    """A pattern of the marks that may be on the baseline: "mankind, 2/", "Egypt:*", "Forum,[2]" and "Forum,²".

    Marks in square brackets may call notes whose numbers stand in none, if they call each of them.
    """
    raised = any(not text.isascii() and RAISED.search(text) for text in texts)
    bracketed = {number for text in texts if "[" in text for number in IN_BRACKETS.findall(text)}
    numbers = [note.marker for note in notes if note.marker.isdecimal()]
    all_in_brackets = bracketed.issuperset(numbers)
    lined = [note.marker for note in notes if note.on_baseline]
    forms = {
        r"(?<=\s)(?:{})/(?![\w/.…])": [marker for marker in lined if marker.isalnum()],
        rf"(?<=[^\s{NOTE_SIGNS}])\s?(?:{{}})(?!{LETTER}|[{NOTE_SIGNS}])": [
            re.escape(marker) for marker in lined if not marker.isalnum()
        ],
        r"\[(?:{})\]": numbers if all_in_brackets else [note.marker for note in notes if note.bracket == "["],
        r"(?:(?<=[^\s(])|(?<=[,;.:]\s)(?=.{3,5}$))\((?:{})\)": [note.marker for note in notes if note.bracket == "("],
        rf"(?<=[^\s{RAISED_DIGITS}])\s?(?:{{}})(?![{RAISED_DIGITS}])": [
            number.translate(AS_RAISED) for number in numbers if raised
        ],
    }
    patterns = [form.replace("{}", "|".join(markers)) for form, markers in forms.items() if markers]
    return re.compile("|".join(patterns)) if patterns else None
