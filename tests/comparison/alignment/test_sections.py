"""Sections that changed places are read beside their counterparts, so that set phrases find their own section."""

from __future__ import annotations

from desktop_app.comparison.alignment.align import align
from desktop_app.comparison.alignment.sections import order_beside, reordered
from desktop_app.resolution.model import Kind, Paragraph, Zone

BRIDGE = "Replacement of the river bridge at the ferry office in Tessel"
FERRIES = "Subvention to the school for ferry operators"
LIGHTHOUSE = "Progress in the renovation of the lighthouse at the port of Maren"
SET_PHRASES = (
    "Takes note of the report of the Secretary-General;",
    "Endorses the conclusions of the Advisory Committee;",
    "Requests the Secretary-General to manage the project in a timely manner and within the budget;",
)


def paragraph(text: str, kind: Kind = Kind.OPERATIVE, parent: int | None = None) -> Paragraph:
    return Paragraph("", "", kind, Zone.OPERATIVE, text, parent=parent)


def text_of(*headings: str) -> list[Paragraph]:
    """A title and a section for each heading, numbered, all with the same set phrases."""
    text = [paragraph("Special subjects of the budget", Kind.TITLE)]
    for number, heading in enumerate(headings, 1):
        text += [paragraph("I" * number, Kind.HEADING), paragraph(heading, Kind.HEADING), *map(paragraph, SET_PHRASES)]
    return text


def sections_of(text: list[Paragraph]) -> list[str]:
    """The heading that each paragraph stands under."""
    found, heading = [], ""
    for one in text:
        heading = one.text if one.kind is Kind.HEADING else heading
        found.append(heading)
    return found


def test_set_phrases_are_paired_within_their_section_wherever_it_stands() -> None:
    old, new = text_of(BRIDGE, FERRIES, LIGHTHOUSE), text_of(LIGHTHOUSE, BRIDGE, FERRIES)
    before, after = sections_of(old), sections_of(new)
    groups = [group for group in align(old, new).groups if old[group.main[0]].text in SET_PHRASES]
    assert len(groups) == 9
    assert all(before[i] == after[j] for group in groups for i in group.old for j in group.new)
    moved = {before[group.main[0]] for group in groups if group.moved}
    assert moved == {LIGHTHOUSE}


def test_swapping_texts_with_moved_sections_mirrors_the_result() -> None:
    old, new = text_of(BRIDGE, FERRIES, LIGHTHOUSE), text_of(LIGHTHOUSE, FERRIES, BRIDGE)
    there = {(group.old, group.new, group.moved) for group in align(old, new).groups}
    assert there == {(group.new, group.old, group.moved) for group in align(new, old).groups}


def test_sections_in_their_order_stay_as_they_are() -> None:
    old, new = text_of(BRIDGE, FERRIES, LIGHTHOUSE), text_of(BRIDGE, LIGHTHOUSE)
    assert order_beside(old, new) == list(range(len(old)))
    assert order_beside(new, old) == list(range(len(new)))
    assert order_beside([], old) == []


def test_a_section_without_counterpart_stays_behind_the_one_before_it() -> None:
    old, new = text_of(BRIDGE, FERRIES, LIGHTHOUSE), text_of(LIGHTHOUSE, BRIDGE)
    order = order_beside(old, new)
    headings = [old[i].text for i in order if len(old[i].text) > 3 and old[i].kind is Kind.HEADING]
    assert headings == [LIGHTHOUSE, BRIDGE, FERRIES]


def test_headings_at_the_end_and_without_text_are_sections_too() -> None:
    old = [*text_of(BRIDGE, FERRIES), paragraph("Annex on harbour pilots", Kind.HEADING)]
    new = [*text_of(FERRIES, BRIDGE), paragraph("Annex on harbour pilots", Kind.HEADING)]
    assert sorted(order_beside(old, new)) == list(range(len(old)))
    assert order_beside(old, new)[-1] == len(old) - 1


def test_items_keep_their_parents_in_another_order() -> None:
    old = [paragraph("a"), paragraph("b"), paragraph("c", Kind.ITEM, parent=1)]
    assert [one.parent for one in reordered(old, [1, 2, 0])] == [None, 0, None]
