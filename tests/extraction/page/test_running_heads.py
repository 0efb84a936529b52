"""Running heads and feet are taken off the pages; what only looks like one stays."""

from __future__ import annotations

import pytest

from desktop_app.extraction.page.layout import layout_of
from desktop_app.extraction.page.lines import Line, Page
from desktop_app.extraction.page.running_heads import Sheet, sheets_of
from tests.extraction.press import LEADING, TOP, line, page_of, rows_of

FULL = "Words that fill a whole line of the measure from one margin to the other,"
SYMBOL, TITLE = "A/RES/78/901", "Safety of ferries and river crossings"


def body(page: int = 0, count: int = 12) -> list[Line]:
    """Lines of which no two are alike, on any page."""
    return [line(f"{page}-{number} {FULL}", baseline=TOP + LEADING * number) for number in range(count)]


def front() -> Page:
    return page_of(line(SYMBOL, 430, 40), line(f"78/901. {TITLE}", baseline=80), *body())


def parted(*pages: Page) -> list[Sheet]:
    rows = [rows_of(page) for page in pages]
    return sheets_of(pages, rows, layout_of(rows))


def texts(sheet: Sheet) -> tuple[list[str], int, list[str]]:
    """The running head, the number of rows in the body, and the running foot."""
    return [row.text for row in sheet.head], len(sheet.body), [row.text for row in sheet.foot]


def test_symbol_and_title_change_sides_on_odd_and_even_pages() -> None:
    second = page_of(line(SYMBOL, 60, 49, 8.5), line(TITLE, 350, 49, 8.5), *body(1), number=1)
    third = page_of(line(TITLE, 60, 49, 8.5), line(SYMBOL, 480, 49, 8.5), *body(2), number=2)
    sheets = parted(front(), second, third)
    assert [texts(sheet) for sheet in sheets[1:]] == [
        ([f"{SYMBOL} {TITLE}"], 12, []),
        ([f"{TITLE} {SYMBOL}"], 12, []),
    ]


def test_a_long_title_makes_a_head_of_four_lines() -> None:
    lines = ["Safety of ferries and", "river crossings in inland", "waters and the training", "of those who run them"]
    head = [line(text, 350, 49 + 9 * number, 8.5) for number, text in enumerate(lines)]
    first = page_of(line(SYMBOL, 430, 40), *(line(x, baseline=60 + 9 * n) for n, x in enumerate(lines)), *body())
    second = page_of(*head, *body(1), number=1)
    assert texts(parted(first, second)[1]) == (lines, 12, [])


def test_the_first_page_has_a_masthead_and_no_running_head() -> None:
    assert texts(parted(front())[0]) == ([], 14, [])


def test_a_head_is_known_on_the_last_of_two_pages_by_its_small_type_alone() -> None:
    second = page_of(line(SYMBOL, 60, 49, 8.5), *body(1), number=1)
    assert texts(parted(front(), second)[1]) == ([SYMBOL], 12, [])


def test_a_mark_alone_high_on_the_page_is_no_head() -> None:
    first = page_of(line(SYMBOL, 430, 40), line("Agenda item 13", baseline=60), *body())
    second = page_of(line("13", 123, 80, 6), *body(1), number=1)
    assert texts(parted(first, second)[1]) == ([], 13, [])


def test_a_paragraph_high_on_the_page_is_no_head() -> None:
    second = page_of(line("Decides to remain seized of the matter.", baseline=60), *body(1), number=1)
    assert texts(parted(front(), second)[1]) == ([], 13, [])


def test_feet_are_page_numbers_job_numbers_and_barcodes() -> None:
    feet = [["1/3", "23-90178"], ["23-90178", "2/3"], ["3/3", "*2390178*"]]
    pages = [
        page_of(
            line(SYMBOL, 430, 40), *body(page), *(line(x, 60 + 200 * n, 753) for n, x in enumerate(foot)), number=page
        )
        for page, foot in enumerate(feet)
    ]
    assert [texts(sheet)[2] for sheet in parted(*pages)] == [["1/3 23-90178"], ["23-90178 2/3"], ["3/3 *2390178*"]]


