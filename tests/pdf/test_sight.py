"""What nobody sees on a page is not read, and neither is a watermark; both are told of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pymupdf
import pytest

from desktop_app.pdf.covers import Images
from desktop_app.pdf.ink import Ink
from desktop_app.pdf.pages import FLAGS
from desktop_app.pdf.resources import ResourceReader, resources_of
from desktop_app.pdf.sight import Gone, sight_of, without_gone
from desktop_app.tasks.read import read
from tests.corpus_files import read_once
from tests.pdf.paper import ENGLISH, FRENCH, ROMAN, SIZE, Lay, Row, add, append, codes, read_sheet, units, with_resource


def ghost(page: pymupdf.Page, text: str = "except on islands", **style: object) -> None:
    page.insert_text((280, 292), text, fontname=ROMAN, **{"fontsize": SIZE, **style})


def white_on_white(page: pymupdf.Page) -> None:
    ghost(page, color=(1, 1, 1))


def nearly_white(page: pymupdf.Page) -> None:
    ghost(page, color=(0.99, 0.99, 0.98))


def grey_on_grey(page: pymupdf.Page) -> None:
    page.draw_rect((270, 280, 420, 300), color=None, fill=(0.8, 0.8, 0.8))
    ghost(page, color=(0.8, 0.8, 0.8))


def in_mode_three(page: pymupdf.Page) -> None:
    ghost(page, render_mode=3)


def transparent(page: pymupdf.Page) -> None:
    ghost(page, fill_opacity=0.0, stroke_opacity=0.0)


def tiny(page: pymupdf.Page) -> None:
    ghost(page, fontsize=1)


def of_no_size(page: pymupdf.Page, text: str = "except on islands") -> None:
    ghost(page, text)
    (stream,) = page.get_contents()[-1:]
    content = page.parent.xref_stream(stream)
    page.parent.update_stream(stream, re.sub(rb"(/\w+) [\d.]+ Tf", rb"\1 0 Tf", content))


def blacked_out(page: pymupdf.Page) -> None:
    ghost(page)
    page.draw_rect((275, 282, 420, 297), color=None, fill=(0, 0, 0))


def whited_out(page: pymupdf.Page) -> None:
    ghost(page)
    page.draw_rect((275, 282, 420, 297), color=(1, 1, 1), fill=(1, 1, 1))


def under_a_picture(page: pymupdf.Page) -> None:
    ghost(page)
    picture = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 20, 20), False)
    picture.clear_with(200)
    page.insert_image((275, 282, 420, 297), pixmap=picture, keep_proportion=False)


def mask(page: pymupdf.Page, content: bytes) -> None:
    """A soft mask, painted by some content, in the state of graphics "X1"."""
    form = add(page, b"")
    group = "/Group<</S/Transparency/CS/DeviceGray>>"
    page.parent.update_object(form, f"<</Type/XObject/Subtype/Form/BBox[0 0 612 792]{group}/Resources<<>>>>")
    page.parent.update_stream(form, content)
    state(page, f"/SMask <</Type/Mask/S/Luminosity/G {form} 0 R>>")


def state(page: pymupdf.Page, values: str) -> None:
    xref = add(page, b"")
    page.parent.update_object(xref, f"<<{values}>>")
    with_resource(page, "ExtGState", f"{xref} 0 R")


def through_a_mask_of_nothing(page: pymupdf.Page) -> None:
    mask(page, b"0 g 0 0 612 792 re f")
    append(page, b"q /X1 gs BT /tiro 10 Tf 280 500 Td (except on islands) Tj ET Q")


def under_a_shape(page: pymupdf.Page) -> None:
    ghost(page)
    append(page, b"1 g 270 496 m 420 495 l 420 512 l 270 511 l h f")


def greyed_out(page: pymupdf.Page) -> None:
    ghost(page)
    append(page, b"0.6 g 275 492 145 20 re f")


def under_a_picture_with_a_mask(page: pymupdf.Page) -> None:
    ghost(page)
    picture = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 20, 20), True)
    picture.clear_with(255)
    page.insert_image((275, 282, 420, 297), pixmap=picture, keep_proportion=False)


def clipped(page: pymupdf.Page, clip: bytes = b"0 0 20 20 re") -> None:
    append(page, b"q " + clip + b" W n BT /tiro 10 Tf 280 500 Td (except on islands) Tj ET Q")


def clipped_by_a_shape(page: pymupdf.Page) -> None:
    clipped(page, b"0 0 m 20 0 l 0 20 l h")


def clipped_to_nothing(page: pymupdf.Page) -> None:
    clipped(page, b"280 500 0 0 re")


def outside_a_form(page: pymupdf.Page) -> None:
    in_form(page, "/BBox[0 0 20 20]")


def on_a_hidden_layer(page: pymupdf.Page) -> None:
    layer = page.parent.add_ocg("draft", on=False)
    with_resource(page, "Properties", f"{layer} 0 R")
    append(page, b"/OC /X1 BDC BT /tiro 10 Tf 280 500 Td (except on islands) Tj ET EMC")


def in_a_hidden_form(page: pymupdf.Page) -> None:
    in_form(page, f"/BBox[0 0 612 792]/OC {page.parent.add_ocg('draft', on=False)} 0 R")


def in_form(page: pymupdf.Page, values: str) -> None:
    """Words in a form with its own values."""
    form, fonts = add(page, b""), page.parent.xref_get_key(page.xref, "Resources")[1]
    page.parent.update_object(form, f"<</Type/XObject/Subtype/Form/Resources {fonts}{values}>>")
    page.parent.update_stream(form, b"BT /tiro 10 Tf 280 500 Td (except on islands) Tj ET")
    with_resource(page, "XObject", f"{form} 0 R")
    append(page, b"/X1 Do")


WORDS = b"BT /tiro 10 Tf 280 500 Td (except on islands) Tj ET"


def blended(page: pymupdf.Page, mode: str, colour: bytes) -> None:
    """Words in a mode in which their colour leaves the white box below as it is."""
    state(page, f"/BM /{mode}")
    append(page, b"1 g 275 492 145 20 re f q /X1 gs %s %s Q" % (colour, WORDS))


def black_on_black(page: pymupdf.Page) -> None:
    page.draw_rect((270, 280, 420, 300), color=None, fill=(0, 0, 0))
    ghost(page)


def in_a_group_without_opacity(page: pymupdf.Page) -> None:
    fonts = page.parent.xref_get_key(page.xref, "Resources/Font")[1]
    group = add(page, b"")
    values = "/Type/XObject/Subtype/Form/Group<</S/Transparency>>/BBox[0 0 612 792]"
    page.parent.update_object(group, f"<<{values}/Resources<</Font {fonts}>>>>")
    page.parent.update_stream(group, WORDS)
    state(page, "/ca 0/CA 0.0")
    with_resource(page, "XObject", f"{group} 0 R")
    append(page, b"q /X1 gs /X1 Do Q")


def under_a_shade(page: pymupdf.Page) -> None:
    """White runs over into white."""
    ghost(page)
    shade = "/ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 612 0]"
    with_resource(
        page,
        "Shading",
        f"<<{shade}/Function<</FunctionType 2/Domain[0 1]/N 1/C0[1 1 1]/C1[1 1 1]>>/Extend[true true]>>",
    )
    append(page, b"q 275 492 145 20 re W n /X1 sh Q")


def clipped_twice(page: pymupdf.Page) -> None:
    append(page, b"q 0 0 20 20 re W n 270 490 200 30 re W n %s Q" % WORDS)


def clipped_by_a_hole(page: pymupdf.Page) -> None:
    """Where two equal rectangles overlap, an even number of them does, and nothing is painted."""
    append(page, b"q 200 400 300 200 re 200 400 300 200 re W* n %s Q" % WORDS)


def on_a_layer_not_to_be_viewed(page: pymupdf.Page) -> None:
    file, layer = page.parent, page.parent.add_ocg("draft")
    file.xref_set_key(layer, "Usage", "<</View<</ViewState/OFF>>>>")
    automatic = f"/AS[<</Event/View/OCGs[{layer} 0 R]/Category[/View]>>]"
    file.xref_set_key(file.pdf_catalog(), "OCProperties/D", f"<</ON[{layer} 0 R]{automatic}>>")
    with_resource(page, "Properties", f"{layer} 0 R")
    append(page, b"/OC /X1 BDC %s EMC" % WORDS)


UNSEEN = [
    white_on_white,
    black_on_black,
    partial(blended, mode="Screen", colour=b"0 g"),
    partial(blended, mode="Difference", colour=b"0 g"),
    partial(blended, mode="Color", colour=b"1 0 0 rg"),
    partial(blended, mode="Multiply", colour=b"1 g"),
    in_a_group_without_opacity,
    under_a_shade,
    clipped_twice,
    clipped_by_a_hole,
    on_a_layer_not_to_be_viewed,
    nearly_white,
    grey_on_grey,
    in_mode_three,
    transparent,
    tiny,
    of_no_size,
    blacked_out,
    whited_out,
    under_a_picture,
    under_a_picture_with_a_mask,
    under_a_shape,
    greyed_out,
    through_a_mask_of_nothing,
    clipped,
    clipped_by_a_shape,
    clipped_to_nothing,
    outside_a_form,
    on_a_hidden_layer,
    in_a_hidden_form,
]


@pytest.mark.parametrize("lay", UNSEEN)
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_text_that_nobody_sees_is_left_out_and_told_of(tmp_path: Path, lay: Lay, rows: Sequence[Row]) -> None:
    found = read_sheet(tmp_path, lay, rows)
    assert units(found) == units(read_sheet(tmp_path, rows=rows))
    assert codes(found) == ["unpainted"]
    assert found.warnings[0].page == 0


@pytest.mark.parametrize(("text", "told"), [("it", ["unpainted"]), ("i", [])])
def test_one_letter_of_no_size_is_no_word(tmp_path: Path, text: str, told: list[str]) -> None:
    """MuPDF says as much of a sign that it has set over the letter before, as Arabic pages have them."""
    assert codes(read_sheet(tmp_path, lambda page: of_no_size(page, text))) == told


CROPS = [(0, (0, 0, 612, 740)), (90, (0, 0, 612, 740)), (180, (40, 30, 600, 740)), (270, (20, 0, 612, 745))]


@pytest.mark.parametrize(("rotation", "box"), CROPS)
@pytest.mark.parametrize("rows", [ENGLISH, FRENCH], ids=["en", "fr"])
def test_text_beyond_the_edge_of_the_page_is_left_out_and_told_of(
    tmp_path: Path, rotation: int, box: tuple[float, ...], rows: Sequence[Row]
) -> None:
    def crop(page: pymupdf.Page, text: str) -> None:
        page.insert_text((300, 770), text, fontname=ROMAN, fontsize=SIZE)
        page.set_cropbox(pymupdf.Rect(box))
        page.set_rotation(rotation)

    found = read_sheet(tmp_path, lambda page: crop(page, "cut off with the margin"), rows)
    assert units(found) == units(read_sheet(tmp_path, lambda page: crop(page, ""), rows))
    assert "unpainted" in codes(found)
    assert "unpainted" not in codes(read_sheet(tmp_path, lambda page: crop(page, "- . -"), rows))


def white_on_black(page: pymupdf.Page) -> None:
    page.draw_rect((90, 400, 500, 420), color=None, fill=(0, 0, 0))
    page.insert_text((100, 413), "Annex", fontsize=SIZE, fontname=ROMAN, color=(1, 1, 1))


def highlighted(page: pymupdf.Page, mode: str = "/BM /Multiply", colour: bytes = b"1 1 0") -> None:
    page.insert_text((100, 413), "Annex", fontsize=SIZE, fontname=ROMAN)
    state(page, mode)
    append(page, b"q /X1 gs %s rg 90 372 410 20 re f Q" % colour)


def whitened(page: pymupdf.Page) -> None:
    """White is multiplied with what is below, so that nothing changes."""
    highlighted(page, colour=b"1 1 1")


def through_a_full_mask(page: pymupdf.Page) -> None:
    mask(page, b"1 g 0 0 612 792 re f")
    append(page, b"q /X1 gs BT /tiro 10 Tf 100 379 Td (Annex) Tj ET Q")


def on_white(page: pymupdf.Page) -> None:
    page.draw_rect((90, 400, 500, 420), color=None, fill=(1, 1, 1))
    page.insert_text((100, 413), "Annex", fontsize=SIZE, fontname=ROMAN)


def blue(page: pymupdf.Page) -> None:
    page.insert_text((100, 413), "Annex", fontsize=SIZE, fontname=ROMAN, color=(0, 0, 1))


def on_a_layer(page: pymupdf.Page) -> None:
    with_resource(page, "Properties", f"{page.parent.add_ocg('annexes')} 0 R")
    append(page, b"/OC /X1 BDC BT /tiro 10 Tf 100 379 Td (Annex) Tj ET EMC")


def in_a_clip(page: pymupdf.Page) -> None:
    append(page, b"q 98 370 200 20 re W* n BT /tiro 10 Tf 1 0 0 1 100 379 Tm (Annex) Tj ET Q")


def multiplied(page: pymupdf.Page) -> None:
    state(page, "/BM /Multiply")
    append(page, b"q /X1 gs BT /tiro 10 Tf 100 379 Td (Annex) Tj ET Q")


def in_a_pattern(page: pymupdf.Page) -> None:
    pattern = add(page, b"")
    values = "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 5 5]/XStep 5/YStep 5/Resources<<>>"
    page.parent.update_object(pattern, f"<<{values}>>")
    page.parent.update_stream(pattern, b"0 g 0 0 5 5 re f")
    with_resource(page, "Pattern", f"{pattern} 0 R")
    append(page, b"q /Pattern cs /X1 scn BT /tiro 10 Tf 100 379 Td (Annex) Tj ET Q")


def in_white_with_black_outlines(page: pymupdf.Page) -> None:
    append(page, b"q 1 g 0 G BT 2 Tr /tiro 10 Tf 100 379 Td (Annex) Tj ET Q")


def in_a_drawn_clip(page: pymupdf.Page) -> None:
    append(page, b"q 98 370 m 298 370 l 298 390 l 98 390 l h W n BT /tiro 10 Tf 100 379 Td (Annex) Tj ET Q")


def behind_half_a_mask(page: pymupdf.Page) -> None:
    mask(page, b"0 g 0 0 612 792 re f 1 g 0 0 300 792 re f")
    append(page, b"q /X1 gs BT /tiro 10 Tf 100 379 Td (Annex) Tj ET Q")


def with_an_unpainted_shadow(page: pymupdf.Page) -> None:
    """As browsers write a blurred shadow of some words of a row, beside its picture."""
    page.insert_text((100, 413), "The whole of the Annex", fontsize=SIZE, fontname=ROMAN)
    start = 100 + pymupdf.get_text_length("The whole ", ROMAN, SIZE)
    page.insert_text((start + 1, 414), "of the", fontsize=SIZE, fontname=ROMAN, render_mode=3)


SEEN = [
    with_an_unpainted_shadow,
    on_a_layer,
    in_a_clip,
    in_a_drawn_clip,
    white_on_black,
    highlighted,
    whitened,
    multiplied,
    through_a_full_mask,
    behind_half_a_mask,
    on_white,
    blue,
    in_a_pattern,
    in_white_with_black_outlines,
]


@pytest.mark.parametrize("lay", SEEN)
def test_text_that_can_be_seen_stays(tmp_path: Path, lay: Lay) -> None:
    found = read_sheet(tmp_path, lay)
    assert [text for _, _, text in units(found)][-1].endswith("Annex")
    assert codes(found) == []


@pytest.mark.parametrize("edge", [172, 200])
def test_words_of_a_row_that_a_mask_hides_go_and_those_beside_them_stay(tmp_path: Path, edge: int) -> None:
    def lay(page: pymupdf.Page) -> None:
        mask(page, b"0 g 0 0 612 792 re f 1 g 0 0 %d 792 re f" % edge)
        append(page, b"q /X1 gs BT /tiro 10 Tf 100 379 Td (Annex on lamps, not on oars) Tj ET Q")

    found = read_sheet(tmp_path, lay)
    assert [text for _, _, text in units(found)][-1].endswith(
        "Annex on lamps," if edge < 180 else "Annex on lamps, not on"
    )
    assert codes(found) == ["unpainted"]


def test_words_of_one_text_whose_boxes_overlap_stay_under_a_picture_that_lets_them_shine_through() -> None:
    picture = pymupdf.Pixmap(pymupdf.csRGB, 20, 20, bytes([40] * 4 * 20 * 20), True)
    with pymupdf.open() as file:
        page = file.new_page()
        page.insert_text((100, 100), "Recalling ferries", fontname="tiro")
        page.insert_text((190, 100), "and oars", fontname="tiit")
        page.insert_text((100, 300), "Recalling also all that was said of ferries at earlier sessions,")
        page.insert_image((90, 80, 300, 120), pixmap=picture, keep_proportion=False)
        resources = resources_of(file, page.xref)
        means = ResourceReader(file).means_of(page, resources)
        blocks = page.get_text("dict", flags=FLAGS)["blocks"]
        for span in [
            span for line in blocks[0]["lines"] for span in line["spans"]
        ]:  # as the boxes of Arabic words on both sides of a number do
            span["bbox"] = (100.0, 90.0, 230.0, 102.0)
        sight = sight_of(blocks, means, Images(page, means), Ink(page))
    assert (sight.remarks, sight.gone) == (set(), [])


def test_the_text_layer_of_a_scan_stays(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    with pymupdf.open() as file:
        page = file.new_page(width=612, height=792)
        picture = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.IRect(0, 0, 60, 80), False)
        picture.clear_with(250)
        page.insert_image(page.rect, pixmap=picture)
        for row in ENGLISH:
            page.insert_text((row.x, row.y), row.text, fontname=row.font, fontsize=SIZE, render_mode=3)
        file.save(path)
    found = read(path)
    assert [unit for unit in units(found) if unit[0] == "operative"] == [
        unit for unit in units(read_sheet(tmp_path)) if unit[0] == "operative"
    ]
    assert codes(found) == ["scan"]


def mark(page: pymupdf.Page, text: str, size: float, degrees: float, colour: Sequence[float], at: float = 330) -> None:
    """A word across the page, turned about its beginning."""
    point = pymupdf.Point(110, at)
    turn = (point, pymupdf.Matrix(degrees))
    page.insert_text(point, text, fontname="hebo", fontsize=size, color=colour, morph=turn)


WATERMARKS = [
    partial(mark, text="DRAFT", size=110, degrees=0, colour=(0.85, 0.85, 0.85)),
    partial(mark, text="DRAFT", size=110, degrees=1.5, colour=(0.85, 0.85, 0.85)),
    partial(mark, text="ADVANCE UNEDITED VERSION", size=28, degrees=0, colour=(0.8, 0.8, 0.8), at=288),
    partial(mark, text="COPIE DE TRAVAIL", size=40, degrees=10, colour=(0.7, 0.7, 0.7)),
    partial(mark, text="EMBARGOED", size=60, degrees=30, colour=(1, 0, 0)),
    partial(mark, text="CONFIDENTIAL", size=50, degrees=-45, colour=(0, 0, 0)),
    partial(mark, text="DRAFT", size=90, degrees=60, colour=(0.9, 0.9, 0.9), at=400),
    partial(mark, text="NOT FOR QUOTATION", size=30, degrees=0, colour=(0.8, 0.8, 0.8), at=600),
]


@pytest.mark.parametrize("lay", WATERMARKS)
@pytest.mark.parametrize("before", [True, False], ids=["under", "over"])
def test_a_watermark_is_no_part_of_the_text(tmp_path: Path, lay: Lay, before: bool) -> None:
    found = read_sheet(tmp_path, None if before else lay, under=lay if before else None)
    assert units(found) == units(read_sheet(tmp_path))
    assert codes(found) == ["watermark"]


def test_a_watermark_may_be_an_object_of_its_own(tmp_path: Path) -> None:
    def lay(page: pymupdf.Page) -> None:
        with pymupdf.open() as stamp:
            sheet = stamp.new_page(width=612, height=792)
            mark(sheet, "DRAFT", 110, 20, (0.8, 0.8, 0.8))
            page.show_pdf_page(page.rect, stamp)

    assert units(read_sheet(tmp_path, lay)) == units(read_sheet(tmp_path))


@pytest.mark.parametrize("at", [300, 600])
def test_large_letters_that_let_the_page_shine_through_are_a_watermark(tmp_path: Path, at: float) -> None:
    def lay(page: pymupdf.Page) -> None:
        page.insert_text((110, at), "RESTREINT", fontname="hebo", fontsize=50, color=(1, 0, 0), fill_opacity=0.3)

    found = read_sheet(tmp_path, lay, FRENCH)
    assert units(found) == units(read_sheet(tmp_path, rows=FRENCH))
    assert codes(found) == ["watermark"]


def test_large_letters_that_lie_across_nothing_stay(tmp_path: Path) -> None:
    found = read_sheet(tmp_path, lambda page: page.insert_text((100, 420), "Annex", fontname="tibo", fontsize=18))
    assert units(found)[-1] == ("heading", "", "Annex")


def glyphs(text: str, x: float, **style: object) -> dict[str, object]:
    """A span of a trace as MuPDF gives it: letters five points wide on one baseline."""
    chars = [(ord(char), 0, (x + 5 * place, 100.0), (0, 0, 0, 0)) for place, char in enumerate(text)]
    return {"size": 10.0, "type": 0, "color": (0.0, 0.0, 0.0), "chars": chars, **style}


def test_text_that_was_taken_out_goes_from_a_trace_of_glyphs_and_what_lies_there_stays() -> None:
    box = (100.0, 90.0, 125.0, 103.0)
    white, hidden = Gone(box, 10.0, 0xFFFFFF, painted=True), Gone(box, 10.0, 0, painted=False)
    black, large = glyphs("كتاب", 101), glyphs("DRAFT", 100, size=90.0)
    unseen = glyphs("islands", 100, color=(1.0, 1.0, 1.0))
    unpainted = glyphs("islands", 100, type=3)
    left = without_gone([black, large, unseen, unpainted], [white, hidden])
    assert ["".join(chr(char[0]) for char in span["chars"]) for span in left] == ["كتاب", "DRAFT", "s", "s"]


def test_see_through_text_goes_from_a_trace_and_opaque_text_stays() -> None:
    gone = Gone((100.0, 90.0, 160.0, 103.0), 10.0, 0, painted=True, opacity=0.02)
    seen, unseen = glyphs("كتاب", 101, opacity=1.0), glyphs("islands", 100, opacity=0.02)
    assert without_gone([seen, unseen], [gone]) == [{**seen, "struck": False}]


@pytest.mark.parametrize("size", [0.6, 1.0])
@pytest.mark.parametrize("opacity", [0.0, 1.0])
@pytest.mark.parametrize("below", [200, 231, 260])
def test_unseen_words_over_others_do_not_make_them_a_watermark(
    tmp_path: Path, size: float, opacity: float, below: float
) -> None:
    def lay(page: pymupdf.Page) -> None:
        place, type_size = (110, below), size if opacity else SIZE * 0.8
        page.insert_text(place, "except on islands " * 3, fontsize=type_size, fill_opacity=opacity)

    found = read_sheet(tmp_path, lay)
    assert units(found) == units(read_sheet(tmp_path))
    assert codes(found) == ["unpainted"]


def written_in_halves(row: Row) -> list[Row]:
    """A row that is written in two pieces, which are one on the page."""
    first, blank, rest = row.text.partition(" ")
    x = row.x + pymupdf.get_text_length(first + blank, row.font, SIZE)
    return [row._replace(text=first + blank), row._replace(x=x, text=rest)] if rest else [row]


@pytest.mark.parametrize(
    "rows",
    [ENGLISH, FRENCH, tuple(half for row in ENGLISH for half in written_in_halves(row))],
    ids=["en", "fr", "halves"],
)
def test_text_below_the_picture_of_its_page_is_that_of_a_scan(tmp_path: Path, rows: tuple[Row, ...]) -> None:
    def lay(page: pymupdf.Page) -> None:
        page.insert_image(page.rect, pixmap=page.get_pixmap(dpi=60))

    found = read_sheet(tmp_path, lay, rows)
    assert units(found) == units(read_sheet(tmp_path, rows=rows))
    assert codes(found) == ["scan"]


@pytest.mark.parametrize("language", ["ar", "ru", "zh"])
def test_all_words_are_seen_of_a_page_that_only_may_be_painted_in_other_ways(
    tmp_path: Path, corpus: Path, language: str
) -> None:
    whole = corpus / "typeset_modern" / f"A_RES_78_229_{language}.pdf"
    with pymupdf.open(whole) as file:
        for page in file:
            with_resource(page, "ExtGState", "<</BM/Multiply>>")
        file.save(tmp_path / "blended.pdf")
    found, plain = read(tmp_path / "blended.pdf"), read_once(whole)
    assert units(found) == units(plain)
    assert codes(found) == codes(plain)
