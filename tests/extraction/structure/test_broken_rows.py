"""A row of a table that the end of a page broke is one row again, whether lines are drawn around it or not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.page.lines import Rule
from desktop_app.resolution.model import Kind, Source
from tests.extraction.press import opened, page_of
from tests.extraction.structure.test_ruled_tables import joined, set_rows

Text = list[list[str]]

HEAD = ["Lamp", "Place", "Cost"]
ROWS = [
    ["North lamp", "On the cape of the isles", "1 200"],
    ["South lamp", "In the harbour", "800"],
    ["West lamp", "On the Mole, beside", "90"],
]
LAST = [["East lamp", "Nowhere yet", "75"], ["Old lamp", "In the museum", "10"]]


def read_broken(rest: list[str], ends: Sequence[Text], is_open: bool = False, repeated: bool = False) -> Text:
    """The rows of a table that the end of a page broke before ``rest``; ``ends`` are its rows on either page."""
    press = opened()
    press.operative("1.", "<i>Approves</i> the lamps in the table below:")
    upper, above, end = set_rows([HEAD, *ends[0]], press.y + 10)
    if is_open:
        above = [Rule(r.x0, r.y0, r.x1, r.y1 - 0.5) for r in above if r.y0 < end]
    lower, below, _ = set_rows([*([HEAD] if repeated else []), rest, *ends[1]], 80.0)
    first = page_of(*press.pages()[0].lines, *upper, rules=above)
    resolution = resolution_of([first, page_of(*lower, number=1, rules=below)], Source("a.pdf", "0" * 64, 2))
    (table,) = [list(map(list, p.rows)) for p in resolution.paragraphs if p.kind is Kind.TABLE]
    return table


@pytest.mark.parametrize("repeated", [True, False])
@pytest.mark.parametrize("rest", [["", "Harbour Street by day", ""], ["", "Beacon Street", "12 in all"]])
def test_a_row_without_a_first_cell_that_is_like_no_other_is_the_rest_of_one(rest: list[str], repeated: bool) -> None:
    above = [*ROWS[:-1], [*ROWS[-1][:2], "" if rest[2] else "90"]]
    whole = [" ".join(filter(None, both)) for both in zip(above[-1], rest, strict=True)]
    found = read_broken(rest, (above, LAST), repeated=repeated)
    assert found == list(map(list, joined([HEAD, *above[:-1], whole, *LAST])))


@pytest.mark.parametrize(
    "rest", [["of the north", "", ""], ["of the north", "Upper Mole", ""], ["Mole", "and pier", ""]]
)
def test_a_first_cell_goes_on_where_a_sentence_does(rest: list[str]) -> None:
    whole = [" ".join(filter(None, both)) for both in zip(ROWS[-1], rest, strict=True)]
    found = read_broken(rest, (ROWS, LAST), repeated=True)
    assert found == list(map(list, joined([HEAD, *ROWS[:-1], whole, *LAST])))


@pytest.mark.parametrize(
    ("above", "rest", "below"),
    [
        (ROWS, ["", "On the Eastern Mole", "40"], LAST),  # a figure in both rows
        ([*ROWS[:2], ["", "On the Western Mole", ""]], ["", "On the Eastern Mole", ""], LAST),  # others are set so
        (ROWS, ["Coast lamp", "On the Eastern Mole", ""], LAST),  # a first cell of its own
        ([["lamps of the north", "", ""], *ROWS], ["of the south", "", ""], LAST),  # other first cells begin so
        (ROWS, ["Lamps of the south", "", ""], LAST),  # a heading
        (ROWS[:1], ["", "On the Eastern Mole", ""], LAST[:1]),  # too few rows to tell
    ],
)
def test_other_rows_at_the_top_of_a_page_are_rows(above: Text, rest: list[str], below: Text) -> None:
    assert read_broken(rest, (above, below)) == list(map(list, joined([HEAD, *above, rest, *below])))


@pytest.mark.parametrize("rest", [["", "Harbour Street", ""], ["of old", "Harbour Street", ""]])
@pytest.mark.parametrize("rows", [1, 3])
def test_a_row_goes_on_where_no_line_is_drawn_below_it(rows: int, rest: list[str]) -> None:
    whole = [" ".join(filter(None, both)) for both in zip(ROWS[rows - 1], rest, strict=True)]
    expected = joined([HEAD, *ROWS[: rows - 1], whole, *LAST])
    assert read_broken(rest, (ROWS[:rows], LAST), is_open=True, repeated=True) == list(map(list, expected))


def test_a_table_of_which_only_the_first_cell_goes_on_keeps_its_rest() -> None:
    """Its head is repeated above a single row of one cell: neither head nor row is lost."""
    press = opened()
    upper, above, end = set_rows([HEAD, *ROWS], press.y + 20)
    above = [Rule(r.x0, r.y0, r.x1, r.y1 - 0.5) for r in above if r.y0 < end]
    lower, below, _ = set_rows([HEAD, ["by the sea", "", ""]], 80.0)
    first = page_of(*press.pages()[0].lines, *upper, rules=above)
    resolution = resolution_of([first, page_of(*lower, number=1, rules=below)], Source("a.pdf", "0" * 64, 2))
    (table,) = [p.rows for p in resolution.paragraphs if p.kind is Kind.TABLE]
    assert table == joined([HEAD, *ROWS[:-1], ["West lamp by the sea", *ROWS[-1][1:]]])


def test_a_row_without_lines_is_whole_again_too() -> None:
    press = opened()
    press.operative("1.", "<i>Approves</i> the lamps in the annex to the present resolution.")
    for row in (HEAD, *ROWS):
        press.cells(*row)
    press.turn()
    for row in (["", "Harbour Street", ""], *LAST):
        press.cells(*row)
    (table,) = [p.rows for p in press.read().paragraphs if p.kind is Kind.TABLE]
    assert table == joined([HEAD, *ROWS[:2], ["West lamp", f"{ROWS[2][1]} Harbour Street", "90"], *LAST])


def test_a_rest_that_fills_its_first_cell_alone_goes_on_though_whole_rows_begin_small_too() -> None:
    above = [["of which: lamps", "On the cape", "300"], *ROWS]
    found = read_broken(["of the north", "", ""], (above, LAST), repeated=True)
    whole = ["West lamp of the north", *ROWS[-1][1:]]
    assert found == list(map(list, joined([HEAD, *above[:-1], whole, *LAST])))
