"""Strokes that a hand draws across rows of words are told of; lines around words and between them are not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pymupdf
import pytest

from desktop_app.extraction.page.lines import CROSSED
from desktop_app.pdf.covers import Images
from desktop_app.pdf.crossings import are_words_crossed
from desktop_app.pdf.document import Document
from desktop_app.pdf.resources import ResourceReader, resources_of
from desktop_app.pdf.watermarks import LEVEL, VECTOR
from tests.pdf.paper import append, with_resource

ROW = "Recalling its resolution on the safety of ferries and of river crossings,"
Draw = Callable[[pymupdf.Page], object]


def lines(*ends: Sequence[tuple[float, float]]) -> Draw:
    """Draws a line through each of these rows of points."""
    return lambda page: [page.draw_polyline(points) for points in ends]


ACROSS: dict[str, Draw] = {
    "a cross over a paragraph": lines([(100, 90), (460, 140)], [(100, 140), (460, 90)]),
    "a cross over some words": lines([(100, 118), (150, 132)], [(100, 132), (150, 118)]),
    "one line from corner to corner": lines([(100, 290), (460, 90)]),
    "a zigzag": lines([(100 + 12 * step, 118 + 12 * (step % 2)) for step in range(20)]),
    "a thick bar": lambda page: page.draw_rect((100, 121.5, 300, 125), color=None, fill=(0.8, 0, 0)),
    "a black bar": lambda page: page.draw_rect((95, 122, 480, 124.4), color=None, fill=(0, 0, 0)),
    "a curve": lambda page: page.draw_bezier((100, 130), (200, 80), (300, 190), (400, 120)),
}


def pictured(box: Sequence[float]) -> Draw:
    """Lays a red picture in a box."""

    def draw(page: pymupdf.Page) -> None:
        picture = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 40, 4))
        picture.set_rect(picture.irect, (200, 0, 0))
        page.insert_image(box, pixmap=picture, keep_proportion=False)

    return draw


def shaded(box: Sequence[int]) -> Draw:
    """Lets red run over into blue in a box, of which the heights are counted from the foot of the page."""

    def draw(page: pymupdf.Page) -> None:
        shade = "/ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 612 0]/Extend[true true]"
        with_resource(page, "Shading", f"<<{shade}/Function<</FunctionType 2/Domain[0 1]/N 1/C0[1 0 0]/C1[0 0 1]>>>>")
        append(page, b"q %d %d %d %d re W n /X1 sh Q" % tuple(box))

    return draw


ACROSS |= {
    "the picture of a bar": pictured((100, 122, 300, 125)),
    "a shade as thin as a line": shaded((100, 667, 200, 2)),
}
AROUND: dict[str, Draw] = {
    "nothing": lambda page: None,
    "a box": lambda page: page.draw_rect((95, 90, 470, 145)),
    "a box with round corners": lambda page: page.draw_rect((95, 90, 470, 145), radius=0.2),
    "a ring around a row": lambda page: page.draw_oval((95, 113, 470, 133)),
    "a ring around words": lambda page: page.draw_oval((95, 113, 190, 133)),
    "a ring around rows": lambda page: page.draw_oval((85, 85, 490, 140)),
    "a brace in the margin": lambda page: page.draw_bezier((90, 90), (80, 110), (80, 120), (90, 140)),
    "the rules of a table": lines(
        *([(90, 88 + 14 * row), (500, 88 + 14 * row)] for row in range(6)),
        *([(90 + 60 * column, 88), (90 + 60 * column, 172)] for column in range(6)),
    ),
    "a cross beside the words": lines([(480, 90), (560, 140)], [(480, 140), (560, 90)]),
    "a bar below words": lambda page: page.draw_rect((100, 129, 300, 132), color=None, fill=(0.8, 0, 0)),
    "a short bar": lambda page: page.draw_rect((100, 121.5, 115, 125), color=None, fill=(0.8, 0, 0)),
    "a bar that was there first": lambda page: page.draw_rect(
        (100, 122, 300, 126), color=None, fill=(1, 1, 0), overlay=False
    ),
    "the picture of a bar below words": pictured((100, 129.5, 300, 132.5)),
    "a shade below words": shaded((100, 660, 200, 2)),
    "a sign on a word": lines([(100, 120), (112, 130)]),
}


def is_told(folder: Path, draw: Draw) -> bool:
    """Whether strokes across words are told of on a page of fourteen rows."""
    with pymupdf.open() as file:
        page = file.new_page(width=612, height=792)
        for number in range(14):
            page.insert_text((100, 100 + 14 * number), ROW, fontsize=11)
        draw(page)
        file.save(folder / "page.pdf")
    with Document(folder / "page.pdf") as document:
        [read] = document.pages()
    assert len(read.lines) == 14
    return CROSSED in read.remarks


@pytest.mark.parametrize("draw", ACROSS.values(), ids=ACROSS)
def test_strokes_across_words_are_told_of_and_the_words_kept(tmp_path: Path, draw: Draw) -> None:
    assert is_told(tmp_path, draw)


def test_a_bar_over_letters_that_are_spans_of_their_own_is_told_of() -> None:
    """So browsers write Chinese."""
    spans = [
        {"text": "灯", "bbox": (x, 90.0, x + 10, 103.0), "origin": (x, 100.0), "size": 10.0, "dir": LEVEL}
        for x in range(100, 160, 10)
    ]
    line = {"dir": LEVEL, "bbox": (100.0, 90.0, 160.0, 103.0), "spans": spans}
    bar = {"type": VECTOR, "bbox": (100.0, 95.0, 160.0, 97.4), "stroked": False, "isrect": True, "alpha": 255}
    with pymupdf.open() as file:
        page = file.new_page()
        means = ResourceReader(file).means_of(page, resources_of(file, page.xref))
        for last, told in ((6, True), (1, False)):
            blocks = [{"type": 0, "lines": [{**line, "spans": spans[:last]}]}, bar]
            assert are_words_crossed(page, blocks, means, Images(page, means)) is told


@pytest.mark.parametrize("draw", AROUND.values(), ids=AROUND)
def test_what_is_drawn_around_and_beside_words_is_not(tmp_path: Path, draw: Draw) -> None:
    assert not is_told(tmp_path, draw)
