"""What is clipped away is no part of an Arabic page either, of which only the trace of its glyphs still knows it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pymupdf
import pytest

from desktop_app.pdf.document import Document
from desktop_app.pdf.right_to_left.clipping import seen_on, without_clipped

FATHA = "\u064e"
SIZE = 10.0
TEXT = "إن الدول الأعضاء تكتب"
HIDDEN = "في البحر"


def drawn(text: str, x0: float, y: float = 100.0) -> dict[str, Any]:
    """A span of a trace: letters five points wide."""
    chars = [(ord(char), 7, (x0 + 5 * n, y), (x0 + 5 * n, y - 8, x0 + 5 * n + 5, y)) for n, char in enumerate(text)]
    return {"size": SIZE, "bbox": (x0, y - 8, x0 + 5 * len(text), y), "chars": chars}


def seen(x0: float, x1: float, y: float = 100.0, words: str = "بت") -> dict[str, Any]:
    """A span of the text of the page, whose height is that of its first character."""
    return {"size": SIZE, "bbox": (x0, y - 8, x1, y), "origin": (x0, y), "text": words}


def text(trace: Any) -> str:
    return "|".join("".join(chr(char[0]) for char in span["chars"]) for span in trace)


@pytest.mark.parametrize(
    ("trace", "spans", "left"),
    [
        ([drawn("بتث", 100)], [seen(100, 115)], "بتث"),
        ([drawn("بتث", 100), drawn("بتث", 300)], [seen(100, 115)], "بتث"),  # beside
        ([drawn("بتث", 100), drawn("بتث", 100, 400)], [seen(100, 115)], "بتث"),  # below
        ([drawn("بتثجحخد", 100)], [seen(120, 135)], "جحخد"),  # the edge goes through a word, which has some room
        ([drawn("بتثجحخ", 100)], [seen(100, 115), seen(115, 130)], "بتثجحخ"),  # two spans that touch
        ([drawn("بتث", 100, 100.4)], [seen(100, 115, 99.6)], "بتث"),  # rounded otherwise
        ([drawn("بت", 100), drawn(FATHA, 104, 94)], [seen(100, 110)], f"بت|{FATHA}"),  # a sign over its letter
        ([drawn("بتث", 100)], [seen(100, 115, 96, FATHA + "بتث")], "بتث"),  # a sign comes first in the text
        ([drawn("بتث", 100)], [], "بتث"),  # the text says nothing
    ],
)
def test_glyphs_stay_where_the_page_has_text(trace: Any, spans: Any, left: str) -> None:
    assert text(without_clipped(trace, spans)) == left


def letters(path: Path) -> str:
    with Document(path) as document:
        return "".join(sorted("".join(line.text for page in document.pages() for line in page.lines).split()))


@pytest.mark.parametrize(
    ("place", "clip"),
    [
        ((100, 600, 500, 620), (0, 0, 612, 500)),
        ((10, 200, 90, 240), (120, 0, 612, 792)),
        ((300, 20, 500, 40), (0, 60, 612, 792)),
    ],
    ids=["below", "beside", "above"],
)
def test_a_page_of_which_a_part_was_cut_out_says_what_is_seen(tmp_path: Path, place: Any, clip: Any) -> None:
    texts = []
    for name, hidden in (("whole", ""), ("clipped", HIDDEN)):
        with pymupdf.open() as source, pymupdf.open() as file:
            sheet = source.new_page(width=612, height=792)
            for number in range(4):
                sheet.insert_htmlbox((200, 100 + 30 * number, 500, 125 + 30 * number), f"<p dir='rtl'>{TEXT}</p>")
            sheet.insert_htmlbox(place, f"<p dir='rtl'>{hidden}</p>")
            file.new_page(width=612, height=792).show_pdf_page(pymupdf.Rect(clip), source, clip=pymupdf.Rect(clip))
            file.save(tmp_path / f"{name}.pdf")
        texts.append(letters(tmp_path / f"{name}.pdf"))
    assert texts[0] == texts[1] != ""


class PaintedPage:
    """What is asked of a page of MuPDF: its text without what the file says of its letters."""

    def __init__(self, *spans: dict[str, Any]) -> None:
        self.spans = spans

    def get_text(self, _option: str, flags: int) -> dict[str, Any]:
        assert flags & pymupdf.TEXT_IGNORE_ACTUALTEXT
        return {"blocks": [{"lines": [{"spans": self.spans}]}]}


@pytest.mark.parametrize(("painted", "left"), [([seen(100, 125)], "بتثجح"), ([seen(110, 125)], "تثجح")])
def test_a_letter_that_only_what_the_file_says_hides_stays(painted: list[dict[str, Any]], left: str) -> None:
    page: Any = PaintedPage(*painted)
    assert text(seen_on(page, [drawn("بتثجح", 100)], [seen(115, 125)])) == left
