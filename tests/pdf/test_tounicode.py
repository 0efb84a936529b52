"""A font that gives a letter or a stroke the name of another letter is mended; one that merely lacks letters is not."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from desktop_app.pdf.document import Document
from desktop_app.pdf.resources import resources_of
from desktop_app.pdf.tounicode import FontRepairer, map_with_ligatures, repaired_map

HEAD = b"/CIDInit /ProcSet findresource begin\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
TAIL = b"\nendcmap\nend\nend\n"


def a_map(*ranges: bytes) -> bytes:
    """A map as Word writes it, in which codes follow the alphabet."""
    return HEAD + b"%d beginbfrange\n" % len(ranges) + b"\n".join(ranges) + b"\nendbfrange" + TAIL


ALPHABET_BUT_Q = (b"<0044> <0053> <0061>", b"<0055> <005D> <0072>")


def test_the_letter_between_its_neighbours_gets_its_own_name() -> None:
    mended = repaired_map(a_map(*ALPHABET_BUT_Q, b"<0054> <0054> [<0075>]"))
    assert mended is not None
    assert b"<0054> <0071>" in mended
    assert b"<0058> <0075>" in mended, "the other claimant keeps the letter"
    assert mended.startswith(HEAD)
    assert mended.endswith(TAIL)


@pytest.mark.parametrize(
    "ranges",
    [
        pytest.param(ALPHABET_BUT_Q, id="a letter that the document does not use is no fault"),
        pytest.param((*ALPHABET_BUT_Q, b"<0054> <0054> [<00660069>]"), id="a ligature may say two letters"),
        pytest.param((*ALPHABET_BUT_Q, b"<0054> <0054> <0071>"), id="nothing wrong"),
        pytest.param((b"<0054> <0054> [<0075>]", b"<0058> <0058> <0075>"), id="too few letters to know the order"),
        pytest.param(
            (*ALPHABET_BUT_Q, b"<0054> <0054> <0071>", b"<0090> <0090> <0075>"), id="small capitals name a letter twice"
        ),
        pytest.param((b"<0001> <0001> [<0061> <0062>]", b"<0002> <FFFF> <D8FF>"), id="nonsense"),
    ],
)
def test_other_maps_are_left_alone(ranges: tuple[bytes, ...]) -> None:
    assert repaired_map(a_map(*ranges)) is None


def test_many_names_are_written_in_blocks_of_a_hundred() -> None:
    mended = repaired_map(a_map(*ALPHABET_BUT_Q, b"<0054> <0054> [<0075>]", b"<0400> <0500> <0400>"))
    assert mended is not None
    assert b"100 beginbfchar" in mended
    assert repaired_map(mended) is None


ENCODED = "[1/fi/fl 39/quotesingle/ffi]"


@pytest.mark.parametrize(
    ("said", "mended"),
    [
        pytest.param(b"<01> <0066>", b"<01> <00660069>", id="its first letter"),
        pytest.param(b"<02> <0058>", b"<02> <0066006C>", id="another letter"),
        pytest.param(b"<28> <0020>", b"<28> <006600660069>", id="a blank, by the second name after a number"),
        pytest.param(b"<01> <00660069>", None, id="its letters"),
        pytest.param(b"<01> <E001>", None, id="a character of private use"),
        pytest.param(b"<01> <FB01>", None, id="the ligature as one character"),
        pytest.param(b"<27> <0027>", None, id="no ligature"),
        pytest.param(b"<03> <0066>", None, id="a code that the encoding does not name"),
    ],
)
def test_a_ligature_says_what_the_encoding_calls_it(said: bytes, mended: bytes | None) -> None:
    found = map_with_ligatures(HEAD + b"1 beginbfchar\n" + said + b"\nendbfchar" + TAIL, ENCODED)
    assert (found is None) if mended is None else (found is not None and mended in found)


ARABIC_MAP = HEAD + b"3 beginbfchar\n<01> <0627>\n<02> <0644>\n<04> <0031>\nendbfchar" + TAIL


def font_file(subtype: str, rest: str = "", stream: bytes = ARABIC_MAP) -> pymupdf.Document:
    """A file of one page with one font, whose glyphs have the codes 1 to 5."""
    file = pymupdf.open()
    file.new_page()
    names, font = file.get_new_xref(), file.get_new_xref()
    file.update_object(names, "<<>>")
    file.update_stream(names, stream)
    widths = "/FirstChar 0/LastChar 6/Widths[0 221 408.5 300 666 360 0]"
    file.update_object(
        font, f"<</Type/Font/Subtype/{subtype}/BaseFont/AAAAAA+Face{widths}/ToUnicode {names} 0 R{rest}>>"
    )
    file.xref_set_key(file.page_xref(0), "Resources", f"<</Font<</F1 {font} 0 R>>>>")
    return file


def map_of(file: pymupdf.Document) -> bytes:
    FontRepairer(file).repair(0, resources_of(file, file.page_xref(0)))
    font = file.get_page_fonts(0)[0][0]
    return bytes(file.xref_stream(int(file.xref_get_key(font, "ToUnicode")[1].split()[0])))


def test_the_stroke_that_stretches_arabic_words_is_named() -> None:
    mended = map_of(font_file("TrueType"))
    assert b"<03> <0640>\n" in mended
    assert b"<05> <0640>\n" in mended
    assert b"<01> <0627>\n" in mended
    assert b"<06>" not in mended, "a glyph without width stretches nothing"


LATIN_MAP = HEAD + b"2 beginbfchar\n<01> <0061>\n<02> <0062>\nendbfchar" + TAIL


@pytest.mark.parametrize(
    ("subtype", "rest", "stream"),
    [
        pytest.param("Type0", "", ARABIC_MAP, id="two bytes a code"),
        pytest.param("TrueType", "/Encoding/WinAnsiEncoding", ARABIC_MAP, id="the encoding names the code"),
        pytest.param("TrueType", "", LATIN_MAP, id="no Arabic letters"),
        pytest.param(
            "TrueType",
            "/Encoding/WinAnsiEncoding",
            a_map(*ALPHABET_BUT_Q, b"<0054> <0054> [<0075>]"),
            id="a letter that Word misnames, where codes have one byte",
        ),
    ],
)
def test_other_codes_without_a_name_stay_without_one(subtype: str, rest: str, stream: bytes) -> None:
    assert map_of(font_file(subtype, rest, stream)) == stream


@pytest.mark.parametrize("widths", ["/FirstChar/A/Widths[1 2]", "/FirstChar 0/Widths 3", ""])
def test_a_font_that_does_not_tell_its_codes_is_left_alone(widths: str) -> None:
    file = font_file("TrueType")
    font = file.get_page_fonts(0)[0][0]
    names = file.xref_get_key(font, "ToUnicode")[1]
    file.update_object(font, f"<</Type/Font/Subtype/TrueType/BaseFont/Face{widths}/ToUnicode {names}>>")
    assert map_of(file) == ARABIC_MAP


def test_a_font_that_cannot_be_mended_is_read_as_it_is(tmp_path: Path) -> None:
    with pymupdf.open() as file:
        page = file.new_page()
        page.insert_text((72, 72), "Safety of ferries", fontname="helv")
        font = file.get_page_fonts(0)[0][0]
        file.xref_set_key(font, "ToUnicode", "9999 0 R")
        file.save(tmp_path / "odd.pdf")
    with Document(tmp_path / "odd.pdf") as document:
        assert [line.text for page in document.pages() for line in page.lines] == ["Safety of ferries"]


def test_fonts_that_are_none_cost_no_page(tmp_path: Path) -> None:
    with pymupdf.open() as file:
        page = file.new_page()
        page.insert_text((72, 72), "Safety of ferries", fontname="helv")
        number = file.get_new_xref()
        file.update_object(number, "17")
        fonts = file.xref_get_key(file.page_xref(0), "Resources/Font")[1].removesuffix(">>")
        odd = f"<</Font{fonts}/F#FF {number} 0 R>>>>"  # a name that is no UTF-8
        file.xref_set_key(file.page_xref(0), "Resources", odd)
        file.save(tmp_path / "odd.pdf")
    with Document(tmp_path / "odd.pdf") as document:
        assert [line.text for page in document.pages() for line in page.lines] == ["Safety of ferries"]
