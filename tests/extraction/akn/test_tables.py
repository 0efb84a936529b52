"""A table of an XML file has the rows and columns that are seen, whatever its author used for spacing."""

from __future__ import annotations

import pytest
from lxml import etree

from desktop_app.extraction.akn.tables import cells_of


def cells(*rows: str) -> tuple[tuple[str, ...], ...]:
    """The cells of a table whose rows are written as "one|2:two", with the number of columns before a colon."""
    made = []
    for row in rows:
        parts = [part.partition(":") if ":" in part else ("1", ":", part) for part in row.split("|")]
        made.append("".join(f'<td colspan="{span}"><p>{text}</p></td>' for span, _, text in parts))
    table = etree.fromstring("<table>" + "".join(f"<tr>{row}</tr>" for row in made) + "</table>")
    return cells_of(table, lambda cell: "".join(str(part) for part in cell.itertext()))


@pytest.mark.parametrize(
    ("rows", "read"),
    [
        pytest.param(["a|b", "c|d"], (("a", "b"), ("c", "d")), id="as it is"),
        pytest.param(["a|b", "|", "c|"], (("a", "b"), ("c", "")), id="a row for spacing"),
        pytest.param(["a||b", "c||d"], (("a", "b"), ("c", "d")), id="a column for spacing"),
        pytest.param(
            ["|Gross||Net", "|3:(dollars)", "Lamp|5|2:4"],
            (("", "Gross", "Net"), ("", "(dollars)", ""), ("Lamp", "5", "4")),
            id="a column for spacing under the head alone",
        ),
        pytest.param(["2:Head|x", "a|b|c"], (("Head", "", "x"), ("a", "b", "c")), id="a head of two columns"),
        pytest.param(["a|b|c", "d"], (("a", "b", "c"), ("d", "", "")), id="a row that ends early"),
        pytest.param(["999999999:a|b", "c|d"], (("a", "b"), ("c", "d")), id="a span that is none"),
        pytest.param(["|", "|"], (), id="nothing"),
    ],
)
def test_cells(rows: list[str], read: tuple[tuple[str, ...], ...]) -> None:
    assert cells(*rows) == read


SPANNING = [
    (
        '<tr><td rowspan="2">North</td><td>lamps</td><td>2</td></tr><tr><td>books</td><td>3</td></tr>',
        (("North", "lamps", "2"), ("", "books", "3")),
    ),
    (
        '<tr><td>a</td><td rowspan="2">b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr>',
        (("a", "b"), ("c", ""), ("d", "e")),
    ),
    (
        '<tr><th rowspan="2" colspan="2">Post</th><th>x</th></tr><tr><td>y</td></tr>'
        "<tr><td>k</td><td>l</td><td>m</td></tr>",
        (("Post", "", "x"), ("", "", "y"), ("k", "l", "m")),
    ),
    (
        '<tr><td rowspan="9999999">a</td><td rowspan="0">b</td></tr><tr><td>c</td><td>d</td></tr>',
        (("a", "b"), ("c", "d")),
    ),
]


@pytest.mark.parametrize(("rows", "read"), SPANNING)
def test_a_cell_may_cover_several_rows(rows: str, read: tuple[tuple[str, ...], ...]) -> None:
    table = etree.fromstring(f"<table>{rows}</table>")
    assert cells_of(table, lambda cell: "".join(str(part) for part in cell.itertext())) == read
