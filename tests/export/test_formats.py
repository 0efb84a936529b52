"""Every format takes every subject that fits it, hostile text stays text, and files are written whole."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html as lxml_html
from openpyxl import load_workbook

from desktop_app.comparison.model import Comparison
from desktop_app.export.errors import ExportError
from desktop_app.export.formats import FORMATS, ExportedKind, ending_of, endings_for
from desktop_app.export.options import ExportOptions
from desktop_app.export.writers import COMPARISON_WRITERS, RESOLUTION_WRITERS, content_of
from desktop_app.markup.kinds import ChangeKind
from desktop_app.resolution.model import Resolution


def exported(subject: Comparison | Resolution, ending: str, options: ExportOptions | None = None) -> bytes:
    return content_of(subject, Path(f"out.{ending}"), options or ExportOptions())


@pytest.mark.parametrize("ending", sorted(COMPARISON_WRITERS))
def test_hostile_text_goes_through_every_comparison_format(hostile: Comparison, ending: str) -> None:
    assert exported(hostile, ending)


@pytest.mark.parametrize("ending", sorted(RESOLUTION_WRITERS))
def test_hostile_text_goes_through_every_resolution_format(hostile: Comparison, ending: str) -> None:
    assert exported(hostile.new, ending)


@pytest.mark.parametrize("ending", sorted(COMPARISON_WRITERS))
@pytest.mark.parametrize("hidden", [(), (ChangeKind.ROUTINE, ChangeKind.NUMBERS), tuple(ChangeKind)])
def test_every_format_takes_a_comparison(comparison: Comparison, ending: str, hidden: tuple[ChangeKind, ...]) -> None:
    assert exported(comparison, ending, ExportOptions(hidden=frozenset(hidden)))


def test_script_stays_text_in_a_page(hostile: Comparison) -> None:
    page = lxml_html.document_fromstring(exported(hostile, "html"))
    assert not page.xpath("//script")
    assert "<script>alert('x')</script>" in page.text_content()


def test_formulas_stay_text_in_csv(hostile: Comparison) -> None:
    rows = list(csv.reader(io.StringIO(exported(hostile, "csv").decode("utf-8-sig"), newline="")))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@"))]
    assert any(cell.startswith("'=cmd") for row in rows for cell in row)


def test_formulas_stay_text_in_xlsx(hostile: Comparison) -> None:
    book = load_workbook(io.BytesIO(exported(hostile, "xlsx")))
    cells = [cell for row in book["Concordance"].iter_rows() for cell in row if isinstance(cell.value, str)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells if cell.value.startswith("="))
    assert max(len(cell.value) for cell in cells) <= 32_767


def test_a_cell_of_arabic_is_read_from_the_right(comparison: Comparison) -> None:
    first, *others = comparison.new.paragraphs
    told = replace(comparison, new=replace(comparison.new, paragraphs=(replace(first, text="تعزيز"), *others)))
    sheet = load_workbook(io.BytesIO(exported(told, "xlsx"))).worksheets[0]
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row]
    assert {cell.alignment.readingOrder for cell in cells if "تعزيز" in str(cell.value)} == {2}
    assert {cell.alignment.readingOrder for cell in cells if "تعزيز" not in str(cell.value)} == {0}


def test_a_row_of_a_spreadsheet_is_as_high_as_its_text(comparison: Comparison, hostile: Comparison) -> None:
    sheet = load_workbook(io.BytesIO(exported(comparison, "xlsx")))["Concordance"]
    heights = {sheet.cell(number, 8).value: sheet.row_dimensions[number].height for number in range(2, sheet.max_row)}
    assert heights["The General Assembly,"] == 15
    assert heights["Recalling its resolution 79/902 of 15 December 2024 on lamps,"] == 30
    longest = load_workbook(io.BytesIO(exported(hostile, "xlsx")))["Concordance"]
    assert max(longest.row_dimensions[number].height for number in range(2, longest.max_row + 1)) == 409


def test_json_is_that_of_the_schemas(comparison: Comparison) -> None:
    assert json.loads(exported(comparison, "json"))["schema"] == "comparison/1"
    assert json.loads(exported(comparison.new, "json"))["schema"] == "resolution/1"


def test_the_concordance_has_a_row_for_each_link_and_each_paragraph_without(comparison: Comparison) -> None:
    rows = list(csv.reader(io.StringIO(exported(comparison, "csv").decode("utf-8-sig"), newline="")))
    assert [row[:2] for row in rows[1:]] == [
        ["title", "title"],
        ["chapeau", "chapeau"],
        ["preambular", "preambular"],
        ["preambular", "—"],
        ["OP 3", "OP 1"],
        ["OP 1", "OP 2"],
        ["OP 2", "OP 3, OP 4"],
        ["—", "OP 5"],
        ["table", "table"],
    ]


def test_what_is_left_out_is_named_in_the_file(comparison: Comparison) -> None:
    options = ExportOptions(hidden=frozenset({ChangeKind.REMOVED, ChangeKind.ROUTINE}))
    table = exported(comparison, "csv", options).decode("utf-8-sig")
    assert "foghorns" not in table
    assert "Left out by choice: removed, rolled forward." in table
    assert "Left out by choice: removed, rolled forward." in exported(comparison, "html", options).decode()


@pytest.mark.parametrize(("kind", "writers"), [(Resolution, RESOLUTION_WRITERS), (Comparison, COMPARISON_WRITERS)])
def test_every_format_has_a_writer_and_every_writer_a_format(kind: ExportedKind, writers: Mapping[str, object]) -> None:
    assert sorted(endings_for(kind)) == sorted(writers)


def test_a_format_is_named_once_and_can_be_written_from_something() -> None:
    endings = [known.ending for known in FORMATS]
    assert len(set(endings)) == len(endings)
    assert all(known.names for known in FORMATS)


def test_what_is_worked_on_or_read_by_programs_holds_every_change() -> None:
    assert {known.ending for known in FORMATS if not known.obeys_filters} == {"docx", "odt", "xml", "json"}


@pytest.mark.parametrize(
    ("name", "ending"), [("a.docx", "docx"), ("A.PDF", "pdf"), ("a.b.csv", "csv"), ("plain", ""), (".html", "")]
)
def test_a_format_is_named_by_the_ending_in_whatever_letters(name: str, ending: str) -> None:
    assert ending_of(Path(name)) == ending


def test_an_unknown_ending_is_refused_in_one_sentence(comparison: Comparison) -> None:
    with pytest.raises(ExportError, match=r"out.rtf does not name a format for this"):
        exported(comparison, "rtf")
