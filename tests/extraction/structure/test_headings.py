"""A short line in the middle is a heading, but not where it ends as a sentence does."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.layout import Layout, layout_of
from desktop_app.extraction.page.lines import Line, Page, Span
from desktop_app.extraction.structure.blocks import Block
from desktop_app.extraction.structure.headings import (
    annex_in,
    article_in,
    is_annex,
    is_heading,
    is_section_number,
    letter_of,
)
from tests.extraction.press import row, rows_of


def a_page() -> Page:
    body = [line(123, 491, 100 + 12 * number, "words that fill the whole measure of a line") for number in range(20)]
    return Page(0, 612, 792, tuple(body))


def line(x0: float, x1: float, y: float, text: str) -> Line:
    return Line((Span(text, x0, x1, y, 10.0, "Serif"),), x0, y - 9, x1, y + 3, ((0, len(text), x0, x1),))


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Follow-up to the Forum", True),
        ("Taking note of the report of the Secretary-General,", False),
        ("Taking note of the report of the Secretary-General,6", False),  # a mark after the comma
        ("Taking note of the report;(12)", False),  # a mark in brackets
        ("“7 bis. Invites keepers to rest on Sundays;”", False),  # a sentence in quotation marks
        ("Programme of work for 2026", True),  # a year is no mark
    ],
)
def test_a_centred_line_is_a_heading_unless_it_ends_as_a_sentence(text: str, heading: bool) -> None:
    layout: Layout = layout_of([rows_of(a_page())])
    row = rows_of(Page(0, 612, 792, (line(207, 407, 400, text),)))[0]
    assert is_heading(Block([row]), layout) is heading


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Annex", "Annex"),
        ("Annexe II", "Annexe II"),
        ("Annex A – Items that may be brought ashore", "Annex A"),
        ("Annex I: Terms of reference of the river commission", "Annex I"),
        ("Anexo III. Mandato de la comisión fluvial", "Anexo III"),
        ("Приложение I – Перечень судов", "Приложение I"),
        ("附件一：船只清单", None),  # no sign that parts a name of the annex
        ("Annex to the report of the river commission", None),
    ],
)
def test_an_annex_may_bear_its_title_in_the_same_line(text: str, name: str | None) -> None:
    assert annex_in(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Article 12", "Article 12"),
        ("Article 12.", "Article 12"),
        ("Rule 7 bis", "Rule 7 bis"),
        ("Principle 3 – Scope", "Principle 3"),
        ("Objective 1: Lamps on every ferry", "Objective 1"),
        ("Article premier", "Article premier"),
        ("Руководящее положение 2", "Руководящее положение 2"),
        ("المادة ١", "المادة ١"),
        ("第十二条", "第十二条"),
        ("第1条", "第1条"),
        ("准则 4", "准则 4"),
        ("Part two", None),
        ("Staffing table for 2026", None),
        ("Nice, 9 to 13 June 2025", None),
        ("Article 12 of the statute", None),
        ("12 ferries", None),
        ("Purpose", None),
    ],
)
def test_an_article_is_called_by_its_word_and_number(text: str, name: str | None) -> None:
    assert article_in(text) == name


@pytest.mark.parametrize(
    ("text", "number"), [("II", True), ("B", True), ("二", True), ("十二", True), ("二 灯", False), ("IIII", False)]
)
def test_the_number_of_a_section_stands_alone(text: str, number: bool) -> None:
    assert is_section_number(text) is number


def test_only_a_heading_begins_an_annex_with_a_title() -> None:
    layout = Layout(body_size=10, left=123, right=491, leading=12)
    assert is_annex(Block([row("<b>Annex A – Items</b>")]), layout)
    assert not is_annex(Block([row("Annex A – Items are listed there.")]), layout)


@pytest.mark.parametrize(
    ("shown", "letter"),
    [
        ("B", "B"),
        ("<b>B</b><sup>1</sup>", "B"),
        ("<b>B[1]</b>", "B"),
        (" باء ", "باء"),
        ("B1", ""),
        ("Boats", ""),
        ("II", ""),
    ],
)
def test_the_letter_of_a_resolution_may_call_a_note(shown: str, letter: str) -> None:
    assert letter_of(Block([row(shown)])) == letter
