"""A page as lines: styles, places of words, rules, rotation."""

from __future__ import annotations

import pymupdf
import pytest

from desktop_app.extraction.page.lines import UNPAINTED, Line, Page, Rule, Span
from desktop_app.pdf.pages import BOLD_FACE, read_page
from desktop_app.pdf.resources import ResourceReader, resources_of
from desktop_app.pdf.rotation import upright
from desktop_app.pdf.underlines import with_underlines


def page_with(*texts: tuple[float, float, str, str, float], rotation: int = 0) -> Page:
    with pymupdf.open() as file:
        page = file.new_page(width=612, height=792)
        for x, y, text, font, size in texts:
            page.insert_text((x, y), text, fontname=font, fontsize=size)
        page.draw_line((100, 700), (170, 700))
        page.set_rotation(rotation)
        page = upright(page)
        return read_page(page, ResourceReader(file).means_of(page, resources_of(file, page.xref)))


def test_spans_carry_face_size_and_baseline() -> None:
    (line,) = page_with((100, 200, "Recalling ", "tiit", 10), (145, 196, "12", "tiro", 6)).lines
    opening, mark = line.spans
    assert (opening.italic, opening.bold, opening.size, opening.baseline) == (True, False, 10, 200)
    assert (mark.text, mark.size, mark.baseline) == ("12", 6, 196)


def drawn_letter(file: pymupdf.Document, letter: str) -> int:
    """The number of a font of drawings that has nothing but one letter, as browsers write Chinese."""
    font, drawing, meaning = (file.get_new_xref() for _ in range(3))
    for number, stream in (
        (drawing, b"1000 0 0 0 1000 1000 d1 0 0 900 900 re f"),
        (
            meaning,
            b"1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <61> <%04X> endbfchar" % ord(letter),
        ),
    ):
        file.update_object(number, "<<>>")
        file.update_stream(number, stream)
    file.update_object(
        font,
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 97/LastChar 97"
        f"/Widths[1000]/Encoding<</Differences[97/a]>>/CharProcs<</a {drawing} 0 R>>/ToUnicode {meaning} 0 R>>",
    )
    return font


def test_letters_in_fonts_of_drawings_are_spans_of_one_face_and_size() -> None:
    with pymupdf.open() as file:
        page = file.new_page(width=612, height=792)
        fonts = "".join(f"/F{number} {drawn_letter(file, letter)} 0 R" for number, letter in enumerate("大会的决议"))
        contents = file.get_new_xref()
        file.update_object(contents, "<<>>")
        shown = "".join(f"/F{number} {size} Tf (a) Tj " for number, size in enumerate((10, 10, 6, 10, 10)))
        file.update_stream(contents, f"BT 100 600 Td {shown}ET".encode())
        file.xref_set_key(page.xref, "Contents", f"{contents} 0 R")
        file.xref_set_key(page.xref, "Resources", f"<</Font<<{fonts}>>>>")
        page = file.reload_page(page)
        (line,) = read_page(page, ResourceReader(file).means_of(page, resources_of(file, page.xref))).lines
    assert [(span.text, span.size, span.x0, span.x1) for span in line.spans] == [
        ("大会", 10, 100, 120),
        ("的", 6, 120, 126),
        ("决议", 10, 126, 146),
    ]


@pytest.mark.parametrize(
    ("name", "is_bold"),
    [("URWBookman-Demi", True), ("Avenir-Heavy", True), ("SimHei", True), ("Sans-DemiLight", False), ("Roman", False)],
)
def test_the_name_of_a_font_says_that_it_is_bold(name: str, is_bold: bool) -> None:
    assert (BOLD_FACE.search(name) is not None) is is_bold


def test_each_word_knows_its_place_in_the_text() -> None:
    (line,) = page_with((100, 200, "The General Assembly,", "tiro", 10)).lines
    assert [line.text[start:end] for start, end, _, _ in line.words] == ["The", "General", "Assembly,"]
    edges = [edge for word in line.words for edge in word[2:]]
    assert edges == sorted(edges)
    assert edges[0] == pytest.approx(100, abs=0.5)


def test_a_drawn_line_is_a_rule() -> None:
    (rule,) = page_with().rules
    assert (round(rule.x0), round(rule.x1), round(rule.y0)) == (100, 170, 700)


# Where words begin, the words, how the page is turned, what is read of them, and whether something is said.
BEYOND = [
    (100, "Annex", 0, "Annex", False),
    (700, "Annex", 0, "", True),
    (-90, "Annex", 90, "", True),
    (700, "   ", 0, "", False),
    (600, "Annex", 0, "An", True),
    (1e7, "Annex", 0, "", True),
]


@pytest.mark.parametrize(("left", "words", "turn", "kept", "told"), BEYOND)
def test_letters_beyond_the_page_are_told_of(left: float, words: str, turn: int, kept: str, told: bool) -> None:
    page = page_with((100, 100, "Recalls", "tiro", 10), (left, 200, words, "tiro", 10), rotation=turn)
    assert "".join(line.text for line in page.lines) == f"Recalls{kept}"
    assert (UNPAINTED in page.remarks) is told


def test_a_turned_page_is_read_as_displayed() -> None:
    page = page_with((100, 200, "Annex", "tiro", 10), rotation=90)
    assert (page.width, page.height) == (792, 612)
    (line,) = page.lines
    assert line.rotated
    assert line.x0 == pytest.approx(792 - 200, abs=10)
    assert line.y0 == pytest.approx(100, abs=1)


# From where to where a line is drawn below two words that stand from 100 to 144, and the words in italics then.
UNDERLINES = [
    ((100, 144), ["Recalling also"]),
    ((90, 200), []),  # the border of a cell
    ((100, 100), []),
]


@pytest.mark.parametrize(("edges", "italic"), UNDERLINES)
def test_underlined_words_are_in_italics(edges: tuple[float, float], italic: list[str]) -> None:
    words = Span("Recalling also", 100, 144, 200, 10)
    rest = Span(" its resolutions", 144, 210, 200, 10)
    lines = with_underlines([Line((words, rest), 100, 191, 210, 203)], [Rule(edges[0], 201.4, edges[1], 202)])
    assert [span.text for line in lines for span in line.spans if span.italic] == italic
