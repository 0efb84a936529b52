"""What pages may be painted with: found in their own resources, and in those that they inherit."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from desktop_app.pdf.limits import LIMITS
from desktop_app.pdf.resources import ABSENT, ResourceReader, Ways, resources_of
from tests.pdf.paper import ENGLISH, FRENCH, Lay, Row, codes, read_sheet, units, with_resource
from tests.pdf.test_sight import highlighted, through_a_full_mask, through_a_mask_of_nothing, whitened


def inherit(page: pymupdf.Page, nodes: int = 1) -> None:
    """Give the resources of a page to a node of the page tree above it, with others between them."""
    file = page.parent
    for _ in range(nodes - 1):
        above = file.xref_get_key(page.xref, "Parent")[1]
        between = file.get_new_xref()
        file.update_object(between, f"<</Type/Pages/Count 1/Kids[{page.xref} 0 R]/Parent {above}>>")
        file.xref_set_key(int(above.split()[0]), "Kids", f"[{between} 0 R]")
        file.xref_set_key(page.xref, "Parent", f"{between} 0 R")
    owner = int(file.xref_get_key(file.pdf_catalog(), "Pages")[1].split()[0])
    file.xref_set_key(owner, "Resources", file.xref_get_key(page.xref, "Resources")[1])
    file.xref_set_key(page.xref, "Resources", "null")


@pytest.mark.parametrize("nodes", [1, 2, 3])
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_a_mask_hides_words_from_above_the_page_as_well(tmp_path: Path, nodes: int, rows: tuple[Row, ...]) -> None:
    def lay(page: pymupdf.Page) -> None:
        through_a_mask_of_nothing(page)
        inherit(page, nodes)

    found = read_sheet(tmp_path, lay, rows)
    assert units(found) == units(read_sheet(tmp_path, rows=rows))
    assert codes(found) == ["unpainted"]


@pytest.mark.parametrize("what", [through_a_full_mask, highlighted, whitened])
@pytest.mark.parametrize("nodes", [1, 2])
def test_words_that_can_be_seen_through_what_a_page_inherits_stay(tmp_path: Path, what: Lay, nodes: int) -> None:
    def lay(page: pymupdf.Page) -> None:
        what(page)
        inherit(page, nodes)

    found = read_sheet(tmp_path, lay)
    assert [text for _, _, text in units(found)][-1].endswith("Annex")
    assert codes(found) == []


def written_out(page: pymupdf.Page, values: str) -> None:
    """Gives a page the state of graphics "X1" as it is, without an object of its own."""
    with_resource(page, "ExtGState", f"<<{values}>>")


@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_a_mask_hides_words_where_its_state_is_written_among_the_resources(
    tmp_path: Path, rows: tuple[Row, ...]
) -> None:
    def lay(page: pymupdf.Page) -> None:
        through_a_mask_of_nothing(page)
        state = int(page.parent.xref_get_key(page.xref, "Resources/ExtGState/X1")[1].split()[0])
        written_out(page, page.parent.xref_object(state, compressed=True)[2:-2])

    found = read_sheet(tmp_path, lay, rows)
    assert units(found) == units(read_sheet(tmp_path, rows=rows))
    assert codes(found) == ["unpainted"]


STATES = [
    ("/ca 0.5/SMask<</Type/Mask/S/Luminosity/G 7 0 R>>", (True, False)),
    ("/SMask/None", (False, False)),
    ("/SMask /None/BM /Normal", (False, False)),
    ("/BM/Multiply/SMask/None", (False, True)),
    ("/BM[/Darken/Normal]", (False, True)),
    ("/BM/Compatible", (False, False)),
    ("/ca 0/CA 1", (True, False)),
    ("/CA .04", (True, False)),
    ("/ca 1/CA 0.06", (False, False)),
]


@pytest.mark.parametrize(("values", "ways"), STATES)
def test_states_that_are_written_out_are_known(values: str, ways: tuple[bool, bool]) -> None:
    with pymupdf.open() as file:
        page = file.new_page()
        written_out(page, values)
        assert ResourceReader(file).means_of(page, resources_of(file, page.xref)).ways == ways


def test_pages_that_name_the_same_resources_are_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    searched: list[int] = []
    images = pymupdf.Page.get_images
    monkeypatch.setattr(pymupdf.Page, "get_images", lambda page: [searched.append(page.number), *images(page)][1:])
    with pymupdf.open() as file:
        first = file.new_page()
        emblem = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 20, 20), False)
        xref = first.insert_image((500, 40, 550, 80), pixmap=emblem)
        file.new_page().insert_image((500, 40, 550, 80), xref=xref)
        file.new_page()
        for page in file:  # each written in the same way
            file.xref_set_key(page.xref, "Resources", f"<</XObject<</P {xref} 0 R>>>>" if page.number < 2 else "<<>>")
        reader = ResourceReader(file)
        found = [reader.means_of(page, resources_of(file, page.xref)) for page in file]
    assert [means.pictured for means in found] == [True, True, False]
    assert found[0] == (True, (), True, Ways())
    assert searched == [0]


def test_resources_that_are_nowhere_are_looked_for_no_longer_than_the_tree_is_high() -> None:
    with pymupdf.open() as file:
        page = file.new_page()
        file.xref_set_key(page.xref, "Resources", "null")
        assert resources_of(file, page.xref) == (page.xref, ABSENT)
        file.xref_set_key(page.xref, "Parent", f"{page.xref} 0 R")  # a tree that leads back into itself
        assert resources_of(file, page.xref) == (page.xref, ABSENT)
        assert LIMITS.tree_depth < LIMITS.tree_nodes
