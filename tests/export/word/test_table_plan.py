"""Which columns of two tables go together, and what becomes of rows and cells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.comparison.model import Operation
from desktop_app.export.word.table_plan import Rows, columns_of, rows_of

PLAIN = [("Lamp", "Cost"), ("Red", "5"), ("Blue", "7")]


def drawn(old: Rows, new: Rows) -> list[str]:
    """Each row as a line: cells with their sign, "_" for each further column of the grid that one reaches over."""
    signs = {Operation.EQUAL: "", Operation.DELETE: "-", Operation.INSERT: "+"}
    return [
        " ".join(
            ["_"] * row.before + [f"{signs[cell.operation]}{cell.text}{'_' * (cell.span - 1)}" for cell in row.cells]
        )
        for row in rows_of(old, new, columns_of(old, new))
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (PLAIN, PLAIN, ["Lamp Cost", "Red 5", "Blue 7"]),
        # A changed row of the same columns is removed and put in anew.
        (PLAIN, [PLAIN[0], ("Red", "6"), PLAIN[2]], ["Lamp Cost", "-Red -5", "+Red +6", "Blue 7"]),
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
        # A row that changed beside a new column reaches over it: what is rejected has no empty cell.
        (
            PLAIN,
            [("Lamp", "Port", "Cost"), ("Red", "A", "6"), ("Blue", "B", "7")],
            ["Lamp +Port Cost", "-Red_ -5", "+Red +A +6", "Blue +B 7"],
        ),
        (
            PLAIN,
            [("No", "Lamp", "Cost"), ("1", "Red", "6"), ("2", "Blue", "7")],
            ["+No Lamp Cost", "_ -Red -5", "+1 +Red +6", "+2 Blue 7"],
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
            [cell.text for cell in row.cells if cell.operation is not absent]
            for row in planned
            if row.operation is not absent
        ]
        assert [row for row in left if row] == [list(row) for row in table if row]