def test_a_number_that_is_not_this_pages_is_no_foot() -> None:
    pages = [page_of(*body(), line("2015", 123, 753)), page_of(*body(1), number=1)]
    assert texts(parted(*pages)[0]) == ([], 13, [])


def test_the_number_of_an_article_is_no_page_number_where_it_counts_one_page_alone() -> None:
    for heading in ("Article 2", "第2条", "Part 2"):
        second = page_of(line(heading, 250, 60), *body(1), number=1)
        assert texts(parted(front(), second)[1]) == ([], 13, []), heading


def test_what_begins_two_annexes_at_the_head_of_their_pages_is_no_running_head() -> None:
    begins = {3: "Annex", 9: "Annex"}
    pages = [page_of(*body(page), number=page) for page in range(1, 12)]
    for page, heading in begins.items():
        pages[page - 1] = page_of(line(heading, 123, 60), *body(page), number=page)
    sheets = parted(front(), *pages)
    assert [texts(sheets[page])[:2] for page in begins] == [([], 13), ([], 13)]


def test_a_page_number_has_a_word_of_its_language_or_counts_page_after_page() -> None:
    for word in ("Page", "página", "страница", "الصفحة"):
        second = page_of(line(f"{word} 2", 60, 49), *body(1), number=1)
        assert texts(parted(front(), second)[1]) == ([f"{word} 2"], 12, [])
    pages = [page_of(line(f"Blatt {page + 1}", 60, 49), *body(page), number=page) for page in (1, 2)]
    assert [texts(sheet)[0] for sheet in parted(front(), *pages)[1:]] == [["Blatt 2"], ["Blatt 3"]]


def test_page_numbers_may_begin_on_a_later_page() -> None:
    pages = [page_of(line(f"- {page - 2} -", 300, 49), *body(page), number=page) for page in range(4, 8)]
    sheets = parted(front(), *(page_of(*body(page), number=page) for page in (1, 2, 3)), *pages)
    assert [texts(sheet)[0] for sheet in sheets[4:]] == [["- 2 -"], ["- 3 -"], ["- 4 -"], ["- 5 -"]]


def test_what_stands_below_the_job_number_is_foot_too() -> None:
    foot = [line("23-90178 (E)", 60, 740), line("Please recycle", 60, 753)]
    assert texts(parted(page_of(*body(), *foot))[0]) == ([], 12, ["23-90178 (E)", "Please recycle"])


def test_the_dots_that_promise_a_next_page_are_foot() -> None:
    assert texts(parted(page_of(*body(), line("/...", 470, 753)))[0]) == ([], 12, ["/..."])


def test_a_head_as_large_as_the_text_is_known_by_the_symbol_beside_the_title() -> None:
    wrapped = [line(f"{SYMBOL} Safety of ferries and", baseline=40), line("river crossings", baseline=52)]
    second = page_of(*wrapped, *body(1), number=1)
    assert texts(parted(front(), second)[1]) == ([row.text for row in wrapped], 12, [])


def test_a_head_broken_otherwise_than_on_another_page_is_known_by_what_it_says() -> None:
    first = page_of(
        line(SYMBOL, 430, 40), *(line(x, baseline=60 + LEADING * n) for n, x in enumerate(BROKEN[0])), *body()
    )
    pages = [first]
    for number, words in enumerate((BROKEN[0], BROKEN[1], BROKEN[0]), 1):
        head = [SYMBOL, *words] if number % 2 else [*words, SYMBOL]
        lines = [line(text, baseline=TOP - LEADING * (len(head) - n)) for n, text in enumerate(head)]
        pages.append(page_of(*lines, *body(number), number=number))
    assert [len(sheet.body) for sheet in parted(*pages)[1:]] == [12, 12, 12]


BROKEN = (
    ("Safety of ferries and river", "crossings in inland waters"),
    ("Safety of ferries", "and river crossings in", "inland waters"),
)


def test_the_symbol_of_a_special_session_is_a_head() -> None:
    symbol = "A/RES/ES-11/4"
    first = page_of(line(symbol, 430, 40), line(f"ES-11/4. {TITLE}", baseline=80), *body())
    second = page_of(line(symbol, 60, 49), *body(1), number=1)
    assert texts(parted(first, second)[1]) == ([symbol], 12, [])


