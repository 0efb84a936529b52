"""Pages are read once, and in the order of their printed numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.page.lines import Page
from desktop_app.extraction.page.order import reading_order
from desktop_app.resolution.model import Kind, Resolution, Source
from tests.extraction.press import line, opened, page_of

FULL = "Words that fill a whole line of the measure from one margin to the other,"


def page(number: int, printed: str, words: str = "") -> Page:
    body = [line(f"{words or number} {FULL}", baseline=120 + 12 * row) for row in range(4)]
    foot = [line(printed, 300, 755, 8)] if printed else []
    return page_of(*body, *foot, number=number)


def in_file(*printed: str) -> list[Page]:
    return [page(number, text) for number, text in enumerate(printed)]


@pytest.mark.parametrize(
    ("printed", "order"),
    [
        (["", "2/3", "3/3"], [0, 1, 2]),
        (["3/3", "2/3", ""], [2, 1, 0]),
        (["", "3/3", "2/3"], [0, 2, 1]),
        (["2/2", ""], [1, 0]),
        (["3/9", "2/9", "7/9"], [1, 0, 2]),  # some are missing
        (["Page 3", "Page 2", "", "Page 4"], [2, 1, 0, 3]),
        (["- 4 -", "- 3 -", "- 2 -", "- 1 -"], [3, 2, 1, 0]),
        (["Page 3 of 3", "Page 2 of 3", ""], [2, 1, 0]),
        (["Стр. 3 из 3", "Стр. 1 из 3", "Стр. 2 из 3"], [1, 2, 0]),
        (["第 2 页，共 2 页", "第 1 页，共 2 页"], [1, 0]),
        (["صفحة 2 من 2", "صفحة 1 من 2"], [1, 0]),
        (["12", "2"], [0, 1]),  # two numbers may be chance
        (["2/3", "2/3", ""], [0, 1, 2]),  # which one is the second?
        (["2/3", "3/3", "1/2", "2/2"], [0, 1, 2, 3]),  # two documents in one file
        (["", "", "3/4", "2/4"], [0, 1, 2, 3]),  # two that bear no number
        (["3", "2", ""], [2, 1, 0]),  # all that there are, and the first bears none
        (["4", "2", ""], [0, 1, 2]),
        (["35/3 23-90178", "23-90178 35/2", ""], [2, 1, 0]),  # with the job number in one line
    ],
)
def test_pages_are_put_in_the_order_of_their_numbers(printed: list[str], order: list[int]) -> None:
    found = reading_order(in_file(*printed))
    assert list(found.numbers) == order
    assert [each.number for each in found.pages] == list(range(len(order)))
    codes = [notice.message.code for notice in found.notices if notice.message.code != "page-missing"]
    assert codes == ([] if order == sorted(order) else ["pages-out-of-order"])


@pytest.mark.parametrize(
    ("printed", "counts_on"),
    [
        (["1", "2", "3"], True),
        (["", "2/3", "3/3"], True),
        (["3/3", "2/3", ""], True),
        (["1/4", "2/4", "4/4"], False),
        (["1", "2", "4"], False),
        (["", "", ""], False),
    ],
)
def test_numbers_that_count_on_say_that_no_page_is_missing_between(printed: list[str], counts_on: bool) -> None:
    assert reading_order(in_file(*printed)).counts_on is counts_on


@pytest.mark.parametrize("printed", [("", "2/4", "3/4", "4/4"), ("", "2", "3", "4"), ("1", "2", "3", "4")])
def test_pages_side_by_side_on_a_sheet_stay_in_their_order(printed: tuple[str, ...]) -> None:
    sheets = [
        page_of(line(f"{sheet} {FULL}", baseline=120), line(left, 200, 755), line(right, 500, 755), number=sheet)
        for sheet, (left, right) in enumerate([printed[:2], printed[2:]])
    ]
    assert reading_order(sheets).numbers == (0, 1)


@pytest.mark.parametrize(
    ("printed", "kept", "told"),
    [
        (("", "2/3", "2/3", "3/3"), (0, 1, 3), ["Page 3 of the file is the same as page 2; it is read once."]),
        (("", "2/3", "3/3", "3/3"), (0, 1, 2), ["Page 4 of the file is the same as page 3; it is read once."]),
        (("", "", "2/3", "3/3"), (0, 2, 3), ["Page 2 of the file is the same as page 1; it is read once."]),
        (("", "2/3", "3/3", "2/3"), (0, 1, 2), ["Page 4 of the file is the same as page 2; it is read once."]),
        (
            ("", "2/3", "2/3", "3/3", "3/3"),
            (0, 1, 3),
            [
                "2 pages of the file, the first of them page 3, are the same as pages before them; each is read once.",
            ],
        ),
    ],
)
def test_a_page_that_is_there_twice_is_read_once(
    printed: tuple[str, ...], kept: tuple[int, ...], told: list[str]
) -> None:
    found = reading_order([page(number, text, f"of {text} is") for number, text in enumerate(printed)])
    assert found.numbers == kept
    assert [str(notice.message) for notice in found.notices] == told


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        (["", "2/3", "3/3"], None),
        (["", "3/3"], None),  # one number alone may be anything
        (["", "2/5", "4/5", "5/5"], (1, "By the printed numbers, page 3 of 5 is missing in the file.")),
        (["2/4", "3/4", "4/4"], (0, "By the printed numbers, page 1 of 4 is missing in the file.")),
        (["", "4/4", "2/4"], (2, "By the printed numbers, page 3 of 4 is missing in the file.")),
        (
            ["1/9", "2/9", "5/9"],
            (1, "By the printed numbers, 6 of 9 pages are missing in the file, the first of them page 3."),
        ),
        (
            ["35/1", "35/2", "35/33", "35/34"],
            (1, "By the printed numbers, 31 of 35 pages are missing in the file, the first of them page 3."),
        ),
        (["12/2025", "12/2025", ""], None),  # a month
        (["2/3", "3/3", "1/2", "2/2"], None),  # two documents in one file
        (["", "", "3/4", "4/4"], None),  # which one is the second?
    ],
)
def test_pages_that_are_missing_by_their_numbers_are_told_of(printed: list[str], told: tuple[int, str] | None) -> None:
    notices = [each for each in reading_order(in_file(*printed)).notices if each.message.code == "page-missing"]
    assert [(each.page, str(each.message)) for each in notices] == ([told] if told else [])


def numbered_pages(*numbers: Sequence[int]) -> list[Page]:
    """Pages without a number of their own, whose paragraphs have some."""
    return [
        page_of(
            *(line(f"{each}. {FULL}", baseline=120 + 12 * row) for row, each in enumerate(found)),
            line(f"23-90178 {number}", 300, 755, 8),
            number=number,
        )
        for number, found in enumerate(numbers)
    ]


@pytest.mark.parametrize(
    ("numbers", "is_reversed"),
    [
        ([(7, 8), (4, 5, 6), (1, 2, 3), ()], True),
        ([(12, 13), (9, 10, 11), (7, 8, 1), (4, 5, 6), (1, 2, 3), ()], True),  # lists inside of paragraphs
        ([(), (1, 2, 3), (4, 5), (6, 7)], False),
        ([(1, 2), (3, 1, 2), (3, 4), (1, 2, 3)], False),  # parts of a text begin anew
        ([(1, 2, 3), (1, 2, 3), (1, 2, 3)], False),
        ([(3, 4), (1, 2)], False),  # once may be chance
    ],
)
def test_pages_whose_paragraphs_count_down_are_read_from_the_last(
    numbers: Sequence[Sequence[int]], is_reversed: bool
) -> None:
    found = reading_order(numbered_pages(*numbers))
    order = list(range(len(numbers)))
    assert list(found.numbers) == (order[::-1] if is_reversed else order)
    assert [each.message.code for each in found.notices] == (["pages-reversed"] if is_reversed else [])


def test_pages_with_little_text_may_be_alike() -> None:
    form = [page_of(line("To be filled in.", baseline=300), number=number) for number in range(3)]
    assert reading_order(form).numbers == (0, 1, 2)


def two_pages() -> list[Page]:
    press = opened(feet={0: "23-90178 (E)", 1: "2/2"}, notes={1: ["<sup>1</sup> Resolution 70/950."]})
    press.operative("1.", "<i>Requests</i> the Secretary-General to report on ferries;")
    press.turn()
    press.operative("2.", "<i>Decides</i> to consider the matter at its next session.<sup>1</sup>")
    press.closing("46th plenary meeting", "15 December 2023")
    return press.pages()


def read(pages: list[Page]) -> Resolution:
    numbered = [replace(each, number=number) for number, each in enumerate(pages)]
    return resolution_of(numbered, Source("invented.pdf", "0" * 64, len(pages)))


@pytest.mark.parametrize(
    ("order", "codes", "place"),
    [
        ((0, 1), [], 1),
        ((1, 0), ["pages-out-of-order"], 0),
        ((0, 1, 1), ["page-twice"], 1),
        ((1, 1, 0), ["page-twice", "pages-out-of-order"], 0),
    ],
)
def test_places_are_those_of_the_file(order: tuple[int, ...], codes: list[str], place: int) -> None:
    sound = two_pages()
    resolution = read([sound[number] for number in order])
    assert [paragraph.text for paragraph in resolution.paragraphs] == [p.text for p in read(sound).paragraphs]
    assert [notice.message.code for notice in resolution.warnings] == codes
    (last,) = [p for p in resolution.paragraphs if p.kind is Kind.OPERATIVE and p.number == 2]
    assert {region.page for region in last.regions} == {place}
    assert {word.region.page for word in last.words} == {place}
    assert {region.page for region in resolution.footnotes[0].regions} == {place}
    assert len(resolution.page_sizes) == len(order)


@pytest.mark.parametrize(("feet", "codes"), [({0: "1", 1: "2", 2: "3"}, []), ({}, ["label-gap"])])
def test_a_list_that_leaves_numbers_out_misses_no_page_where_the_pages_are_counted(
    feet: dict[int, str], codes: list[str]
) -> None:
    press = opened(feet=feet)
    press.operative("1.", "<i>Requests</i> the keepers of the lamps of all harbours:")
    for label in ("(a)", "(b)"):
        press.paragraph("To light them in the evening, and to put them out at dawn;", 48, label)
    press.turn()
    for label in ("(d)", "(e)"):
        press.paragraph("To keep their glass free of salt, and their brass free of rust;", 48, label)
    press.operative("2.", "<i>Decides</i> to consider the matter at its next session.")
    press.turn()
    press.closing("46th plenary meeting", "15 December 2023")
    assert [notice.message.code for notice in read(press.pages()).warnings] == codes
