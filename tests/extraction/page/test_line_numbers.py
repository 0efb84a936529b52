"""Numbers that count the lines in a margin are no part of the text; other numbers are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import pymupdf
import pytest

from desktop_app.extraction.page.line_numbers import without_line_numbers
from desktop_app.resolution.model import Resolution
from desktop_app.tasks.read import read
from tests.extraction.press import line, page_of
from tests.pdf.paper import ENGLISH, FRENCH, Row, units, write

Numbers = Callable[[int, int], str]
"""The number of a line, by its place on its page and in the document, both from 1; empty where it has none."""


def each(_on_page: int, number: int, step: int = 1) -> str:
    return str(number) if number % step == 0 else ""


def each_on_page(on_page: int, _number: int, step: int = 1) -> str:
    return str(on_page) if on_page % step == 0 else ""


def sheets(rows: Sequence[Row]) -> list[list[Row]]:
    """The rows on two pages, the second with what follows the first six."""
    shift = rows[6].y - 60
    return [list(rows[:6]), [row._replace(y=row.y - shift) for row in rows[6:]]]


def numbered(
    folder: Path, rows: Sequence[Row], numbers: Numbers | None, x: float, ends_there: bool = False
) -> Resolution:
    """What is read from two pages whose lines are numbered at ``x``, where the numbers may end instead of begin."""
    path, count = folder / "numbered.pdf", 0
    with pymupdf.open() as file:
        for sheet in sheets(rows):
            page = file.new_page(width=612, height=792)
            write(page, sheet)
            for place, row in enumerate(sheet, 1):
                count += 1
                text = numbers(place, count) if numbers else ""
                start = x - pymupdf.get_text_length(text, "helv", 8) if ends_there else x
                page.insert_text((start, row.y), text, fontname="helv", fontsize=8)
        file.save(path)
    return read(path)


MANNERS = [
    (each, 72, False),
    (each, 88, True),
    (partial(each, step=5), 72, False),
    (partial(each, step=2), 80, True),
    (each_on_page, 76, False),
    (partial(each_on_page, step=3), 76, True),
    (each, 520, False),
    (partial(each_on_page, step=4), 540, True),
]


@pytest.mark.parametrize(("numbers", "x", "ends_there"), MANNERS)
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_line_numbers_are_left_out(
    tmp_path: Path, numbers: Numbers, x: float, ends_there: bool, rows: Sequence[Row]
) -> None:
    assert units(numbered(tmp_path, rows, numbers, x, ends_there)) == units(numbered(tmp_path, rows, None, x))


@pytest.mark.parametrize("step", [1, 4, 5])
@pytest.mark.parametrize("x", [72, 540])
def test_a_page_number_may_stand_among_the_numbers_of_lines(tmp_path: Path, step: int, x: float) -> None:
    def with_page_number(step: int | None) -> Resolution:
        path = tmp_path / "numbered.pdf"
        with pymupdf.open() as file:
            for sheet, number in ((0, 1), (1, 2), (2, 3)):
                page = file.new_page(width=612, height=792)
                write(page, sheets(ENGLISH)[0] if sheet == 0 else sheets(ENGLISH)[1][5 * sheet - 5 : 5 * sheet])
                page.insert_text((x, 750), str(number), fontname="helv", fontsize=8)
                for line in range(1, 41 if step else 0):
                    if line % step == 0:  # type: ignore[operator]  # no lines are numbered without a step
                        page.insert_text((x, 60 + 12 * line), str(line), fontname="helv", fontsize=8)
            file.save(path)
        return read(path)

    assert units(with_page_number(step)) == units(with_page_number(None))


def test_numbers_in_a_margin_that_count_something_else_stay(tmp_path: Path) -> None:
    def of_paragraphs(_on_page: int, number: int) -> str:
        return {5: "1", 7: "2", 9: "3"}.get(number, "")

    found = units(numbered(tmp_path, ENGLISH, of_paragraphs, 76))
    assert {"1", "2", "3"} <= {word for _, label, text in found for word in (label, *text.split())}


def test_the_numbers_of_the_rows_of_a_table_stay(tmp_path: Path) -> None:
    path = tmp_path / "table.pdf"
    with pymupdf.open() as file:
        page = file.new_page(width=612, height=792)
        write(page, ENGLISH)
        for number in range(1, 9):
            page.insert_text((100, 400 + 12 * number), str(number), fontname="tiro", fontsize=10)
            page.insert_text((140, 400 + 12 * number), f"Harbour of the {number} winds", fontname="tiro", fontsize=10)
        file.save(path)
    text = " ".join(text for _, _, text in units(read(path)))
    assert all(f"{number} Harbour" in text for number in range(1, 9))


def test_a_number_with_a_control_character_is_a_number() -> None:
    page = page_of(line("9\x1e", 60, 100))
    assert list(without_line_numbers([page])) == [page]
