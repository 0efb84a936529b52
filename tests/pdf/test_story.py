"""Pages set from HTML: numbered, and none ends with a heading."""

from __future__ import annotations

import pymupdf
import pytest

from desktop_app.pdf.story import PAPER, set_on_pages
from desktop_app.text.isolates import enclosed

STYLE = (
    "<style>h2 { font-size: 12pt } h3 { font-size: 9pt; margin: 10pt 0 2pt 0 } p { font-size: 10pt; margin: 0 }</style>"
)
FOOT = 40


def section(number: int, words: int) -> str:
    return f'<h3 id="c{number}">Head {number}</h3><p>{"words and " * words}</p>'


def lines_of(page: pymupdf.Page) -> list[str]:
    """The lines from top to bottom, without the number at the foot."""
    lines = [line for block in page.get_text("dict")["blocks"] for line in block["lines"]]
    upper = [line for line in lines if line["bbox"][1] < PAPER.height - FOOT]
    return ["".join(span["text"] for span in line["spans"]) for line in sorted(upper, key=lambda line: line["bbox"][1])]


@pytest.mark.parametrize("words", range(20, 60, 5))
def test_no_page_ends_with_a_heading(words: int) -> None:
    content, anchors = set_on_pages(STYLE + "".join(section(number, words) for number in range(80)))
    with pymupdf.open(stream=content, filetype="pdf") as document:
        ends = [lines_of(page)[-1] for page in document]
        starts = {line: page.number for page in document for line in lines_of(page) if line.startswith("Head")}
    assert len(ends) > 2
    assert not [line for line in ends if line.startswith("Head")]
    assert {anchor.text.strip(): anchor.page for anchor in anchors} == starts


def places(html: str, *, right_to_left: bool) -> dict[str, tuple[float, float]]:
    """For each word of the first page the left and right edge of its place."""
    content, _ = set_on_pages(html, right_to_left=right_to_left)
    with pymupdf.open(stream=content, filetype="pdf") as document:
        return {word[4]: (word[0], word[2]) for word in document[0].get_text("words")}


def test_a_sentence_from_the_right_begins_there_and_keeps_its_order() -> None:
    sentence = f'<body dir="rtl"><p>{enclosed("old")} ← {enclosed("new")}</p></body>'
    at = places(sentence, right_to_left=True)
    assert at["new"][1] < at["old"][0]
    assert PAPER.width - at["old"][1] < at["new"][0]


def test_words_from_the_right_are_one_piece_of_a_sentence_from_the_left() -> None:
    at = places(f"<p>begins {enclosed('قبل 12 + 34 بعد')} last</p>", right_to_left=False)
    assert at["begins"][1] < at["34"][0] < at["12"][0] < at["last"][0]


def test_headings_one_after_the_other_end() -> None:
    content, anchors = set_on_pages(STYLE + "".join(f'<h2 id="c{number}">Head</h2>' for number in range(200)))
    assert len(anchors) == 200
    with pymupdf.open(stream=content, filetype="pdf") as document:
        assert document.page_count < 20
