"""A history as a matrix, a page, a Word file: everything that happened is in each of them."""

from __future__ import annotations

import io
import json
import zipfile

import docx
import pytest
from openpyxl import load_workbook

from desktop_app.export.history_json import history_json
from desktop_app.export.history_page import history_page
from desktop_app.export.history_sheet import history_xlsx
from desktop_app.export.options import ExportOptions
from desktop_app.export.word.histories import history_document
from desktop_app.markup.history_table import HistoryTable
from desktop_app.series.model import History
from tests.series.histories import ALL, BRIDGES, FARMERS, FERRIES, LIGHTS, REPORT, series, version

LONGER = FERRIES.replace("ferries and", "ferries, barges and")
OPTIONS = ExportOptions(author="=cmd")


@pytest.fixture(scope="module")
def history() -> History:
    """Five versions in which a paragraph was reworded, one went, one came, one came back, one rolled forward."""
    texts = [
        [*ALL[:5], REPORT.format("sixth")],
        [LONGER, *ALL[1:5], REPORT.format("seventh")],
        [LONGER, ALL[1], *ALL[3:5], REPORT.format("eighth")],
        [LONGER, *ALL[1:3], ALL[4], LIGHTS, REPORT.format("ninth")],
    ]
    return series(*(version(text, session) for text, session in zip(texts, (75, 76, 77, 79), strict=True)))


def test_the_json_says_each_event_with_its_version(history: History) -> None:
    written = json.loads(history_json(history))
    by_text = {
        written["versions"][-1]["paragraphs"][line["paragraphs"][-1][0]]["text"]: line
        for line in written["lines"]
        if line["paragraphs"][-1]
    }
    assert [event["event"] for event in by_text[LONGER]["events"]] == ["born", "wording", "identical", "identical"]
    assert [event["event"] for event in by_text[FARMERS]["events"]] == ["born", "identical", "absent", "returned"]
    assert by_text[LIGHTS]["paragraphs"] == [[], [], [], [5]]
    assert {line["id"] for line in written["lines"]} == {f"l{n}" for n in range(1, len(written["lines"]) + 1)}
    assert written["missing"] == [78]
    newest = [entry for entry in written["ages"] if entry["version"] == 3 and entry["paragraph"] == 1]
    assert [number for _, number in newest[0]["runs"]] == [0, 1, 0]


def test_the_matrix_has_a_row_for_each_line_and_a_column_for_each_version(history: History) -> None:
    book = load_workbook(io.BytesIO(history_xlsx(history, OPTIONS)))
    assert book.sheetnames == ["Matrix", "Events"]
    rows = {row[1]: row for row in book["Matrix"].iter_rows(values_only=True)}
    assert len(rows) == len(history.lineages) + 1
    assert rows[LONGER][2:] == ("OP 1 · the same", "OP 1 · reworded", "OP 1 · the same", "OP 1 · the same")
    assert rows[BRIDGES][0] == "—"
    assert rows[BRIDGES][5] == "went"
    assert rows[LIGHTS][2:5] == (None, None, None)
    events = [row for row in book["Events"].iter_rows(values_only=True) if row[6] == FARMERS]
    assert [row[4] for row in events] == ["the same", "the same", "came back"]


def test_the_page_holds_every_text_and_says_what_happened(history: History) -> None:
    page = history_page(history, OPTIONS).decode()
    for text in (LONGER, BRIDGES, LIGHTS):
        assert text.split()[3] in page
    assert 'title="came with 76/100"' in page
    assert "<ins>, barges</ins>" in page or "barges</ins>" in page
    assert "Session 78: none." in page
    assert ">75/100, OP 1</p>" in page
    assert "75/100, OP 1:" not in page
    assert "://" not in page.partition("<style>")[0]
    assert "<script" not in page


def test_markup_in_a_text_stays_text() -> None:
    nasty = "Notes <script>alert(1)</script> & the \x07 bell;"
    history = series(version([*ALL, nasty], 75), version([*ALL, nasty], 76), version(ALL, 77))
    page = history_page(history, OPTIONS).decode()
    assert "<script" not in page
    assert "\x07" not in page
    for content in (history_xlsx(history, OPTIONS), history_document(history, OPTIONS)):
        assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None


def test_the_word_file_tracks_each_step(history: History) -> None:
    document = docx.Document(io.BytesIO(history_document(history, OPTIONS)))
    headings = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "Heading 2"]
    assert len(headings) == len(history.lineages)
    body = document.element.body
    inserted = ["".join(ins.itertext()) for ins in body.iter(f"{{{body.nsmap['w']}}}ins")]
    removed = ["".join(gone.itertext()) for gone in body.iter(f"{{{body.nsmap['w']}}}del")]
    assert any("barges" in words for words in inserted)
    assert BRIDGES in removed


@pytest.mark.parametrize("write", [history_xlsx, history_document, history_page])
def test_the_same_history_is_the_same_bytes(history: History, write: object) -> None:
    assert callable(write)
    assert write(history, OPTIONS) == write(history, OPTIONS)


def test_where_the_words_of_the_newest_text_come_from_is_counted(history: History) -> None:
    table = HistoryTable(history)
    assert sum(table.origins()) == len(history.versions[-1].paragraphs)
    assert table.origins()[3] == 1
