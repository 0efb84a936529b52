"""What is set from HTML is tagged: every word is in a heading or a paragraph, in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pymupdf
import pytest

from desktop_app.pdf.marking import joined
from desktop_app.pdf.story import set_on_pages
from desktop_app.pdf.tagging import SetBlock, tagged_content

LONG = " ".join(f"word{number}" for number in range(1500))
STORY = (
    '<html><body><h1 id="start">Lamps</h1><p>Red <b>lamps</b> <span style="text-decoration: underline">shine</span></p>'
    f'<h2>Places</h2><p>{LONG}</p><p dir="rtl">سلام</p><table id="t"><tr><td>Red</td><td>5</td></tr></table>'
    "</body></html>"
)


@pytest.fixture(scope="module")
def pages() -> bytes:
    return set_on_pages(STORY)[0]


def elements(document: pymupdf.Document) -> list[tuple[str, list[tuple[int, int]]]]:
    """The kind of each element, and its marks: the page and the number on it."""
    numbers = {page.xref: page.number for page in document}
    root = reference(document, document.pdf_catalog(), "StructTreeRoot")
    whole = int(re.search(r"/K\s*\[\s*(\d+)", document.xref_object(root)).group(1))
    found = []
    for xref in map(int, re.findall(r"(\d+) 0 R", document.xref_get_key(whole, "K")[1])):
        said = document.xref_object(xref, compressed=True)
        marks = [(numbers[int(page)], int(mark)) for page, mark in re.findall(r"/Pg (\d+) 0 R/MCID (\d+)", said)]
        found.append((document.xref_get_key(xref, "S")[1], marks))
    return found


def reference(document: pymupdf.Document, xref: int, key: str) -> int:
    return int(document.xref_get_key(xref, key)[1].split()[0])


def contents(document: pymupdf.Document) -> Iterator[bytes]:
    yield from (page.read_contents() for page in document)


def test_headings_and_paragraphs_are_told_in_reading_order(pages: bytes) -> None:
    with pymupdf.open(stream=pages, filetype="pdf") as document:
        kinds = [kind for kind, _ in elements(document)]
        assert kinds == ["/H1", "/P", "/H2", "/P", "/P", "/P"]
        assert document.xref_get_key(document.pdf_catalog(), "MarkInfo/Marked") == ("bool", "true")


def test_a_paragraph_goes_on_over_the_end_of_a_page(pages: bytes) -> None:
    with pymupdf.open(stream=pages, filetype="pdf") as document:
        assert document.page_count > 1
        (_, marks) = elements(document)[3]
        assert {page for page, _ in marks} == set(range(document.page_count))


def test_all_that_is_drawn_is_in_a_mark_and_every_mark_is_closed(pages: bytes) -> None:
    with pymupdf.open(stream=pages, filetype="pdf") as document:
        for content in contents(document):
            depth = 0
            for line in content.split(b"\n"):
                depth += line.endswith((b"BDC", b"BMC")) - (line == b"EMC")
                assert depth in (0, 1)
                assert depth == 1 or (not line.endswith((b"TJ", b"Tj")) and line not in {b"S", b"f"})
            assert depth == 0


def test_every_mark_leads_to_its_element_and_back(pages: bytes) -> None:
    with pymupdf.open(stream=pages, filetype="pdf") as document:
        marks = sorted(mark for _, found in elements(document) for mark in found)
        in_pages = [
            (page, int(number))
            for page, content in enumerate(contents(document))
            for number in re.findall(rb"MCID (\d+)", content)
        ]
        assert marks == sorted(in_pages)
        assert [document.xref_get_key(page.xref, "StructParents")[1] for page in document] == [
            str(number) for number in range(document.page_count)
        ]


def test_tagging_changes_no_word(pages: bytes) -> None:
    with pymupdf.open(stream=pages, filetype="pdf") as document:
        words = " ".join(" ".join(page.get_text() for page in document).split())
    for part in ("Lamps", "Red lamps shine", "Places", "word0 word1 ", "word1499"):
        assert part in words


def test_the_tags_of_a_report_stay_when_originals_follow_it(pages: bytes) -> None:
    with pymupdf.open() as other:
        other.new_page().insert_text((72, 72), "Original")
        original = other.tobytes()
    with pymupdf.open(stream=joined([pages, original], [], "Report", "en"), filetype="pdf") as document:
        assert [kind for kind, _ in elements(document)][:2] == ["/H1", "/P"]
        assert "Original" in document[-1].get_text()


def test_text_above_every_block_is_left_as_it_is() -> None:
    content = b"q\nBT\n1 0 0 1 0 10 Tm\n[<01>]TJ\n1 0 0 1 0 50 Tm\n[<02>]TJ\nET\nQ"
    made, found = tagged_content(content, [SetBlock(0, 0, 40.0)])
    assert found == [SetBlock(0, 0, 40.0)]
    assert made == (b"q\nBT\n1 0 0 1 0 10 Tm\n[<01>]TJ\n/P <</MCID 0>> BDC\n1 0 0 1 0 50 Tm\n[<02>]TJ\nEMC\nET\nQ")
