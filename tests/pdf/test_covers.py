"""Words that something was painted over later, in part of a line or of a word, are not read; what is seen stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pymupdf
import pytest

from tests.pdf.paper import ENGLISH, FRENCH, Lay, Row, codes, edges, read_sheet, units

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


COVERS = [
    box((1, 1, 1)),
    box((0, 0, 0)),
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
