"""The agenda items of a masthead, one by one, and the title below them."""

from __future__ import annotations

import pytest

from desktop_app.extraction.head.agenda import agenda_of, items_in
from desktop_app.extraction.languages import ENGLISH, LANGUAGES
from tests.extraction.press import line, page_of, row, rows, rows_of

BY_CODE = {language.code: language for language in LANGUAGES}


@pytest.mark.parametrize(
    ("phrase", "items"),
    [
        ("107", ("107",)),
        ("25 (b)", ("25 (b)",)),
        ("25 b)", ("25 b)",)),
        ("25(b)", ("25 (b)",)),  # as Chinese mastheads print it
        ("99 (aa)", ("99 (aa)",)),
        ("13, 75 (a) and 117", ("13", "75 (a)", "117")),
        ("16 (a) and (b)", ("16 (a)", "16 (b)")),
        ("13 (أ)", ("13 (أ)",)),
        ("13.1", ("13.1",)),  # of the World Health Assembly
        ("13.1 and 14.2 (a)", ("13.1", "14.2 (a)")),
        ("", ()),
    ],
)
def test_items(phrase: str, items: tuple[str, ...]) -> None:
    assert items_in(phrase) == items


@pytest.mark.parametrize(
    ("code", "line", "items"),
    [
        ("en", "Agenda item 24 (b)", ("24 (b)",)),
        ("en", "Items 13 and 14 of the provisional agenda*", ("13", "14")),
        ("fr", "Point 24 b) de l’ordre du jour", ("24 b)",)),
        ("es", "Tema 24 b) del programa", ("24 b)",)),
        ("es", "Tema 3 de la agenda", ("3",)),  # of the Human Rights Council
        ("es", "Punto 13.1 del orden del día", ("13.1",)),  # of the World Health Assembly
        ("ru", "Пункт 24 b) повестки дня", ("24 b)",)),
        ("ar", "البند 24 (ب) من جدول الأعمال", ("24 (ب)",)),
        ("ar", "البند 24 (أ) و (ب) من جدول الأعمال", ("24 (أ)", "24 (ب)")),
        ("zh", "议程项目24(b)", ("24 (b)",)),
        ("en", "Agenda items are listed below", ()),
    ],
)
def test_the_line_of_the_agenda_items_in_six_languages(code: str, line: str, items: tuple[str, ...]) -> None:
    assert agenda_of([row(line)], BY_CODE[code])[0] == items


def test_the_title_of_the_item_is_bold_and_close_below_it() -> None:
    front = rows("Agenda item 24 (b)", "<b>Inland waters and transport:</b>", "<b>river crossings</b>", "Resolution")
    assert agenda_of(front, ENGLISH) == (("24 (b)",), "Inland waters and transport: river crossings")


@pytest.mark.parametrize(
    ("code", "item", "x0", "beside", "items"),
    [
        ("en", "Agenda item 24 (b)", 123, 400, ("24 (b)",)),
        ("ar", "البند 24 (ب) من جدول الأعمال", 400, 123, ("24 (ب)",)),
    ],
)
def test_what_stands_far_beside_the_items_is_no_item(
    code: str, item: str, x0: int, beside: int, items: tuple[str, ...]
) -> None:
    (found,) = rows_of(page_of(line(item, x0), line("16.12.2036", beside)), right_to_left=code == "ar")
    assert agenda_of([found], BY_CODE[code])[0] == items


def test_an_item_may_bear_no_title() -> None:
    assert agenda_of(rows("Agenda item 24", "Resolution adopted"), ENGLISH) == (("24",), None)


@pytest.mark.parametrize(
    ("below", "title"),
    [
        (("<b>Resolution adopted by the General Assembly on 12 December 2036</b>",), None),
        (("<b>Resolution adopted by the General Assembly</b>", "<b>on 12 December 2036</b>"), None),
        (("<b>Ferries</b>", "<b>Resolution adopted by the General Assembly on 12 December 2036</b>"), "Ferries"),
        (("<b>Resolutions adopted on ferries</b>",), "Resolutions adopted on ferries"),
    ],
)
def test_the_line_of_the_adoption_is_no_title_of_the_item(below: tuple[str, ...], title: str | None) -> None:
    assert agenda_of(rows("Agenda item 24", *below), ENGLISH) == (("24",), title)


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (
            ("Travaux de sa cinquante-", "quatrième session"),
            "Travaux de sa cinquante-quatrième session",
        ),
        (("Gender-", "and age-responsive lamps"), "Gender- and age-responsive lamps"),
    ],
)
def test_a_word_with_a_hyphen_may_go_over_the_end_of_a_line(lines: tuple[str, ...], title: str) -> None:
    front = rows("Agenda item 24 (b)", *(f"<b>{text}</b>" for text in lines), "Resolution")
    assert agenda_of(front, ENGLISH)[1] == title
