"""Remarks printed in a margin are no part of the text; labels, numbers and cells of a table there are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pymupdf
import pytest

from tests.pdf.paper import ENGLISH, FRENCH, Row, codes, read_sheet, units, write

BESIDE = 520.0

REMARKS = [
    (BESIDE, 7.0, "helv", ["Commented [AB1]:", "the delegation", "would rather keep", "78/1 as it is"]),
    (BESIDE, 10.0, "helv", ["Comment [2]:", "agreed ad ref."]),
    (20.0, 7.0, "tiit", ["keep this", "as in 79/950"]),
    (BESIDE, 8.0, "cour", ["Remarque 3 :", "à revoir"]),
    (BESIDE, 7.0, "china-s", ["批注[AB1]：建议采用", "商定措辞，谢谢"]),
]


def beside(page: pymupdf.Page, x: float, y: float, size: float, font: str, texts: Sequence[str]) -> None:
    """Rows in the margin, a little higher or lower than those of the text."""
    for number, text in enumerate(texts):
        page.insert_text((x, y + 1.25 * size * number), text, fontname=font, fontsize=size)


@pytest.mark.parametrize(("x", "size", "font", "texts"), REMARKS)
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
@pytest.mark.parametrize("y", [187, 248, 278])
def test_a_remark_beside_the_text_is_left_out_and_told_of(
    tmp_path: Path, rows: Sequence[Row], x: float, size: float, font: str, texts: Sequence[str], y: float
) -> None:
    found = read_sheet(tmp_path, lambda page: beside(page, x, y, size, font, texts), rows)
    assert units(found) == units(read_sheet(tmp_path, rows=rows))
    assert codes(found) == ["comments"]


def test_a_remark_that_begins_above_the_full_lines_is_left_out_whole(tmp_path: Path) -> None:
    texts = ["Comment on the title", "and on its chapeau,", "to which all of us", "agreed in May,", "as 79/950 says"]
    found = read_sheet(tmp_path, lambda page: beside(page, BESIDE, 150, 8, "helv", texts))
    assert units(found) == units(read_sheet(tmp_path))


@pytest.mark.parametrize(("font", "size"), [("tiro", 12.0), ("tiit", 11.0), ("tiro", 10.0)])
@pytest.mark.parametrize("x", [BESIDE, 20.0])
def test_a_remark_in_the_type_of_the_text_stands_between_its_rows(
    tmp_path: Path, font: str, size: float, x: float
) -> None:
    texts = ["too weak,", "delete it", "or amend", "all of it"][: 4 if x == BESIDE else 2]
    found = read_sheet(tmp_path, lambda page: beside(page, x, 226, size, font, texts))
    assert units(found) == units(read_sheet(tmp_path))
    assert codes(found) == ["comments"]


def test_words_in_the_type_of_the_text_on_its_baselines_are_cells_or_labels(tmp_path: Path) -> None:
    def lay(page: pymupdf.Page) -> None:
        for row in ENGLISH[5:9]:
            page.insert_text((BESIDE, row.y), "lamps", fontname="tiro", fontsize=10)

    assert "comments" not in codes(read_sheet(tmp_path, lay))


def test_a_remark_goes_on_at_the_head_of_the_next_page_above_its_text(tmp_path: Path) -> None:
    def lay(page: pymupdf.Page) -> None:
        file = page.parent
        second = file.new_page(width=612, height=792)
        write(second, [row._replace(text=row.text.replace("1.", "4.")) for row in ENGLISH[8:10]], dy=-100)
        if len(told) == 2:
            beside(file[0], BESIDE, 310, 7, "helv", ["We keep the lamps", "and the oars"])
            beside(second, BESIDE, 60, 7, "helv", ["of all boats,", "as was said"])

    told = ["plain"]
    plain = read_sheet(tmp_path, lay)
    told.append("with remarks")
    found = read_sheet(tmp_path, lay)
    assert units(found) == units(plain)
    assert codes(found) == ["comments", *codes(plain)]


# What else stands outside the measure: numbers and labels of paragraphs, words in the type of the text.
KEPT = [(70.0, 7.0, "helv", ["12", "13"]), (60.0, 8.0, "tiro", ["(a)"]), (BESIDE, 10.0, "tiro", ["Marginal words"])]


@pytest.mark.parametrize(("x", "size", "font", "texts"), KEPT)
def test_labels_and_words_of_the_text_stay(
    tmp_path: Path, x: float, size: float, font: str, texts: Sequence[str]
) -> None:
    found = read_sheet(tmp_path, lambda page: beside(page, x, 250, size, font, texts))
    assert codes(found).count("comments") == 0


def test_what_runs_along_the_side_of_a_page_is_no_remark(tmp_path: Path) -> None:
    found = read_sheet(
        tmp_path, lambda page: page.insert_text((40, 300), "Copied at the harbour", fontsize=7, rotate=90)
    )
    assert codes(found).count("comments") == 0


# A table that is wider than the text, by its rows: below heads in a column outside, figures or words.
TABLES = [
    [("Lamp", "Gross cost", "Net of tax"), ("Oil", "63 930 800", "58 552 400"), ("Gas", "3 704 800", "3 597 500")],
    [("Lamp", "Kept by whom", "Kept where"), ("Oil", "one keeper", "on the island"), ("Gas", "nobody", "in the tower")],
]


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("font", ["tiro", "helv"])
def test_cells_of_a_table_wider_than_the_text_stay(tmp_path: Path, table: Sequence[Sequence[str]], font: str) -> None:
    def lay(page: pymupdf.Page) -> None:
        for number, cells in enumerate(table):
            for x, cell in zip((100, 300, BESIDE), cells, strict=True):
                page.insert_text((x, 400 + 14 * number), cell, fontname=font, fontsize=8)

    found = read_sheet(tmp_path, lay)
    assert codes(found) == []
    said = " ".join(text for _, _, text in units(found)) + str([paragraph.rows for paragraph in found.paragraphs])
    assert all(cell in said for row in table for cell in row)


@pytest.mark.parametrize(("size", "text"), [(6.0, "keep this as it is"), (10.0, "cannot accept")])
@pytest.mark.parametrize("y", [194.5, 196, 255.5])
def test_a_remark_written_between_two_rows_is_left_out_and_told_of(
    tmp_path: Path, size: float, text: str, y: float
) -> None:
    found = read_sheet(tmp_path, lambda page: page.insert_text((152, y), text, fontname="helv", fontsize=size))
    assert units(found) == units(read_sheet(tmp_path))
    assert codes(found) == ["comments"]


def test_small_rows_close_to_each_other_are_no_remarks(tmp_path: Path) -> None:
    def lay(page: pymupdf.Page) -> None:
        texts = ["1 The lamps of the north are", "lit by hand at dusk, and those", "of the south by the tide."]
        for number, text in enumerate(texts):
            page.insert_text((100, 700 + 7.5 * number), text, fontname="tiro", fontsize=7)

    assert "comments" not in codes(read_sheet(tmp_path, lay))


@pytest.mark.parametrize("is_parted", [True, False], ids=["table", "frame of a page"])
def test_words_between_the_rows_stay_where_the_lines_of_a_table_part_them_from_the_text(
    tmp_path: Path, is_parted: bool
) -> None:
    def lay(page: pymupdf.Page) -> None:
        for y in (210, 320):
            page.draw_line((60, y), (600, y))
        for x in (60, 400, 600) if is_parted else (60, 600):
            page.draw_line((x, 210), (x, 320))
        beside(page, BESIDE, 226, 10, "tiro", ["kept by one,", "or by all", "who row there"])

    assert ("comments" in codes(read_sheet(tmp_path, lay))) != is_parted
