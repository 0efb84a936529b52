"""What a page says of being blank is no part of the paragraph that runs over it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.page.blank_pages import says_that_it_is_blank
from desktop_app.extraction.page.lines import Line, Page
from desktop_app.resolution.model import Source
from tests.extraction.balance import unbalanced
from tests.extraction.press import LEADING, LEFT, SIZE, TOP, WIDTH, line, opened, page_of

STATEMENTS = [
    "This page intentionally left blank",
    "[Page intentionally left blank]",
    "THIS PAGE HAS BEEN LEFT BLANK INTENTIONALLY.",
    "Page laissée blanche intentionnellement",
    "[Cette page est laissée en blanc à dessein]",
    "Page intentionnellement vierge.",
    "Esta página se ha dejado en blanco intencionadamente",
    "[Página dejada en blanco a propósito]",
    "Página en blanco.",
    "Эта страница намеренно оставлена пустой",
    "[Страница намеренно оставлена незаполненной]",
    "Данная страница была оставлена чистой умышленно.",
    "تُركت هذه الصفحة فارغة عمداً",
    "[هذه الصفحة تركت بيضاء عن قصد]",
    "صفحة خالية",
    "此页有意留白",
    "[本页特意留作空白]",
    "本頁空白。",
]
TEXT = [
    "",
    "Page 3",
    "blank",
    "This page",
    "Decides to leave the page blank",
    "The remaining pages of the register are blank and shall be sold.",
    "Página 4 de 12",
    "страница 4",
    "الصفحة 4",
    "本页",
]


@pytest.mark.parametrize("text", STATEMENTS)
def test_a_blank_page_says_so(text: str) -> None:
    assert says_that_it_is_blank(text)
    assert says_that_it_is_blank(f" {text.replace(' ', '  ')} ")


@pytest.mark.parametrize("text", TEXT)
def test_other_words_do_not_say_so(text: str) -> None:
    assert not says_that_it_is_blank(text)


def over(*statement: Line, heads: bool = False) -> list[Page]:
    """A resolution with a paragraph that runs over two pages, and a page between them with some lines alone."""
    press = opened()
    for number in range(1, 8):
        words = f"Calls upon State {number} to keep a boat ready at every crossing, to mark the fairway with lamps," * 3
        press.operative(f"{number}.", f"{words} and to report on it;")
    press.operative("8.", "Decides to consider the safety of ferries again at its eightieth session.")
    if heads:
        press.heads = {number: [f"A/RES/78/901 of page {number}"] for number in range(1, len(press.sheets))}
    first, *others = press.pages()
    if not statement:
        return [first, *others]
    head = [line("A/RES/78/901 of page 1", LEFT, 49, 8.5)] if heads else []
    between = page_of(*head, *statement, number=1)
    return [first, between, *(replace(page, number=page.number + 1) for page in others)]


def texts(pages: list[Page]) -> list[tuple[str, str]]:
    resolution = resolution_of(pages, Source("invented.pdf", "0" * 64, len(pages)))
    assert not resolution.warnings or {notice.message.code for notice in resolution.warnings} == {"end-missing"}
    assert unbalanced(pages, resolution) == (Counter(), Counter())
    return [(paragraph.label, paragraph.text) for paragraph in resolution.paragraphs]


@pytest.fixture(scope="module", params=[False, True])
def heads(request: pytest.FixtureRequest) -> bool:
    """Whether the pages have running heads."""
    has_heads: bool = request.param
    return has_heads


@pytest.fixture(scope="module")
def plain(heads: bool) -> list[tuple[str, str]]:
    """What is read without the page between."""
    found = texts(over(heads=heads))
    assert any(len(text) > 290 for _, text in found)
    return found


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_paragraph_runs_over_a_blank_page(statement: str, heads: bool, plain: list[tuple[str, str]]) -> None:
    middle = (WIDTH - len(statement) * SIZE / 2) / 2
    for x0, baseline in ((middle, 400.0), (LEFT, TOP), (middle, 700.0)):
        assert texts(over(line(statement, x0, baseline), heads=heads)) == plain


def test_a_statement_may_take_two_rows() -> None:
    rows = line("Эта страница намеренно", 240, 390), line("оставлена пустой", 260, 390 + LEADING)
    assert texts(over(*rows)) == texts(over())
