"""Cells whose texts stand in the middle of their rows: each column's lines tell the printed rows of one row."""

from __future__ import annotations

import pytest

from tests.extraction.structure.test_table_cells import Printed, printed, texts

HEAD: tuple[float, Printed] = (16, [(123, "Basin"), (240, "Ferries"), (-440, "Cost")])
# Three lines, two lines and one line, each 10 points below the one before, around one middle.
MAREN: list[tuple[float, Printed]] = [
    (20, [(123, "Upper Maren and")]),
    (5, [(240, "Ferries that cross")]),
    (5, [(123, "all lakes above"), (-440, "1 250")]),
    (5, [(240, "the lakes by night")]),
    (5, [(123, "the three dams")]),
]
TESSEL: list[tuple[float, Printed]] = [
    (20, [(123, "Tessel and the")]),
    (5, [(240, "Those of the pilots"), (-440, "870")]),
    (5, [(123, "islands near it")]),
]
FULL = [
    ["Basin", "Ferries", "Cost"],
    ["Upper Maren and all lakes above the three dams", "Ferries that cross the lakes by night", "1 250"],
    ["Tessel and the islands near it", "Those of the pilots", "870"],
]


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        pytest.param([HEAD, *MAREN, *TESSEL], FULL, id="cells of several heights"),
        pytest.param([HEAD, *TESSEL, *MAREN], [FULL[0], FULL[2], FULL[1]], id="the highest last"),
    ],
)
def test_what_stands_around_one_middle_is_one_row(rows: list[tuple[float, Printed]], cells: list[list[str]]) -> None:
    assert texts(printed(*rows)) == cells


def test_figures_below_each_other_are_never_one_cell() -> None:
    rows: list[tuple[float, Printed]] = [HEAD, (5, [(240, "Ferries")]), (7, [(-440, "90")]), (10, [(-440, "95")])]
    assert [row[-1] for row in texts(printed(*rows))][-2:] == ["90", "95"]


def test_rows_as_close_as_their_lines_are_not_one_for_figures_that_stand_apart() -> None:
    rows: list[tuple[float, Printed]] = [HEAD]
    for number in range(3):
        rows += [(10, [(123, "Keepers of the")]), (5, [(-440, f"{number}90")]), (5, [(123, "lamps")])]
    assert not any(" " in row[-1] for row in texts(printed(*rows)))
