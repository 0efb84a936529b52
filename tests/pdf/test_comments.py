"""What readers of a copy laid on it is no part of its text, and is told of."""

from __future__ import annotations

from pathlib import Path

import pymupdf
import pytest

from tests.pdf.paper import Lay, codes, read_sheet, units


def typed(page: pymupdf.Page) -> None:
    page.add_freetext_annot((300, 225, 420, 240), "AGREED ad ref. 12 Nov", fontsize=9)


def stamped(page: pymupdf.Page) -> None:
    page.add_stamp_annot((200, 180, 400, 240), stamp=2)


def pinned(page: pymupdf.Page) -> None:
    page.add_text_annot((300, 225), "see the other text")


def underlined(page: pymupdf.Page) -> None:
    page.add_underline_annot(page.search_for("two copies"))


def filled_in(page: pymupdf.Page, kind: int = pymupdf.PDF_WIDGET_TYPE_TEXT, flags: int = 0) -> None:
    field = pymupdf.Widget()
    field.field_name, field.field_type, field.field_flags = "sponsors", kind, flags
    if kind != pymupdf.PDF_WIDGET_TYPE_TEXT:
        field.choice_values = ["and of Rwanda", "and of Peru"]
    field.field_value, field.rect = "and of Rwanda", pymupdf.Rect(300, 225, 420, 240)
    page.add_widget(field)


def chosen(page: pymupdf.Page) -> None:
    filled_in(page, pymupdf.PDF_WIDGET_TYPE_COMBOBOX)


def chosen_of_a_list(page: pymupdf.Page) -> None:
    filled_in(page, pymupdf.PDF_WIDGET_TYPE_LISTBOX)


def filled_in_over_several_lines(page: pymupdf.Page) -> None:
    filled_in(page, flags=pymupdf.PDF_TX_FIELD_IS_MULTILINE)


FILLED = [filled_in, filled_in_over_several_lines, chosen, chosen_of_a_list]


@pytest.mark.parametrize("lay", [typed, stamped, pinned, underlined, *FILLED])
def test_comments_stamps_and_fields_are_left_out(tmp_path: Path, lay: Lay) -> None:
    found = read_sheet(tmp_path, lay)
    assert units(found) == units(read_sheet(tmp_path))
    assert codes(found) == ["comments"]
    assert found.warnings[0].page == 0


def linked(page: pymupdf.Page) -> None:
    page.insert_link({"kind": pymupdf.LINK_URI, "from": pymupdf.Rect(100, 180, 200, 200), "uri": "https://example.org"})


def unfilled(page: pymupdf.Page) -> None:
    field = pymupdf.Widget()
    field.field_name, field.field_type = "sponsors", pymupdf.PDF_WIDGET_TYPE_TEXT
    field.rect = pymupdf.Rect(300, 400, 420, 420)
    page.add_widget(field)


@pytest.mark.parametrize("lay", [linked, unfilled])
def test_links_and_empty_fields_are_nothing_to_tell_of(tmp_path: Path, lay: Lay) -> None:
    found = read_sheet(tmp_path, lay)
    assert units(found) == units(read_sheet(tmp_path))
    assert codes(found) == []
