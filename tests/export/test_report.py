"""The report lays rows out for reading: kinds that are shown, and where moved paragraphs stood."""

from __future__ import annotations

from desktop_app.comparison.changes import ChangeKind
from desktop_app.comparison.model import Comparison
from desktop_app.export.report import report_of


def test_where_a_moved_paragraph_stood_a_row_leads_to_where_it_went(comparison: Comparison) -> None:
    rows = report_of(comparison, ()).rows
    moved = [row for row in rows if row.moved]
    assert [(row.left_here, row.old[0].paragraph.label, row.new[0].paragraph.label) for row in moved] == [
        (False, "3.", "1."),
        (True, "3.", "1."),
    ]
    assert moved[0].number == moved[1].number


def test_hidden_kinds_are_left_out(comparison: Comparison) -> None:
    rows = report_of(comparison, frozenset({ChangeKind.REMOVED, ChangeKind.ROUTINE, ChangeKind.NEW})).rows
    assert not [row for row in rows if row.kinds & {ChangeKind.REMOVED, ChangeKind.ROUTINE}]
    assert "foghorns" not in "".join(piece.text for row in rows for piece in row.pieces)
    assert "seized of the lamps" in "".join(piece.text for row in rows for piece in row.pieces)


def test_every_footnote_has_a_row(comparison: Comparison) -> None:
    assert [(note.old, note.new) for note in report_of(comparison, ()).notes] == [("2", "1"), (None, "2"), ("1", None)]
