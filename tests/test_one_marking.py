"""Window, web page, PDF and paper mark the same words, whatever a reader has put aside."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain, combinations, groupby, takewhile
from pathlib import Path
from typing import TypeAlias

import pytest
from lxml import html
from PySide6.QtGui import QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QApplication

from desktop_app.comparison.model import Comparison, Side
from desktop_app.export.html import comparison_page, report_story
from desktop_app.export.options import ExportOptions
from desktop_app.export.report import report_of
from desktop_app.gui.comparing.printed import printed_redline
from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text.cells import Arrangement, ColumnCell, cells_of
from desktop_app.gui.comparing.text.documents import THIN_BLANK, CellDocument
from desktop_app.gui.comparing.text.text_style import TextStyle
from desktop_app.gui.theme.colours import colours_of
from desktop_app.gui.theme.faces import text_font
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Filters
from desktop_app.store.resources import resource
from desktop_app.tasks.compare import compare
from desktop_app.tasks.read import read

Marked: TypeAlias = list[tuple[str, str]]
"""Words in order, each stretch with how it is marked: removed, new, quietly, or not at all."""

SAMPLES = ("A_RES_78_901.pdf", "A_RES_79_902.pdf", "A_RES_80_903.pdf")
PAIRS = [(SAMPLES[0], SAMPLES[1]), (SAMPLES[1], SAMPLES[2]), (SAMPLES[0], SAMPLES[2])]
REAL_PAIRS = [("78_211", "80_199"), ("78_249", "79_255"), ("79_186", "80_225"), ("79_56", "80_34"), ("79_85", "80_75")]
KINDS = tuple(ChangeKind)
EVERY_SET = [frozenset(some) for some in chain.from_iterable(combinations(KINDS, n) for n in range(len(KINDS) + 1))]
ALONE = [frozenset({kind}) for kind in KINDS]
SOME_SETS = [frozenset(), frozenset(KINDS), *ALONE, *(frozenset(KINDS) - alone for alone in ALONE)]
"""Every set takes minutes for one pair: it is asked for by RESOLUTE_EVERY_FILTER=1."""


class NoTicks:
    """A store in which nothing has been read."""

    def ticked(self, *_arguments: object) -> frozenset[str]:
        return frozenset()

    def __getattr__(self, _name: str) -> object:
        return lambda *_arguments, **_named: frozenset()


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


def in_window(cells: Sequence[ColumnCell], style: TextStyle) -> list[Marked]:
    """What each column of the window shows of the paragraphs of a row."""
    bodies = [ColumnCell(tuple(p for p in cell.passages if p.role.value != "note")) for cell in cells]
    return [merged(marked_in_qt(CellDocument(body, style, 400).document)) for body in bodies]


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


def assert_marked_alike(comparison: Comparison, hidden: frozenset[ChangeKind]) -> None:
    """Row by row: columns and redline of the window, of the page and of what the PDF is set from, and the paper."""
    state = ReadingState(comparison, NoTicks())  # type: ignore[arg-type]
    state.set_filters(Filters(hidden))
    style = TextStyle(colours_of("light"), text_font(10.0), state.languages[Side.NEW])
    options = ExportOptions(hidden=hidden)
    page = html.document_fromstring(comparison_page(comparison, options))
    printed: list[tuple[str, str]] = []
    for number in range(len(state.rows)):
        columns = in_window(cells_of(state, number, Arrangement.COLUMNS), style)
        (redline,) = in_window(cells_of(state, number, Arrangement.REDLINE), style)
        (side,), (one,) = (page.xpath(f"//article[@id='{view}{number}']") for view in "sr")
        groups = side.xpath(".//*[@role='group']")
        assert [letters(in_page([group])) for group in groups] == [letters(column) for column in columns], number
        assert letters(in_page([one])) == letters(redline), number
        whole = CellDocument(cells_of(state, number, Arrangement.REDLINE)[0], style, 400).document
        printed += [stretch for stretch in marked_in_qt(whole) if stretch[0]]
    on_paper = [stretch for stretch in marked_in_qt(printed_redline(state)) if stretch[0]]
    assert letters(merged(on_paper)) == letters(merged(printed))
    story = html.document_fromstring(report_story(report_of(comparison, options), ()))
    for number in state.shown_changes():
        (head,) = story.xpath(f"//h3[@id='change{number}']")
        own = takewhile(lambda element: element.tag == "p", head.itersiblings())
        found = in_page(element for element in own if element.get("class") != "quiet")
        (redline,) = in_window(cells_of(state, number, Arrangement.REDLINE), style)
        assert letters(found) == letters(redline), number


@pytest.mark.parametrize("pair", PAIRS, ids=" → ".join)
def test_the_sample_is_marked_alike_whatever_is_put_aside(qapp: QApplication, pair: tuple[str, str]) -> None:
    for hidden in EVERY_SET if os.environ.get("RESOLUTE_EVERY_FILTER") else SOME_SETS[:: 1 if pair is PAIRS[1] else 3]:
        assert_marked_alike(sample(*pair), hidden)


@pytest.mark.corpus
@pytest.mark.parametrize(("old", "new"), REAL_PAIRS)
def test_real_pairs_are_marked_alike(qapp: QApplication, corpus: Path, old: str, new: str) -> None:
    comparison = compare(*(read(corpus / "real" / f"A_RES_{name}.pdf") for name in (old, new)))
    for hidden in SOME_SETS[::6]:
        assert_marked_alike(comparison, hidden)
