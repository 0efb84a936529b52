"""Words printed twice, and unseen words that share their letters with those that are seen."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from tests.pdf.paper import ENGLISH, FRENCH, ROMAN, SIZE, Row, codes, edges, read_sheet, units, write


@pytest.mark.parametrize(("dx", "dy"), [(0.5, 0), (1.0, 0), (1.2, 0), (1.5, 0), (-1.5, 0), (0, 1.0), (1.0, 1.0)])
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_a_page_printed_twice_is_read_once(tmp_path: Path, rows: tuple[Row, ...], dx: float, dy: float) -> None:
    twice = read_sheet(tmp_path, lambda page: write(page, rows, dx, dy), rows=rows)
    assert units(twice) == units(read_sheet(tmp_path, rows=rows))


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
