"""Short texts, as typed in a word processor: what parts paragraphs is wider than what parts their lines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.pdf.paper import BOLD, ITALIC, Row, read_sheet

RECITALS = [
    "Recalling its resolution 79/950 of 11 December 2024 on the care of old lighthouses,",
    "Noting that lamps guide harbours, farmers and fishers, and that few are lit by hand,",
    "Welcoming the efforts of towns and schools that copy out the old books of the hours,",
]
FRENCH = [
    "Rappelant sa résolution 79/950 du 11 décembre 2024 sur l'entretien des phares,",
    "Notant que les lampes guident les ports, et que peu sont encore à la main,",
    "Saluant les efforts des villes et des écoles qui recopient les vieux livres,",
]
PARAGRAPHS = [
    ["1.  Welcomes the report of the Secretary-General on the keeping of lamps in harbours;"],
    ["2.  Encourages Member States to keep at least two copies of every book in which", "hours are written;"],
    ["3.  Decides to take up the matter again at its eighty-second session, as it may be."],
]


def typed(recitals: Sequence[str], leading: float, gap: float, indent: float) -> list[Row]:
    """A short text whose lines and paragraphs are so far apart."""
    rows = [Row(100, 60, "A/RES/80/950"), Row(100, 140, "80/950.  Care of lighthouses", BOLD)]
    y = 170.0
    rows.append(
        Row(100 + indent, y, "The General Assembly," if "its" in recitals[0] else "L'Assemblée générale,", ITALIC)
    )
    for lines in [*([recital] for recital in recitals), *PARAGRAPHS]:
        y += gap
        for number, text in enumerate(lines):
            y += leading if number else 0.0
            rows.append(Row(100 if number else 100 + indent, y, text))
    return rows


# The distance of lines and of paragraphs, and the indent of a first line, in points.
MANNERS = [(12, 18, 24), (12, 18, 0), (14.5, 20.5, 0), (13.8, 21.8, 36), (12, 24, 0), (11.5, 17, 0)]


@pytest.mark.parametrize(("leading", "gap", "indent"), MANNERS)
@pytest.mark.parametrize("recitals", [RECITALS, FRENCH], ids=["en", "fr"])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_each_paragraph_of_a_line_is_one(
    tmp_path: Path, recitals: Sequence[str], count: int, leading: float, gap: float, indent: float
) -> None:
    found = read_sheet(tmp_path, rows=typed(recitals[:count], leading, gap, indent))
    assert [x.text for x in found.paragraphs if x.kind.value == "preambular"] == recitals[:count]
    assert [x.label for x in found.paragraphs if x.kind.value == "operative"] == ["1.", "2.", "3."]


@pytest.mark.parametrize(("leading", "gap", "indent"), MANNERS)
@pytest.mark.parametrize("recitals", [RECITALS, FRENCH], ids=["en", "fr"])
def test_a_face_that_is_bold_throughout_makes_no_title_of_the_text(
    tmp_path: Path, recitals: Sequence[str], leading: float, gap: float, indent: float
) -> None:
    rows = [row._replace(font=BOLD) for row in typed(recitals, leading, gap, indent)]
    found = read_sheet(tmp_path, rows=rows)
    assert found.metadata.title == "Care of lighthouses"
    assert [x.text for x in found.paragraphs if x.kind.value == "preambular"] == recitals
    assert [x.label for x in found.paragraphs if x.kind.value == "operative"] == ["1.", "2.", "3."]


def test_double_spaced_lines_of_a_paragraph_stay_together(tmp_path: Path) -> None:
    long = ["Recalling that the lamps of the small islands are lit by hand, that their keepers", *FILLING, "of it,"]
    rows = [Row(100, 60, "A/RES/80/950"), Row(100, 140, "80/950.  Care of lighthouses", BOLD)]
    rows += [Row(124, 180, "The General Assembly,", ITALIC)]
    rows += [Row(100 if number else 124, 216 + 24 * number, text) for number, text in enumerate(long)]
    found = read_sheet(tmp_path, rows=rows)
    assert [x.text for x in found.paragraphs if x.kind.value == "preambular"] == [" ".join(long)]


FILLING = [
    "have no other light than what they make of oil and wick, and that the books in which",
    "the hours are written down are kept in rooms where the sea comes in when the wind is",
    "from the west, which is to say on most days of a year, and on each of them in winter,",
    "so that hardly a page can be read now by those who would like to learn something more",
]
