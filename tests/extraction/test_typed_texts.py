"""Longer texts as typed in a word processor: paragraphs with small gaps or none, and without numbers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop_app.resolution.model import Kind, Resolution
from tests.extraction.press import opened
from tests.pdf.paper import BOLD, ITALIC, Row, read_sheet

ORGAN = "The General Assembly,"
PREAMBLE = [
    [
        "Recalling its resolutions 78/950 of 15 December 2023 and 79/950 of 16 December 2024",
        "on the safety of harbours,",
    ],
    ["Reaffirming the purposes of the Charter, and recognizing the need to keep all lamps lit", "in winter,"],
    ["Noting with concern that many reefs remain without a lamp, and that storms are strong,"],
    ["Welcoming the adoption of the Reef Programme (2025-2030) by the keepers of lights,"],
    ["Recognizing that small islands have few keepers, and that many of them will soon rest", "from work,"],
]
ACTS = [
    ["Takes note of the report of the Secretary-General on the safety of lighthouses;"],
    ["Calls upon all Member States to keep their lamps lit, including by training keepers and", "by sharing;"],
    ["Requests the Secretary-General to report to the General Assembly on lamps."],
]


def typed(
    leading: float, gap: float, *, indent: float = 0, numbers: bool = True, opening: str | None = None
) -> list[Row]:
    """The text with lines and paragraphs so far apart, in points, the first words of paragraphs in a face or not."""
    rows = [Row(230, 60, "Safety of lighthouses"), Row(100 + indent, 60 + leading + gap, ORGAN)]
    numbered = [[f"{n}. {first}", *rest] for n, (first, *rest) in enumerate(ACTS, 1)]
    y = rows[-1].y
    for lines in [*PREAMBLE, *(numbered if numbers else ACTS)]:
        y += gap
        for number, text in enumerate(lines):
            y += leading
            x = 100 if number else 100 + indent
            first, _, rest = text.partition(" ")
            if opening and not number and not first[0].isdigit():
                rows.append(Row(x, y, first, opening))
                rows.append(Row(x + 6.2 * len(first), y, rest))
            else:
                rows.append(Row(x, y, text))
    return rows


def said(found: Resolution, kind: Kind) -> list[str]:
    return [paragraph.text for paragraph in found.paragraphs if paragraph.kind is kind]


def joined(paragraphs: Sequence[Sequence[str]]) -> list[str]:
    return [" ".join(lines) for lines in paragraphs]


@pytest.mark.parametrize(
    ("leading", "gap", "indent"),
    [
        # paragraphs a fifth farther apart than their lines, or less
        (19.0, 4.0, 0.0),
        (17.0, 3.0, 0.0),
        (21.0, 4.0, 0.0),
        # lines set widely apart, as in a face with high lines at double spacing
        (34.0, 12.0, 0.0),
        (24.0, 10.0, 0.0),
        # no gap: the first line is set in
        (13.0, 0.0, 30.0),
        (16.0, 0.0, 24.0),
    ],
)
def test_small_gaps_and_indents_part_paragraphs(tmp_path: Path, leading: float, gap: float, indent: float) -> None:
    found = read_sheet(tmp_path, rows=typed(leading, gap, indent=indent))
    assert said(found, Kind.TITLE) == ["Safety of lighthouses"]
    assert said(found, Kind.CHAPEAU) == [ORGAN]
    assert said(found, Kind.PREAMBULAR) == joined(PREAMBLE)
    assert [each.label for each in found.paragraphs if each.kind is Kind.OPERATIVE] == ["1.", "2.", "3."]


@pytest.mark.parametrize("opening", [BOLD, ITALIC])
def test_without_gaps_and_indents_the_face_of_their_openings_parts_paragraphs(tmp_path: Path, opening: str) -> None:
    found = read_sheet(tmp_path, rows=typed(13.0, 0.0, opening=opening))
    assert said(found, Kind.PREAMBULAR) == joined(PREAMBLE)
    assert [each.label for each in found.paragraphs if each.kind is Kind.OPERATIVE] == ["1.", "2.", "3."]


@pytest.mark.parametrize(("leading", "gap", "indent"), [(13.0, 8.0, 0.0), (13.0, 0.0, 30.0), (19.0, 4.0, 0.0)])
def test_operative_paragraphs_may_have_no_numbers(tmp_path: Path, leading: float, gap: float, indent: float) -> None:
    found = read_sheet(tmp_path, rows=typed(leading, gap, indent=indent, numbers=False))
    assert said(found, Kind.PREAMBULAR) == joined(PREAMBLE)
    assert said(found, Kind.OPERATIVE) == joined(ACTS)
    assert [each.cite for each in found.paragraphs if each.kind is Kind.OPERATIVE] == ["OP 1", "OP 2", "OP 3"]


def test_a_full_line_at_the_head_of_several_pages_is_text() -> None:
    press = opened()
    for harbour in ("the north", "the south", "the bay"):
        press.paragraph(
            f"Recalling that the lamps of old harbours were lit by hand, on every day and in all {harbour},", indent=0
        )
        press.turn()
    words = " ".join(each.text for each in press.read().paragraphs)
    assert words.count("Recalling that the lamps of old harbours") == 3
