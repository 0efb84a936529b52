"""What paragraphs and parts are called in the margin and in the list."""

from __future__ import annotations

import pytest

from desktop_app.gui.reading.captions import caption_of, part_caption, part_size
from desktop_app.gui.reading.outline import OutlineEntry, OutlinePart
from desktop_app.gui.shell.language import WindowLanguage
from desktop_app.resolution.model import Kind, Paragraph, Zone


@pytest.mark.parametrize(
    ("kind", "cite", "label", "caption"),
    [
        (Kind.PREAMBULAR, "PP 3", "", "PP 3"),
        (Kind.OPERATIVE, "OP 12", "12.", "OP 12"),
        (Kind.ITEM, "OP 12 (a)", "(a)", "(a)"),  # its own letter says enough under its paragraph
        (Kind.ITEM, "annex, para. 2", "", ""),
        (Kind.HEADING, "", "II", ""),
        (Kind.TITLE, "title", "", ""),
        (Kind.CLOSING, "", "", ""),
    ],
)
def test_a_paragraph_is_called_as_a_delegate_calls_it(kind: Kind, cite: str, label: str, caption: str) -> None:
    assert caption_of(Paragraph("x", cite, kind, Zone.OPERATIVE, "Words", label=label)) == caption


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize(
    ("entry", "name", "size"),
    [
        (OutlineEntry("p", part=OutlinePart.PREAMBLE, count=1), "Preamble", "1 paragraph"),
        (OutlineEntry("p", part=OutlinePart.OPERATIVE, count=12), "Operative part", "12 paragraphs"),
        (
            OutlineEntry("p", part=OutlinePart.ANNEX, count=2, sub_count=1),
            "Annex",
            "2 paragraphs · 1 sub-paragraph",
        ),
        (OutlineEntry("p", part=OutlinePart.FOOTNOTES, count=53), "Footnotes", "53 footnotes"),
    ],
)
def test_a_part_says_its_name_and_how_much_it_holds(entry: OutlineEntry, name: str, size: str) -> None:
    assert (part_caption(entry), part_size(entry)) == (name, size)


@pytest.mark.parametrize(
    ("part", "name"),
    [(OutlinePart.PREAMBLE, "Préambule"), (OutlinePart.OPERATIVE, "Dispositif"), (OutlinePart.ANNEX, "Annexe")],
)
def test_parts_have_the_names_of_the_united_nations_in_french(
    language: WindowLanguage, part: OutlinePart, name: str
) -> None:
    language.use("fr")
    assert part_caption(OutlineEntry("p", part=part)) == name
