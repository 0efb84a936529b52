"""Tables drawn with lines: what stands between the same lines is one cell, however it is broken or set."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest

from desktop_app.extraction.extract import resolution_of
from desktop_app.extraction.page.lines import Line, Page, Rule
from desktop_app.extraction.page.rows import rows_of_pages
from desktop_app.extraction.structure.ruled_tables import grids_of, ruled_tables
from desktop_app.resolution.model import Kind, Source
from tests.extraction.press import HEIGHT, WIDTH, line, opened, page_of

Text = Sequence[Sequence[str]]
"""Rows of cells, the lines of each apart by "|"."""

EDGES = (123.0, 223.0, 343.0, 403.0)


def set_rows(rows: Text, top: float, edges: Sequence[float] = EDGES) -> tuple[list[Line], list[Rule], float]:
    """The lines of a table set without any room between its rows, the lines drawn around its cells, and its end."""
    lines, heights = [], [top]
    for row in rows:
        for left, cell in zip(edges, row, strict=False):
            for number, text in enumerate(cell.split("|")):
                if text:
                    lines.append(line(text, left + 2, heights[-1] + 9 + 11 * number, 9))
        heights.append(heights[-1] + 11 * max(1 + cell.count("|") for cell in row) + 2)
    rules = [Rule(edges[0], y, edges[-1], y + 0.5) for y in heights]
    rules += [Rule(x, heights[0], x + 0.5, heights[-1]) for x in edges]
    return lines, rules, heights[-1]


def cells(page: Page, right_to_left: bool = False) -> list[tuple[tuple[str, ...], ...]]:
    (rows,) = rows_of_pages([page], right_to_left)
    return [
        tuple(
            tuple(" ".join(part.row.text[part.start : part.end] for part in cell) for cell in row)
            for row in grid.cells(rows[first:last])
        )
        for first, last, grid in ruled_tables(rows, grids_of(page, right_to_left))
    ]


def joined(rows: Text) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(" ".join(cell.split("|")) for cell in row) for row in rows)


TABLES: list[Text] = [
    [["Post", "Title of the post", "Number"], ["New post of a|keeper", "Keeper of the lamps of|the islands", "1"]],
    [["Poste", "Intitulé", "Nombre"], ["", "Gardien des phares|du Nord et des îles", "12"], ["Total", "", "12"]],
    [
        ["Puesto nuevo del", "Guardián de las lámparas", "Uno o dos"],
        ["Puesto viejo del", "Ninguno de los que hay", "–"],
    ],
    [["职位", "职务名称", "数目"], ["新职位", "北部岛屿灯塔的看守人|和书籍保管员", "1"]],
    [["Должность", "Хранитель маяков|северных островов", "2"], ["Итого", "", "2"]],
]


@pytest.mark.parametrize("rows", TABLES, ids=["en", "fr", "es", "zh", "ru"])
def test_the_lines_tell_the_cells(rows: Text) -> None:
    lines, rules, _ = set_rows(rows, 200)
    assert cells(page_of(*lines, rules=rules)) == [joined(rows)]


def test_the_first_column_is_at_the_right_in_arabic() -> None:
    rows = [["1", "حارس المصابيح", "وظيفة"], ["2", "حارس الكتب|في الجزر", "وظيفة أخرى"]]
    lines, rules, _ = set_rows(rows, 200)
    assert cells(page_of(*lines, rules=rules), right_to_left=True) == [tuple(row[::-1] for row in joined(rows))]


def test_each_cell_may_draw_its_own_lines() -> None:
    rows = TABLES[0]
    lines, rules, _ = set_rows(rows, 200)
    heights = sorted(rule.y0 for rule in rules if rule.x1 - rule.x0 > 10)
    pieces = [Rule(a, y, b - 1, y + 0.5) for y in heights for a, b in itertools.pairwise(EDGES)]
    pieces += [Rule(x, a, x + 0.5, b - 1) for x in EDGES for a, b in itertools.pairwise(heights)]
    assert cells(page_of(*lines, rules=pieces)) == [joined(rows)]


def heights_of(rules: Sequence[Rule]) -> list[float]:
    return sorted(rule.y0 for rule in rules if rule.x1 - rule.x0 > 10)


def test_cells_that_no_upright_line_parts_are_one() -> None:
    lines, rules, end = set_rows([["All of the posts of keepers", "", "1"], ["North", "Keeper", "2"]], 200)
    below = Rule(EDGES[1], heights_of(rules)[1], EDGES[1] + 0.5, end)
    merged = [rule for rule in rules if rule.x0 != EDGES[1]] + [below]
    assert cells(page_of(*lines, rules=merged)) == [
        (("All of the posts of keepers", "", "1"), ("North", "Keeper", "2"))
    ]


def test_cells_that_no_level_line_parts_are_one() -> None:
    lines, rules, _ = set_rows([["North", "Keeper of lamps", "2"], ["and West", "Keeper of books", "3"]], 200)
    middle = heights_of(rules)[1]
    merged = [rule for rule in rules if rule.y0 != middle] + [Rule(EDGES[1], middle, EDGES[-1], middle + 0.5)]
    assert cells(page_of(*lines, rules=merged)) == [
        (("North and West", "Keeper of lamps", "2"), ("", "Keeper of books", "3"))
    ]


@pytest.mark.parametrize("repeated", [True, False])
def test_a_table_goes_on_over_the_page(repeated: bool) -> None:
    head = ["Post", "Title", "Number"]
    body = [[f"Post {number}", f"Keeper of lamp|and book {number}", str(number)] for number in range(8)]
    press = opened()
    press.operative("1.", "<i>Approves</i> the posts in the table below:")
    pages = press.pages()
    upper, above, _ = set_rows([head, *body[:4]], press.y + 10)
    lower, below, end = set_rows([head, *body[4:]] if repeated else body[4:], 100)
    first = page_of(*pages[0].lines, *upper, rules=above)
    second = page_of(*lower, line("<i>Decides</i> to meet again.", 147, end + 30), number=1, rules=below)
    found = resolution_of([first, second], Source("a.pdf", "0" * 64, 2)).paragraphs
    assert [p.rows for p in found if p.kind is Kind.TABLE] == [joined([head, *body])]
    assert found[-1].text == "Decides to meet again."


@pytest.mark.parametrize(
    ("last", "drawn"),
    [
        ([["Old post|of it", "A keeper", "2"]], True),
        ([["Old post", "A keeper", "2"], ["Older post", "None", "1"]], False),
    ],
)
def test_the_rest_of_a_table_goes_on_with_its_cells(last: Text, drawn: bool) -> None:
    """The lines of a single row tell its cells; where none are drawn, the columns of the page before do."""
    press = opened()
    upper, above, _ = set_rows(TABLES[0], press.y + 20)
    lower, below, end = set_rows(last, 80.0)
    after = line("<i>Decides</i> to meet again.", 147, end + 30)
    first = page_of(*press.pages()[0].lines, *upper, rules=above)
    second = page_of(*lower, after, number=1, rules=below if drawn else [])
    found = resolution_of([first, second], Source("a.pdf", "0" * 64, 2)).paragraphs
    assert [p.rows for p in found if p.kind is Kind.TABLE] == [(*joined(TABLES[0]), *joined(last))]
    assert found[-1].text == "Decides to meet again."


@pytest.mark.parametrize(("rest", "joins"), [("and of the books", True), ("Books", False), ("12", False)])
def test_a_row_that_the_page_breaks_inside_its_cells_is_one(rest: str, joins: bool) -> None:
    head, row, last = ["Post", "Title", "Number"], ["Old post", "Keeper of the lamps", "1"], ["New post", "None", "2"]
    press = opened()
    upper, above, _ = set_rows([head, row], press.y + 20)
    lower, below, _ = set_rows([["", rest, ""], last], 80.0)
    first = page_of(*press.pages()[0].lines, *upper, rules=above)
    found = resolution_of([first, page_of(*lower, number=1, rules=below)], Source("a.pdf", "0" * 64, 2)).paragraphs
    whole = [["Old post", f"Keeper of the lamps {rest}", "1"]] if joins else [row, ["", rest, ""]]
    assert [p.rows for p in found if p.kind is Kind.TABLE] == [joined([head, *whole, last])]


def test_a_frame_and_lines_without_uprights_are_no_grid() -> None:
    frame = [Rule(100, y, 500, y + 0.5) for y in (100, 300)] + [Rule(x, 100, x + 0.5, 300) for x in (100, 500)]
    level = [Rule(100, y, 500, y + 0.5) for y in (100, 120, 140)]
    assert grids_of(page_of(rules=frame), False) == []
    assert grids_of(page_of(rules=level), False) == []
    assert grids_of(Page(0, WIDTH, HEIGHT), False) == []


def test_a_head_of_two_rows_is_left_out_where_it_is_repeated() -> None:
    press = opened()
    head, body = [["", "Posts", ""], ["Place", "Old", "New"]], [["Maren", "4", "5"], ["Tessel", "7", "8"]]
    press.operative("1.", "<i>Approves</i> the lamps in the table below:")
    upper, above, _ = set_rows([*head, *body], press.y + 10)
    lower, below, _ = set_rows([*head, *[row[::-1] for row in body]], 200)
    first = page_of(*press.pages()[0].lines, *upper, rules=above)
    resolution = resolution_of([first, page_of(*lower, number=1, rules=below)], Source("a.pdf", "0" * 64, 2))
    (table,) = [p for p in resolution.paragraphs if p.kind is Kind.TABLE]
    assert table.rows == joined([*head, *body, *[row[::-1] for row in body]])


@pytest.mark.parametrize("framed", [False, True])
def test_what_a_table_goes_on_with_is_no_running_head(framed: bool) -> None:
    """Three pages begin with words of one cell; a head in a frame of its own, above the table, is left out."""
    press = opened()
    press.operative("1.", "<i>Approves</i> the lamps in the tables below:")
    body = [["lamps of the isles|that burn by night", str(number), f"Keeper {number}"] for number in range(4)]
    upper, above, _ = set_rows([["Lamp", "Number", "Keeper"], *body], press.y + 10)
    pages = [page_of(*press.pages()[0].lines, *upper, rules=above)]
    for number in (1, 2, 3):
        lines, rules, end = set_rows([["Lamps", "of", "Maren"]], 50) if framed else ([], [], 50.0)
        more, others, _ = set_rows(body, end + 20)
        pages.append(page_of(*lines, *more, number=number, rules=[*rules, *others]))
    resolution = resolution_of(pages, Source("a.pdf", "0" * 64, 4))
    tables = [p.rows for p in resolution.paragraphs if p.kind is Kind.TABLE]
    assert [row for rows in tables for row in rows] == list(joined([["Lamp", "Number", "Keeper"], *body * 4]))
