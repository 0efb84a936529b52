"""Neighbouring rows of several cells are a table; labels beside their text are none."""

from __future__ import annotations

from desktop_app.extraction.page.layout import Layout
from desktop_app.extraction.page.lines import Line
from desktop_app.extraction.page.rows import TextRow
from desktop_app.extraction.structure.tables import cells_of, tables_in
from desktop_app.resolution.model import Kind
from tests.extraction.press import LEFT, line, opened, page_of, rows_of

LAYOUT = Layout(body_size=10, left=123, right=491, leading=12)


def page_rows(*texts: tuple[str, ...], edges: tuple[float, ...] = (LEFT, 270, 400)) -> list[TextRow]:
    """A row for each tuple, its pieces at the edges."""
    lines: list[Line] = []
    for number, pieces in enumerate(texts):
        lines += [line(x, edge, 100 + 12 * number) for x, edge in zip(pieces, edges, strict=False) if x]
    return rows_of(page_of(*lines))


TABLE = [("River basin", "Crossings", "Cost"), ("Upper Maren", "14", "1 250 000"), ("Tessel", "22", "2 046 000")]


def test_a_table_is_found_between_paragraphs() -> None:
    rows = page_rows(("Notes the results set out below:",), *TABLE, ("", "", ""))
    ((start, end),) = tables_in(rows, LAYOUT)
    assert cells_of(rows[start:end])[-3:] == tuple(TABLE)


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