def test_words_of_the_first_page_close_above_the_text_are_no_head() -> None:
    second = page_of(line(f"{SYMBOL} and", baseline=TOP - LEADING), *body(1), number=1)
    assert texts(parted(front(), second)[1])[1] == 13


def test_page_numbers_with_one_total_are_feet_although_a_page_is_missing() -> None:
    pages = [page_of(*body(n), line(f"{number}/9", 300, 753), number=n) for n, number in enumerate((1, 3, 4))]
    assert [texts(sheet)[2] for sheet in parted(*pages)] == [["1/9"], ["3/9"], ["4/9"]]


OF_TOTAL = [
    *("Page {} of {}", "Page {} sur {}", "Página {} de {}", "Стр. {} из {}", "صفحة {} من {}", "p. {}/{}", "{} of {}"),
    *("第 {} 页，共 {} 页", "第{}页/共{}页", "第{}页 共{}页"),
]


@pytest.mark.parametrize("form", OF_TOTAL)
@pytest.mark.parametrize("count", [1, 2, 3])
def test_page_numbers_may_say_their_total_in_words(form: str, count: int) -> None:
    feet = [form.format(number + 1, count) for number in range(count)]
    pages = [page_of(*body(n), line(foot, 300, 753), number=n) for n, foot in enumerate(feet)]
    assert [texts(sheet)[1:] for sheet in parted(*pages)] == [(12, [foot]) for foot in feet]


@pytest.mark.parametrize("text", ["Mayo 2 de 2024", "2 of the 12 ferries", "Part 3 of 5", "2024 de 12"])
def test_other_numbers_of_a_whole_are_text(text: str) -> None:
    pages = [page_of(*body(), line(text, 123, 753)), page_of(*body(1), number=1)]
    assert texts(parted(*pages)[0]) == ([], 13, [])


@pytest.mark.parametrize("symbols", [SYMBOL + SYMBOL, f"{SYMBOL} {SYMBOL}", f"{SYMBOL}{SYMBOL}{SYMBOL}"])
def test_a_symbol_printed_twice_is_a_head_all_the_same(symbols: str) -> None:
    head = line("Safety of ferries", 60, 40, 8.5), line(f"and river crossings {symbols}", 60, 50, 8.5)
    second = page_of(*head, *body(1), number=1)
    assert texts(parted(front(), second)[1]) == (["Safety of ferries", f"and river crossings {symbols}"], 12, [])


# What the heads of pages 2, 3 … say, each in body type and well above the text.
DIFFERING = [
    [f"{SYMBOL}: {TITLE} — part 2"],
    [f"{SYMBOL}: {TITLE} — part 2", f"{SYMBOL}: {TITLE} — part 3"],
    [f"{SYMBOL} Of ferries in winter", f"Of bridges and fords {SYMBOL}"],
    [f"(page two) {TITLE} {SYMBOL}"],
    ["Of ferries in winter", "Of bridges and fords", "Of rafts", "Of other craft"],
]


@pytest.mark.parametrize("heads", DIFFERING)
def test_a_head_may_say_something_else_on_each_page(heads: list[str]) -> None:
    pages = [page_of(line(head, 123, 60), *body(n), number=n) for n, head in enumerate(heads, 1)]
    sheets = parted(front(), *pages)
    assert [texts(sheet) for sheet in sheets[1:]] == [([head], 12, []) for head in heads]


# First rows of pages that are no heads, though set apart.
TEXTS = [
    ["Annex to the resolution"],
    [f"Recalling {SYMBOL} in full,"],
    ["Of ferries in winter", "Of bridges and fords"],  # sections may begin on two pages
]


@pytest.mark.parametrize("rows", TEXTS)
def test_a_first_row_that_is_set_apart_may_be_text(rows: list[str]) -> None:
    pages = [page_of(line(row, 123, 60), *body(n), number=n) for n, row in enumerate(rows, 1)]
    assert [texts(sheet) for sheet in parted(front(), *pages)[1:]] == [([], 13, []) for _ in rows]


