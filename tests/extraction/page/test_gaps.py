"""Words printed into a gap of a line are read where they stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.extraction.page.gaps import in_order
from desktop_app.extraction.page.lines import Line
from tests.extraction.press import line

WIDE = "the lamps      of the islands"
"""Six letters wide, 30 points, is the gap after "lamps", which ends at 145."""

ROWS = [
    ([line(WIDE, 100), line("here", 150)], ["the lamps      ", "here", "of the islands"]),
    ([line(WIDE, 100), line("there", 147)], ["the lamps      ", "there", "of the islands"]),
    ([line(WIDE, 100), line("a", 147), line("b", 160)], ["the lamps      ", "a", "b", "of the islands"]),
    ([line(WIDE, 100), line("written over it", 130)], [WIDE, "written over it"]),
    ([line(WIDE, 100), line("1.", 80)], ["1.", WIDE]),
    ([line(WIDE, 100), line("beside it", 300)], [WIDE, "beside it"]),
]


@pytest.mark.parametrize(("lines", "texts"), ROWS)
def test_words_in_a_gap_part_the_line_around_them(lines: list[Line], texts: list[str]) -> None:
    assert [found.text for found in in_order(lines)] == texts


def test_the_pieces_of_a_line_keep_the_places_of_its_words_and_spans() -> None:
    whole = replace(line("the <i>lamps      of</i> the islands", 100), struck=((0, "not"), (13, "only"), (20, "all")))
    before, inside, after = in_order([whole, line("here", 150)])
    assert [(span.text, span.italic) for span in before.spans] == [("the ", False), ("lamps      ", True)]
    assert [(span.text, span.italic) for span in after.spans] == [("of", True), (" the islands", False)]
    assert (before.words[-1], after.words[0]) == ((4, 9, 120, 145), (0, 2, 175, 185))
    assert (before.x0, before.x1, after.x0, after.x1) == (100, 145, 175, whole.x1)
    assert (before.struck, inside.struck, after.struck) == (((0, "not"), (13, "only")), (), ((5, "all"),))
