"""Page trees whose counts are wrong are read whole, and the file is told to be damaged."""

from __future__ import annotations

import re
from pathlib import Path

import pymupdf
import pytest

from desktop_app.pdf.document import Document
from desktop_app.pdf.page_tree import mend_counts

PAGES = 5


def content(nested: bool = False) -> bytes:
    """A PDF of several pages, its tree in the clear: flat, or with two pages under a node of their own."""
    with pymupdf.open() as file:
        for number in range(PAGES):
            file.new_page().insert_text((72, 72), f"The ferries of page {number + 1}")
        if nested:
            nest(file)
        return bytes(file.tobytes())


def nest(file: pymupdf.Document) -> None:
    root = int(file.xref_get_key(file.pdf_catalog(), "Pages")[1].split()[0])
    kids = re.findall(r"\d+ 0 R", file.xref_get_key(root, "Kids")[1])
    node = file.get_new_xref()
    file.update_object(node, f"<</Type/Pages/Kids[{' '.join(kids[:2])}]/Count 2/Parent {root} 0 R>>")
    file.xref_set_key(root, "Kids", f"[{node} 0 R {' '.join(kids[2:])}]")


def read(data: bytes, folder: Path) -> tuple[int, bool]:
    """How many pages with text are read, and whether the file is told to be damaged."""
    path = folder / "counted.pdf"
    path.write_bytes(data)
    with Document(path) as document:
        return sum(bool(page.lines) for page in document.pages()), document.is_damaged


@pytest.mark.parametrize("nested", [False, True])
@pytest.mark.parametrize("count", [b"1", b"2", b"9", b"x", b"0"])
def test_all_pages_are_read_whatever_the_root_counts(count: bytes, nested: bool, tmp_path: Path) -> None:
    data = content(nested).replace(b"/Count 5", b"/Count " + count)
    assert read(data, tmp_path) == (PAGES, True)


def test_all_pages_are_read_whatever_a_node_counts(tmp_path: Path) -> None:
    assert read(content(nested=True).replace(b"/Count 2", b"/Count 1"), tmp_path) == (PAGES, True)


@pytest.mark.parametrize("nested", [False, True])
def test_a_sound_tree_is_left_as_it_is(nested: bool, tmp_path: Path) -> None:
    assert read(content(nested), tmp_path) == (PAGES, False)


def test_a_tree_that_leads_back_into_itself_or_is_too_large_is_left_alone() -> None:
    with pymupdf.open(stream=content().replace(b"/Count 5", b"/Count 2"), filetype="pdf") as file:
        assert not mend_counts(file, most=3)
        root = int(file.xref_get_key(file.pdf_catalog(), "Pages")[1].split()[0])
        file.xref_set_key(root, "Kids", f"[{root} 0 R]")
        assert not mend_counts(file, most=100)
