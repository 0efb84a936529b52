"""What is filtered out bears no mark in a report: as in the views of the window."""

from __future__ import annotations

import pytest

from desktop_app.comparison.model import Comparison, Nature, Operation
from desktop_app.export.pieces import Piece
from desktop_app.export.report import Report, report_of
from desktop_app.markup.kinds import ChangeKind


def marked(pieces: tuple[Piece, ...]) -> list[str]:
    """The words that are shown as changed."""
    return [piece.text for piece in pieces if piece.operation is not Operation.EQUAL and piece.text.strip()]


def row_of(report: Report, cite: str) -> tuple[list[str], list[str], list[str]]:
    """What is marked in the old column, the new one and the redline of the row with this new paragraph."""
    row = next(row for row in report.rows if any(cell.paragraph.text.startswith(cite) for cell in row.new))
    old, new = ([word for cell in side for word in marked(cell.pieces)] for side in (row.old, row.new))
    return old, new, marked(row.pieces)


@pytest.mark.parametrize("hidden", [frozenset(), frozenset({ChangeKind.ROUTINE, ChangeKind.NOTES})])
def test_a_change_of_wording_is_marked_whatever_else_is_filtered_out(
    comparison: Comparison, hidden: frozenset[ChangeKind]
) -> None:
    old, new, redline = row_of(report_of(comparison, hidden), "Urges")
    assert "Encourages" in old
    assert "Urges" in new
    assert {"Encourages", "Urges"} <= set(redline)


def test_wording_bears_no_mark_where_wording_and_verbs_are_filtered_out(comparison: Comparison) -> None:
    hidden = {ChangeKind.REWORDED, ChangeKind.VERB, ChangeKind.ROUTINE}
    assert row_of(report_of(comparison, hidden), "Welcomes") == ([], [], [])
    _, new, _ = row_of(report_of(comparison, hidden), "Decides to remain")
    assert "".join(new) == "Decides to remain seized of the lamps."  # a new paragraph stays one


def test_roll_forwards_bear_no_mark_inside_a_moved_and_reworded_paragraph(comparison: Comparison) -> None:
    report = report_of(comparison, {ChangeKind.ROUTINE})
    pieces = [piece for row in report.rows for piece in row.pieces]
    assert not [p for p in pieces if p.operation is not Operation.EQUAL and p.nature is Nature.ROUTINE]
    assert "79/902 of 15 December 2024" in "".join(piece.text for piece in pieces)
    assert "77/900" not in "".join(piece.text for piece in pieces)


def test_footnotes_read_as_in_the_new_version_where_their_changes_are_filtered_out(comparison: Comparison) -> None:
    shown = report_of(comparison, ()).notes
    assert [note.new for note in shown] == ["1", "2", None]
    assert any(marked(note.pieces) for note in shown)
    quiet = report_of(comparison, {ChangeKind.NOTES}).notes
    assert [note.new for note in quiet] == ["1", "2"]
    assert not any(marked(note.pieces) for note in quiet)
    assert ["".join(piece.text for piece in note.pieces) for note in quiet] == [
        "Resolution 70/1, annex.",
        "See A/79/2.",
    ]
