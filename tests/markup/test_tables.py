"""The runs of a table's text are set in its cells."""

from __future__ import annotations

from desktop_app.comparison.compare import compare
from desktop_app.comparison.model import Side
from desktop_app.markup.marked import MarkedComparison
from desktop_app.markup.marks import Filters, Mark
from desktop_app.markup.passages import Passage, plain_passage
from desktop_app.markup.tables import NEW_CELL, NEW_ROW, set_apart
from desktop_app.resolution.model import Kind, Metadata, NoteCall, Paragraph, Resolution, Source, Zone

ROWS = (("Lamp", "Cost"), ("", "Red lamp"), ("5 000", ""))


def table(text: str = "Lamp Cost Red lamp 5 000", rows: tuple[tuple[str, ...], ...] = ROWS) -> Paragraph:
    return Paragraph("t", "Table", Kind.TABLE, Zone.ANNEX, text, rows=rows)


def texts(passage: Passage) -> list[list[list[str]]]:
    return [[[run.text for run in cell] for cell in row] for row in passage.cells]


def test_every_cell_holds_its_own_words() -> None:
    assert texts(plain_passage(table())) == [[["Lamp"], ["Cost"]], [[], ["Red lamp"]], [["5 000"], []]]


def test_a_change_is_marked_in_its_cell_alone() -> None:
    def version(symbol: str, paragraph: Paragraph) -> Resolution:
        return Resolution(Source("made-up.pdf", "", 1), Metadata(symbol=symbol, language="en"), (paragraph,))

    old = version("A/RES/78/901", table())
    new = version("A/RES/79/902", table("Lamp Cost Blue lamp 5 000", (ROWS[0], ("", "Blue lamp"), ROWS[2])))
    marked = MarkedComparison.of(compare(old, new), Filters(frozenset()))
    (passage,) = marked.column(0, Side.NEW)
    found = [[[run.text for run in cell if run.mark is not Mark.PLAIN] for cell in row] for row in passage.cells]
    assert found == [[[], []], [[], ["Blue"]], [[], []]]


def test_a_note_mark_stays_with_the_words_before_it() -> None:
    called = Paragraph("t", "Table", Kind.TABLE, Zone.ANNEX, table().text, rows=ROWS, calls=(NoteCall("1", 4),))
    assert texts(plain_passage(called))[0] == [["Lamp", "1"], ["Cost"]]


def test_words_of_another_text_are_not_forced_into_the_cells() -> None:
    assert plain_passage(table("Lamp Cost")).cells == ()


def test_what_is_no_table_has_no_cells() -> None:
    assert plain_passage(table("words", ())).cells == ()


def test_rows_and_cells_are_set_apart_and_every_offset_stays() -> None:
    shown = set_apart(table())
    assert shown == f"Lamp{NEW_CELL}Cost{NEW_ROW}Red lamp{NEW_ROW}5 000"
    assert len(shown) == len(table().text)


def test_what_is_no_table_is_shown_as_it_is() -> None:
    assert set_apart(table("words", ())) == "words"
    assert set_apart(table("一二", (("一", "二"),))) == "一二"
