"""Every format takes every subject that fits it, hostile text stays text, and files are written whole."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from lxml import html as lxml_html
from openpyxl import load_workbook

from desktop_app.comparison.changes import ChangeKind
from desktop_app.comparison.model import Comparison
from desktop_app.export.errors import ExportError
from desktop_app.export.formats import COMPARISON_WRITERS, RESOLUTION_WRITERS, write
from desktop_app.export.options import ExportOptions
from desktop_app.resolution.model import Resolution


def exported(
    subject: Comparison | Resolution, ending: str, folder: Path, options: ExportOptions | None = None
) -> bytes:
    target = folder / f"out.{ending}"
    write(subject, target, options or ExportOptions())
    return target.read_bytes()


@pytest.mark.parametrize("ending", sorted(COMPARISON_WRITERS))
def test_hostile_text_goes_through_every_comparison_format(hostile: Comparison, ending: str, tmp_path: Path) -> None:
    assert exported(hostile, ending, tmp_path)


@pytest.mark.parametrize("ending", sorted(RESOLUTION_WRITERS))
def test_hostile_text_goes_through_every_resolution_format(hostile: Comparison, ending: str, tmp_path: Path) -> None:
    assert exported(hostile.new, ending, tmp_path)


def test_script_stays_text_in_a_page(hostile: Comparison, tmp_path: Path) -> None:
    page = lxml_html.document_fromstring(exported(hostile, "html", tmp_path))
    assert not page.xpath("//script")
    assert "<script>alert('x')</script>" in page.text_content()


def test_formulas_stay_text_in_csv(hostile: Comparison, tmp_path: Path) -> None:
    rows = list(csv.reader(io.StringIO(exported(hostile, "csv", tmp_path).decode("utf-8-sig"), newline="")))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@"))]
    assert any(cell.startswith("'=cmd") for row in rows for cell in row)


def test_formulas_stay_text_in_xlsx(hostile: Comparison, tmp_path: Path) -> None:
    book = load_workbook(io.BytesIO(exported(hostile, "xlsx", tmp_path)))
    cells = [cell for row in book["Concordance"].iter_rows() for cell in row if isinstance(cell.value, str)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells if cell.value.startswith("="))
    assert max(len(cell.value) for cell in cells) <= 32_767


def test_json_is_that_of_the_schemas(comparison: Comparison, tmp_path: Path) -> None:
    assert json.loads(exported(comparison, "json", tmp_path))["schema"] == "comparison/1"
    assert json.loads(exported(comparison.new, "json", tmp_path))["schema"] == "resolution/1"


def test_the_concordance_has_a_row_for_each_link_and_each_paragraph_without(
    comparison: Comparison, tmp_path: Path
) -> None:
    rows = list(csv.reader(io.StringIO(exported(comparison, "csv", tmp_path).decode("utf-8-sig"), newline="")))
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


def test_what_is_left_out_is_named_in_the_file(comparison: Comparison, tmp_path: Path) -> None:
    options = ExportOptions(hidden=frozenset({ChangeKind.REMOVED, ChangeKind.ROUTINE}))
    table = exported(comparison, "csv", tmp_path, options).decode("utf-8-sig")
    assert "foghorns" not in table
    assert "Left out by choice: removed, rolled forward." in table
    assert "Left out by choice: removed, rolled forward." in exported(comparison, "html", tmp_path, options).decode()


def test_an_unknown_ending_is_refused_in_one_sentence(comparison: Comparison, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"out.odt does not name a format for a comparison"):
        write(comparison, tmp_path / "out.odt", ExportOptions())
    assert not list(tmp_path.iterdir())


def test_a_file_that_cannot_be_written_leaves_nothing_behind(comparison: Comparison, tmp_path: Path) -> None:
    (tmp_path / "out.json").mkdir()
    with pytest.raises(ExportError, match=r"out.json cannot be written"):
        write(comparison, tmp_path / "out.json", ExportOptions())
    assert [path.name for path in tmp_path.iterdir()] == ["out.json"]
