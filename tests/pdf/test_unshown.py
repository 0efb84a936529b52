"""Words that are clipped away in part, and clips among coordinates of their own."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from desktop_app.extraction.page.lines import Line, Span
from desktop_app.pdf.unshown import text_clips, without_tops
from tests.pdf.paper import ENGLISH, FRENCH, SIZE, Row, append, codes, read_sheet, units

WORDS = "The keepers shall report on the hours of light"


def painted(before: str, clip: str, after: str = "", place: str = "1 0 0 1 100 379 Tm", words: str = WORDS) -> bytes:
    return f"q {before} {clip} W n {after} BT /tiro 10 Tf {place} ({words}) Tj ET Q".encode()


def width(words: str) -> float:
    return float(pymupdf.get_text_length(words, "tiro", SIZE))


def at(x: float, y: float, scale: float = 1, words: str = WORDS) -> str:
    """A clip that leaves all of the words free that begin at a place, in coordinates of a scale."""
    return f"{(x - 2) * scale:.2f} {(y - 4) * scale:.2f} {(width(words) + 4) * scale:.2f} {16 * scale:.2f} re"


CUT = [
    painted("", "98 375 90 16 re"),  # after some words
    painted("", "98 375 93 16 re"),  # within another one
    painted("", "150 375 300 16 re", place="1 0 0 1 100 379 Tm"),  # before some words
    painted("0.1 0 0 0.1 0 0 cm", "980 3750 900 160 re", "10 0 0 10 0 0 cm"),
    painted("1 0 0 -1 0 792 cm", "98 400 93 16 re", "1 0 0 -1 0 792 cm"),
    painted("", "98 375 93 16 re", "1 0 0 1 60 -20 cm", "1 0 0 1 40 399 Tm"),
]


@pytest.mark.parametrize("content", CUT)
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_words_that_end_outside_their_clip_are_told_of(tmp_path: Path, content: bytes, rows: tuple[Row, ...]) -> None:
    assert codes(read_sheet(tmp_path, lambda page: append(page, content), rows)) == ["unpainted"]


GONE = [
    painted("", "0 0 20 20 re", "1 0 0 1 60 0 cm", "1 0 0 1 40 379 Tm"),
    painted("0.01 0 0 0.01 0 0 cm", "0 0 1000 1000 re", "100 0 0 100 0 0 cm"),  # small on the page
    painted("2 0 0 2 0 0 cm", "0 0 20 20 re", "0.5 0 0 0.5 0 0 cm"),
    painted("", "0 0 20 20 re", "0 1 -1 0 600 0 cm", "0 -1 1 0 379 500 Tm"),
]


@pytest.mark.parametrize("content", GONE)
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_words_outside_a_clip_are_told_of_in_any_coordinates(
    tmp_path: Path, content: bytes, rows: tuple[Row, ...]
) -> None:
    found = read_sheet(tmp_path, lambda page: append(page, content), rows)
    assert units(found) == units(read_sheet(tmp_path, rows=rows))
    assert codes(found) == ["unpainted"]


SEEN = [
    painted("", at(100, 379)),
    painted("0.1 0 0 0.1 0 0 cm", at(100, 379, 10), "10 0 0 10 0 0 cm"),
    painted("1 0 0 1 60 20 cm", at(40, 359), "", "1 0 0 1 40 359 Tm"),
    painted("0.24 0 0 -0.24 0 792 cm", "0 0 2550 3300 re", "4.1667 0 0 -4.1667 0 3300 cm"),
    painted("", at(100, 379), "1 0 0 1 60 -20 cm", "1 0 0 1 40 399 Tm"),
    painted("", at(100, 379, words=WORDS + "."), words=WORDS + ".   "),  # blanks alone are clipped away
    painted("1 0 0 1 0 0 cm Q Q q", at(100, 379)),  # operators that are one too many
]


@pytest.mark.parametrize("content", SEEN)
def test_words_inside_a_clip_are_not_told_of(tmp_path: Path, content: bytes) -> None:
    found = read_sheet(tmp_path, lambda page: append(page, content))
    assert units(found)[-1][2].rstrip(".").endswith(WORDS)
    assert codes(found) == []


@pytest.mark.parametrize(
    ("clip", "y", "is_read"),
    [
        ("57 57 498 678 re", 740.0, False),  # 5 points below the edge of the clip: the tops of letters are inside
        ("57 57 498 678 re", 736.5, True),  # most of the letters is
        ("57 685 498 50 re", 740.0, True),  # around a cell of a table
    ],
)
def test_the_tops_of_letters_at_the_foot_of_a_clip_are_no_row(clip: str, y: float, is_read: bool) -> None:
    """Of a row that a browser draws on the page before as well, only some high letters are drawn."""
    lines = [Line((Span("أ", 134.0, 137.0, y, 12.0),), 134.0, y - 8, 137.0, y + 4)]
    with pymupdf.open() as file:
        page = file.new_page(width=612, height=792)
        page.insert_text((100, 100), WORDS)
        content = f"q 1 0 0 -1 0 792 cm {clip} W n BT 1 0 0 -1 100 100 Tm ({WORDS}) Tj ET Q".encode()
        assert (list(without_tops(page, lines, text_clips(page, [content]))) == lines) == is_read
