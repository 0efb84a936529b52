"""The cells of a table: its columns, and which of its printed rows are one row."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.structure.table_cells import cells_of
from tests.extraction.press import line, page_of, rows_of

LAYOUT = Layout(body_size=10, left=123, right=491, leading=12)
Printed = Sequence[tuple[float, str]]
"""What stands on one baseline: each text with the place where it begins, or where it ends if that is below 0."""


def printed(*rows: tuple[float, Printed], size: float = 8) -> list[TextRow]:
    """Printed rows, each with its distance from the one above."""
    lines, y = [], 100.0
    for step, pieces in rows:
        y += step
        lines += [line(text, x if x > 0 else -x - len(text) * size / 2, y, size) for x, text in pieces]
    return rows_of(page_of(*lines))


def texts(rows: Sequence[TextRow], layout: Layout = LAYOUT) -> list[list[str]]:
    """The cells as they stand in their rows, the lines of one joined by blanks."""
    return [
        [" ".join(part.row.text[part.start : part.end].strip() for part in cell) for cell in row]
        for row in cells_of(rows, layout)
    ]


HEAD = (16, [(123, "Basin"), (-340, "Ferries"), (-440, "Cost")])
MAREN = (16, [(123, "Upper Maren"), (-340, "14"), (-440, "1 250 000")])
TESSEL = (16, [(123, "Tessel"), (-340, "22"), (-440, "(46 000)")])
PLAIN = [["Basin", "Ferries", "Cost"], ["Upper Maren", "14", "1 250 000"], ["Tessel", "22", "(46 000)"]]


@pytest.mark.parametrize(
    ("broken", "row"),
    [
        pytest.param(
            [(16, [(123, "Ferries that cross the")]), (10, [(123, "border by night"), (-340, "5"), (-440, "90")])],
            ["Ferries that cross the border by night", "5", "90"],
            id="figures beside the last line",
        ),
        pytest.param(
            [(16, [(123, "Ferries that cross the"), (-340, "5"), (-440, "90")]), (10, [(123, "border by night")])],
            ["Ferries that cross the border by night", "5", "90"],
            id="figures beside the first line",
        ),
        pytest.param(
            [(16, [(123, "Ferries that cross the")]), (5, [(-340, "5"), (-440, "90")]), (5, [(123, "border")])],
            ["Ferries that cross the border", "5", "90"],
            id="figures beside the middle of two lines",
        ),
        pytest.param(
            [
                (16, [(123, "Ferries of the")]),
                (10, [(123, "Upper and the")]),
                (10, [(123, "Lower Maren"), (-340, "5")]),
            ],
            ["Ferries of the Upper and the Lower Maren", "5", ""],
            id="three lines that begin with capitals",
        ),
    ],
)
def test_a_cell_that_was_broken_into_lines_is_one_cell(broken: list[tuple[float, Printed]], row: list[str]) -> None:
    assert texts(printed(HEAD, MAREN, *broken, TESSEL)) == [*PLAIN[:2], row, PLAIN[2]]


@pytest.mark.parametrize("step", [11.5, 11.8, 13, 16])
def test_rows_little_farther_apart_than_their_lines_are_rows(step: float) -> None:
    rows = printed(
        (step, [(123, "Basin"), (-340, "Ferries"), (-440, "Cost")]),
        (step, [(123, "The upper river and its")]),
        (9.6, [(123, "islands"), (-340, "5"), (-440, "90")]),
        (step, [(123, "Ferries of the lower river")]),
        (9.6, [(123, "and estuary"), (-340, "7"), (-440, "14")]),
        (step, [(123, "Keepers of lamps and oil"), (-340, "8"), (-440, "2")]),
        (step, [(123, "Boats that wait by night")]),
        (9.6, [(123, "and day"), (-340, "1"), (-440, "6")]),
    )
    assert [row[0] for row in texts(rows)] == [
        "Basin",
        "The upper river and its islands",
        "Ferries of the lower river and estuary",
        "Keepers of lamps and oil",
        "Boats that wait by night and day",
    ]


def test_a_head_of_several_lines_is_read_column_by_column() -> None:
    rows = printed(
        (16, [(-440, "Net of")]), (8, [(123, "Basin"), (-340, "Ferries"), (-440, "staff cost")]), MAREN, TESSEL
    )
    assert texts(rows)[0] == ["Basin", "Ferries", "Net of staff cost"]


def test_a_head_across_columns_is_in_the_first_of_them() -> None:
    rows = printed(HEAD, (16, [(300, "(thousands of dollars each)")]), MAREN, TESSEL)
    assert texts(rows) == [PLAIN[0], ["", "(thousands of dollars each)", ""], *PLAIN[1:]]


def test_heads_so_close_that_they_look_like_one_are_parted() -> None:
    head = (16, [(123, "Grade"), (-390, "P-2  GS (PL)  GS (OL)")])
    body = [(16, [(123, f"Unit {n}"), (-310, "1"), (-347, "2"), (-390, str(n))]) for n in (3, 4)]
    assert texts(printed(head, *body, size=8))[0] == ["Grade", "P-2", "GS (PL)", "GS (OL)"]


def test_headings_and_totals_inside_a_table_are_rows_of_their_own() -> None:
    rows = printed(HEAD, (16, [(123, "Rivers")]), MAREN, (20, [(138, "Total"), (-340, "14"), (-440, "1 250 000")]))
    assert texts(rows) == [PLAIN[0], ["Rivers", "", ""], PLAIN[1], ["Total", "14", "1 250 000"]]


def test_rows_set_as_close_as_lines_are_parted_by_their_figures() -> None:
    rows = printed(*((9.6, pieces) for _, pieces in (HEAD, MAREN, TESSEL, MAREN)))
    assert texts(rows) == [*PLAIN, PLAIN[1]]


def test_rows_of_words_set_as_close_as_lines_are_parted_where_the_next_word_had_room() -> None:
    words = [("Pilot", "Anna"), ("Deputy of the pilot", "Boris"), ("Clerk", "Carla"), ("Cook", "Dora")]
    rows = printed(*((9.6, [(123, left), (300, right)]) for left, right in words))
    assert texts(rows) == [list(pair) for pair in words]


def test_close_lines_of_a_cell_go_on_where_the_next_word_had_no_room() -> None:
    rows = printed(
        (9.6, [(123, "Deputy of the first"), (300, "14")]),
        (9.6, [(123, "pilot"), (300, "")]),
        (9.6, [(123, "Clerk"), (300, "15")]),
        (9.6, [(123, "Cook"), (300, "16")]),
    )
    assert texts(rows)[0] == ["Deputy of the first pilot", "14"]
    assert len(texts(rows)) == 3


@pytest.mark.parametrize(
    ("pieces", "cells"),
    [
        ([(123, "Fuel . . . . . . . . . ."), (-440, "90")], ["Fuel", "", "90"]),
        ([(123, f"Fuel {'.' * 46} 14"), (-440, "90")], ["Fuel", "14", "90"]),
        ([(123, "Fuel"), (300, "$"), (-340, "14"), (380, "US$"), (-440, "90")], ["Fuel", "$ 14", "US$ 90"]),
        ([(123, "Fuel"), (-334, "14"), (336, "€"), (-434, "90"), (436, "€")], ["Fuel", "14 €", "90 €"]),
        ([(123, "Fuel"), (-340, "–"), (-440, "(1 234 567)")], ["Fuel", "–", "(1 234 567)"]),
        ([(123, "Fuel"), (-440, "90")], ["Fuel", "", "90"]),
    ],
)
def test_what_stands_beside_figures_makes_no_cells_of_its_own(pieces: Printed, cells: list[str]) -> None:
    assert texts(printed(HEAD, MAREN, (16, pieces), TESSEL))[2] == cells


def test_a_column_of_numbers_without_a_head_belongs_to_the_texts_beside_it() -> None:
    numbered = [(16, [(123, f"{n}."), (147, name), (-340, "14")]) for n, name in enumerate(("Maren", "Tessel"), 1)]
    assert texts(printed((16, [(147, "Basin"), (-340, "Ferries")]), *numbered))[1:] == [
        ["1. Maren", "14"],
        ["2. Tessel", "14"],
    ]


def test_a_table_in_arabic_is_read_from_the_right() -> None:
    lines = [
        line("الحوض", 440, 100, 8),
        line("العبّارات", 300, 100, 8),
        line("مارن", 440, 116, 8),
        line("14", 310, 116, 8),
    ]
    layout = Layout(body_size=10, left=121, right=489, leading=12, right_to_left=True)
    rows = rows_of(page_of(*lines), right_to_left=True)
    assert texts(rows, layout) == [["الحوض", "العبّارات"], ["مارن", "14"]]


@pytest.mark.parametrize(
    ("above", "figure", "below"), [("P-4", "1", "P-5"), ("P-4", "12", "D-1"), ("2036", "–", "2037")]
)
def test_a_row_with_figures_of_its_own_begins_below_a_cell_of_several_lines(
    above: str, figure: str, below: str
) -> None:
    rows = printed(
        (10, [(123, "New post of a keeper"), (250, "Keeper of the lamps"), (340, above), (400, figure)]),
        (10, [(250, "of all the islands")]),
        (10, [(123, "Reclassification of"), (250, "Harbour master"), (340, below), (400, "3")]),
        (10, [(123, "another post")]),
    )
    assert texts(rows) == [
        ["New post of a keeper", "Keeper of the lamps of all the islands", above, figure],
        ["Reclassification of another post", "Harbour master", below, "3"],
    ]


NEEDS = [
    (["Port", "What it needs", "By whom"], ["Port", "Ce qu’il faut", "Par qui"]),
    (
        ["North Harbour", "New lamps and oil for the / whole winter", "The keepers and / their families"],
        ["Port du Nord", "Des lampes neuves et de / l’huile pour l’hiver", "Les gardiens et / leurs familles"],
    ),
    (["Tessel", "Nothing", "The council"], ["Tessel", "Rien", "Le conseil"]),
    (
        ["Lower Maren", "A boat, and anchors that / hold in a storm of many / days", "States that share / the river"],
        ["Bas-Maren", "Un canot, et des ancres / qui tiennent dans une / tempête", "Les États du / fleuve"],
    ),
    (
        ["Upper Maren / and the islands", "Books for the hours", "The Secretariat"],
        ["Haut-Maren et / les îles", "Des registres", "Le Secrétariat"],
    ),
    (["Old Mill", "Ropes and oil", "The millers"], ["Vieux Moulin", "Des cordages", "Les meuniers"]),
]


@pytest.mark.parametrize("language", [0, 1])
@pytest.mark.parametrize(("step", "between"), [(11.5, 11.5), (12, 11), (11, 10), (9.6, 9.6), (18, 10)])
@pytest.mark.parametrize("pages", [1, 2])
def test_rows_of_words_alone_are_told_apart(language: int, step: float, between: float, pages: int) -> None:
    table = [row[language] for row in NEEDS]
    found: list[tuple[float, Printed]] = []
    for cells in table * pages:
        columns = [cell.split(" / ") for cell in cells]
        for number in range(max(map(len, columns))):
            pieces = [(x, lines[number]) for x, lines in zip((123, 220, 370), columns, strict=True) if lines[number:]]
            found.append((between if number else step, pieces))
    rows = printed(*found)
    for row in rows[len(rows) // pages :]:
        row.page = 1
    assert texts(rows) == [[cell.replace(" / ", " ") for cell in cells] for cells in table * pages]


@pytest.mark.parametrize("head", ["Discount", "2024"])
def test_a_head_at_the_left_of_its_column_heads_the_figures_at_the_right_of_it(head: str) -> None:
    names = [("Maren", "Premium"), ("Tessel", 7), ("Dool", 15)]
    body = [(16, [(123, name), (300, said) if isinstance(said, str) else (-460, str(said))]) for name, said in names]
    found = texts(printed((16, [(123, "Basin"), (300, head)]), *body))
    assert found == [["Basin", head], *([name, str(said)] for name, said in names)]


def test_two_columns_of_figures_of_which_no_row_fills_both_stay_two() -> None:
    """What is in the first row heads none of them: it is a figure as well."""
    rows = [(16, [(123, name), (-edge, figure)]) for name, edge, figure in LEDGER]
    assert {len(row) for row in texts(printed(*rows))} == {3}


LEDGER = [("Tolls", 340, "14"), ("Oil", 440, "7"), ("Fares", 340, "90"), ("Ropes", 440, "3")]
