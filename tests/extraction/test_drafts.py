"""Drafts: who sponsors them, what their asterisks call, and marks that stand in the line."""

from __future__ import annotations

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.page.lines import Line, Page, Span
from desktop_app.extraction.structure.findings import faulty_pages
from desktop_app.resolution.model import Kind, Resolution, Source, Zone

Row = tuple[str, float, float, float, bool, bool]


def page(*rows: Row, number: int = 0) -> Page:
    """Rows of text, left edge, baseline, size, bold, italic."""
    lines = []
    for text, x0, baseline, size, bold, italic in rows:
        x1 = x0 + size / 2 * len(text)
        spans = (Span(text, x0, x1, baseline, size, "Face", bold, italic),)
        lines.append(Line(spans, x0, baseline - size, x1, baseline + 2))
    return Page(number, 612, 792, tuple(lines))


def draft(sponsors: str, mark: str = "", note: str = "") -> Resolution:
    rows: list[Row] = [
        ("A/C.3/90/L.5", 482, 60, 10, False, False),
        (sponsors, 123, 200, 10, True, False),
        ("Lighthouses of the world", 123, 240, 12, True, False),
        ("The General Assembly,", 147, 280, 10, False, True),
        (f"Recalling the lamps{mark} that were lit on the coasts of all the world,", 147, 300, 10, False, False),
        ("1.", 147, 320, 10, False, False),
        ("Requests the Secretary-General to count the lighthouses of the", 171, 320, 10, False, False),
        ("world, all of them and with the greatest care, before winter comes", 123, 332, 10, False, False),
        ("and the lamps are lit again;", 123, 344, 10, False, False),
        ("2.", 147, 364, 10, False, False),
        ("Decides to remain on the coast.", 171, 364, 10, False, False),
    ]
    if note:
        rows += [("______________", 123, 640, 10, False, False), (note, 130, 660, 8.5, False, False)]
    return resolution_of([page(*rows)], Source("a.pdf", "0", 1))


@pytest.mark.parametrize(
    "sponsors",
    ["Iceland and Norway: draft resolution", "Islande : projet de résolution révisé", "Исландия: проект резолюции"],
)
def test_the_sponsors_stand_above_the_title(sponsors: str) -> None:
    first, second = draft(sponsors).paragraphs[:2]
    assert (first.kind, first.zone, first.text) == (Kind.TEXT, Zone.FRONT, sponsors)
    assert (second.kind, second.text) == (Kind.TITLE, "Lighthouses of the world")


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("The General Assembly, recalling all the lamps of the world, decides:", "General Assembly"),
        ("All the lamps of the world, it is decided, are to be lit again:", "General Assembly"),
    ],
)
def test_a_draft_decision_is_one_sentence_below_its_title(sentence: str, body: str | None) -> None:
    read = resolution_of(
        [
            page(
                ("A/C.3/90/L.6", 482, 60, 10, False, False),
                ("General Assembly", 123, 86, 19, True, False),
                ("Iceland and Norway: draft decision", 123, 200, 10, True, False),
                ("Lighthouses of the world", 123, 240, 12, True, False),
                (sentence, 147, 280, 10, False, False),
                ("(a)", 147, 300, 10, False, False),
                ("To count the lighthouses of the world;", 171, 300, 10, False, False),
                ("(b)", 147, 320, 10, False, False),
                ("To remain on the coast.", 171, 320, 10, False, False),
            )
        ],
        Source("a.pdf", "0", 1),
    )
    assert [(p.kind, p.label, p.text) for p in read.paragraphs] == [
        (Kind.TEXT, "", "Iceland and Norway: draft decision"),
        (Kind.TITLE, "", "Lighthouses of the world"),
        (Kind.TEXT, "", sentence),
        (Kind.ITEM, "(a)", "To count the lighthouses of the world;"),
        (Kind.ITEM, "(b)", "To remain on the coast."),
    ]
    assert (read.metadata.title, read.metadata.body) == ("Lighthouses of the world", body)
    assert read.metadata.document_type == "decision"
    assert read.warnings == ()


def test_an_asterisk_calls_its_note() -> None:
    read = draft("Iceland:* draft resolution", note="* On behalf of the islands.")
    assert read.paragraphs[0].text == "Iceland: draft resolution"
    assert read.paragraphs[0].notes == ("*",)
    assert not read.warnings


def test_a_mark_with_a_stroke_calls_its_note_as_before_1996() -> None:
    read = draft("Iceland: draft resolution", mark=", 1/", note="1/ See the map.")
    (recalling,) = [paragraph for paragraph in read.paragraphs if paragraph.kind is Kind.PREAMBULAR]
    assert recalling.text == "Recalling the lamps, that were lit on the coasts of all the world,"
    assert recalling.notes == ("1",)


def test_a_stroke_that_no_note_answers_is_text() -> None:
    read = draft("Iceland: draft resolution", mark=", 1/")
    assert "1/" in "".join(paragraph.text for paragraph in read.paragraphs)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("lamps", []),
        ("回顾决议", []),
        ("\ufffd" * 9, ["garbled"]),
        ("\ue012" * 9, ["garbled"]),
        ("᱗䂔㻣ⳗ", ["garbled"]),
        ("", ["page-without-text"]),
    ],
)
def test_faults_of_pages_are_told_once(text: str, codes: list[str]) -> None:
    pages = [page((text, 100, 100, 10, False, False), number=number) for number in range(3)]
    notices = list(faulty_pages(pages))
    assert [notice.message.code for notice in notices] == codes
    assert all("3 pages" in str(n.message) or "of 3" in str(n.message) for n in notices)
