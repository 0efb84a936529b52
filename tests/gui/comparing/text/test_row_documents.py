"""What a row shows is worked out once, and laid out again as the view asks for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.gui.comparing.reading_state import ReadingState
from desktop_app.gui.comparing.text import row_documents
from desktop_app.gui.comparing.text.cells import Arrangement, cells_of
from desktop_app.gui.comparing.text.row_documents import RowDocuments
from desktop_app.gui.shell.app import Resolute
from tests.gui.comparing.invented import lighthouses

ROW = 2


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The rows of which it was worked out what they show."""
    rows: list[int] = []

    def told(state: ReadingState, row: int, arrangement: Arrangement) -> object:
        rows.append(row)
        return cells_of(state, row, arrangement)

    monkeypatch.setattr(row_documents, "cells_of", told)
    return rows


@pytest.fixture
def documents(resolute: Resolute, asked: list[int]) -> RowDocuments:
    """The texts of a comparison, laid out in a view."""
    assert asked == []
    state = ReadingState(lighthouses(), resolute.services.own)
    documents = RowDocuments(state, Arrangement.COLUMNS, resolute.services.theme)
    documents.set_width(900)
    return documents


def test_a_narrower_view_lays_the_same_words_out_higher(documents: RowDocuments, asked: list[int]) -> None:
    wide = [document.height for document in documents.of(ROW)]
    documents.set_width(500)
    narrow = [document.height for document in documents.of(ROW)]
    assert all(after > before for before, after in zip(wide, narrow, strict=True))
    assert asked == [ROW]


@pytest.mark.parametrize("forget", [RowDocuments.forget, lambda documents: documents.forget_row(ROW)])
def test_what_is_forgotten_is_worked_out_anew(
    documents: RowDocuments, asked: list[int], forget: Callable[[RowDocuments], None]
) -> None:
    documents.of(ROW)
    forget(documents)
    documents.of(ROW)
    assert asked == [ROW, ROW]
