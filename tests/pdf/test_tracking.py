"""Letters that are set apart are read as words."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from desktop_app.pdf.tracking import holds_letters_apart
from desktop_app.resolution.model import Resolution
from tests.pdf.paper import ENGLISH, FRENCH, ROMAN, SIZE, Row, append, codes, read_sheet, units

SPANISH = (
    *ENGLISH[:4],
    Row(124, 190, "1.  Alienta a los Estados Miembros a conservar los libros en que se anotan"),
    Row(100, 202, "las horas de luz de cada faro."),
)
EMPHASIS = [(ENGLISH, "Noting with concern"), (FRENCH, "Engage les États Membres"), (SPANISH, "Alienta a los Estados")]


def set_apart(rows: tuple[Row, ...], words: str, tracking: float, blanks: bool) -> tuple[tuple[Row, ...], bytes]:
    """The rows without one that holds some words, and the content that paints it with these words set apart.

    Words are parted by ``blanks``, or by their places alone.
    """
    row = next(row for row in rows if words in row.text)
    before, after = row.text.split(words)
    content = b"BT /tiro 10 Tf 1 0 0 1 %f %f Tm " % (row.x, 792 - row.y)
    content += b"(%s) Tj %f Tc " % (before.encode("latin-1"), tracking * SIZE)
    if blanks:
        content += b"(%s) Tj" % words.encode("latin-1")
    else:
        content += b"[%s] TJ" % b" -250 ".join(b"(%s)" % word.encode("latin-1") for word in words.split())
    content += b" 0 Tc (%s) Tj ET" % after.encode("latin-1")
    return tuple(other for other in rows if other is not row), content


def read_apart(folder: Path, rows: tuple[Row, ...], words: str, tracking: float, blanks: bool) -> Resolution:
    others, content = set_apart(rows, words, tracking, blanks)
    return read_sheet(folder, lambda page: append(page, content), others)


@pytest.mark.parametrize("blanks", [True, False])
@pytest.mark.parametrize("tracking", [0.1, 0.18, 0.25, 0.35])
@pytest.mark.parametrize(("rows", "words"), EMPHASIS, ids=["en", "fr", "es"])
def test_words_set_apart_are_read_as_words(
    tmp_path: Path, rows: tuple[Row, ...], words: str, tracking: float, blanks: bool
) -> None:
    found = read_apart(tmp_path, rows, words, tracking, blanks)
    plain = read_sheet(tmp_path, rows=rows)
    assert sorted(text for _, _, text in units(found)) == sorted(text for _, _, text in units(plain))
    assert codes(found) == codes(plain)


@pytest.mark.parametrize("text", ["Постановляет вновь рассмотреть", "Просит Генерального секретаря"])
@pytest.mark.parametrize("tracking", [0.18, 0.25, 0.3])
def test_russian_words_set_apart_are_read_as_words(tmp_path: Path, text: str, tracking: float) -> None:
    def lay(page: pymupdf.Page) -> None:
        writer, font, x = pymupdf.TextWriter(page.rect), pymupdf.Font("tiro"), 124.0
        for char in text:
            writer.append((x, 420), char, font, SIZE)
            x += font.text_length(char, SIZE) + tracking * SIZE
        writer.write_text(page)

    assert units(read_sheet(tmp_path, lay))[-1][2].endswith(text)


LETTERS = [
    "a b c d e",  # with blanks of their own
    "1 2 3 4 5 6",
    "A, B, C, D, E",
    "* * * * *",
]


@pytest.mark.parametrize("text", LETTERS)
def test_single_letters_with_blanks_stay_apart(tmp_path: Path, text: str) -> None:
    rows = (*ENGLISH, Row(124, 420, "R e q u e s t s that letters be set apart"))  # so that each is looked at
    found = read_sheet(tmp_path, lambda page: page.insert_text((124, 440), text, fontname=ROMAN, fontsize=SIZE), rows)
    assert units(found)[-1][2].endswith(text)


@pytest.mark.parametrize(
    ("text", "are_apart"),
    [
        ("R e q u e s t s", True),
        ("Просит: П р о с и т", True),
        ("in (a) and (b)", False),
        ("A B C of D", False),
        ("大 会 回 顾 其 决 议", False),
        ("1 2 3 4 5 6", False),
    ],
)
def test_it_is_quickly_seen_whether_letters_may_be_apart(text: str, are_apart: bool) -> None:
    assert holds_letters_apart(text) is are_apart
