"""What the model of a comparison says of its two sides."""

from __future__ import annotations

import pytest

from desktop_app.comparison.model import Edit, FootnoteComparison, FootnoteLink, Link, Nature, Operation, Side


@pytest.mark.parametrize(
    ("side", "other", "operation", "value"),
    [(Side.OLD, Side.NEW, Operation.DELETE, "before"), (Side.NEW, Side.OLD, Operation.INSERT, "after")],
)
def test_a_side_knows_its_other_its_operation_and_its_value(
    side: Side, other: Side, operation: Operation, value: str
) -> None:
    assert side.other is other
    assert side.operation is operation
    assert side.of("before", "after") == value


@pytest.mark.parametrize(
    ("operation", "sides"),
    [(Operation.EQUAL, [Side.OLD, Side.NEW]), (Operation.DELETE, [Side.OLD]), (Operation.INSERT, [Side.NEW])],
)
def test_an_edit_is_on_the_sides_that_have_its_words(operation: Operation, sides: list[Side]) -> None:
    assert [side for side in Side if Edit(operation, "lamps").is_on(side)] == sides


def test_links_are_asked_by_side() -> None:
    link = Link((3, 4), (5,), Nature.WORDING, moved=False, renumbered=True, similarity=0.9)
    note = FootnoteLink("1", "2", Nature.IDENTICAL)
    notes = FootnoteComparison((note,), added=("3",), removed=("4",))
    assert [link.positions(side) for side in Side] == [(3, 4), (5,)]
    assert [note.marker(side) for side in Side] == ["1", "2"]
    assert [notes.unlinked(side) for side in Side] == [("4",), ("3",)]


def test_what_rolls_forward_or_touches_no_substance_is_minor() -> None:
    assert [nature.value for nature in Nature if nature.is_minor] == ["typographic", "connective", "routine"]
