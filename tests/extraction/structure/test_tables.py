"""Neighbouring rows of several cells are a table, over the end of a page too; labels beside their text are none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis.strategies import integers, sets

from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.lines import Line, Span
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.structure.table_cells import cells_of as slices_of
from desktop_app.extraction.structure.tables import tables_in
from desktop_app.resolution.model import Kind, Resolution
from tests.extraction.press import LEFT, Press, line, opened, page_of, rows_of

LAYOUT = Layout(body_size=10, left=123, right=491, leading=12)


def page_rows(*texts: tuple[str, ...], edges: tuple[float, ...] = (LEFT, 270, 400)) -> list[TextRow]:
    """A row for each tuple, its pieces at the edges."""
    lines: list[Line] = []
    for number, pieces in enumerate(texts):
        lines += [line(x, edge, 100 + 12 * number) for x, edge in zip(pieces, edges, strict=False) if x]
    return rows_of(page_of(*lines))


def cells_of(rows: list[TextRow], layout: Layout = LAYOUT) -> tuple[tuple[str, ...], ...]:
    """The texts of the cells, as they stand in their rows."""
    texts = [
        [" ".join(part.row.text[part.start : part.end] for part in cell) for cell in row]
        for row in slices_of(rows, layout)
    ]
    return tuple(map(tuple, texts))


TABLE = [("River basin", "Crossings", "Cost"), ("Upper Maren", "14", "1 250 000"), ("Tessel", "22", "2 046 000")]


def test_a_table_is_found_between_paragraphs() -> None:
    rows = page_rows(("Notes the results set out below:",), *TABLE, ("", "", ""))
    ((start, end),) = tables_in(rows, LAYOUT)
    assert cells_of(rows[start:end])[-3:] == tuple(TABLE)


def test_cells_without_a_size_as_damaged_files_have_them_are_read() -> None:
    rows = [replace(row, size=0.0) for row in page_rows(*TABLE)]
    assert list(tables_in(rows, LAYOUT)) == []  # for type of no size, they are far apart
    assert len(cells_of(rows)) == len(rows)


def test_an_empty_cell_keeps_its_column() -> None:
    rows = page_rows(TABLE[0], ("Upper Maren", "", "1 250 000"), TABLE[2])
    assert cells_of(rows)[1] == ("Upper Maren", "", "1 250 000")


def test_wide_numbers_that_nearly_touch_stay_in_their_columns() -> None:
    rows = page_rows(*TABLE, ("All rivers", "(1 234 567 890 123 400)", "2 046 000"))
    assert len(rows[-1].lines) == 3
    assert cells_of(rows)[-1] == ("All rivers", "(1 234 567 890 123 400)", "2 046 000")


def test_blanks_that_are_not_printed_close_no_gap() -> None:
    rows = page_rows(*[tuple(f"{text:20}" for text in cells) for cells in TABLE], edges=(LEFT, 220, 300))
    assert cells_of(rows) == tuple(TABLE)


def test_labels_beside_their_text_are_no_table() -> None:
    rows = page_rows(("1.", "Requests a report;"), ("2.", "Decides to go on."), edges=(147, 171))
    assert tables_in(rows, LAYOUT) == []


@pytest.mark.parametrize("sign", ["➢", "§", "✓", "\ufffd", "\uf0b7", "-", "–"])
def test_signs_of_a_list_beside_their_text_are_no_table(sign: str) -> None:
    rows = page_rows((sign, "To keep the lamps lit;"), (sign, "To keep the books dry;"), edges=(147, 175))
    assert tables_in(rows, LAYOUT) == []


def test_blanks_to_be_filled_in_make_no_table() -> None:
    rows = page_rows(
        ("Done at the seat of the", "day of", "by the"), ("Keeper of the lamps and", "for", ""), edges=(123, 270, 340)
    )
    assert tables_in(rows, LAYOUT) == []


def test_plain_rows_and_one_row_of_cells_are_no_table() -> None:
    rows = page_rows(("Words of a paragraph",), ("left", "right"), ("and more words",))
    assert tables_in(rows, LAYOUT) == []


def test_a_table_is_a_paragraph_with_rows() -> None:
    press = opened()
    press.operative("1.", "<i>Notes</i> the results of the pilot projects set out in the table below:")
    press.y += 12
    for cells in TABLE:
        press.cells(*cells)
    press.operative("2.", "<i>Decides</i> to consider the matter at its next session.")
    resolution = press.read()
    (table,) = [paragraph for paragraph in resolution.paragraphs if paragraph.kind is Kind.TABLE]
    assert table.rows == tuple(TABLE)
    assert resolution.paragraphs[-1].label == "2."


def test_lines_stretched_to_the_margin_are_no_table() -> None:
    stretched = [("and", "the", "safety", "of"), ("all", "river", "crossing", "s")]
    edges = (123.0, 238.0, 355.0, 481.0)  # as wide a blank after each word
    rows = page_rows(*stretched, edges=edges)
    rows[1].lines[3] = line("ss", 481, 112)
    assert tables_in(rows, LAYOUT) == []


def set_over_pages(table: Sequence[Sequence[str]], breaks: Sequence[int], head: int) -> Press:
    """A resolution with a table in an annex that goes on on another page before each of the numbered rows.

    Each page repeats the first ``head`` rows.
    """
    press = opened()
    press.operative("1.", "<i>Decides</i> to adopt the estimates set out in the annex to the present resolution.")
    press.turn()
    press.centred("<b>Annex</b>")
    for number, cells in enumerate(table):
        if number in breaks:
            press.turn()
            for repeated in table[:head]:
                press.cells(*repeated)
        press.cells(*cells)
    return press


def tables_of(resolution: Resolution) -> list[tuple[tuple[str, ...], ...]]:
    return [paragraph.rows for paragraph in resolution.paragraphs if paragraph.kind is Kind.TABLE]


LONG = [("Crossing", "Boats", "Cost"), *((f"Ferry {n}", str(n * 7), f"{n} 000") for n in range(1, 13))]


@given(breaks=sets(integers(2, len(LONG) - 1), max_size=3), head=integers(0, 1))
def test_a_table_reads_the_same_wherever_its_pages_end(breaks: set[int], head: int) -> None:
    resolution = set_over_pages(LONG, sorted(breaks), head).read()
    assert tables_of(resolution) == [tuple(LONG)]
    assert resolution.paragraphs[-1].text == " ".join(cell for row in LONG for cell in row)


def test_a_single_row_on_the_next_page_belongs_to_the_table() -> None:
    assert tables_of(set_over_pages(LONG, [len(LONG) - 1], 0).read()) == [tuple(LONG)]


def test_a_row_that_looks_like_the_first_is_no_head_that_is_repeated() -> None:
    table = [*LONG[:6], LONG[1], LONG[2]]
    assert tables_of(set_over_pages(table, [6], 1).read()) == [tuple(table)]
    assert tables_of(set_over_pages(table, [6], 0).read()) == [tuple(table)]


@pytest.mark.parametrize("head", [0, 1])
def test_a_row_broken_by_the_end_of_a_page_is_one_row(head: int) -> None:
    broken = [*LONG[:5], ("Ferry at the border in", "7", "9 000"), ("the upper valley", "", "")]
    whole = (*LONG[:5], ("Ferry at the border in the upper valley", "7", "9 000"), *LONG[5:])
    assert tables_of(set_over_pages([*broken, *LONG[5:]], [6], head).read()) == [whole]


@pytest.mark.parametrize("head", [0, 1])
@pytest.mark.parametrize("last", [5, 6])
def test_a_page_may_begin_or_end_with_a_heading_inside_the_table(head: int, last: int) -> None:
    table = [LONG[0], ("<b>Rivers</b>", "", ""), *LONG[1:4], ("<b>Lakes</b>", "", ""), *LONG[4:8]]
    plain = tuple((first.strip("<b>/"), *rest) for first, *rest in table)
    assert tables_of(set_over_pages(table, [last], head).read()) == [plain]


def test_a_table_under_a_heading_on_the_next_page_is_another_table() -> None:
    press = set_over_pages(LONG[:5], [], 0)
    press.turn()
    press.centred("<b>B. Office of ferries</b>")
    for cells in LONG[:5]:
        press.cells(*cells)
    assert tables_of(press.read()) == [tuple(LONG[:5])] * 2


def test_two_tables_with_nothing_but_room_between_them_are_two() -> None:
    press = set_over_pages(LONG[:5], [], 0)
    press.y += 40
    for cells in LONG[5:9]:
        press.cells(*cells)
    assert [len(rows) for rows in tables_of(press.read())] == [5, 4]


def test_a_table_with_a_head_of_its_own_is_another_table() -> None:
    press = set_over_pages([tuple(f"<b>{head}</b>" for head in LONG[0]), *LONG[1:5]], [], 0)
    press.turn()
    press.cells("<b>Harbour</b>", "<b>Piers</b>", "<b>Share</b>")
    for cells in LONG[5:9]:
        press.cells(*cells)
    assert [len(rows) for rows in tables_of(press.read())] == [5, 5]


# The heads of two tables, and a row that may follow on the first and is no head.
TWO_HEADS = [
    (("<b>Land</b>", "<b>Lit</b>", "<b>Out</b>"), ("<b>Sea</b>", "<b>Lit</b>", "<b>Out</b>"), ("<b>All</b>", "9", "8")),
    (("<i>Rive</i>", "<i>2035</i>", "<i>2036</i>"), ("<i>Mer</i>", "<i>2035</i>", "<i>2036</i>"), ("Tout", "9", "8")),
    (("Берег", "Горит", "Погашен"), ("Море", "Горит", "Погашен"), ("Всего", "9", "8")),
    (("<b>Costa</b>", "<b>Luz</b>", "<b>2036</b>"), ("<b>Mar</b>", "<b>Velas</b>", "<b>Remos</b>"), ("Todo", "9", "–")),
]


@pytest.mark.parametrize(("head", "other"), [(head, other) for head, other, _ in TWO_HEADS])
@pytest.mark.parametrize("between", ["room", "caption", "page", "caption on a page"])
def test_a_head_below_a_table_begins_another(head: tuple[str, ...], other: tuple[str, ...], between: str) -> None:
    press = set_over_pages([head, *LONG[1:4]], [], 0)
    if "page" in between:
        press.turn()
    press.y += 16
    if "caption" in between:
        press.paragraph("Table 2. Seas", indent=0)
    for cells in (other, *LONG[4:7]):
        press.cells(*cells)
    resolution = press.read()
    plain = [tuple(re.sub("<.*?>", "", cell) for cell in row) for row in (head, other)]
    assert tables_of(resolution) == [(plain[0], *LONG[1:4]), (plain[1], *LONG[4:7])]
    assert ("Table 2. Seas" in [paragraph.text for paragraph in resolution.paragraphs]) == ("caption" in between)


@pytest.mark.parametrize(("head", "last"), [(head, last) for head, _, last in TWO_HEADS])
@pytest.mark.parametrize("on_page", [True, False])
def test_a_total_that_is_set_off_belongs_to_its_table(
    head: tuple[str, ...], last: tuple[str, ...], on_page: bool
) -> None:
    press = set_over_pages([head, *LONG[1:8]], [], 0)
    if on_page:
        press.turn()
    else:
        press.y += 8
    press.cells(*last)
    ((*_, found),) = tables_of(press.read())
    assert found == tuple(re.sub("<.*?>", "", cell) for cell in last)


@pytest.mark.parametrize("statement", ["", "This page intentionally left blank", "Page laissée vide"])
@pytest.mark.parametrize("head", [0, 1])
def test_a_table_goes_on_after_a_blank_page(statement: str, head: int) -> None:
    press = set_over_pages(LONG[:6], [], 0)
    press.turn()
    if statement:
        press.centred(statement)
    press.turn()
    for cells in [*LONG[:head], *LONG[6:]]:
        press.cells(*cells)
    assert tables_of(press.read()) == [tuple(LONG)]


def test_a_head_that_is_repeated_high_on_the_page_is_no_running_head() -> None:
    head, body = [("", "Number of", ""), ("Crossing", "boats", "Cost")], LONG[1:]
    press = opened(heads={page: ["Safety of ferries    A/RES/78/901"] for page in (1, 2, 3)})
    for start in (0, 4, 8):
        press.turn()
        press.y = 118  # the second line is farther down than any running head
        for cells in (*head, *body[start : start + 4]):
            press.cells(*cells)
    assert tables_of(press.read()) == [(("Crossing", "Number of boats", "Cost"), *body)]


# The head as printed, how it is read, and the height of its first row.
HEADS = [
    ([("Crossing", "2035", "2036"), ("", "", "in all")], ("Crossing", "2035", "2036 in all"), 100),
    ([("Crossing", "2035 год", "2036 год")], ("Crossing", "2035 год", "2036 год"), 112),
    ([("Crossing", "2035年", "2036年")], ("Crossing", "2035年", "2036年"), 112),
    ([("Crossing", "", "Total"), ("", "", "sum"), ("", "", "in all")], ("Crossing", "", "Total sum in all"), 106),
]


@pytest.mark.parametrize(("head", "read", "top"), HEADS)
def test_years_and_broken_words_that_head_columns_are_no_running_head(
    head: list[tuple[str, ...]], read: tuple[str, ...], top: float
) -> None:
    press = opened(heads={page: ["Safety of ferries    A/RES/78/901"] for page in (1, 2, 3)})
    for start in (1, 5, 9):
        press.turn()
        press.y = top
        for cells in (*(tuple(f"<b>{cell}</b>" if cell else "" for cell in row) for row in head), *LONG[start:][:4]):
            press.cells(*cells)
    (table,) = tables_of(press.read())
    above, below = table[: 1 - len(LONG)], table[1 - len(LONG) :]
    assert (tuple(" ".join(filter(None, column)) for column in zip(*above, strict=True)), below) == (read, (*LONG[1:],))


def set_rows_apart(*rows: Sequence[tuple[str, float, float]], top: float = 300) -> list[Line]:
    """Rows 18 points apart, each piece with its right edge and its size."""
    return [
        line(text, edge - len(text) * size / 2, top + 18 * number, size)
        for number, row in enumerate(rows)
        for text, edge, size in row
    ]


def costs(*rows: tuple[str, str, str]) -> list[list[tuple[str, float, float]]]:
    """Rows of a label at the left margin and of two figures whose right edges are below each other."""
    edges = (400.0, 485.0)
    return [
        [(label, LEFT + len(label) * 4.5, 9), *((text, edge, 9) for text, edge in zip(figures, edges, strict=True))]
        for label, *figures in rows
    ]


COSTS = [
    ("Upper Maren", "1 250", "90"),
    ("Tessel and all of its tributaries", "2 046", "17"),
    ("In all", "3 296", "107"),
]


@pytest.mark.parametrize("unit", ["(Thousands of dollars)", "(Dollars)"])
def test_the_head_of_a_table_may_have_rows_as_far_apart_as_any_below_one_of_its_columns(unit: str) -> None:
    """Its cells may also be closer to each other than those of the table are."""
    head = [[("Gross  Net of all", 485.0, 7.0)], [(unit, 400.0, 9.0)]]
    rows = rows_of(page_of(*set_rows_apart(*head, *costs(*COSTS))))
    ((start, end),) = tables_in(rows, LAYOUT)
    assert (start, end) == (0, len(rows))
    assert cells_of(rows)[1:] == (("", unit, ""), *COSTS)


@pytest.mark.parametrize(
    ("text", "edge", "size"),
    [("Table of costs", 400.0, 12.0), ("Costs", 320.0, 9.0), ("Table of all that the ferries cost", 400.0, 9.0)],
)
def test_what_is_above_no_column_or_in_larger_type_is_no_head(text: str, edge: float, size: float) -> None:
    rows = rows_of(page_of(*set_rows_apart([(text, edge, size)], *costs(*COSTS))))
    assert tables_in(rows, LAYOUT) == [(1, len(rows))]


def test_a_wide_cell_that_the_page_breaks_belongs_to_its_table() -> None:
    rows = [*costs(*COSTS), [("The ferries below the bridge, which no longer", LEFT + 202.5, 9)]]
    lines = set_rows_apart(*rows[:-1])
    lines += [line("Tributaries that no boat can reach in winter", LEFT, 354, 9), line("4", 480.5, 354, 9)]
    lines.append(line("and of which some are dry in every summer", LEFT, 364, 9))
    found = rows_of(page_of(*lines))
    ((_, end),) = tables_in(found, LAYOUT)
    assert end == len(found)


def test_the_repeated_head_of_a_table_set_in_open_rows_is_no_running_head() -> None:
    """It is as far from the first row below it as paragraphs are from each other."""
    press = opened()
    head = [("Crossing", 160.0, 7.0), ("Boats", 320.0, 7.0), ("Cost", 485.0, 7.0)]
    body = [[(f"Ferry {n}", 160.0, 9.0), (str(n), 320.0, 9.0), (f"{n} 000", 485.0, 9.0)] for n in range(1, 10)]
    for start in (0, 3, 6):
        press.turn()
        press.sheets[-1] += set_rows_apart(head, *body[start : start + 3], top=100)
    table = [tuple(text for text, _, _ in row) for row in (head, *body)]
    assert tables_of(press.read()) == [tuple(table)]


def test_rows_without_an_edge_in_common_beside_the_end_of_a_page_part_no_table() -> None:
    press = set_over_pages(LONG[:5], [], 0)
    press.cells("Ferry 5", "", "see the note on the ferries")
    press.turn()
    press.cells("Ferry 6, all of it", "36")
    for cells in LONG[7:]:
        press.cells(*cells)
    assert [len(rows) for rows in tables_of(press.read())] == [len(LONG)]


def test_letters_of_notes_to_a_table_are_apart_from_its_figures() -> None:
    press = opened()
    press.operative("1.", "<i>Decides</i> to adopt the estimates set out below and to pay 5 dollars per m<sup>2</sup>.")
    press.y += 12
    press.cells("Crossing", "2024<sup>a</sup>", "2025")
    press.cells("Upper Maren", "120<sup>b</sup>", "14")
    press.cells("Area of piers in m<sup>2</sup>", "90", "12<sup>th</sup>")
    press.y += 12
    for letter, text in (("a", "See A/78/534."), ("b", "Less two boats.")):
        press.sheets[-1].append(line(f"<sup>{letter}</sup> {text}", LEFT, press.y, 8.5))
        press.y += 12
    assert tables_of(press.read()) == [
        (("Crossing", "2024 a", "2025"), ("Upper Maren", "120 b", "14"), ("Area of piers in m2", "90", "12th"))
    ]


CAPTIONS = [
    (["Table 1", "Ferries and their boats"], ["Table 1 (continued)"]),
    (["Table 1", "Ferries and their boats"], ["Table 1 (continued)", "Ferries and their boats"]),
    (["<b>Tableau 2. Bacs et canots</b>"], ["<b>Tableau 2. Bacs et canots</b> <i>(suite)</i>"]),
    (["Cuadro 3", "(Miles de euros)"], ["Cuadro 3 (continuación)", "(Miles de euros)"]),
    (["Таблица 4"], ["Таблица 4 (продолжение)"]),
    (["表5"], ["表5（续）"]),
    (["Table 6"], ["Table 6"]),
    (["Table 7"], ["(continued)"]),
]


@pytest.mark.parametrize(("captions", "again"), CAPTIONS)
@pytest.mark.parametrize("breaks", [(5,), (4, 9)])
def test_a_caption_that_is_repeated_parts_no_table(
    captions: Sequence[str], again: Sequence[str], breaks: Sequence[int]
) -> None:
    press = opened()
    press.operative("1.", "<i>Decides</i> to adopt the estimates set out in the annex to the present resolution.")
    press.turn()
    press.centred("<b>Annex</b>")
    for caption in captions:
        press.paragraph(caption, indent=0)
    press.y += 12
    for number, cells in enumerate(LONG):
        if number in breaks:
            press.turn()
            for caption in again:
                press.paragraph(caption, indent=0)
            press.y += 12
            press.cells(*LONG[0])
        press.cells(*cells)
    resolution = press.read()
    assert tables_of(resolution) == [tuple(LONG)]
    assert not any("(" in paragraph.text and "euros" not in paragraph.text for paragraph in resolution.paragraphs)


@pytest.mark.parametrize("caption", ["Table 2", "Table 2 (continued)", "Table 1 (2025)", "Ferries (others)"])
def test_another_caption_stays(caption: str) -> None:
    press = opened()
    press.paragraph("Table 1", indent=0)
    press.y += 12
    for cells in LONG[:6]:
        press.cells(*cells)
    press.turn()
    press.paragraph(caption, indent=0)
    press.y += 12
    for cells in LONG:
        press.cells(*cells)
    resolution = press.read()
    assert caption in [paragraph.text for paragraph in resolution.paragraphs]
    assert len(tables_of(resolution)) == 2


def test_the_head_of_a_table_may_be_all_that_a_page_has_room_for() -> None:
    """The next page repeats it, or has rows of its columns; any other row is no table by itself."""
    for repeated in (1, 0):
        press = set_over_pages(LONG, [1, 8], repeated)
        assert tables_of(press.read()) == [tuple(LONG)]
    head = page_rows(("Crossing", "Boats", "Cost"))
    assert tables_in(head, LAYOUT, (), page_rows(*TABLE)) == [(0, 1)]
    assert tables_in(head, LAYOUT, (), page_rows(*TABLE, edges=(LEFT, 320, 450))) == []
    assert tables_in(head, LAYOUT, (), page_rows(("Crossing", "Boats", "Cost"))) == [(0, 1)]


def test_cells_whose_baselines_differ_by_less_than_a_line_are_of_one_row() -> None:
    rows = rows_of(
        page_of(
            line("Crossing", LEFT, 200, 7),
            line("Cost in all", 400, 203.5, 7),
            *(line(text, LEFT, 218 + 14 * n, 9) for n, text in enumerate(("Ferry 1", "Ferry 2"))),
            *(line(text, 420, 218 + 14 * n, 9) for n, text in enumerate(("1 000", "2 000"))),
        )
    )
    assert tables_in(rows, LAYOUT) == [(0, 4)]
    assert cells_of(rows)[0] == ("Crossing", "Cost in all")


def test_cells_close_to_each_other_are_parted_where_others_begin() -> None:
    """A gap that is no space parts two cells where those of a row beside begin, in a row that fills both of them."""
    first = "Removal (from the upper"
    column = LEFT + (len(first) + 2) * 5
    places = (LEFT, column, 480.0)
    lines = [line(f"{first}  Keeper", LEFT, 116)]
    for row, y in [
        (("New post", "Keeper", "2"), 100),
        (("to the lower one)", "of boats", "1"), 126),
        (("Old post", "Keeper", "5"), 142),
    ]:
        lines += [line(text, place, y) for text, place in zip(row, places, strict=True)]
    rows = rows_of(page_of(*lines))
    assert tables_in(rows, LAYOUT) == [(0, 4)]
    assert cells_of(rows)[1] == (f"{first} to the lower one)", "Keeper of boats", "1")


def test_two_typewritten_words_above_the_cells_of_a_table_are_no_cells() -> None:
    lines = [
        line("Sixth session", LEFT, 88),
        *(line(x, LEFT, 100 + 12 * n) for n, x in enumerate(("Boats", "Ferries"))),
    ]
    lines += [line(x, LEFT + 30, 100 + 12 * n) for n, x in enumerate(("cross", "wait"))]
    lines += [line(x, 400, 100 + 12 * n) for n, x in enumerate(("12", "30"))]
    assert tables_in(rows_of(page_of(*lines)), LAYOUT) == [(1, 3)]


@pytest.mark.parametrize(("leading", "count"), [(19.0, 2), (12.0, 4)])
def test_lines_of_a_cell_are_as_far_apart_as_those_of_the_text(leading: float, count: int) -> None:
    lines = []
    for number, (texts, y) in enumerate([(("从北方岛屿", "灯塔看守人"), 100), (("从南方岛屿", "书籍保管员"), 140)]):
        lines += [line(text, LEFT, y + 16 * place, 9) for place, text in enumerate(texts)]
        lines += [line(str(number + 3), 300, y + 16, 9), line(str(number + 70), 400, y + 16, 9)]
    rows = rows_of(page_of(*lines))
    assert len(slices_of(rows, replace(LAYOUT, leading=leading))) == count


def test_a_heading_with_a_letter_far_from_its_words_heads_no_column() -> None:
    lines = [line("<b>A.</b>", LEFT, 280, 10), line("<b>Boats of the islands</b>", LEFT + 36, 280, 10)]
    rows = rows_of(page_of(*lines, *set_rows_apart(*costs(*COSTS))))
    assert tables_in(rows, LAYOUT) == [(1, len(rows))]


@pytest.mark.parametrize(("texts", "count"), [(("1", "–", "24"), 4), (("من", "إلى", "على"), 2)])
def test_figures_far_apart_in_a_line_of_arabic_are_cells_and_words_are_none(texts: tuple[str, ...], count: int) -> None:
    """Words may stand so in a form, with room to write between them."""
    edges = [300.0, 275.0, 250.0]
    joined = " ".join(texts)
    starts = [0, len(texts[0]) + 1, len(texts[0]) + len(texts[1]) + 2]
    words = tuple((at, at + len(x), edge - 9, edge) for at, x, edge in zip(starts, texts, edges, strict=True))
    lines = []
    for y in (100.0, 118.0, 136.0):
        lines.append(line("المجموع", 440, y, 9))
        lines.append(Line((Span(joined, 241, 300, y, 9.0, "Serif"),), 241, y - 9, 300, y + 3, words))
    rows = rows_of(page_of(*lines), right_to_left=True)
    layout = replace(LAYOUT, right_to_left=True)
    assert {len(cells) for cells in cells_of(rows, layout)} == {count}


def test_heads_beside_their_columns_are_of_the_columns_in_order() -> None:
    """A head may begin where its column does, while the figures end where that does."""
    lines = [line(text, edge, 100, 7) for text, edge in zip(("Post", "Boats", "Cost"), (160, 250, 380), strict=True)]
    for y, row in ((116, ("Pier", "12", "40")), (132, ("Mole", "3", "75"))):
        lines += [line(text, edge, y, 9) for text, edge in zip(row, (LEFT, 330, 450), strict=True)]
    rows = rows_of(page_of(*lines))
    assert cells_of(rows) == (("Post", "Boats", "Cost"), ("Pier", "12", "40"), ("Mole", "3", "75"))


HEADING = "All the ferries of the upper river and of its tributaries"
LIKE_TEXT = replace(LAYOUT, body_size=9)
"""The layout of a text that is as large as its tables."""


@pytest.mark.parametrize("last", [False, True])
def test_a_heading_inside_a_table_may_reach_into_its_second_column(last: bool) -> None:
    """More rows of the table follow it, on this page or, below one like another heading, on the next."""
    heading = [(HEADING, LEFT + len(HEADING) * 4.5, 9.0)]
    rows = [*costs(COSTS[0]), heading, *costs(*COSTS[1:]), *[heading] * last]
    found = rows_of(page_of(*set_rows_apart(*rows)))
    assert tables_in(found, LIKE_TEXT) == [(0, len(rows))]
    assert cells_of(found)[1] == (HEADING, "", "")


@pytest.mark.parametrize(("text", "shift"), [(f"{HEADING};", 0.0), (HEADING, 12.0), (f"Source: {HEADING[4:]}", 0.0)])
def test_a_sentence_or_caption_between_two_tables_is_no_heading_inside_one(text: str, shift: float) -> None:
    above, below = set_rows_apart(*costs(*COSTS)), set_rows_apart(*costs(*COSTS), top=372 + 2 * shift)
    rows = rows_of(page_of(*above, line(text, LEFT, 354 + shift, 9), *below))
    assert tables_in(rows, LIKE_TEXT) == [(0, 3), (4, 7)]


def test_a_row_of_heads_beyond_the_first_column_belongs_to_the_table_with_what_is_below_it() -> None:
    """What stands below may be across two columns and in line with none of them."""
    head = [[("Gross", 370.0, 9.0), ("Net", 440.0, 9.0)], [("(Thousands of dollars)", 463.0, 9.0)]]
    rows = rows_of(page_of(*set_rows_apart(*head, *costs(*COSTS))))
    assert tables_in(rows, LIKE_TEXT) == [(0, len(rows))]


def test_the_last_line_of_a_label_may_be_the_longest_of_its_column() -> None:
    lines = set_rows_apart(*costs(*COSTS))
    lines.append(line("and whatever else crosses the river, such as rafts", LEFT, 346, 9))
    rows = rows_of(page_of(*lines))
    assert rows[-1].end - LEFT > LAYOUT.measure / 2
    assert tables_in(rows, LIKE_TEXT) == [(0, len(rows))]
    assert cells_of(rows)[-1][0].endswith("rafts")


def test_sentences_at_the_end_of_a_page_are_no_headings_inside_the_table_above() -> None:
    """They may be set like it, and end before its figures begin."""
    rows = [[("Ports", LEFT + 22.5, 9.0)], *costs(*COSTS), [("Notes this;", LEFT + 49.5, 9.0)]]
    found = rows_of(page_of(*set_rows_apart(*rows)))
    assert [end for _, end in tables_in(found, LIKE_TEXT)] == [len(rows) - 1]


def test_a_cell_of_several_lines_may_stand_above_the_others_of_the_first_row() -> None:
    """Its lines reach beyond the heads, and the other cells stand beside the last of them."""
    lines = set_rows_apart([("Post", LEFT + 14, 7), ("Kind", 400.0, 7), ("Number", 485.0, 7)], top=282)
    lines.append(line("Keeper of the lamps that hang over the", 250, 300, 9))
    for y, cells in ((311, ("New", "upper landing", "K-4", "1")), (329, ("Old", "Pilot", "K-3", "2"))):
        lines += [line(text, edge, y, 9) for text, edge in zip(cells, (LEFT, 250, 430, 480), strict=True)]
    rows = rows_of(page_of(*lines))
    assert tables_in(rows, LIKE_TEXT) == [(0, len(rows))]
    assert cells_of(rows, LIKE_TEXT)[1] == ("New", "Keeper of the lamps that hang over the upper landing", "K-4", "1")


@pytest.mark.parametrize(("text", "gap", "is_row"), [("2. Decides:", 22, False), ("2. Of which:", 14, True)])
def test_a_numbered_sentence_set_off_below_a_table_is_no_row_of_it(text: str, gap: int, is_row: bool) -> None:
    other = [("Lock", "Built", "Depth in metres"), ("Old lock", "1911", "3.50"), ("New lock", "1987", "4.25")]
    printed = [(100 + 14 * n, row) for n, row in enumerate(TABLE)]
    printed += [(128 + gap, (text,)), *((128 + 2 * gap + 14 * n, row) for n, row in enumerate(other))]
    lines = [line(x, at, y) for y, row in printed for x, at in zip(row, (LEFT, 270, 400), strict=False)]
    tables = tables_in(rows_of(page_of(*lines)), LAYOUT)
    assert any(start <= 3 < end for start, end in tables) == is_row


def _lines_at(*places: tuple[float, float, str]) -> list[TextRow]:
    """Rows of lines, each with its distance from the top of the table and the place where it begins, in points."""
    return rows_of(page_of(*[line(text, x, 100 + y) for y, x, text in places]))


def test_figures_beside_the_middle_of_two_lines_are_a_table() -> None:
    rows = _lines_at(
        *[(0, LEFT, "Ferries that cross"), (6, 270, "14"), (6, 400, "1 250"), (12, LEFT, "the lakes by night")],
        *[(32, LEFT, "Ferries of the pilots"), (38, 270, "22"), (38, 400, "2 046"), (44, LEFT, "in the harbour")],
    )
    assert tables_in(rows, LAYOUT) == [(0, len(rows))]
    assert cells_of(rows) == (
        ("Ferries that cross the lakes by night", "14", "1 250"),
        ("Ferries of the pilots in the harbour", "22", "2 046"),
    )


def test_a_cell_may_have_more_lines_than_rows_stand_between_others() -> None:
    lines = [
        "Ferries that",
        "cross each of",
        "the lakes and",
        "the dams, the",
        "harbours, the",
        "moles, locks",
        "and isles by",
    ]
    long = [(20.0 + 12 * number, LEFT, text) for number, text in enumerate([*lines, "night or day"])]
    rows = _lines_at(
        *[(0, LEFT, "Basin"), (0, 270, "Ferries"), (0, 400, "Cost")],
        *[*long, (20, 270, "14"), (20, 400, "1 250")],
        *[(124, LEFT, "Tessel"), (124, 270, "22"), (124, 400, "2 046")],
        *[(144, LEFT, "Maren"), (144, 270, "23"), (144, 400, "2 047")],
    )
    assert tables_in(rows, LAYOUT) == [(0, len(rows))]
