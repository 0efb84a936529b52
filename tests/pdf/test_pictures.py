"""Where a page paints its pictures, as its content alone tells it."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from desktop_app.pdf.pictures import places_of_pictures
from desktop_app.tasks.read import read
from tests.pdf.paper import ENGLISH, add, append, write

PAINT = b"/P Do"


def sheet(content: bytes, box: str = "[0 0 612 792]") -> pymupdf.Page:
    """A page that paints one picture, in the way that its content says."""
    page = pymupdf.open().new_page(width=612, height=792)
    picture = add(page, b"\xff" * 3)
    page.parent.xref_set_key(picture, "Type", "/XObject")
    page.parent.xref_set_key(picture, "Subtype", "/Image")
    for key, value in (("Width", "1"), ("Height", "1"), ("BitsPerComponent", "8"), ("ColorSpace", "/DeviceRGB")):
        page.parent.xref_set_key(picture, key, value)
    page.parent.xref_set_key(page.xref, "Resources", f"<</XObject<</P {picture} 0 R>>>>")
    page.parent.xref_set_key(page.xref, "MediaBox", box)
    append(page, content)
    return page.parent.reload_page(page)


PLACED = [
    (b"q 50 0 0 40 60 700 cm /P Do Q", 1),
    (b"q 50 0 0 40 60 700 cm /P Do Q q\r\n20 0 0 20 300.5 30.25 cm/P Do\r\nQ", 2),
    (b"0.5 0 0 0.5 0 0 cm q 1 0 0 -1 0 792 cm q 50 0 0 40 60 700 cm /P Do Q Q 9 0 0 9 5 5 cm /P Do", 2),
    (b"q 0 50 -40 0 200 300 cm /P Do Q", 1),  # turned
    (b"BT (a Q b \\( q) Tj [(x)-3( (Q) Q )] TJ ET 50 0 0 40 60 700 cm /P Do", 1),
    (b"/q gs q <</Q (Q)>> pop 50 0 0 40 60 700 cm/P Do Q", 1),  # names and strings that look like operators
    (b"q 50 0 0 40 60 700 cm Q", 0),
]


@pytest.mark.parametrize(("content", "count"), PLACED)
@pytest.mark.parametrize("box", ["[0 0 612 792]", "[10 20 622 812]"])
def test_pictures_are_where_mupdf_paints_them(content: bytes, count: int, box: str) -> None:
    page = sheet(content, box)
    painted = [place for kind, place in page.get_bboxlog() if kind == "fill-image"]
    found = places_of_pictures(page) or []
    assert len(found) == len(painted) == count
    for one, other in zip(found, painted, strict=True):
        assert one == pytest.approx(other, abs=0.1)


UNTOLD = [
    b"q BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q /P Do",
    b"/P Do BI /W 1 /H 1 /BPC 8 /CS /G ID x EI",
    b"Q 50 0 0 40 60 700 cm /P Do",
    b"40 60 700 cm /P Do",
]


@pytest.mark.parametrize("content", UNTOLD)
def test_unusual_content_does_not_tell(content: bytes) -> None:
    assert places_of_pictures(sheet(content)) is None


def test_a_page_is_not_painted_for_an_emblem_beside_its_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "sheet.pdf"
    with pymupdf.open() as file:
        page = file.new_page(width=612, height=792)
        write(page, ENGLISH)
        emblem = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 20, 20), False)
        page.insert_image((500, 40, 550, 80), pixmap=emblem)
        file.save(path)
    asked: list[object] = []
    monkeypatch.setattr(pymupdf.Page, "get_bboxlog", asked.append)
    assert read(path).paragraphs
    assert not asked
