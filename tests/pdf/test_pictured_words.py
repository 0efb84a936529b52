"""Pictures in the place of words are told of; emblems, rules and grounds are not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pymupdf
import pytest

from desktop_app.pdf.boxes import Box
from desktop_app.pdf.pictured_words import is_among_words
from tests.pdf.paper import append, codes, read_sheet

TOLD = "pictured-words"
ROWS = [(100.0, y, 400.0, y + 12) for y in (100, 112, 148, 160)]
ROW_WITH_A_GAP = [(100.0, 124.0, 200.0, 136.0), (240.0, 124.0, 400.0, 136.0)]


def pictured(*boxes: Sequence[float]) -> Callable[[pymupdf.Page], object]:
    """Lays a grey picture in each of these boxes."""

    def draw(page: pymupdf.Page) -> None:
        picture = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 40, 8))
        picture.set_rect(picture.irect, (90, 90, 90))
        for box in boxes:
            page.insert_image(box, pixmap=picture, keep_proportion=False)

    return draw


@pytest.mark.parametrize(
    ("picture", "is_told"),
    [
        pytest.param((203, 125, 237, 135), True, id="between two words"),
        pytest.param((198.5, 123, 241, 137), True, id="with white at its edges"),
        pytest.param((100, 137, 400, 147), True, id="in the place of a row"),
        pytest.param((100, 174, 380, 300), True, id="in the place of the last paragraph"),
        pytest.param((403, 125, 440, 135), False, id="beside the text"),
        pytest.param((60, 100, 95, 160), False, id="an emblem"),
        pytest.param((202, 128, 238, 130), False, id="a rule"),
        pytest.param((90, 90, 410, 200), False, id="a ground"),
        pytest.param((100, 20, 400, 80), False, id="the head of a letter"),
    ],
)
def test_a_picture_is_among_words_where_words_would_be(picture: Box, is_told: bool) -> None:
    assert is_among_words([picture], ROWS + ROW_WITH_A_GAP) is is_told


def test_without_words_nothing_is_among_them() -> None:
    assert not is_among_words([(100, 100, 200, 112)], [])


def test_pictures_after_a_row_are_told_of(tmp_path: Path) -> None:
    assert codes(read_sheet(tmp_path, pictured((256, 254, 296, 264)))) == [TOLD]


def test_a_picture_that_the_content_itself_holds_is_told_of(tmp_path: Path) -> None:
    picture = b"q 40 0 0 9 256 528 cm BI /W 2 /H 1 /CS /G /BPC 8 ID \x20\x90 EI Q"
    assert codes(read_sheet(tmp_path, lambda page: append(page, picture))) == [TOLD]


def test_an_emblem_beside_the_masthead_is_not_told_of(tmp_path: Path) -> None:
    assert TOLD not in codes(read_sheet(tmp_path, pictured((40, 40, 90, 90), (400, 40, 480, 90))))
