"""Tables of published resolutions, cell by cell: the PDF has the cells of the United Nations' own XML."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.corpus_files import read_once

# Every table of the published PDFs: its resolution, its rows, its columns, and a digest of its cells, which were
# compared with the pages by eye, cell by cell.
COMPARED = [
    ("78_249", 15, 3, "6d39499ce0e263e6"),
    ("78_253", 11, 4, "271310bd953e0157"),
    ("78_253", 16, 4, "fd1c01d10b4ccdef"),
    ("78_253", 4, 10, "cbf56dbfbc38da0d"),
    ("79_255", 14, 3, "88b1e10ce4abb893"),
    ("79_257", 41, 4, "28aa12886a50ff7b"),
    ("80_242", 43, 4, "d2731fdd9ecc4a13"),
]
Table = tuple[tuple[str, ...], ...]


def tables_in(path: Path) -> list[Table]:
    return [paragraph.rows for paragraph in read_once(path).paragraphs if paragraph.rows]


@pytest.mark.corpus
@pytest.mark.parametrize(("number", "sizes"), [("78_249", [15]), ("79_255", [14]), ("78_253", [11, 16, 4])])
def test_a_pdf_has_the_tables_of_the_xml(corpus: Path, number: str, sizes: list[int]) -> None:
    tables = tables_in(corpus / "real" / f"A_RES_{number}.pdf")
    assert [len(rows) for rows in tables] == sizes
    assert tables == tables_in(corpus / "ledger" / "xml" / f"A_RES_{number}_en.xml")


@pytest.mark.corpus
@pytest.mark.parametrize(("number", "rows", "total"), [("79_257", 41, "14 476"), ("80_242", 43, "11 877")])
def test_a_table_over_two_pages_is_one(corpus: Path, number: str, rows: int, total: str) -> None:
    (table,) = tables_in(corpus / "real" / f"A_RES_{number}.pdf")
    assert len(table) == rows
    assert (table[0][0], table[0][-1], table[-1][0], table[-1][-1]) == ("Category", "Total", "Total", total)
    assert sum(row[0] == "Category" for row in table) == 1


def digest(table: Table) -> str:
    return hashlib.sha256(json.dumps(table, ensure_ascii=False).encode()).hexdigest()[:16]


@pytest.mark.corpus
@pytest.mark.parametrize("number", dict.fromkeys(number for number, *_ in COMPARED))
def test_every_cell_is_as_it_was_seen_on_the_page(corpus: Path, number: str) -> None:
    tables = tables_in(corpus / "real" / f"A_RES_{number}.pdf")
    found = [(number, len(table), len(table[0]), digest(table)) for table in tables]
    assert found == [row for row in COMPARED if row[0] == number]


def amounts(table: Table) -> Iterator[tuple[str, list[int]]]:
    """The first cell of each row of figures, and its figures; a letter that calls a note is none of them."""
    for name, *cells in table:
        plain = [cell.rstrip(" abc").replace(" ", "").replace("–", "0") for cell in cells]
        if all(cell.isdecimal() for cell in plain):
            yield name, [int(cell) for cell in plain]


@pytest.mark.corpus
@pytest.mark.parametrize("number", ["79_257", "80_242"])
def test_the_figures_of_a_table_add_up_as_they_do_on_the_page(corpus: Path, number: str) -> None:
    (table,) = tables_in(corpus / "real" / f"A_RES_{number}.pdf")
    group, section, whole = [0, 0, 0], [0, 0, 0], [0, 0, 0]
    rows = list(amounts(table))
    for name, figures in rows:
        assert figures[0] + figures[1] == figures[2], name
        if name == "Total":
            assert figures == whole
        elif name.endswith("total") and name != "Subtotal":
            assert figures == section
            whole, section = [sum(pair) for pair in zip(whole, figures, strict=True)], [0, 0, 0]
        elif name == "Subtotal":
            assert figures == group
            section, group = [sum(pair) for pair in zip(section, figures, strict=True)], [0, 0, 0]
        else:
            group = [sum(pair) for pair in zip(group, figures, strict=True)]
    assert len(rows) > 25


@pytest.mark.corpus
@pytest.mark.parametrize("name", ["c5_long_old", "c5_long_new"])
def test_each_row_is_whole_wherever_the_page_ends(corpus: Path, name: str) -> None:
    (table,) = tables_in(corpus / "cases" / f"{name}.pdf")
    rows = [(f"Gauge {n}", str(100 + n), str(200 + n), str(300 + 2 * n)) for n in range(1, len(table))]
    assert table == (("Region", "2024", "2025", "Total"), *rows)
    assert len(table) == 60
