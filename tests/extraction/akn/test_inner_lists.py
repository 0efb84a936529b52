"""Numbered paragraphs of an XML file that stand inside an operative one."""

from __future__ import annotations

import pytest

from desktop_app.resolution.model import Kind
from tests.extraction.akn.test_written_labels import CHAPEAU, paragraphs, read

OPERATIVE, ITEM, TEXT, HEADING = Kind.OPERATIVE, Kind.ITEM, Kind.TEXT, Kind.HEADING
FIRST = ("1.|<i>Notes</i> the lamps;", "2.|<i>Approves</i> the following change to the statute of lamps:")
LAST = "3.|<i>Decides</i> to go on."


def kinds(*texts: str) -> list[tuple[Kind, str]]:
    """Kind and citation of the paragraphs below the chapeau; there must be no warning."""
    resolution = read(CHAPEAU, paragraphs(*texts))
    assert resolution.warnings == ()
    return [(p.kind, p.cite) for p in resolution.paragraphs[2:]]


@pytest.mark.parametrize("numbers", [(9,), (9, 10), (1, 2)])
def test_a_quoted_paragraph_is_an_item(numbers: tuple[int, ...]) -> None:
    quoted = [f"{number}.|Lamps are red." for number in numbers]
    inside = [(ITEM, f"OP 2 {number}.") for number in numbers]
    found = kinds(*FIRST, "Article 9, changed:", *quoted, LAST)
    assert found == [(OPERATIVE, "OP 1"), (OPERATIVE, "OP 2"), (TEXT, "Text 1"), *inside, (OPERATIVE, "OP 3")]


def test_quoted_articles_may_have_headings() -> None:
    article = "<paragraph class='H23'><content><p>Article {}</p></content></paragraph>"
    quoted = paragraphs("1.|Lamps are red.", "2.|Lamps are lit.", "3.|Lamps go out.")
    body = [article.format(number) + quoted for number in (9, 10)]
    resolution = read(CHAPEAU, paragraphs(*FIRST) + "".join(body) + paragraphs(LAST))
    assert [p.kind for p in resolution.paragraphs[4:]] == [*(HEADING, ITEM, ITEM, ITEM) * 2, OPERATIVE]
    assert resolution.warnings == ()


def test_a_section_that_is_numbered_anew_stays_operative() -> None:
    section = "<paragraph><num>II</num></paragraph>"
    body = paragraphs("1.|<i>Notes</i> the lamps;") + section + paragraphs("1.|Thanks those who light them.")
    found = read(CHAPEAU, body).paragraphs[2:]
    assert [p.kind for p in found] == [OPERATIVE, HEADING, OPERATIVE]


def test_numbers_of_two_parts_are_items() -> None:
    found = kinds("1.|<i>Adopts</i> these aims:", "1.1|Lamps are red.", "1.2|Lamps are lit.", "2.1|Lamps go out.")
    assert found == [(OPERATIVE, "OP 1"), *((ITEM, f"OP 1 {label}") for label in ("1.1", "1.2", "2.1"))]
