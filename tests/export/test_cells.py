"""The pieces of a table's text stand in its cells."""

from __future__ import annotations

from desktop_app.comparison.model import Operation
from desktop_app.export.cells import cells_of
from desktop_app.export.pieces import NoteMark, Piece

ROWS = (("Lamp", "Cost"), ("", "Red lamp"), ("5 000", ""))


def equal(text: str) -> Piece:
    return Piece(text, Operation.EQUAL)


def texts(pieces: list[Piece]) -> list[list[list[str]]]:
    return [[[piece.text for piece in cell] for cell in row] for row in cells_of(ROWS, pieces) or ()]


def test_every_cell_holds_its_own_pieces() -> None:
    new = Piece("Red", Operation.INSERT)
    assert texts([equal("Lamp Cost "), new, equal(" lamp 5 000")]) == [
        [["Lamp"], ["Cost"]],
        [[], ["Red", " lamp"]],
        [["5 000"], []],
    ]
    rows = cells_of(ROWS, [equal("Lamp Cost "), new, equal(" lamp 5 000")])
    assert rows is not None
    assert rows[1][1][0].operation is Operation.INSERT


def test_a_note_mark_stays_with_the_words_before_it() -> None:
    mark = Piece("", Operation.EQUAL, mark=NoteMark("1", "1"))
    rows = cells_of(ROWS, [equal("Lamp"), mark, equal(" Cost Red lamp 5 000")])
    assert rows is not None
    assert [piece.mark for piece in rows[0][0]] == [None, mark.mark]
    assert [piece.text for piece in rows[0][1]] == ["Cost"]


def test_pieces_of_another_text_are_not_forced_into_the_cells() -> None:
    assert cells_of(ROWS, [equal("Lamp Cost")]) is None


def test_what_is_no_table_has_no_cells() -> None:
    assert not cells_of((), [])
    assert cells_of((), [equal("words")]) is None
