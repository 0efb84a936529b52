"""Letters of private use get their meaning from the font that draws them."""

from __future__ import annotations

import re
from pathlib import Path

import pymupdf
import pytest

from desktop_app.pdf.document import Document
from desktop_app.pdf.private_letters import merged
from desktop_app.resolution.model import Resolution
from desktop_app.tasks.read import read
from tests.pdf.paper import ENGLISH, SIZE, Row, units

LIGATURES = {"ﬁ": 0xE001, "ﬂ": 0xE002}


def rows_with(*texts: str) -> list[Row]:
    return [*ENGLISH[:4], *(Row(124, 190 + 30 * number, text) for number, text in enumerate(texts))]


def written(path: Path, rows: list[Row], font: str = "tiro", private: bool = True) -> Resolution:
    """What is read from rows in an embedded font, in whose map ligatures are characters of private use."""
    with pymupdf.open() as file:
        page = file.new_page(width=612, height=792)
        face = pymupdf.Font(font)
        for row in rows:
            writer = pymupdf.TextWriter(page.rect)
            writer.append((row.x, row.y), row.text, font=face, fontsize=SIZE)
            writer.write_text(page)
        for number in {font[0] for font in page.get_fonts()} if private else ():
            make_private(file, number)
        file.save(path)
    return read(path)


def make_private(file: pymupdf.Document, font: int) -> None:
    """Give the ligatures in the map of a font the names of characters of private use."""
    number = int(file.xref_get_key(font, "ToUnicode")[1].split()[0])
    program = pymupdf.Font(fontbuffer=file.extract_font(font)[-1])
    glyphs = {program.has_glyph(ord(ligature)): point for ligature, point in LIGATURES.items()}
    lines = "\n".join(f"<{glyph:04X}> <{point:04X}>" for glyph, point in glyphs.items())
    stream = re.sub(
        rb"endcmap", f"{len(glyphs)} beginbfchar\n{lines}\nendbfchar\nendcmap".encode(), file.xref_stream(number)
    )
    file.update_stream(number, stream)


TEXTS = [
    ("1.  Reafﬁrms that ﬁre and ﬂood are alike;", "2.  Decides to meet."),
    ("1.  Réafﬁrme que l'inﬂuence du feu est ﬁnie ;", "2.  Décide de se réunir."),
    ("1.  Conﬁrma que el ﬁn está cerca;", "2.  Decide reunirse."),
]


@pytest.mark.parametrize("texts", TEXTS, ids=["en", "fr", "es"])
@pytest.mark.parametrize("font", ["tiro", "helv", "tibo"])
def test_the_font_tells_which_letters_they_are(tmp_path: Path, texts: tuple[str, ...], font: str) -> None:
    private = written(tmp_path / "private.pdf", rows_with(*texts), font)
    plain = rows_with(*(text.replace("ﬁ", "fi").replace("ﬂ", "fl") for text in texts))
    assert units(private) == units(written(tmp_path / "plain.pdf", plain, font, private=False))
    assert ("unreadable-letters", 0) in [(notice.message.code, notice.page) for notice in private.warnings]


def test_letters_that_two_fonts_name_otherwise_are_left() -> None:
    assert merged([{"\ue001": "fi", "\ue002": "fl"}, {"\ue001": "ff"}, {}]) == {"\ue002": "fl"}


def test_a_simple_font_names_its_glyphs(tmp_path: Path) -> None:
    path = tmp_path / "simple.pdf"
    with pymupdf.open() as file:
        page = file.new_page(width=612, height=792)
        page.insert_text((72, 72), "to keep the @rst ^ood", fontname="helv", fontsize=SIZE)
        font = page.get_fonts()[0][0]
        stream = file.get_new_xref()
        file.update_object(stream, "<<>>")
        names = b"1 beginbfchar <40> <E001> endbfchar 1 beginbfchar <5E> <E002> endbfchar"
        plain = b"1 beginbfrange <20> <7E> <0020> endbfrange"
        file.update_stream(stream, b"begincmap 1 begincodespacerange <00> <FF> endcodespacerange " + plain + names)
        file.xref_set_key(font, "ToUnicode", f"{stream} 0 R")
        file.xref_set_key(font, "Encoding", "<</Type/Encoding/Differences[64/fi 94/f_l.alt]>>")
        file.save(path)
    with Document(path) as document:
        (page_read,) = document.pages()
    assert page_read.meanings == {"\ue001": "fi", "\ue002": "fl"}
