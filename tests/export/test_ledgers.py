"""Exported ledgers speak the language of the window; what a resolution says stays as it is."""

from __future__ import annotations

import io

import docx
import openpyxl
import pytest

from desktop_app.export.ledger_sheet import ledger_xlsx
from desktop_app.export.options import ExportOptions
from desktop_app.export.word.ledgers import ledger_document
from desktop_app.ledgers.ledger_of import ledger_of
from desktop_app.ledgers.model import LedgerBook
from tests.library.libraries import resolution

ASKING = resolution(
    "A/RES/80/9", ["Requests the Secretary-General to submit a report on ferries;"], preamble=["Recalling 79/9,"]
)
BOOK = LedgerBook("80/9", (ledger_of(ASKING),))


@pytest.mark.parametrize(
    ("language", "sheets", "who", "kind"),
    [
        ("en", ["Requests", "Citations"], "Who", "Report"),
        ("fr", ["Demandes", "Citations"], "Qui", "Rapport"),
        ("ru", ["Просьбы", "Цитируемые документы"], "Кто", "Отчет"),
    ],
)
def test_headings_and_kinds_are_translated(language: str, sheets: list[str], who: str, kind: str) -> None:
    options = ExportOptions(language=language)
    workbook = openpyxl.load_workbook(io.BytesIO(ledger_xlsx(BOOK, options)))
    assert [sheet.title for sheet in workbook.worksheets] == sheets
    headings, first, *_ = workbook.worksheets[0].iter_rows(values_only=True)
    assert who in headings
    assert {kind, "Secretary-General"} <= set(first)
    document = docx.Document(io.BytesIO(ledger_document(BOOK, options)))
    assert [each.text for each in document.paragraphs if each.style.name == "Heading 2"] == sheets
    assert who in [cell.text for cell in document.tables[0].rows[0].cells]


def test_an_arabic_sheet_runs_from_right_to_left() -> None:
    workbook = openpyxl.load_workbook(io.BytesIO(ledger_xlsx(BOOK, ExportOptions(language="ar"))))
    assert all(sheet.sheet_view.rightToLeft for sheet in workbook.worksheets)
