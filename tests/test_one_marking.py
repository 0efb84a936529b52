"""Window, web page, PDF and paper mark the same words, whatever a reader has put aside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations, groupby, takewhile
from pathlib import Path
from typing import TypeAlias

import pytest
from lxml import html
from PySide6.QtGui import QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QApplication

from desktop_app.comparison.model import Comparison, Edit, Side
from desktop_app.export.html import comparison_page, report_story
from desktop_app.export.options import ExportOptions
from desktop_app.export.report import report_of
from desktop_app.gui.comparing.printed import printed_redline
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.cells import Arrangement, ColumnCell, cells_of
from desktop_app.gui.comparing.text.documents import CellDocument
from desktop_app.gui.comparing.text.text_style import TextStyle
from desktop_app.gui.parts.own_work import OwnWork
from desktop_app.gui.parts.parting import THIN_BLANK
from desktop_app.gui.theme.colours import colours_of
from desktop_app.gui.theme.faces import text_font
from desktop_app.markup.kinds import KIND_OF_NATURE, ChangeKind
from desktop_app.markup.marked import MarkedComparison
from desktop_app.markup.marks import Filters
from desktop_app.markup.passages import Role
from desktop_app.resolution.model import Paragraph
from desktop_app.store.resources import resource
from desktop_app.tasks.compare import compare
from desktop_app.tasks.read import read
from tests.corpus_files import compared_once

pytestmark = pytest.mark.long

Marked: TypeAlias = list[tuple[str, str]]
"""Words in order, each stretch with how it is marked: removed, new, quietly, or not at all."""
Look: TypeAlias = tuple[int, frozenset[ChangeKind], Arrangement, bool]
"""What decides how a row is drawn: those of its own kinds of change that are put aside, and how it is set."""

SAMPLES = ("A_RES_78_901.pdf", "A_RES_79_902.pdf", "A_RES_80_903.pdf")
PAIRS = [(SAMPLES[0], SAMPLES[1]), (SAMPLES[1], SAMPLES[2]), (SAMPLES[0], SAMPLES[2])]
REAL_PAIRS = [
    ("78_211", "80_199"),
    ("78_229", "80_229"),
    ("78_249", "79_255"),
    ("78_27", "79_47"),
    ("78_7", "79_7"),
    ("79_7", "80_4"),
    ("79_185", "80_224"),
    ("79_186", "80_225"),
    ("79_56", "80_34"),
    ("79_85", "80_75"),
    ("79_96", "80_87"),
]
KINDS = tuple(ChangeKind)
PART_TO_DRAW_ALL = 8  # the whole text is drawn where an eighth of its changes looks as it has not before


class NoTicks:
    """A store in which nothing has been read."""

    def ticked(self, *_arguments: object) -> frozenset[str]:
        return frozenset()

    def __getattr__(self, _name: str) -> object:
        return lambda *_arguments, **_named: frozenset()


class NoState:
    """What lasts, where the reader has done nothing yet."""

    ticks = notes = hand_links = NoTicks()


def merged(stretches: Iterable[tuple[str, str]]) -> Marked:
    """Neighbouring stretches marked alike as one, without what belongs to no text."""
    told = ((mark, text.replace(THIN_BLANK, "")) for mark, text in stretches)
    groups = groupby(((mark, text) for mark, text in told if text), lambda stretch: stretch[0])
    return [(mark, "".join(text for _, text in group)) for mark, group in groups]


def mark_in_qt(looks: QTextCharFormat) -> str:
    """How Qt's format marks words."""
    style = looks.underlineStyle()
    if style == QTextCharFormat.UnderlineStyle.DotLine:
        return "quiet"
    if looks.fontStrikeOut():
        return "removed"
    return "new" if style == QTextCharFormat.UnderlineStyle.SingleUnderline else ""


def marked_in_qt(document: QTextDocument) -> Iterator[tuple[str, str]]:
    """The stretches of a document, each block followed by an end of line."""
    block = document.begin()
    while block.isValid():
        fragments = block.begin()
        while not fragments.atEnd():
            fragment = fragments.fragment()
            yield mark_in_qt(fragment.charFormat()), fragment.text()
            fragments += 1
        block = block.next()