def test_the_second_of_two_pages_on_a_sheet_has_a_head() -> None:
    def moved(lines: list[Line], by: float) -> list[Line]:
        return [line(x.text, x.x0 + by, x.spans[0].baseline, x.spans[0].size) for x in lines]

    second = [line(f"{SYMBOL} {TITLE}", 123, 60), *body(1)]
    sheet = Page(0, 2 * 612, 792, (*front().lines, *moved(second, 612)))
    assert texts(parted(sheet)[0]) == ([f"{SYMBOL} {TITLE}"], 26, [])


def test_text_that_comes_twice_at_the_top_of_pages_is_no_head() -> None:
    pages = [page_of(line("Noting the ferries,", 147, 96), *body(number), number=number) for number in (1, 2)]
    assert [texts(sheet) for sheet in parted(front(), *pages)[1:]] == [([], 13, []), ([], 13, [])]


def test_the_name_of_the_language_is_a_head_above_a_page_number() -> None:
    heads = [(line("English", 60, 49), line(f"Page {number + 1}", 60, 61)) for number in (1, 2)]
    pages = [page_of(*head, *body(number), number=number) for number, head in enumerate(heads, 1)]
    assert [texts(sheet)[1] for sheet in parted(front(), *pages)[1:]] == [12, 12]


# What is laid above a running head and below a running foot by those who print or download a copy.
PRINTED = [
    ("Printed on 12 March 2036 at 10:15", "12/3/2036, 10:15"),
    ("https://example.org/en/A/RES/78/901 2 of 3", "Page 2 of 3"),
    ("Imprimé par la délégation", "file:///C:/papers/ferries.pdf"),
    ("文件草稿，不得引用", "第2页，共3页"),
]


@pytest.mark.parametrize(("above", "below"), PRINTED)
@pytest.mark.parametrize("count", [1, 2])
def test_what_stands_above_a_head_and_below_a_foot_belongs_to_them(above: str, below: str, count: int) -> None:
    pages = [
        page_of(
            line(f"{above} {number}", 60, 26, 9),
            line(f"{SYMBOL} {TITLE}", 123, 50, 9),
            *body(number),
            line(str(number + 1), 60, 753, 9),
            line(f"{below} {number}", 60, 776, 9),
            number=number,
        )
        for number in range(1, count + 1)
    ]
    assert [len(sheet.body) for sheet in parted(front(), *pages)[1:]] == [12] * count


@pytest.mark.parametrize("heads", [["Ferries at night"], ["Lamps", "Landing stages"], ["Part 2", "Deuxième partie"]])
def test_a_small_line_well_above_the_text_is_a_head_whatever_it_says(heads: list[str]) -> None:
    pages = [page_of(line(x, 200, 55, 8), *body(number), number=number) for number, x in enumerate(heads, 1)]
    assert [texts(sheet)[:2] for sheet in parted(front(), *pages)[1:]] == [([x], 12) for x in heads]


# Two rows above the text that differ from page to page, and whether a head with the symbol stands below them.
TWO_ROWS = [
    ([("Talks of 3 May", "I. Lamps")], 8.5, True),
    ([("Talks of 3 May", "I. Lamps"), ("Talks of 4 May", "II. Landing stages")], 8.5, False),
    ([("Переговоры 3 мая", "I. Фонари"), ("Переговоры 4 мая", "II. Причалы")], 8.5, True),
    ([("Talks of 3 May", "I. Lamps"), ("Of 4 May", "II. Rafts"), ("Of 5 May", "III. Oars")], 10, False),
]


@pytest.mark.parametrize(("heads", "size", "is_above"), TWO_ROWS)
def test_a_head_may_have_two_rows_that_differ(heads: list[tuple[str, str]], size: float, is_above: bool) -> None:
    named = [f"{SYMBOL} {TITLE}"] * is_above
    pages = [
        page_of(
            line(one, 123, 20, size),
            line(two, 123, 31, size),
            *(line(x, 60, 60, 8.5) for x in named),
            *body(number),
            number=number,
        )
        for number, (one, two) in enumerate(heads, 1)
    ]
    sheets = parted(front(), *pages)
    assert [texts(sheet) for sheet in sheets[1:]] == [([*rows, *named], 12, []) for rows in heads]


