"""Words that something was painted over later, in part of a line or of a word, are not read; what is seen stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pymupdf
import pytest

from tests.pdf.paper import ENGLISH, FRENCH, ROMAN, SIZE, Lay, Row, codes, edges, read_sheet, units

Cover = Callable[[pymupdf.Page, float, float, float], object]


def box(colour: Sequence[float], opacity: float = 1) -> Cover:
    def cover(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
        page.draw_rect((x0, y - 8, x1, y + 2.5), color=None, fill=colour, fill_opacity=opacity)

    return cover


def two_boxes(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
    middle = (x0 + x1) / 2
    box((1, 1, 1))(page, x0, middle, y)
    box((1, 1, 1))(page, middle, x1, y)


def stroke(colour: Sequence[float], width: float = 10) -> Cover:
    def cover(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
        page.draw_line((x0, y - 3), (x1, y - 3), width=width, color=colour)

    return cover


def patch(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
    points = [(x0, y - 8), (x1, y - 9), (x1, y + 3), (x0, y + 2.5), (x0, y - 8)]
    page.draw_polyline(points, color=None, fill=(1, 1, 1))


def picture(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
    image = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 20, 20), False)
    image.clear_with(240)
    page.insert_image((x0, y - 8, x1, y + 2.5), pixmap=image, keep_proportion=False)


BLACK = box((0, 0, 0))
COVERS = [
    box((1, 1, 1)),
    BLACK,
    box((0.6, 0.6, 0.6)),
    box((1, 1, 0)),
    two_boxes,
    stroke((1, 1, 1)),
    stroke((0.5, 0.5, 0.5), 9),
    patch,
    picture,
]


def over(cover: Cover, words: str, rows: Sequence[Row]) -> Lay:
    return lambda page: cover(page, *edges(rows, words))


def without(found: Sequence[tuple[str, str, str]], old: str, new: str) -> list[tuple[str, str, str]]:
    return [(kind, label, text.replace(old, new)) for kind, label, text in found]


# What is covered, and what is read in place of the words there.
CUTS = [
    (ENGLISH, "only", "that only the", "that the"),
    (ENGLISH, " only ", "that only the", "that the"),
    (ENGLISH, "at least ", "at least two", "two"),
    (ENGLISH, "written down", "are written down;", "are;"),
    (ENGLISH, " of small", "lamps of small", "lamps"),
    (ENGLISH, "mall", "small", "s"),
    (FRENCH, " et ceux", "celles et ceux qui", "celles qui"),
    (FRENCH, "gardent", "les gardent,", "les,"),
    (FRENCH, "cel", "celles", "les"),
]


@pytest.mark.parametrize("cover", COVERS)
@pytest.mark.parametrize(("rows", "words", "old", "new"), CUTS)
def test_a_part_of_a_line_that_is_covered_is_left_out_and_told_of(
    tmp_path: Path, cover: Cover, rows: Sequence[Row], words: str, old: str, new: str
) -> None:
    found = read_sheet(tmp_path, over(cover, words, rows), rows)
    assert units(found) == without(units(read_sheet(tmp_path, rows=rows)), old, new)
    assert codes(found) == ["unpainted"]


def frame(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
    page.draw_rect((x0, y - 9, x1, y + 3), width=0.5)


def below(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
    page.draw_rect((x0, y - 2, x1, y + 3), color=None, fill=(1, 1, 1))


@pytest.mark.parametrize("cover", [box((1, 1, 0), 0.4), frame, below])
@pytest.mark.parametrize(("rows", "words"), [(ENGLISH, "only"), (ENGLISH, "of light are"), (FRENCH, "deux")])
def test_words_that_can_be_seen_stay(tmp_path: Path, cover: Cover, rows: Sequence[Row], words: str) -> None:
    found = read_sheet(tmp_path, over(cover, words, rows), rows)
    assert units(found) == units(read_sheet(tmp_path, rows=rows))
    assert codes(found) == []


@pytest.mark.parametrize("cover", [box((1, 1, 0)), picture, stroke((0.9, 0.9, 0.9))])
def test_what_lies_under_words_covers_nothing(tmp_path: Path, cover: Cover) -> None:
    found = read_sheet(tmp_path, under=over(cover, "only the lamps", ENGLISH))
    assert units(found) == units(read_sheet(tmp_path))
    assert codes(found) == []


# What is covered, what is typed there instead, and the words as they are read then.
RETYPED = [
    (ENGLISH, "only", "all", "that only the", "that all the"),
    (ENGLISH, "small", "big", "of small islands", "of big islands"),
    (ENGLISH, "only the", "two", "that only the lamps", "that two lamps"),
    (ENGLISH, "79/950", "12", "resolution 79/950 of", "resolution 12 of"),
    (ENGLISH, "Noting", "Seeing", "Noting with", "Seeing with"),
    (ENGLISH, "by hand", "by foot", "lit by hand every", "lit by foot every"),
    (FRENCH, "celles", "ceux", "sur celles et", "sur ceux et"),
]


@pytest.mark.parametrize("cover", [box((0.97, 0.97, 0.97)), *(cover for cover in COVERS if cover is not BLACK)])
@pytest.mark.parametrize(("rows", "words", "instead", "old", "new"), RETYPED)
def test_words_typed_in_place_of_covered_ones_are_read_there(
    tmp_path: Path, cover: Cover, rows: Sequence[Row], words: str, instead: str, old: str, new: str
) -> None:
    def lay(page: pymupdf.Page) -> None:
        x0, x1, y = edges(rows, words)
        cover(page, x0, x1, y)
        page.insert_text((x0, y + 0.3), instead, fontname=ROMAN, fontsize=SIZE)

    found = read_sheet(tmp_path, lay, rows)
    assert units(found) == without(units(read_sheet(tmp_path, rows=rows)), old, new)
    assert codes(found) == ["unpainted"]