class Window:
    """What the window shows of the rows of one comparison, drawn once for all filters under which a row looks the same.

    How a row looks depends on which of its own kinds of change are put aside: a test below says so of ``markup``.
    """

    def __init__(self, comparison: Comparison) -> None:
        self.state = ReadingState(comparison, OwnWork(NoState()))  # type: ignore[arg-type]
        self._style = TextStyle(colours_of("light"), text_font(10.0), self.state.languages[Side.NEW])
        self._drawn: dict[Look, list[Marked]] = {}
        self._letters: dict[Look, list[Marked]] = {}
        self._kinds: dict[int, frozenset[ChangeKind]] = {}

    def hide(self, hidden: frozenset[ChangeKind]) -> None:
        """Put kinds of change aside."""
        self.state.set_filters(Filters(hidden))

    def cells(self, row: int, arrangement: Arrangement, notes: bool = False) -> list[Marked]:
        """What each cell of a row shows, with its footnotes where they are asked for."""
        key = self._look(row, arrangement, notes)
        if key not in self._drawn:
            cells = cells_of(self.state, row, arrangement)
            texts = cells if notes else [without_notes(cell) for cell in cells]
            self._drawn[key] = [merged(marked_in_qt(CellDocument(text, self._style, 400).document)) for text in texts]
        return self._drawn[key]

    def letters(self, row: int, arrangement: Arrangement) -> list[Marked]:
        """The same without footnotes and spaces."""
        key = self._look(row, arrangement, False)
        if key not in self._letters:
            self._letters[key] = list(map(letters, self.cells(row, arrangement)))
        return self._letters[key]

    def _look(self, row: int, arrangement: Arrangement, notes: bool) -> Look:
        marked = self.state.marked
        if row not in self._kinds:
            self._kinds[row] = own_kinds(marked, row)
        return row, self._kinds[row] & marked.filters.hidden, arrangement, notes


def without_notes(cell: ColumnCell) -> ColumnCell:
    """A cell without its footnotes, which a page sets at its end."""
    return ColumnCell(tuple(passage for passage in cell.passages if passage.role is not Role.NOTE))


def own_kinds(marked: MarkedComparison, row: int) -> frozenset[ChangeKind]:
    """The kinds of change in a row and of each stretch of it and of its footnotes, whatever is put aside."""
    if row not in marked.changes:
        return frozenset()
    return marked.changes[row].kinds | kinds_of_edits(marked.rows[row].edits) | kinds_in_notes(marked, row)


def kinds_of_edits(edits: Iterable[Edit]) -> set[ChangeKind]:
    """The kinds by which stretches of text are put aside."""
    return {KIND_OF_NATURE[edit.nature] for edit in edits if edit.nature in KIND_OF_NATURE}


def kinds_in_notes(marked: MarkedComparison, row: int) -> set[ChangeKind]:
    """The kinds by which stretches of the footnotes that are called in a row are put aside."""
    called = {side: markers_called(marked.rows[row].paragraphs(marked.comparison, side)) for side in Side}
    links = [
        link for link in marked.comparison.footnotes.links if any(link.marker(side) in called[side] for side in Side)
    ]
    own = {ChangeKind.NOTES} if any(called.values()) else set()
    return own.union(*(kinds_of_edits(link.edits) for link in links))


def markers_called(paragraphs: Iterable[Paragraph]) -> set[str]:
    """The markers of the footnotes that are called in paragraphs."""
    return {marker for paragraph in paragraphs for marker in paragraph.notes}


def subsets(kinds: Iterable[ChangeKind]) -> list[frozenset[ChangeKind]]:
    """Every set of these kinds."""
    listed = sorted(kinds)
    return [frozenset(some) for size in range(len(listed) + 1) for some in combinations(listed, size)]


def covering_sets(marked: MarkedComparison) -> Iterator[tuple[frozenset[ChangeKind], list[int]]]:
    """As few sets of filters as show each row in every way in which it can look, the most telling first.

    Each with the rows that no set before it shows so.
    """
    own = {row: own_kinds(marked, row) for row in marked.changes}
    looks = {
        hidden: {(row, hidden & kinds) for row, kinds in own.items()} for hidden in subsets(set().union(*own.values()))
    }
    left = set().union(*looks.values())
    while left:
        best = max(looks, key=lambda hidden: len(looks[hidden] & left))
        yield best, sorted(row for row, _ in looks[best] & left)
        left -= looks[best]


def of_rows(marked: MarkedComparison, rows: Iterable[int]) -> Comparison:
    """A comparison of the same texts that says of these rows alone what became of them."""
    kept = [marked.rows[row] for row in rows]
    return replace(
        marked.comparison,
        links=tuple(row.link for row in kept if row.link),
        added=tuple(place for row in kept if not row.old for place in row.new),
        removed=tuple(place for row in kept if not row.new for place in row.old),
        groups=(),
    )


