"""Words printed twice, and unseen words that share their letters with those that are seen."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from desktop_app.tasks.read import read
from tests.pdf.paper import ENGLISH, FRENCH, ROMAN, SIZE, Row, add, codes, edges, read_sheet, units, write

# How far the second is printed from the first: to look bold, or as a shadow.
SHIFTS = [(0.5, 0), (1.0, 0), (1.2, 0), (1.5, 0), (-1.5, 0), (0, 1.0), (1.0, 1.0), (5, 5), (5, 0), (-4, 3), (0, 5)]


@pytest.mark.parametrize(("dx", "dy"), SHIFTS)
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_a_page_printed_twice_is_read_once(tmp_path: Path, rows: tuple[Row, ...], dx: float, dy: float) -> None:
    twice = read_sheet(tmp_path, lambda page: write(page, rows, dx, dy), rows=rows)
    assert units(twice) == units(read_sheet(tmp_path, rows=rows))


# Words of a row, some of them all that it says, that are printed once more as a shadow.
SHADOWED = ["Recalling", "of small islands", "the hours of light are written down;", "asks"]
SHADOWS = [(3, 3, 0.6), (5, 5, 0.5), (-4, 3, 0.6), (0, 4, 0.3), (0, -4, 0.6), (4.6, 0, 0.4)]


@pytest.mark.parametrize("words", SHADOWED)
@pytest.mark.parametrize(("dx", "dy", "grey"), SHADOWS)
@pytest.mark.parametrize("below", [False, True])
def test_words_with_a_shadow_are_read_once(
    tmp_path: Path, words: str, dx: float, dy: float, grey: float, below: bool
) -> None:
    start, _, baseline = edges(ENGLISH, words)

    def lay(page: pymupdf.Page) -> None:
        page.insert_text((start + dx, baseline + dy), words, fontname=ROMAN, fontsize=SIZE, color=(grey, grey, grey))

    found = read_sheet(tmp_path, None if below else lay, under=lay if below else None)
    assert units(found) == units(read_sheet(tmp_path))
    assert codes(found) == []


@pytest.mark.parametrize(("dx", "told"), [(1.5, []), (40, ["unpainted"])])
def test_unseen_words_that_are_seen_beside_are_nothing_to_tell(tmp_path: Path, dx: float, told: list[str]) -> None:
    """Browsers write a blurred shadow as a picture and as letters that are not painted."""
    row = ENGLISH[4]

    def lay(page: pymupdf.Page) -> None:
        page.insert_text((row.x + dx, row.y + 1.5), row.text, fontname=ROMAN, fontsize=SIZE, render_mode=3)

    found = read_sheet(tmp_path, lay)
    assert (units(found), codes(found)) == (units(read_sheet(tmp_path)), told)


@pytest.mark.parametrize("words", ["that that", "had had", "5 5", "page 5 of 5"])
def test_words_that_come_twice_in_a_row_stay(tmp_path: Path, words: str) -> None:
    rows = [row._replace(text=row.text.replace("every", words)) for row in ENGLISH]
    both = [unit[2].replace("every", words) for unit in units(read_sheet(tmp_path))]
    assert [unit[2] for unit in units(read_sheet(tmp_path, rows=rows))] == both
    shadowed = read_sheet(tmp_path, lambda page: write(page, rows, 2, 2), rows=rows)
    assert [unit[2] for unit in units(shadowed)] == both


# Unseen words at the place of the first words of a row, with letters in common.
UNSEEN = [("on the care", "only"), ("lamps of", "lamp posts"), ("Encourages", "Encourages also"), ("hand", "handy")]


@pytest.mark.parametrize(("words", "unseen"), UNSEEN)
@pytest.mark.parametrize("dx", [0, 0.4, 1.0])
@pytest.mark.parametrize("below", [False, True])
def test_unseen_words_take_no_letters_of_others(
    tmp_path: Path, words: str, unseen: str, dx: float, below: bool
) -> None:
    start, _, baseline = edges(ENGLISH, words)

    def lay(page: pymupdf.Page) -> None:
        page.insert_text((start + dx, baseline), unseen, fontname=ROMAN, fontsize=SIZE, color=(1, 1, 1))

    found = read_sheet(tmp_path, None if below else lay, under=lay if below else None)
    assert units(found) == units(read_sheet(tmp_path))
    assert codes(found) == ["unpainted"]


@pytest.mark.parametrize(("dx", "dy"), [(0.2, 0), (0.8, 0), (1.0, 0), (-0.8, 0.4), (0, 1.0)])
def test_an_arabic_page_printed_twice_is_read_once(tmp_path: Path, corpus: Path, dx: float, dy: float) -> None:
    found = []
    for again in (b"", b"q 1 0 0 1 %f %f cm %s Q"):
        with pymupdf.open(corpus / "typeset_modern" / "A_RES_78_229_ar.pdf") as file:
            file.select([1])
            content = file[0].read_contents()
            file[0].set_contents(add(file[0], b"q %s Q " % content + (again % (dx, dy, content) if again else b"")))
            file.save(tmp_path / "page.pdf")
        found.append(read(tmp_path / "page.pdf"))
    assert units(found[1]) == units(found[0])
    assert codes(found[1]) == codes(found[0])
