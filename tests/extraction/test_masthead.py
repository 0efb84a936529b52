"""The masthead of an invented resolution, row by row as a page delivers it, in several layouts."""

from __future__ import annotations

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.lines import Line, Page, Span
from desktop_app.resolution.model import Metadata, Source

# Text, left edge, distance from the row above, bold, italic.
Row = tuple[str, float, float, bool, bool]

BODY: tuple[Row, ...] = (
    ("1.", 147, 18, False, False),
    ("Requests the Secretary-General to count the lighthouses of the", 171, 0, False, False),
    ("world, all of them and with the greatest care, before winter comes", 123, 12, False, False),
    ("and the lamps are lit again;", 123, 12, False, False),
    ("2.", 147, 18, False, False),
    ("Decides to remain on the coast.", 171, 0, False, False),
)


def page(*rows: Row) -> Page:
    lines, baseline = [], 60.0
    for text, x0, step, bold, italic in rows:
        baseline += step
        x1 = x0 + 5 * len(text)
        span = Span(text, x0, x1, baseline, 10, "Face", bold, italic)
        lines.append(Line((span,), x0, baseline - 9, x1, baseline + 2))
    return Page(0, 612, 792, tuple(lines))


def metadata(*rows: Row) -> Metadata:
    return resolution_of([page(*rows)], Source("a.pdf", "0", 1)).metadata


def test_a_resolution_of_the_general_assembly() -> None:
    found = metadata(
        ("United Nations", 123, 0, False, False),
        ("A/RES/90/229", 482, 0, False, False),
        ("Distr.: General", 397, 25, False, False),
        ("22 December 2035", 397, 12, False, False),
        ("Ninetieth session", 60, 60, True, False),
        ("Agenda item 25 (b)", 60, 12, False, False),
        ("Safety at sea: decisions adopted by the", 60, 12, True, False),
        ("General Assembly in its first century", 60, 12, True, False),
        ("Resolution adopted by the General Assembly", 111, 40, True, False),
        ("on 19 December 2035", 123, 15, True, False),
        ("[on the report of the Third Committee (A/90/482, para. 29)]", 123, 25, False, False),
        ("90/229. Lighthouses of the world", 60, 25, True, False),
        ("The General Assembly,", 147, 25, False, True),
        ("Recalling the lamps,", 147, 18, False, False),
        *BODY,
        ("50th plenary meeting", 400, 30, False, True),
        ("19 December 2035", 410, 12, False, True),
        ("35-25976 (E)", 65, 200, False, False),
    )
    assert found == Metadata(
        symbol="A/RES/90/229",
        body="General Assembly",
        session=90,
        language="en",
        title="Lighthouses of the world",
        adoption_date="2035-12-19",
        distribution_date="2035-12-22",
        meeting=50,
        agenda_items=("25 (b)",),
        agenda_title="Safety at sea: decisions adopted by the General Assembly in its first century",
        committee_report="A/90/482, para. 29",
        job_number="35-25976",
    )


def test_a_draft_states_neither_adoption_nor_meeting() -> None:
    found = metadata(
        ("A/C.3/90/L.5", 482, 0, False, False),
        ("Distr.: Limited", 397, 25, False, False),
        ("14 October 2035", 397, 12, False, False),
        ("Ninetieth session", 60, 60, True, False),
        ("Agenda items 25 and 26", 60, 12, False, False),
        ("Iceland: draft resolution", 123, 40, True, False),
        ("Lighthouses of the world", 123, 40, True, False),
        ("The General Assembly,", 147, 25, False, True),
        ("Recalling the lamps,", 147, 18, False, False),
        *BODY,
    )
    assert (found.symbol, found.title, found.agenda_items) == ("A/C.3/90/L.5", "Lighthouses of the world", ("25", "26"))
    assert (found.adoption_date, found.meeting, found.committee_report) == (None, None, None)
    assert found.distribution_date == "2035-10-14"


def test_a_resolution_of_the_security_council_names_its_meeting_above_the_chapeau() -> None:
    found = metadata(
        ("S/RES/9373 (2035)", 465, 0, False, False),
        ("Resolution 9373 (2035)", 123, 90, True, False),
        ("Adopted by the Security Council at its 14385th meeting, on", 123, 25, True, False),
        ("28 September 2035", 123, 14, True, False),
        ("The Security Council,", 147, 25, False, True),
        ("Recalling the lamps,", 147, 18, False, False),
        *BODY,
    )
    assert (found.body, found.meeting, found.adoption_date) == ("Security Council", 14385, "2035-09-28")
    assert (found.symbol, found.session) == ("S/RES/9373 (2035)", None)


@pytest.mark.parametrize("rows", [(), (("12", 60, 0, False, False),)])
def test_a_page_that_says_nothing_gives_nothing(rows: tuple[Row, ...]) -> None:
    assert metadata(*rows) == Metadata()
