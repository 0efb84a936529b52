"""Pages that were put side by side on sheets are read one by one, also in the order in which a booklet is folded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.page.leaves import halves_of
from desktop_app.extraction.page.lines import Line, Page
from desktop_app.extraction.page.order import reading_order
from desktop_app.resolution.model import Resolution, Source
from tests.extraction.press import HEIGHT, WIDTH, Press, line, opened, page_of

ENGLISH = ("<i>Requests</i> the ferries of river {0} to keep a boat ready for rescue at all hours of the day;", "Done")
FRENCH = ("<i>Prie</i> les bacs du fleuve {0} de tenir un canot de secours prêt à toute heure du jour ;", "Fait")
RUSSIAN = ("<i>просит</i> паромы реки {0} держать спасательную лодку наготове в любое время суток;", "Конец")


def pages(count: int, foot: str, words: Sequence[str] = ENGLISH) -> list[Page]:
    """A text over some pages, which bear numbers but for the first; a paragraph goes on over the end of each."""
    press: Press = opened(feet={page: foot.format(page + 1, count) for page in range(1, count)})
    for number in range(1, 4 * count):
        if number % 4 == 0:
            press.y = press.bottom - 20
        press.operative(f"{number}.", words[0].format(number) + words[0].format("and every other")[:-1] + ";")
    return press.pages()


def sheet(number: int, left: Page | None, right: Page | None) -> Page:
    lines: tuple[Line, ...] = left.lines if left else ()
    for each in right.lines if right else ():
        spans = tuple(span._replace(x0=span.x0 + WIDTH, x1=span.x1 + WIDTH) for span in each.spans)
        places = tuple((start, end, x0 + WIDTH, x1 + WIDTH) for start, end, x0, x1 in each.words)
        lines += (replace(each, spans=spans, x0=each.x0 + WIDTH, x1=each.x1 + WIDTH, words=places),)
    return Page(number, 2 * WIDTH, HEIGHT, lines)


def booklet(single: Sequence[Page]) -> list[Page]:
    """Pages as they are printed to be folded: the last beside the first, the second beside the last but one."""
    padded = [*single, *[None] * (-len(single) % 4)]
    sides = [(padded[-1 - number], padded[number]) for number in range(len(padded) // 2)]
    return [sheet(number, *(side[::-1] if number % 2 else side)) for number, side in enumerate(sides)]


def side_by_side(single: Sequence[Page]) -> list[Page]:
    padded = [*single, *[None] * (len(single) % 2)]
    return [sheet(number // 2, *padded[number : number + 2]) for number in range(0, len(padded), 2)]


def printed_small(single: Sequence[Page], columns: int, rows: int, scale: float, room: float = 1.1) -> list[Page]:
    """Pages printed at a scale in the cells of sheets, in their rows, each in the middle of its cell.

    A cell is so many times as wide and high as a page.
    """
    per_sheet, sheets = columns * rows, []
    width, height = room * scale * WIDTH, room * scale * HEIGHT
    left, top = (width - scale * WIDTH) / 2, (height - scale * HEIGHT) / 2
    for number in range(0, len(single), per_sheet):
        lines: list[Line] = []
        for place, page in enumerate(single[number : number + per_sheet]):
            row, column = divmod(place, columns)
            across, down = column * width + left, row * height + top
            lines += [scaled(each, scale, across, down) for each in page.lines]
        sheets.append(Page(number // per_sheet, columns * width, rows * height, tuple(lines)))
    return sheets


def scaled(line: Line, scale: float, across: float, down: float) -> Line:
    """A line at a scale, moved."""
    return replace(
        line,
        spans=tuple(
            span._replace(
                x0=span.x0 * scale + across,
                x1=span.x1 * scale + across,
                baseline=span.baseline * scale + down,
                size=span.size * scale,
            )
            for span in line.spans
        ),
        x0=line.x0 * scale + across,
        y0=line.y0 * scale + down,
        x1=line.x1 * scale + across,
        y1=line.y1 * scale + down,
        words=tuple((start, end, x0 * scale + across, x1 * scale + across) for start, end, x0, x1 in line.words),
    )


def read(pages: Sequence[Page]) -> Resolution:
    return resolution_of(pages, Source("invented.pdf", "0" * 64, len(pages)))


def texts(resolution: Resolution) -> list[tuple[str, str]]:
    return [(paragraph.label, paragraph.text) for paragraph in resolution.paragraphs]


@pytest.mark.parametrize(
    ("count", "foot", "words"),
    [
        (4, "{0}/{1}", ENGLISH),
        (4, "{0}", FRENCH),
        (4, "", RUSSIAN),
        (6, "Page {0}", FRENCH),
        (6, "{0}/{1}", RUSSIAN),
        (6, "", ENGLISH),
        (8, "{0}", ENGLISH),
    ],
)
def test_a_booklet_is_read_in_the_order_of_its_pages(count: int, foot: str, words: Sequence[str]) -> None:
    single = pages(count, foot, words)
    found = read(booklet(single))
    assert texts(found) == texts(read(single))
    assert [notice.message.code for notice in found.warnings][:1] == ["pages-out-of-order"]


@pytest.mark.parametrize("foot", ["{0}/{1}", "{0}", ""])
def test_a_booklet_of_three_pages_begins_with_a_blank_one(foot: str) -> None:
    single = pages(3, foot)
    assert texts(read(booklet(single))) == texts(read(single))


@pytest.mark.parametrize("foot", ["{0}/{1}", ""])
def test_pages_side_by_side_in_their_order_are_read_sheet_by_sheet(foot: str) -> None:
    found = read(side_by_side(pages(6, foot)))
    assert texts(found) == texts(read(pages(6, foot)))
    assert "pages-out-of-order" not in [notice.message.code for notice in found.warnings]


def test_places_are_those_on_the_sheets() -> None:
    single = pages(4, "{0}/{1}")
    plain, folded = read(single), read(booklet(single))
    where = {0: (0, WIDTH), 1: (1, 0.0), 2: (1, WIDTH), 3: (0, 0.0)}
    for one, other in zip(plain.paragraphs, folded.paragraphs, strict=True):
        for region, moved in zip(one.regions, other.regions, strict=True):
            number, shift = where[region.page]
            assert (moved.page, moved.x0, moved.y0) == (number, pytest.approx(region.x0 + shift), region.y0)
        for word, placed in zip(one.words, other.words, strict=True):
            number, shift = where[word.region.page]
            assert (placed.start, placed.region.page) == (word.start, number)
            assert placed.region.x0 == pytest.approx(word.region.x0 + shift)


@pytest.mark.parametrize(
    "sheets",
    [
        [page_of(line("A page that is higher than wide"))],
        [Page(0, 2 * WIDTH, HEIGHT, (line("One line across the middle of a wide sheet", 500),))],
    ],
)
def test_other_pages_are_not_cut(sheets: list[Page]) -> None:
    assert halves_of(sheets) == []
    assert reading_order(sheets).corners == ()


@pytest.mark.parametrize("words", [ENGLISH, FRENCH, RUSSIAN])
def test_two_pages_on_a_sheet_are_two_however_few_lines_they_have(words: Sequence[str]) -> None:
    press = opened()
    press.operative("1.", words[0].format(1))
    press.turn()
    press.operative("2.", words[0].format(2))
    press.closing(words[1], "15 December 2023")
    single = press.pages()
    (sheet_,) = side_by_side(single)
    assert texts(read([sheet_])) == texts(read(single))
    assert reading_order([sheet_]).notices == ()
    assert {region.page for paragraph in read([sheet_]).paragraphs for region in paragraph.regions} == {0}


@pytest.mark.parametrize(
    ("columns", "rows", "room"), [(2, 2, 1.1), (1, 2, 1.2), (2, 1, 1.2), (3, 2, 1.3), (1, 1, 1.5), (1, 1, 2)]
)
@pytest.mark.parametrize("scale", [0.5, 0.7, 1.0])
@pytest.mark.parametrize(("foot", "words"), [("{0}/{1}", ENGLISH), ("{0}", FRENCH), ("Page {0}", RUSSIAN)])
def test_pages_printed_small_are_read_one_by_one(
    columns: int, rows: int, room: float, scale: float, foot: str, words: Sequence[str]
) -> None:
    single = pages(7, foot, words)
    found = read(printed_small(single, columns, rows, scale, room))
    assert texts(found) == texts(read(single))
    assert [notice.message.code for notice in found.warnings] == [n.message.code for n in read(single).warnings]


@pytest.mark.parametrize(("columns", "rows"), [(1, 2), (2, 2), (3, 1), (3, 2), (4, 2)])
@pytest.mark.parametrize("scale", [0.4, 0.5, 0.7])
@pytest.mark.parametrize("words", [ENGLISH, FRENCH, RUSSIAN])
@pytest.mark.parametrize("count", [2, 7])
def test_pages_without_numbers_are_read_one_by_one_where_their_type_is_tiny(
    columns: int, rows: int, scale: float, words: Sequence[str], count: int
) -> None:
    press: Press = opened()
    while len(press.sheets) < count or press.y < press.bottom - 200:
        number = len(press.sheets) * 100 + int(press.y)
        places = " ".join(f"{number}-{place}" for place in range(60))
        press.operative(f"{number}.", f"{words[0].format(number)[:-1]} {places};")
    single = press.pages()
    found = read(printed_small(single, columns, rows, scale))
    assert texts(found) == texts(read(single))
    assert [notice.message.code for notice in found.warnings] == [n.message.code for n in read(single).warnings]


@pytest.mark.parametrize("scale", [0.5, 1.0])
def test_a_page_by_itself_is_not_cut_whatever_its_type(scale: float) -> None:
    assert reading_order(printed_small(pages(3, ""), 1, 1, scale)).corners == ()


def test_their_places_are_those_on_the_sheets() -> None:
    single = pages(7, "{0}/{1}")
    sheets = printed_small(single, 2, 2, 0.5)
    for one, other in zip(read(single).paragraphs, read(sheets).paragraphs, strict=True):
        for region, moved in zip(one.regions, other.regions, strict=True):
            sheet, place = divmod(region.page, 4)
            row, column = divmod(place, 2)
            across, down = ((1.1 * place + 0.05) * 0.5 * side for place, side in ((column, WIDTH), (row, HEIGHT)))
            assert moved.page == sheet
            assert moved.x0 == pytest.approx(0.5 * region.x0 + across, abs=1)
            assert moved.y0 == pytest.approx(0.5 * region.y0 + down, abs=1)


def test_sheets_that_were_shuffled_are_put_in_order_and_told_of() -> None:
    single = pages(8, "{0}/{1}")
    first, second = printed_small(single, 2, 2, 0.5)
    shuffled = [replace(second, number=0), replace(first, number=1)]
    found = read(shuffled)
    assert texts(found) == texts(read(single))
    assert [notice.message.code for notice in found.warnings][:1] == ["pages-out-of-order"]


@pytest.mark.parametrize(
    "printed",
    [
        ("", "2/2"),  # the upper half holds all that there is to read
        ("1/3", "3/3"),  # a number is missing
        ("", ""),
    ],
)
def test_a_page_with_room_in_its_middle_is_one(printed: tuple[str, str]) -> None:
    body = [line("Words that fill a whole line of the measure.", baseline=120 + 12 * row) for row in range(4)]
    feet = [line(number, 300, y) for number, y in zip(printed, (380, 760), strict=True) if number]
    assert reading_order([page_of(*body, *feet)]).corners == ()


@pytest.mark.parametrize("corner", [(0.0, 0.0), (0.0, 9.0), (5.0, 4.0)])
def test_pages_in_a_corner_of_huge_sheets_are_read(corner: tuple[float, float]) -> None:
    across, down = corner[0] * WIDTH, corner[1] * HEIGHT
    single = pages(7, "{0}/{1}")
    sheets = [
        Page(each.number, 10 * WIDTH, 10 * HEIGHT, tuple(scaled(line, 1, across, down) for line in each.lines))
        for each in single
    ]
    assert texts(read(sheets)) == texts(read(single))
