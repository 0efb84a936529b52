"""Pages that say nonsense of their own frames are read as they are shown elsewhere: whole, and upright."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from desktop_app.pdf.rendering import OpenPages
from desktop_app.resolution.model import Resolution
from tests.pdf.paper import Lay, codes, read_sheet, units


def says(key: str, value: str, above: bool = False) -> Lay:
    """Let a page, or the node above it, say something of its frame."""

    def say(page: pymupdf.Page) -> None:
        file = page.parent
        node = int(file.xref_get_key(page.xref, "Parent")[1].split()[0]) if above else page.xref
        file.xref_set_key(node, key, value)

    return say


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Resolution:
    return read_sheet(tmp_path_factory.mktemp("sound"))


NONSENSE = [
    *(("CropBox", box) for box in ("[0 0 0 0]", "[100 100 100 100]", "[0 0 612 0]", "[700 900 900 1000]")),
    *(("CropBox", box) for box in ("[-300 -300 -10 -10]", "[612 0 900 792]", "[0 0 612]", "[/A /B /C /D]")),
    *(("Rotate", turn) for turn in ("45", "89", "135", "-45", "1", "405")),
    *(("UserUnit", unit) for unit in ("0", "-1")),
]


@pytest.mark.parametrize(("key", "value"), NONSENSE)
def test_a_frame_that_makes_no_sense_is_passed_over(tmp_path: Path, sound: Resolution, key: str, value: str) -> None:
    found = read_sheet(tmp_path, says(key, value))
    assert (units(found), codes(found), found.page_sizes) == (units(sound), codes(sound), sound.page_sizes)
    pages = OpenPages(most_pixels=10_000)
    drawn = pages.render(tmp_path / "sheet.pdf", 0, 0.1)
    pages.close()
    assert drawn.width < drawn.height


@pytest.mark.parametrize(("key", "value"), [("CropBox", "[0 0 0 0]"), ("Rotate", "45")])
def test_a_frame_of_the_node_above_is_passed_over_too(tmp_path: Path, sound: Resolution, key: str, value: str) -> None:
    found = read_sheet(tmp_path, says(key, value, above=True))
    assert (units(found), codes(found)) == (units(sound), codes(sound))


def test_a_page_is_cut_where_that_makes_sense_and_half_a_row_is_told_of(tmp_path: Path) -> None:
    found = read_sheet(tmp_path, says("CropBox", "[0 0 300 792]"))
    assert found.page_sizes == ((300, 792),)
    assert "unpainted" in codes(found)
