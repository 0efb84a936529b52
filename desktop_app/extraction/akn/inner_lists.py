"""Numbered paragraphs of an Akoma Ntoso document that stand inside an operative one, such as those of a statute."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.extraction.akn.text import RunningText
from desktop_app.extraction.akn.units import FoundUnit
from desktop_app.extraction.akn.written_labels import Found, label_in
from desktop_app.extraction.structure.blocks import COLONS
from desktop_app.extraction.structure.inner_lists import NumberedEntry, inner_numbers
from desktop_app.resolution.model import Kind, Zone


def with_inner_lists(found: Sequence[Found]) -> list[Found]:
    """The paragraphs; those that the count of the operative ones leaves out are items, as they are on the page."""
    inside = set(inner_numbers([_entry(unit, text) for unit, text in found]))
    return [
        (replace(unit, kind=Kind.ITEM, is_inner=True) if number in inside else unit, text)
        for number, (unit, text) in enumerate(found)
    ]


def _entry(unit: FoundUnit, text: RunningText) -> NumberedEntry:
    label = label_in(unit, text) if unit.kind is Kind.OPERATIVE and unit.zone is Zone.OPERATIVE else None
    return NumberedEntry(
        label.number if label else 0,
        in_italics=bool(text.opening_words),
        opens_list=bool(unit.label) and text.words.endswith(COLONS),
        is_new_text=unit.kind is Kind.CHAPEAU,
        is_heading=unit.kind is Kind.HEADING,
    )
