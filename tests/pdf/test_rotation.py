"""A page that is displayed turned is read as the same page that lies upright in its file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path

import pymupdf
import pytest

from desktop_app.resolution.model import Resolution
from desktop_app.tasks.read import read
from tests.pdf.paper import ENGLISH, FRENCH, Lay, Row, add, codes, edges, read_sheet, units
from tests.pdf.test_covers import COVERS, Cover

WORDS = {ENGLISH: "of the Secretary-General", FRENCH: "du Secrétaire général"}
# What turns the content back, and the box of the sheet then.
BACK = {
    90: (b"0 1 -1 0 0 0 cm", "[-792 0 0 612]"),
    180: (b"-1 0 0 -1 0 0 cm", "[-612 -792 0 0]"),
    270: (b"0 -1 1 0 0 0 cm", "[0 -612 792 0]"),
}


def turned(page: pymupdf.Page, rotation: int) -> None:
    """Lay the content of a page on its side, or on its head, and display the page so that it is upright again."""
    change, box = BACK[rotation]
    file, xrefs = page.parent, [add(page, change), *page.get_contents()]
    file.xref_set_key(page.xref, "Contents", f"[{' '.join(f'{xref} 0 R' for xref in xrefs)}]")
    file.xref_set_key(page.xref, "MediaBox", box)
    file.xref_set_key(page.xref, "Rotate", str(rotation))


def ruled(height: float) -> Cover:
    """A thin line so much above the baseline."""

    def rule(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
        page.draw_line((x0, y - height), (x1, y - height), width=0.6)

    return rule


def typed_over(cover: Cover) -> Cover:
    """Something that covers words, and others typed on it."""

    def lay(page: pymupdf.Page, x0: float, x1: float, y: float) -> None:
        cover(page, x0, x1, y)
        page.insert_text((x0 + 1, y), "du conseil", fontname="tiro", fontsize=10)

    return lay


def laid(lay: Cover, rows: Sequence[Row], rotation: int = 0) -> Lay:
    def on(page: pymupdf.Page) -> None:
        lay(page, *edges(rows, WORDS[tuple(rows)]))
        if rotation:
            turned(page, rotation)

    return on


@pytest.fixture(scope="module")
def read_upright(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Cover, tuple[Row, ...]], Resolution]:
    """What is read of a page that is not turned, read once for all that it is compared with."""
    folder = tmp_path_factory.mktemp("upright")
    return cache(lambda lay, rows: read_sheet(folder, laid(lay, rows), rows))


@pytest.mark.parametrize("rotation", BACK)
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
@pytest.mark.parametrize("lay", [*COVERS, ruled(3), ruled(-1.5), *map(typed_over, COVERS)])
def test_what_is_laid_on_a_turned_page_means_the_same(
    tmp_path: Path,
    read_upright: Callable[[Cover, tuple[Row, ...]], Resolution],
    lay: Cover,
    rows: tuple[Row, ...],
    rotation: int,
) -> None:
    upright, found = read_upright(lay, rows), read_sheet(tmp_path, laid(lay, rows, rotation), rows)
    assert units(found) == units(upright)
    assert [paragraph.struck for paragraph in found.paragraphs] == [p.struck for p in upright.paragraphs]
    assert codes(found) == codes(upright)
    assert found.page_sizes == upright.page_sizes
    for one, other in zip(found.paragraphs, upright.paragraphs, strict=True):
        assert [region[0] for region in one.regions] == [region[0] for region in other.regions]


@pytest.mark.parametrize("rotation", BACK)
@pytest.mark.parametrize("box", [(20, 30, 600, 780), (0, 0, 612, 700), (90, 40, 612, 792)])
def test_a_turned_page_that_is_cut_is_cut_at_the_same_edges(tmp_path: Path, rotation: int, box: Sequence[int]) -> None:
    def cut(page: pymupdf.Page, rotation: int) -> None:
        page.insert_text((105, 785), "cut off with the margin", fontsize=10)
        if rotation:
            turned(page, rotation)
        x0, y0, x1, y1 = box[0], 792 - box[3], box[2], 792 - box[1]  # counted from the foot of the sheet
        corners = {0: (x0, y0, x1, y1), 90: (-y1, x0, -y0, x1), 180: (-x1, -y1, -x0, -y0), 270: (y0, -x1, y1, -x0)}
        page.parent.xref_set_key(page.xref, "CropBox", f"[{' '.join(map(str, corners[rotation]))}]")

    upright, found = (read_sheet(tmp_path, partial(cut, rotation=turn)) for turn in (0, rotation))
    assert units(found) == units(upright)
    assert codes(found) == codes(upright)
    assert found.page_sizes == upright.page_sizes
    assert [p.regions for p in found.paragraphs] == [p.regions for p in upright.paragraphs]


@pytest.mark.parametrize("rotation", BACK)
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_a_page_that_is_displayed_on_its_side_is_read(tmp_path: Path, rows: tuple[Row, ...], rotation: int) -> None:
    upright, found = read_sheet(tmp_path, rows=rows), read_sheet(tmp_path, lambda p: p.set_rotation(rotation), rows)
    assert units(found) == units(upright)
    assert codes(found) == codes(upright)
    assert found.page_sizes == (((612, 792) if rotation == 180 else (792, 612)),)


@pytest.mark.parametrize("rotation", BACK)
def test_its_words_are_where_they_are_displayed(tmp_path: Path, rotation: int) -> None:
    found = read_sheet(tmp_path, lambda page: page.set_rotation(rotation))
    with pymupdf.open(tmp_path / "sheet.pdf") as file:
        [word] = file[0].search_for("Encourages")
        shown = word * file[0].rotation_matrix
    paragraph = next(each for each in found.paragraphs if each.text.startswith("Encourages"))
    assert tuple(shown) == pytest.approx(paragraph.words[0].region[1:], abs=3)
    left, top, right, bottom = paragraph.regions[0][1:]
    assert left - 3 <= shown.x0 <= shown.x1 <= right + 3
    assert top - 3 <= shown.y0 <= shown.y1 <= bottom + 3


@pytest.mark.parametrize("rotation", BACK)
@pytest.mark.parametrize("language", ["ar", "ru", "zh"])
def test_one_page_of_several_that_lies_on_its_side_is_read(
    tmp_path: Path, corpus: Path, language: str, rotation: int
) -> None:
    path = tmp_path / "turned.pdf"
    with pymupdf.open(corpus / "typeset_modern" / f"A_RES_78_229_{language}.pdf") as file:
        file.select([0, 1, 2])
        file.save(path)
        upright = read(path)
        file[1].set_rotation(rotation)
        file.save(path)
    found = read(path)
    assert units(found) == units(upright)
    assert codes(found) == codes(upright)


def test_little_text_along_a_page_does_not_turn_it(tmp_path: Path) -> None:
    found = read_sheet(tmp_path, lambda page: page.insert_text((40, 600), "As it was printed", rotate=90), rows=())
    assert codes(found) == ["not-a-resolution", "sideways"]
