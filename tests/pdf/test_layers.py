"""Words that belong to several layers are read where the page shows them, and told of where it does not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pymupdf
import pytest

from desktop_app.tasks.read import read
from tests.pdf.paper import ENGLISH, Lay, add, append, codes, read_sheet, units, with_resource, write

Put = Callable[[pymupdf.Page, str], None]

# What a membership says of a layer that is on and one that is off, and whether what belongs to it is shown.
MEMBERSHIPS = [
    ("/OCGs[{on} {off}]", True),
    ("/OCGs[{on} {off}]/P/AnyOn", True),
    ("/OCGs[{on} {off}]/P/AllOn", False),
    ("/OCGs[{on} {off}]/P/AnyOff", True),
    ("/OCGs[{on} {off}]/P/AllOff", False),
    ("/OCGs[{on} {on}]/P/AllOn", True),
    ("/OCGs[{on} {on}]/P/AnyOff", False),
    ("/OCGs[{off} {off}]/P/AnyOn", False),
    ("/OCGs[{off} null]/P/AllOff", True),
    ("/OCGs {off}", False),
    ("/OCGs {on}/P/AllOff", False),
    ("/OCGs[]/P/AllOn", True),
    ("", True),
    ("/VE[/And {on} {off}]", False),
    ("/VE[/Or {off} {on}]", True),
    ("/VE[/Not {on}]", False),
    ("/VE[/And {on} [/Not {off}]]", True),
    ("/VE[/Not [/Or {off} [/And {on} {on}]]]", False),
    ("/OCGs[{on} {off}]/P/AllOn/VE[/Or {on} {off}]", True),
    ("/OCGs[{on} {off}]/P/AnyOn/VE[/And {on} {off}]", False),
    ("/OCGs[{on} {off}]/P/AllOn/VE[/Nor {on}]", False),
]
WORDS = b"BT /tiro 10 Tf 280 500 Td (except on islands) Tj ET"


def stated(page: pymupdf.Page, membership: str) -> str:
    number: int = page.parent.get_new_xref()
    page.parent.update_object(number, membership)
    return f"{number} 0 R"


def marked(page: pymupdf.Page, membership: str) -> None:
    with_resource(page, "Properties", stated(page, membership))
    append(page, b"/OC /X1 BDC %s EMC" % WORDS)


def marked_at_once(page: pymupdf.Page, membership: str) -> None:
    with_resource(page, "Properties", membership)
    append(page, b"/OC /X1 BDC %s EMC" % WORDS)


def in_a_form(page: pymupdf.Page, membership: str) -> None:
    form, fonts = add(page, b""), page.parent.xref_get_key(page.xref, "Resources")[1]
    page.parent.update_object(
        form, f"<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources {fonts}/OC {membership}>>"
    )
    page.parent.update_stream(form, WORDS)
    with_resource(page, "XObject", f"{form} 0 R")
    append(page, b"/X1 Do")


def in_a_form_by_name(page: pymupdf.Page, membership: str) -> None:
    in_a_form(page, stated(page, membership))


def belonging(put: Put, membership: str, both: bool | None = None) -> Lay:
    """Words that belong to two layers; one of these is on and one off, or ``both`` are so."""

    def lay(page: pymupdf.Page) -> None:
        on, off = (page.parent.add_ocg(name, on=name == "on" if both is None else both) for name in ("on", "off"))
        put(page, f"<</Type/OCMD{membership.format(on=f'{on} 0 R', off=f'{off} 0 R')}>>")

    return lay


@pytest.mark.parametrize("put", [marked, marked_at_once, in_a_form, in_a_form_by_name])
@pytest.mark.parametrize(("membership", "is_shown"), MEMBERSHIPS)
def test_what_belongs_to_several_layers_is_read_where_it_is_shown(
    tmp_path: Path, put: Put, membership: str, is_shown: bool
) -> None:
    found = read_sheet(tmp_path, belonging(put, membership))
    assert any("except on islands" in text for _, _, text in units(found)) is is_shown
    assert ("unpainted" in codes(found)) is not is_shown


@pytest.mark.parametrize("put", [marked, in_a_form])
@pytest.mark.parametrize("both", [True, False])
@pytest.mark.parametrize("is_shown", [True, False])
def test_it_is_so_where_all_layers_are_alike(tmp_path: Path, put: Put, both: bool, is_shown: bool) -> None:
    policy = "AllOn" if both is is_shown else "AllOff"
    found = read_sheet(tmp_path, belonging(put, f"/OCGs[{{on}} {{off}}]/P/{policy}", both))
    assert any("except on islands" in text for _, _, text in units(found)) is is_shown
    assert ("unpainted" in codes(found)) is not is_shown


@pytest.mark.parametrize("damage", [b"<</A 1 /B", b"[1 2 (", b"9999 0 R", b">>"])
def test_a_file_with_layers_and_a_damaged_object_is_read_as_without_them(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "damaged.pdf"
    with pymupdf.open() as file:
        page = file.new_page(width=612, height=792)
        write(page, ENGLISH)
        belonging(marked, "/OCGs[{on} {off}]/P/AllOn")(page)
        file.update_object(file.get_new_xref(), "<</Mark 12345678901>>")
        content = file.tobytes()
    mark = b"<</Mark 12345678901>>"
    assert mark in content
    path.write_bytes(content.replace(mark, damage.ljust(len(mark))))
    assert units(read(path)) == units(read_sheet(tmp_path))
