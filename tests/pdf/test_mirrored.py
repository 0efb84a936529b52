"""Words that are mirrored or stand on their heads are not read, and are told of, however few."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from desktop_app.tasks.read import read
from tests.pdf.paper import ENGLISH, FRENCH, Row, add, append, codes, read_sheet, units

MIRRORED = [b"1 0 0 -1 300 350 Tm", b"-1 0 0 1 300 350 Tm", b"-1 0 0 -1 300 350 Tm", b"-100 Tz 1 0 0 1 300 350 Tm"]


def paint(page: pymupdf.Page, placed: bytes, words: bytes) -> None:
    append(page, b"BT /tiro 10 Tf %s (%s) Tj ET" % (placed, words))


@pytest.mark.parametrize("placed", MIRRORED)
@pytest.mark.parametrize("words", [b"not", b"except on islands", b"30 characters, no more than it"])
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_a_few_mirrored_words_are_told_of(tmp_path: Path, placed: bytes, words: bytes, rows: tuple[Row, ...]) -> None:
    found = read_sheet(tmp_path, lambda page: paint(page, placed, words), rows)
    assert units(found) == units(read_sheet(tmp_path, rows=rows))
    assert codes(found) == ["mirrored"]
    assert str(found.warnings[0].message) == "Some text of page 1 is mirrored or upside down; it is missing here."


@pytest.mark.parametrize("placed", MIRRORED)
def test_many_mirrored_words_are_told_of_once(tmp_path: Path, placed: bytes) -> None:
    found = read_sheet(tmp_path, lambda page: paint(page, placed, b"except on islands that nobody has seen"))
    assert codes(found) == ["some-sideways"]


def test_words_along_the_side_of_an_arabic_page_are_told_of(tmp_path: Path, corpus: Path) -> None:
    path = tmp_path / "noted.pdf"
    with pymupdf.open(corpus / "typeset_modern" / "A_RES_78_229_ar.pdf") as file:
        file.select([1])
        file[0].insert_text((40, 600), "Keepers of lamps have to say so themselves, every year anew.", rotate=90)
        file.save(path)
    assert "some-sideways" in codes(read(path))


@pytest.mark.parametrize("placed", [*MIRRORED, b"0 1 -1 0 40 350 Tm", b"0 -1 1 0 40 350 Tm", b"1 0 0.2 1 300 350 Tm"])
def test_signs_and_what_runs_along_a_side_are_not_told_of(tmp_path: Path, placed: bytes) -> None:
    words = b"- . -" if placed in MIRRORED else b"23-90178 \\(E\\)"
    assert "mirrored" not in codes(read_sheet(tmp_path, lambda page: paint(page, placed, words)))


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_turned_page_is_seen_as_it_is_displayed(tmp_path: Path, rotation: int) -> None:
    backwards = {90: b"0 -1 1 0 300 350 Tm", 180: b"1 0 0 1 300 350 Tm", 270: b"0 1 -1 0 300 350 Tm"}
    level = {90: b"0 1 -1 0 300 350 Tm", 180: b"-1 0 0 -1 300 350 Tm", 270: b"0 -1 1 0 300 350 Tm"}

    def lay(page: pymupdf.Page, placed: bytes) -> None:
        paint(page, placed, b"except on islands")
        page.set_rotation(rotation)

    flipped = {90: b"0 1 1 0 300 350 Tm", 180: b"-1 0 0 1 300 350 Tm", 270: b"0 -1 -1 0 300 350 Tm"}
    assert "mirrored" in codes(read_sheet(tmp_path, lambda page: lay(page, backwards[rotation]), rows=()))
    assert "mirrored" in codes(read_sheet(tmp_path, lambda page: lay(page, flipped[rotation]), rows=()))
    assert "mirrored" not in codes(read_sheet(tmp_path, lambda page: lay(page, level[rotation]), rows=()))


@pytest.mark.parametrize("whole", [b"1 0 0 -1 0 792 cm", b"-1 0 0 1 612 0 cm"])
def test_a_page_that_is_mirrored_as_a_whole_is_told_of(tmp_path: Path, whole: bytes) -> None:
    def flip(page: pymupdf.Page) -> None:
        content = page.read_contents()
        page.set_contents(add(page, b"q %s %s Q" % (whole, content)))

    found = read_sheet(tmp_path, flip)
    assert "sideways" in codes(found)
    assert units(found) == []


@pytest.mark.parametrize("words", [b"not", b"except on islands"])
def test_what_is_flipped_twice_stands_as_ever(tmp_path: Path, words: bytes) -> None:
    def lay(page: pymupdf.Page) -> None:
        append(page, b"q 1 0 0 -1 0 792 cm BT /tiro 10 Tf 1 0 0 -1 100 442 Tm (%s) Tj ET Q" % words)

    found = read_sheet(tmp_path, lay)
    assert units(found)[-1][2] == words.decode()
    assert codes(found) == []
