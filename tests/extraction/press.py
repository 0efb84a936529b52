"""Sets invented resolutions as today's are set: pages of lines made by hand, without a PDF.

Every letter is half as wide as its type is large (a Chinese one as wide), so that a full line of 10 points holds
73 letters. ``<i>words</i>`` are in italics, ``<b>words</b>`` in bold, ``<sup>5</sup>`` is raised.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.page.lines import Line, Page, Rule, Span
from desktop_app.extraction.page.rows import TextRow, rows_of_pages
from desktop_app.resolution.model import Resolution, Source

WIDTH, HEIGHT = 612.0, 792.0
LEFT, RIGHT, TOP, BOTTOM = 123.0, 491.0, 100.0, 690.0
SIZE, LEADING, INDENT = 10.0, 12.0, 24.0
MARK = 6.5
NOTE_SIZE, NOTE_LEADING = 8.5, 10.0
TAG = re.compile(r"<(/?)(i|b|sup)>|(.)", re.DOTALL)


class Letter(NamedTuple):
    """A character and how it is set."""

    char: str
    styles: frozenset[str] = frozenset()

    def width(self, size: float) -> float:
        size = MARK * size / SIZE if "sup" in self.styles else size
        return size if self.char > "\u2e80" else size / 2


def letters_of(text: str) -> list[Letter]:
    """The characters of a marked-up text."""
    letters, styles = [], set[str]()
    for closing, tag, char in TAG.findall(text):
        if char:
            letters.append(Letter(char, frozenset(styles)))
        elif closing:
            styles.remove(tag)
        else:
            styles.add(tag)
    return letters


def line(text: str, x0: float = LEFT, baseline: float = TOP, size: float = SIZE) -> Line:
    """A line of marked-up text from ``x0``."""
    return _line(letters_of(text), x0, baseline, size)


def row(text: str, x0: float = LEFT, baseline: float = TOP, page: int = 0, size: float = SIZE) -> TextRow:
    """A row that holds one line."""
    return rows_of(Page(page, WIDTH, HEIGHT, (line(text, x0, baseline, size),)))[0]


def rows_of(page: Page, right_to_left: bool = False) -> list[TextRow]:
    """The rows of a document's only page."""
    return rows_of_pages([page], right_to_left)[0]


def rows(*texts: str, page: int = 0) -> list[TextRow]:
    """Rows one below the other."""
    return [row(text, baseline=TOP + number * LEADING, page=page) for number, text in enumerate(texts)]


def page_of(*lines: Line, number: int = 0, rules: Sequence[Rule] = ()) -> Page:
    """A page of US Letter."""
    return Page(number, WIDTH, HEIGHT, tuple(lines), tuple(rules))


def note_rule(y: float, x0: float = LEFT) -> Rule:
    """The short rule above footnotes."""
    return Rule(x0, y, x0 + 144, y + 0.5)


def _line(letters: Sequence[Letter], x0: float, baseline: float, size: float) -> Line:
    edges = [x0]
    for letter in letters:
        edges.append(edges[-1] + letter.width(size))
    spans, start = [], 0
    for styles, group in groupby(letters, key=lambda letter: letter.styles):
        text = "".join(letter.char for letter in group)
        end = start + len(text)
        spans.append(_span(text, styles, (edges[start], edges[end]), baseline, size))
        start = end
    text = "".join(letter.char for letter in letters)
    places = [(m.start(), m.end(), edges[m.start()], edges[m.end()]) for m in re.finditer(r"\S+", text)]
    return Line(tuple(spans), x0, baseline - 0.9 * size, edges[-1], baseline + 0.3 * size, tuple(places))


def _span(text: str, styles: frozenset[str], edges: tuple[float, float], baseline: float, size: float) -> Span:
    raised = "sup" in styles
    return Span(
        text,
        *edges,
        baseline - 0.35 * size if raised else baseline,
        MARK * size / SIZE if raised else size,
        "Serif",
        bold="b" in styles,
        italic="i" in styles,
    )


