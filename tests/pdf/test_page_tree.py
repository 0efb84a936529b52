"""Page trees that are wrong are read whole, and the file is told to be damaged."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest

from desktop_app.pdf.document import Document
from desktop_app.pdf.errors import DamagedError
from desktop_app.pdf.page_tree import mend_tree

PAGES = 5


def content(nested: bool = False) -> bytes:
    """A PDF of several pages, its tree in the clear: flat, or with two pages under a node of their own."""
    with pymupdf.open() as file:
        for number in range(PAGES):
            file.new_page().insert_text((72, 72), f"The ferries of page {number + 1}")
        if nested:
            nest(file)
        return bytes(file.tobytes())


def root_of(file: pymupdf.Document | bytes) -> int:
    """The number of the root of the tree."""
    if isinstance(file, bytes):
        with pymupdf.open(stream=file, filetype="pdf") as opened:
            return root_of(opened)
    return int(file.xref_get_key(file.pdf_catalog(), "Pages")[1].split()[0])


def changed(data: bytes, change: Callable[[pymupdf.Document], None]) -> bytes:
    """A file with some change of its objects."""
    with pymupdf.open(stream=data, filetype="pdf") as file:
        change(file)
        return bytes(file.tobytes())


def twisted(data: bytes, kids_of: Callable[[list[str]], list[str]], count: int) -> bytes:
    """A file of which the root lists other kids, and says another count."""

    def twist(file: pymupdf.Document) -> None:
        root = root_of(file)
        kids = re.findall(r"\d+ 0 R", file.xref_get_key(root, "Kids")[1])
        file.xref_set_key(root, "Kids", f"[{' '.join(kids_of(kids))}]")

    return re.sub(rb"/Count 5", b"/Count %d" % count, changed(data, twist))


def nest(file: pymupdf.Document) -> None:
    root = root_of(file)
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


BAD_KIDS: dict[str, Callable[[list[str]], list[str]]] = {
    "null first": lambda kids: ["null", *kids],
    "null inside": lambda kids: [*kids[:2], "null", *kids[2:]],
    "number": lambda kids: [*kids[:2], "7", *kids[2:]],
    "no such object": lambda kids: [*kids[:2], "999 0 R", *kids[2:]],
    "no such objects": lambda kids: ["998 0 R", *kids, "999 0 R"],
}


@pytest.mark.parametrize("nested", [False, True])
@pytest.mark.parametrize("count", [PAGES - 1, PAGES, PAGES + 1])
@pytest.mark.parametrize("bad", BAD_KIDS.values(), ids=list(BAD_KIDS))
def test_what_is_no_page_takes_the_place_of_none(
    bad: Callable[[list[str]], list[str]], count: int, nested: bool, tmp_path: Path
) -> None:
    assert read(twisted(content(nested), bad, count), tmp_path) == (PAGES, True)


@pytest.mark.parametrize("count", [2, PAGES])
def test_a_tree_that_leads_back_into_itself_is_read(count: int, tmp_path: Path) -> None:
    data = twisted(content(), lambda kids: [*kids, f"{root_of(content())} 0 R"], count)
    assert read(data, tmp_path) == (PAGES, True)


def test_a_page_that_is_listed_twice_is_no_damage(tmp_path: Path) -> None:
    data = twisted(content(), lambda kids: [kids[0], *kids], PAGES + 1)
    assert read(data, tmp_path) == (PAGES + 1, False)


def test_a_node_that_says_that_it_is_a_page_is_read(tmp_path: Path) -> None:
    def call_page(file: pymupdf.Document) -> None:
        kids = file.xref_get_key(root_of(file), "Kids")[1]
        file.xref_set_key(int(kids.strip("[").split()[0]), "Type", "/Page")

    assert read(changed(content(nested=True), call_page), tmp_path) == (PAGES, True)


def test_a_tree_that_is_too_large_or_holds_pages_without_numbers_is_left_alone() -> None:
    with pymupdf.open(stream=content().replace(b"/Count 5", b"/Count 2"), filetype="pdf") as file:
        assert not mend_tree(file, most=3)
        file.xref_set_key(root_of(file), "Kids", "[<</Type/Page/MediaBox[0 0 9 9]>>]")
        assert not mend_tree(file, most=100)


def test_a_tree_without_any_page_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "bare.pdf"
    path.write_bytes(twisted(content(), lambda kids: [], PAGES))
    with pytest.raises(DamagedError):
        Document(path)