def test_headings_at_one_height_below_the_head_of_several_pages_stay() -> None:
    pages = [
        page_of(
            line(f"{SYMBOL} {TITLE}", 60, TOP - 54, 8.5),
            line(f"<b>Rule {number * 4}</b>", 123, TOP - 35),
            *body(number),
            number=number,
        )
        for number in (1, 2, 3)
    ]
    assert [len(sheet.body) for sheet in parted(front(), *pages)[1:]] == [13, 13, 13]


# Two first rows that are text: of two cells each, or close to what follows.
@pytest.mark.parametrize(("lefts", "y"), [((123, 300), 50), ((123,), TOP - 2 * LEADING)])
def test_two_small_rows_may_be_a_table_or_text(lefts: tuple[float, ...], y: float) -> None:
    rows = [line(f"{word} {x:g}", x, y + 10 * n, 8.5) for n, word in enumerate(("Lamps", "Oars")) for x in lefts]
    second = page_of(*rows, *body(1), number=1)
    assert texts(parted(front(), second)[1])[:2] == ([], 14)


@pytest.mark.parametrize("stamp", ["UN-{:06d}", "OAH {:07d}", "Lot-{:d}"])
@pytest.mark.parametrize("pages", [2, 4])
def test_a_stamp_may_count_the_pages(stamp: str, pages: int) -> None:
    feet = [stamp.format(451 + page) for page in range(pages)]
    sheets = parted(*(filled(page, f"of page {page};", line(foot, 400, 776)) for page, foot in enumerate(feet)))
    assert [texts(sheet)[1:] for sheet in sheets] == [(13, [foot]) for foot in feet]


@pytest.mark.parametrize(("first", "size"), [("Lamps, in thousands", 8), ("Landing stages", 10)])
def test_a_line_close_to_the_text_or_as_large_is_none(first: str, size: float) -> None:
    second = page_of(line(first, 123, TOP - LEADING if size < 10 else 55, size), *body(1), number=1)
    assert texts(parted(front(), second)[1])[:2] == ([], 13)


@pytest.mark.parametrize("first", ["Annex to the resolution", "Section II", "Recalling ferries,"])
def test_text_above_what_only_looks_like_a_head_stays(first: str) -> None:
    second = page_of(line(first, 123, 50), line("Ferries", 123, 80), *body(1), number=1)
    assert texts(parted(front(), second)[1]) == ([], 14, [])


def test_a_wide_sheet_bears_the_numbers_of_its_two_pages() -> None:
    feet = [line("3", 60, 753), line("4", 672, 753)]
    halves = [line(x.text, x.x0 + by, x.spans[0].baseline) for by in (0, 612) for x in body()]
    sheet = Page(1, 2 * 612, 792, (*halves, *feet))
    assert texts(parted(front(), sheet)[1])[2] == ["3", "4"]


LOW = 700.0


def filled(page: int, last: str, *foot: Line, gap: float = LEADING, x0: float = 123) -> Page:
    """A page of text down to the zone of the foot, its last row ``gap`` points below the others."""
    rows = [line(f"{page}-{n} {FULL}", baseline=LOW - gap - LEADING * n) for n in range(12)]
    return page_of(*reversed(rows), line(last, x0, LOW), *foot, number=page)


@pytest.mark.parametrize("pages", [2, 3, 5])
@pytest.mark.parametrize("last", ["of the ferries and of their lamps;", FULL, "1. Recalls the lamps,"])
@pytest.mark.parametrize(("gap", "x0"), [(LEADING, 123), (1.5 * LEADING, 147), (1.6 * LEADING, 123)])
def test_a_row_of_the_text_that_ends_several_pages_is_no_foot(pages: int, last: str, gap: float, x0: float) -> None:
    sheets = parted(*(filled(page, last, gap=gap, x0=x0) for page in range(pages)))
    assert [texts(sheet) for sheet in sheets] == [([], 13, [])] * pages


@pytest.mark.parametrize("pages", [2, 3, 5])
@pytest.mark.parametrize("size", [8.5, 10.0])
@pytest.mark.parametrize("words", ["Ferries of the Upper Maren", "Draft for the second reading", "Secretariat"])
def test_a_foot_may_repeat_words_beside_the_number_of_the_page(pages: int, size: float, words: str) -> None:
    feet = [[line(words, 72, 745, size), line(f"{page + 1}/{pages}", 500, 745)] for page in range(pages)]
    sheets = parted(*(filled(page, f"of page {page};", *foot) for page, foot in enumerate(feet)))
    assert [texts(sheet)[1:] for sheet in sheets] == [(13, [f"{words} {page + 1}/{pages}"]) for page in range(pages)]


