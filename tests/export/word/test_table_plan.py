"""Which columns of two tables go together, and what becomes of rows and cells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.comparison.model import Operation
from desktop_app.export.word.table_plan import MOST_COMPARED, PlannedCell, Rows, columns_of, rows_of

PLAIN = [("Lamp", "Cost"), ("Red", "5"), ("Blue", "7")]


def drawn(old: Rows, new: Rows) -> list[str]:
    """Each row as a line: cells with their sign, "_" for each further column of the grid that one reaches over."""
    planned = rows_of(old, new, columns_of(old, new))
    return [
        " ".join(["_"] * row.before + [shown(cell) + "_" * (cell.span - 1) for cell in row.cells]) for row in planned
    ]


def shown(cell: PlannedCell) -> str:
    """The words of a cell, each removed or new piece after its sign."""
    signs = {Operation.EQUAL: "", Operation.DELETE: "-", Operation.INSERT: "+"}
    return "".join(f"{signs[operation]}{text}" for operation, text in cell.words if text or len(cell.words) == 1)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (PLAIN, PLAIN, ["Lamp Cost", "Red 5", "Blue 7"]),
        # A row of the same name has its figures changed, whole, and its words one by one.
        (PLAIN, [PLAIN[0], ("Red", "6"), PLAIN[2]], ["Lamp Cost", "Red -5+6", "Blue 7"]),
        ([("Sum for 2024", "1 200")], [("Sum for 2025", "1 300")], ["Sum for -2024+2025 -1 200+1 300"]),
        # One of another name is removed, and the new one put in.
        (PLAIN, [PLAIN[0], ("Green", "5"), PLAIN[2]], ["Lamp Cost", "-Red -5", "+Green +5", "Blue 7"]),
        # Each row goes with the one that it has most words in common with, not with the next.
        (
            [("Costs of the tower in 2024", "1"), ("Costs of the harbour in 2024", "2"), ("Rent", "4")],
            [("Costs of the harbour in 2025", "3"), ("Rent", "5")],
            ["-Costs of the tower in 2024 -1", "Costs of the harbour in -2024+2025 -2+3", "Rent -4+5"],
        ),
        # A new column, at each place.
        (PLAIN, [("No", *PLAIN[0]), ("1", *PLAIN[1]), ("2", *PLAIN[2])], ["+No Lamp Cost", "+1 Red 5", "+2 Blue 7"]),
        (
            PLAIN,
            [("Lamp", "Port", "Cost"), ("Red", "A", "5"), ("Blue", "B", "7")],
            ["Lamp +Port Cost", "Red +A 5", "Blue +B 7"],
        ),
        (PLAIN, [(*PLAIN[0], "Sum"), (*PLAIN[1], "9"), (*PLAIN[2], "9")], ["Lamp Cost +Sum", "Red 5 +9", "Blue 7 +9"]),
        # A column that went.
        (PLAIN, [("Cost",), ("5",), ("7",)], ["-Lamp Cost", "-Red 5", "-Blue 7"]),
        # A row that went beside a new column reaches over it: what is rejected has no empty cell.
        (
            PLAIN,
            [("Lamp", "Port", "Cost"), ("Green", "A", "5"), ("Blue", "B", "7")],
            ["Lamp +Port Cost", "-Red_ -5", "+Green +A +5", "Blue +B 7"],
        ),
        (
            PLAIN,
            [("No", "Lamp", "Cost"), ("1", "Red", "6"), ("2", "Violet", "7")],
            ["+No Lamp Cost", "+1 Red -5+6", "_ -Blue -7", "+2 +Violet +7"],
        ),
        # Nothing in common: one table after the other.
        ([("a",)], [("b", "c")], ["-a_", "+b +c"]),
        ([], PLAIN[:1], ["+Lamp +Cost"]),
        (PLAIN[:1], [], ["-Lamp -Cost"]),
    ],
)
def test_rows_and_columns(old: Rows, new: Rows, expected: list[str]) -> None:
    assert drawn(old, new) == expected


TABLES = st.integers(0, 4).flatmap(
    lambda width: st.lists(st.lists(st.sampled_from("abc "), min_size=width, max_size=width), max_size=4)
)


@given(TABLES, TABLES)
def test_both_tables_come_back_cell_by_cell(old: Rows, new: Rows) -> None:
    planned = list(rows_of(old, new, columns_of(old, new)))
    for table, absent in ((new, Operation.DELETE), (old, Operation.INSERT)):
        left = [
            [
                "".join(text for operation, text in cell.words if operation is not absent)
                for cell in row.cells
                if cell.operation is not absent
            ]
            for row in planned
            if row.operation is not absent
        ]
        assert [row for row in left if row] == [list(row) for row in table if row]


def test_very_long_tables_are_not_compared_row_by_row() -> None:
    count = int(MOST_COMPARED**0.5) + 1
    old, new = ([(f"Row {number}", year)] * count for number, year in (("a", "1"), ("a", "2")))
    planned = list(rows_of(old, new, columns_of(old, new)))
    assert [row.operation for row in planned] == [Operation.DELETE] * count + [Operation.INSERT] * count
