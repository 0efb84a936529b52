"""Stamps that were flattened into a page, over words or in a frame of their colour, are no part of its text."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pymupdf
import pytest

from tests.pdf.paper import ENGLISH, FRENCH, Lay, Row, codes, read_sheet, units

BLACK, RED, BLUE = (0, 0, 0), (0.8, 0, 0), (0, 0, 0.7)


def stamp(
    page: pymupdf.Page,
    texts: Sequence[str],
    at: tuple[float, float],
    *,
    size: float = 14,
    colour: Sequence[float] = RED,
    framed: bool = False,
    degrees: float = 0,
    font: str = "hebo",
) -> None:
    """Bold lines, in a frame or not, turned about the beginning of the first."""
    start = pymupdf.Point(at)
    turn = (start, pymupdf.Matrix(degrees))
    for number, text in enumerate(texts):
        place = start + pymupdf.Point(0, 1.2 * size * number)
        page.insert_text(place, text, fontname=font, fontsize=size, color=colour, morph=turn)
    if framed:
        width = max(pymupdf.get_text_length(text, font, size) for text in texts)
        bottom = start.y + 1.2 * size * (len(texts) - 1)
        page.draw_rect((start.x - 5, start.y - size - 2, start.x + width + 5, bottom + 6), color=colour, morph=turn)


STAMPS = [
    partial(stamp, texts=["PROVISIONAL"], at=(150, 235)),
    partial(stamp, texts=["PROVISIONAL"], at=(150, 235), framed=True),
    partial(stamp, texts=["PROVISIONAL"], at=(150, 226), size=12, colour=BLACK, framed=True),
    partial(stamp, texts=["Copy"], at=(150, 236), size=10),
    partial(stamp, texts=["DRAFT"], at=(150, 236), size=10, colour=BLACK),
    partial(stamp, texts=["DRAFT"], at=(220, 270), size=30, colour=BLACK),
    partial(stamp, texts=["RECEIVED", "12 DEC 2025"], at=(350, 260), colour=BLUE, framed=True),
    partial(stamp, texts=["Reçu le", "12 décembre"], at=(130, 255), size=11, colour=BLUE),
    partial(stamp, texts=["RECEIVED", "12 DEC 2025"], at=(400, 56), colour=BLUE, framed=True),
    partial(stamp, texts=["COPY"], at=(200, 600), size=40, framed=True),
    partial(stamp, texts=["COPY"], at=(520, 240), size=20, framed=True),
    partial(stamp, texts=["RECEIVED", "12 DEC 2025"], at=(350, 260), size=9, framed=True, degrees=6),
    partial(stamp, texts=["Adopté"], at=(420, 75), size=19, framed=True, degrees=0.6),
    partial(stamp, texts=["Seen 12 May"], at=(150, 236), size=9, colour=BLUE, degrees=-1),
    partial(stamp, texts=["副本"], at=(150, 236), size=12, font="china-s"),
    partial(stamp, texts=["COPY"], at=(520, 240), colour=BLACK, framed=True),
    partial(stamp, texts=["RECEIVED", "12 DEC 2025"], at=(522, 300), size=9, colour=BLACK, framed=True),
    partial(stamp, texts=["Copie"], at=(35, 260), size=12, colour=BLACK, framed=True),
]


@pytest.mark.parametrize("lay", STAMPS)
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_a_stamp_is_no_part_of_the_text(tmp_path: Path, lay: Lay, rows: Sequence[Row]) -> None:
    found = read_sheet(tmp_path, lay, rows)
    assert units(found) == units(read_sheet(tmp_path, rows=rows))
    assert codes(found) == ["watermark"]
    assert found.warnings[0].page == 0


@pytest.mark.parametrize("lay", STAMPS[:4])
def test_text_may_be_printed_over_a_stamp(tmp_path: Path, lay: Lay) -> None:
    assert units(read_sheet(tmp_path, under=lay)) == units(read_sheet(tmp_path))


TEXTS = [
    partial(stamp, texts=["Annex"], size=10, colour=BLUE),
    partial(stamp, texts=["ANNEX"], size=12, colour=BLACK),
    partial(stamp, texts=["ANNEX"], size=12, colour=BLACK, framed=True),
    partial(stamp, texts=["Annex"], size=14, colour=RED),
]


@pytest.mark.parametrize("lay", TEXTS)
def test_words_that_lie_over_nothing_stay(tmp_path: Path, lay: Lay) -> None:
    found = read_sheet(tmp_path, partial(lay, at=(100, 420)))
    assert [text.title() for _, _, text in units(found)][-1] == "Annex"
    assert codes(found) == []


@pytest.mark.parametrize("words", ["Economic and Social", "Economic and Social "])
def test_large_words_may_touch_those_beside_them(tmp_path: Path, words: str) -> None:
    def lay(page: pymupdf.Page) -> None:
        end = 100 + pymupdf.get_text_length("Economic and Social", "tibo", 16)
        page.insert_text((100, 80), words, fontname="tibo", fontsize=16)
        page.insert_text((end + 0.5, 78), "Distr.: General", fontname="tiro", fontsize=10)

    assert codes(read_sheet(tmp_path, lay)) == []


def boxed(page: pymupdf.Page) -> None:
    """A row of a table whose last cells stand beyond the lines of the text."""
    for x, text in ((480, "TOTAL"), (530, "NET")):
        page.insert_text((x + 4, 415), text, fontname="tiro", fontsize=10)
        page.draw_rect((x, 402, x + 48, 420), color=BLACK)


def noted(page: pymupdf.Page) -> None:
    """A framed note in the margin, in the type of the text."""
    page.insert_text((524, 240), "See also", fontname="tiro", fontsize=10)
    page.draw_rect((520, 228, 580, 246), color=BLACK)


def unframed(page: pymupdf.Page) -> None:
    page.insert_text((524, 240), "ANNEX", fontname="tiro", fontsize=10)


@pytest.mark.parametrize(("lay", "word"), [(boxed, "TOTAL"), (boxed, "NET"), (noted, "See also"), (unframed, "ANNEX")])
def test_words_in_the_margin_that_may_be_of_the_text_stay(tmp_path: Path, lay: Lay, word: str) -> None:
    found = read_sheet(tmp_path, lay)
    assert any(word in str(unit) for unit in units(found))
    assert "watermark" not in codes(found)


def test_capitals_in_a_gap_of_their_own_row_stay(tmp_path: Path) -> None:
    def lay(page: pymupdf.Page) -> None:
        page.insert_text(
            (100, 390), "Noted in resolution 950" + " " * 20 + "of 12 December, annex", fontname="tiro", fontsize=10
        )
        page.insert_text((205, 390), "(XXXI)", fontname="tiro", fontsize=10)

    found = read_sheet(tmp_path, lay)
    assert "(XXXI)" in str(units(found))
    assert codes(found) == []


@pytest.mark.parametrize("size", [8, 9])
def test_small_words_typed_over_others_make_no_stamp_of_these(tmp_path: Path, size: float) -> None:
    found = read_sheet(tmp_path, lambda page: page.insert_text((180, 201), "xxx sic xxx", fontsize=size))
    assert codes(found) == []
    assert "and of the people who keep them," in "".join(text for _, _, text in units(found)).replace("xxx sic xxx", "")


def test_a_page_that_is_printed_over_another_is_no_stamp(tmp_path: Path) -> None:
    def lay(page: pymupdf.Page) -> None:
        for row in FRENCH:
            page.insert_text((row.x, row.y + 5), row.text.upper(), fontname="tiro", fontsize=10)

    assert "watermark" not in codes(read_sheet(tmp_path, lay))


@pytest.mark.parametrize("size", [9, 10, 14])
@pytest.mark.parametrize("angle", [0, 1, 2, 3, -2])
@pytest.mark.parametrize(("grey", "baseline"), [(0.7, 202), (0.9, 202), (0.8, 222), (0.8, 233)])
@pytest.mark.parametrize("below", [False, True])
def test_pale_words_over_others_are_a_watermark_level_or_not(
    tmp_path: Path, size: float, angle: float, grey: float, baseline: float, below: bool
) -> None:
    def lay(page: pymupdf.Page) -> None:
        at = pymupdf.Point(180, baseline)
        turned = (at, pymupdf.Matrix(angle))
        page.insert_text(at, "provisional, for Mr Brown", fontsize=size, color=(grey,) * 3, morph=turned)

    found = read_sheet(tmp_path, None if below else lay, under=lay if below else None)
    assert units(found) == units(read_sheet(tmp_path))
    assert codes(found) == ["watermark"]


def test_what_is_a_watermark_over_words_is_one_elsewhere_on_the_page(tmp_path: Path) -> None:
    def lay(page: pymupdf.Page) -> None:
        for baseline in (126, 202, 420, 600):
            page.insert_text((180, baseline), "not to be quoted", fontsize=13, color=(0.8,) * 3)

    found = read_sheet(tmp_path, lay)
    assert units(found) == units(read_sheet(tmp_path))
    assert codes(found) == ["watermark"]


def test_pale_words_beside_others_stay(tmp_path: Path) -> None:
    last = ENGLISH[-1]
    found = read_sheet(tmp_path, lambda page: page.insert_text((100, last.y + 30), "A pale line.", color=(0.7,) * 3))
    assert "A pale line." in " ".join(text for _, _, text in units(found))
