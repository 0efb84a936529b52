"""Rows, folds and departures as lines."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.markup.lines import DepartureLine, FoldLine, RowLine, departures_of, lines_of
from desktop_app.markup.rows import rows_of
from tests.gui.comparing.invented import lighthouses


def test_runs_without_a_change_fold_into_one_line() -> None:
    assert lines_of(5, {2}, set(), {}) == (FoldLine((0, 1), False), RowLine(2), FoldLine((3, 4), False))


def test_an_open_run_is_under_its_line() -> None:
    assert lines_of(2, set(), {0}, {}) == (FoldLine((0, 1), True), RowLine(0), RowLine(1))


def test_a_departure_is_where_the_paragraph_was_and_parts_the_run() -> None:
    assert lines_of(3, {2}, set(), {0: [2]}) == (
        FoldLine((0,), False),
        DepartureLine(2),
        FoldLine((1,), False),
        RowLine(2),
    )


def test_a_moved_row_departs_from_behind_what_stood_before_it() -> None:
    # PP 4 moved up to PP 2; in the old text PP 3, which was removed, stood before it.
    assert departures_of(rows_of(lighthouses())) == {4: [2]}


@given(st.integers(0, 30), st.data())
def test_every_row_is_in_exactly_one_row_line_or_fold(count: int, data: st.DataObject) -> None:
    rows = st.sets(st.integers(0, max(count - 1, 0)))
    marked, opened = (data.draw(rows) & set(range(count)) for _ in range(2))
    lines = lines_of(count, marked, opened, {})
    shown = [line.row for line in lines if isinstance(line, RowLine)]
    folded = [row for line in lines if isinstance(line, FoldLine) and not line.is_open for row in line.rows]
    assert sorted(shown + folded) == list(range(count))
    assert marked <= set(shown)
