"""Tables of published resolutions, cell by cell: the PDF has the cells of the United Nations' own XML."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.tasks.read import read


def tables_in(path: Path) -> list[tuple[tuple[str, ...], ...]]:
    return [paragraph.rows for paragraph in read(path).paragraphs if paragraph.rows]


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
