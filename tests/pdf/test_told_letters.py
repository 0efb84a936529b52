"""Words that a file says its letters mean, though it paints others, are not read in silence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest

from desktop_app.pdf.told_letters import unlike_painted
from desktop_app.resolution.model import Resolution
from tests.pdf.paper import ROMAN, SIZE, add, append, codes, read_sheet, units, with_resource

Sign = Callable[[pymupdf.Page, bytes], object]


def content(said: bytes, painted: bytes, properties: bytes = b"") -> bytes:
    """A row in which something is said of the letters that are painted."""
    marked = b"/Span " + (properties or b"<</ActualText " + said + b">>") + b" BDC (" + painted + b") Tj EMC"
    return b"BT /%s %d Tf 124 455 Td (4.  Agrees that all ) Tj %s ( be heard;) Tj ET" % (ROMAN.encode(), SIZE, marked)


def in_place(page: pymupdf.Page, said: bytes, painted: bytes) -> None:
    append(page, content(said, painted))


def by_name(page: pymupdf.Page, said: bytes, painted: bytes) -> None:
    with_resource(page, "Properties", "<</ActualText " + said.decode() + ">>")
    append(page, content(said, painted, b"/X1"))


def in_a_form(page: pymupdf.Page, said: bytes, painted: bytes) -> None:
    form = add(page, content(said, painted))
    owner = page.parent.xref_get_key(page.xref, "Resources")
    fonts = owner[1] if owner[0] == "xref" else page.parent.xref_get_key(page.xref, "Resources")[1]
    page.parent.update_object(form, f"<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources {fonts}>>")
    page.parent.update_stream(form, content(said, painted))
    with_resource(page, "XObject", f"{form} 0 R")
    append(page, b"/X1 Do")


def sheet(folder: Path, lay: Callable[[pymupdf.Page, bytes, bytes], None], said: bytes, painted: bytes) -> Resolution:
    return read_sheet(folder, lambda page: lay(page, said, painted))


def said_in(found: Resolution) -> str:
    """The added paragraph."""
    return next(text for _, label, text in units(found) if label == "4.")


@pytest.mark.parametrize("lay", [in_place, by_name, in_a_form])
@pytest.mark.parametrize(
    ("said", "painted"),
    [
        (b"(may)", b"shall"),
        (b"()", b"not"),  # painted, and said to mean nothing
        (b"(shall, where practicable,)", b"shall"),
        (b"(21)", b"12"),
        (b"<FEFF20AC00350030>", b"$50"),
    ],
)
def test_what_is_painted_is_read_where_other_words_are_said(
    tmp_path: Path, lay: Callable[[pymupdf.Page, bytes, bytes], None], said: bytes, painted: bytes
) -> None:
    found = sheet(tmp_path, lay, said, painted)
    assert f"Agrees that all {painted.decode()} be heard;" in said_in(found)
    assert codes(found) == ["other-letters"]
    assert found.warnings[0].page == 0


@pytest.mark.parametrize(
    ("said", "painted", "read"),
    [
        (b"<FEFF007300680061006C006C>", b"shall", "shall"),
        (b"(SHALL)", b"shall", "SHALL"),  # small capitals
        (b"<FEFFFB01>", b"fi", ""),  # a ligature
        (b"<FEFF00AD>", b"-", ""),  # a soft hyphen at the end
        (b"<FEFF2003>", b" ", ""),
        (b"()", b". . . .", ""),  # leaders
        (b"<FEFF00660069>", b"\\001", "fi"),  # a letter that means nothing by itself
    ],
)
def test_what_is_said_of_letters_that_mean_it_anyhow_is_read(
    tmp_path: Path, said: bytes, painted: bytes, read: str
) -> None:
    found = sheet(tmp_path, in_place, said, painted)
    assert codes(found) == []
    assert read.strip() in said_in(found)


SAID_IN_ARABIC = [
    ("كتاب", "كاتب", False),  # the same letters in another order: glyphs of Arabic come in many orders
    ("كتب", "كتاب", False),  # a letter that is drawn in two parts
    ("أ", "A", False),  # a glyph that is named after its code
    ("\u0640", "+", False),
    ("يجوز", "ينبغي", True),
    ("كتاب may", "كتاب shall", True),
    ("كتاب 12", "كتاب 13", True),
]


@pytest.mark.parametrize(("said", "painted", "is_unlike"), SAID_IN_ARABIC)
def test_arabic_letters_may_be_painted_in_parts(said: str, painted: str, is_unlike: bool) -> None:
    class Page:
        def get_text(self, flags: int) -> str:
            assert flags & pymupdf.TEXT_IGNORE_ACTUALTEXT
            return f"{painted} كلمة"

    content = b"/Span <</ActualText (?)>> BDC"
    assert unlike_painted(Page(), [content], f"{said} كلمة") == (is_unlike, False)  # type: ignore[arg-type]


@pytest.mark.parametrize(("said", "painted", "is_unlike"), SAID_IN_ARABIC)
def test_the_trace_of_arabic_glyphs_tells_what_is_painted(said: str, painted: str, is_unlike: bool) -> None:
    trace = [{"chars": [(ord(char), 7, (0, 0), (0, 0, 5, 10)) for char in text]} for text in (painted, "كلمة")]
    found = unlike_painted(pymupdf.Page, [b"/Span <</ActualText (?)>> BDC"], f"{said} كلمة", trace)  # type: ignore[arg-type]
    assert found == (is_unlike, False)