@dataclass
class Press:
    """Sets paragraphs one below the other, and turns the page when it is full.

    ``heads`` and ``feet`` are the lines of the running heads and feet, by page; ``notes`` are the footnotes at the
    foot of each page, ``ruled`` above by "underscores", a "drawn" rule or nothing.
    """

    heads: dict[int, Sequence[str]] = field(default_factory=dict)
    feet: dict[int, str] = field(default_factory=dict)
    notes: dict[int, Sequence[str]] = field(default_factory=dict)
    ruled: str = "drawn"
    bottom: float = BOTTOM
    y: float = TOP
    sheets: list[list[Line]] = field(default_factory=lambda: [[]])

    def paragraph(self, text: str, indent: float = INDENT, label: str = "") -> None:
        """Set a paragraph: its first line is indented; a label stands at the indent, its text a tabulator on."""
        self.y += LEADING / 2
        edge = LEFT + indent
        if label:
            self.sheets[-1].append(line(label, edge, self.y))
            edge += INDENT
        for number, letters in enumerate(_filled(letters_of(text), RIGHT - edge)):
            if number and self.y > self.bottom:
                self.turn()
            self.sheets[-1].append(_line(letters, LEFT if number else edge, self.y, SIZE))
            self.y += LEADING

    def operative(self, label: str, text: str) -> None:
        """Set a numbered paragraph."""
        self.paragraph(text, label=label)

    def item(self, label: str, text: str) -> None:
        """Set a sub-paragraph."""
        self.paragraph(text, indent=2 * INDENT, label=label)

    def centred(self, text: str) -> None:
        """Set a line in the middle, well apart from what stands above and below."""
        self.y += LEADING
        width = sum(letter.width(SIZE) for letter in letters_of(text))
        self.sheets[-1].append(line(text, (LEFT + RIGHT - width) / 2, self.y))
        self.y += LEADING * 1.5

    def closing(self, *texts: str) -> None:
        """Set lines at the far margin."""
        self.y += LEADING
        for text in texts:
            self.sheets[-1].append(line(f"<i>{text}</i>", RIGHT - len(text) * SIZE / 2, self.y))
            self.y += LEADING

    def cells(self, *texts: str) -> None:
        """Set a row of a table."""
        for number, text in enumerate(texts):
            self.sheets[-1].append(line(text, LEFT + number * 140, self.y))
        self.y += LEADING

    def turn(self) -> None:
        """Begin another page."""
        self.sheets.append([])
        self.y = TOP

    def pages(self) -> list[Page]:
        """All pages, with their heads, feet and notes."""
        return [self._page(number, lines) for number, lines in enumerate(self.sheets)]

    def read(self) -> Resolution:
        """The resolution that is read from the pages."""
        return resolution_of(self.pages(), Source("invented.pdf", "0" * 64, len(self.sheets)))

    def _page(self, number: int, lines: Sequence[Line]) -> Page:
        heads = self.heads.get(number, ())
        tops = [line(text, LEFT, 49 + 9 * place, NOTE_SIZE) for place, text in enumerate(heads)]
        foot = [line(self.feet[number], LEFT, 753, NOTE_SIZE)] if number in self.feet else []
        notes, rules = self._notes(self.notes.get(number, ()))
        return page_of(*tops, *lines, *notes, *foot, number=number, rules=rules)

    def _notes(self, texts: Sequence[str]) -> tuple[list[Line], list[Rule]]:
        if not texts:
            return [], []
        y = 735 - NOTE_LEADING * len(texts)
        notes = [line(text, LEFT, y + NOTE_LEADING * number, NOTE_SIZE) for number, text in enumerate(texts)]
        if self.ruled == "drawn":
            return notes, [note_rule(y - NOTE_LEADING)]
        if self.ruled == "underscores":
            notes.insert(0, line("_" * 15, LEFT, y - NOTE_LEADING))
        return notes, []


def _filled(letters: Sequence[Letter], first: float) -> Iterator[list[Letter]]:
    """Lines as full as they go, the first as wide as told, the others across the measure."""
    room = first
    current: list[Letter] = []
    for word in _words(letters):
        wanted = [*current, Letter(" ", word[0].styles), *word] if current else word
        if current and sum(letter.width(SIZE) for letter in wanted) > room:
            yield current
            current, room = word, RIGHT - LEFT
        else:
            current = wanted
    yield current


def _words(letters: Sequence[Letter]) -> Iterator[list[Letter]]:
    for blank, group in groupby(letters, key=lambda letter: letter.char == " "):
        if not blank:
            yield list(group)


def opened(**settings: object) -> Press:
    """A press on which symbol, title, chapeau and a first preambular paragraph are set."""
    press = Press(**settings)  # type: ignore[arg-type]  # any of its fields
    press.sheets[0].append(line("A/RES/78/901", 430, 57))
    press.paragraph("<b>78/901. Safety of ferries and river crossings in inland waters</b>", indent=0)
    press.paragraph("<i>The General Assembly</i>,")
    press.paragraph(
        "<i>Recalling</i> its earlier resolutions on the safety of ferries, in which it called upon all States that"
        " share a river to mark every crossing and to keep a boat ready for rescue at all hours,"
    )
    return press