@pytest.mark.parametrize("last", ["of the bay;", "ferries"])
def test_a_head_ends_where_the_type_is_as_large_as_the_text(last: str) -> None:
    """The end of a sentence that begins on the page before, close below a head and well above a new paragraph."""
    rest = [line(FULL, baseline=TOP + 24 + LEADING * number) for number in range(8)]
    head = [line(SYMBOL, 60, TOP - 22, 8), line(TITLE, 123, TOP - 13, 8)]
    sheet = parted(front(), page_of(*head, line(last, baseline=TOP), *rest, number=1))[1]
    assert [row.text for row in sheet.body[:2]] == [last, FULL]


def test_a_title_in_small_type_is_a_head_above_a_row_with_a_label() -> None:
    def page(number: int) -> Page:
        first = [line(f"{number}.", 123, TOP), line(f"{number} {FULL}", 150, TOP)]
        rest = [line(f"{number}-{n} {FULL}", baseline=TOP + LEADING * n) for n in range(1, 9)]
        return page_of(line(TITLE, 200, TOP - 13, 9), *first, *rest, number=number)

    assert [texts(sheet)[0] for sheet in parted(front(), *map(page, range(1, 5)))[1:]] == [[TITLE]] * 4


def test_a_long_title_in_small_type_may_reach_far_down_the_page() -> None:
    title = [f"{place} part of what this long title says" for place in ("first", "second", "third", "fourth", "fifth")]
    masthead = [line(text, baseline=80 + LEADING * number) for number, text in enumerate(title)]
    first = page_of(line(SYMBOL, 430, 40), *masthead, *body())
    head = [line(text, 200, 92 + 10 * number, 8) for number, text in enumerate(title)]
    pages = [
        page_of(*head, *[line(x.text, baseline=x.spans[0].baseline + 40) for x in body(n)], number=n) for n in (1, 2)
    ]
    assert [texts(sheet) for sheet in parted(first, *pages)[1:]] == [(title, 12, [])] * 2


def test_words_of_a_cell_that_two_of_many_pages_begin_with_are_no_head() -> None:
    def page(number: int) -> Page:
        rows = [line("keeper of", 123, TOP - 13, 9)] if number in (3, 5) else []
        return page_of(*rows, *body(number), number=number)

    sheets = parted(front(), *map(page, range(1, 9)))
    assert [sheet.head for sheet in sheets] == [[]] * 9


def test_posts_and_their_number_in_a_table_are_no_page_numbers() -> None:
    def page(number: int, *baselines: float) -> Page:
        cells = [cell for y in baselines for cell in (line(f"P-{number}", 123, y), line(f"{number + 1}", 400, y))]
        return page_of(*cells, *body(number), number=number)

    sheets = parted(front(), page(1), page(2, 60.0, 760.0), page(3, 60.0))
    assert [sheet.head + sheet.foot for sheet in sheets] == [[]] * 4


def test_the_end_of_a_sentence_that_comes_twice_is_no_head() -> None:
    end = "and of those who run them"
    pages = [page_of(line(end, 123, TOP - 24), *body(number), number=number) for number in (1, 2)]
    first = page_of(line(f"The ferries, {end}", baseline=80), *body())
    assert [texts(sheet)[0] for sheet in parted(first, *pages, page_of(*body(3), number=3))] == [[]] * 4


def test_the_head_of_a_table_that_a_browser_repeats_in_small_type_is_none() -> None:
    head = [line("Ferries with as many keepers", 123, TOP - 25, 9), line("as all others have", 123, TOP - 13, 9)]
    again = [line("Ferries with as many keepers", 123, 200, 9), line("as all other harbours", 123, 212, 9)]
    rows = [line(f"{number} {FULL}", baseline=TOP + LEADING * number) for number in range(6)]
    first = page_of(line(SYMBOL, 430, 40), *again, *body(0, 6))
    assert [row.text for row in parted(first, page_of(*head, *rows, number=1))[1].body[:2]] == [x.text for x in head]