def marked_in_page(element: html.HtmlElement, mark: str = "") -> Iterator[tuple[str, str]]:
    """The stretches of an element of a page, without the numbers of paragraphs and without what is said of them."""
    classes = set((element.get("class") or "").split())
    if "label" in classes or "kinds" in classes:
        return
    own = {"ins": "new", "del": "removed"}.get(element.tag) or next(iter(classes & {"new", "removed"}), mark)
    own = "quiet" if "rolled" in classes else own
    yield own, " ".join((element.text or "").split("\n")) if (element.text or "").strip() else (element.text or "")
    for child in element:
        yield from marked_in_page(child, own)
        yield own, child.tail or ""


def in_page(elements: Iterable[html.HtmlElement]) -> Marked:
    """What elements of a page show."""
    return merged(stretch for element in elements for stretch in marked_in_page(element))


def letters(found: Marked) -> Marked:
    """The same without spaces, which a page and a table set as they please."""
    return merged((mark, "".join(text.split())) for mark, text in found)


@cache
def sample(old: str, new: str) -> Comparison:
    return compare(read(resource("sample", old)), read(resource("sample", new)))


def assert_marked_alike(window: Window, hidden: frozenset[ChangeKind]) -> None:
    """Row by row: columns and redline of the window, of the page and of what the PDF is set from, and the paper."""
    state, options = window.state, ExportOptions(hidden=hidden)
    window.hide(hidden)
    rows = range(len(state.rows))
    page = articles(html.document_fromstring(comparison_page(state.comparison, options)))
    for row in rows:
        groups = page[f"s{row}"].xpath(".//*[@role='group']")
        assert [letters(in_page([group])) for group in groups] == window.letters(row, Arrangement.COLUMNS), row
        assert [letters(in_page([page[f"r{row}"]]))] == window.letters(row, Arrangement.REDLINE), row
    on_paper = letters(merged(stretch for stretch in marked_in_qt(printed_redline(state)) if stretch[0]))
    in_rows = (
        stretch for row in rows for cell in window.cells(row, Arrangement.REDLINE, notes=True) for stretch in cell
    )
    assert on_paper == letters(merged(stretch for stretch in in_rows if stretch[0]))
    story = html.document_fromstring(report_story(report_of(state.comparison, options), ()))
    heads = {head.get("id"): head for head in story.iter("h3")}
    for row in state.shown_changes():
        own = takewhile(lambda element: element.tag == "p", heads[f"change{row}"].itersiblings())
        told = in_page(element for element in own if element.get("class") != "quiet")
        assert [letters(told)] == window.letters(row, Arrangement.REDLINE), row


def articles(page: html.HtmlElement) -> dict[str, html.HtmlElement]:
    """The rows of a page by their names."""
    return {article.get("id"): article for article in page.iter("article")}


def assert_every_look_alike(comparison: Comparison) -> None:
    """Under so many sets of filters that each row has been seen in every way in which it can look.

    The whole text is drawn where a good part of it looks as it has not before; otherwise these rows of it alone.
    """
    window = Window(comparison)
    marked = window.state.marked
    for hidden, rows in covering_sets(marked):
        whole = len(rows) * PART_TO_DRAW_ALL > len(marked.changes)
        assert_marked_alike(window if whole else Window(of_rows(marked, rows)), hidden)


@pytest.mark.parametrize("pair", PAIRS, ids=" → ".join)
def test_the_sample_is_marked_alike_whatever_is_put_aside(qapp: QApplication, pair: tuple[str, str]) -> None:
    assert_every_look_alike(sample(*pair))


@pytest.mark.parametrize("pair", PAIRS, ids=" → ".join)
def test_a_row_looks_as_its_own_kinds_of_change_say(pair: tuple[str, str]) -> None:
    marked = MarkedComparison.of(sample(*pair))
    for row in marked.changes:
        own = own_kinds(marked, row)
        others = frozenset(KINDS) - own
        for hidden in subsets(own):
            expected = look(marked.under(Filters(hidden)), row)
            for more in (others, *(frozenset({other}) for other in others)):
                assert look(marked.under(Filters(hidden | more)), row) == expected, (row, hidden, more)


def look(marked: MarkedComparison, row: int) -> tuple[object, ...]:
    """All that is drawn of a row."""
    columns = tuple(marked.column(row, side) for side in Side)
    return (*columns, marked.redline(row), marked.kinds(row), marked.verb(row), marked.moved(row), marked.remarks(row))


@pytest.mark.corpus
@pytest.mark.parametrize(("old", "new"), REAL_PAIRS)
def test_real_pairs_are_marked_alike(qapp: QApplication, corpus: Path, old: str, new: str) -> None:
    assert_every_look_alike(compared_once(*(corpus / "real" / f"A_RES_{name}.pdf" for name in (old, new))))
