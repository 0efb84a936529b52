"""What is filtered out has no mark in a report: as in the views of the window."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import pytest

from desktop_app.comparison.model import Comparison
from desktop_app.export.options import ExportOptions
from desktop_app.export.phrases import gone_sentences
from desktop_app.export.report import Report, ReportRow, report_of
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Mark
from desktop_app.markup.passages import Passage
from desktop_app.markup.runs import Run
from desktop_app.resolution.model import Resolution
from tests.export.conftest import PAIRS, comparison_of


def report(comparison: Comparison, hidden: Collection[ChangeKind] = ()) -> Report:
    return report_of(comparison, ExportOptions(hidden=frozenset(hidden)))


def marked(runs: Iterable[Run]) -> list[str]:
    """The words that are shown as changed, footnote marks aside."""
    return [run.text for run in runs if run.mark is not Mark.PLAIN and run.text.strip() and not run.marker]


def runs_in(passages: Iterable[Passage]) -> list[Run]:
    return [run for passage in passages for run in passage.runs]


def rows_in(found: Report) -> list[ReportRow]:
    return [row for line in found.lines for row in line.rows if not line.left_here]


def row_of(found: Report, words: str) -> tuple[list[str], list[str], list[str]]:
    """What is marked in the old column, the new one and the redline of the row whose new text begins so."""
    row = next(row for row in rows_in(found) if "".join(run.text for run in runs_in(row.new)).startswith(words))
    return marked(runs_in(row.old)), marked(runs_in(row.new)), marked(runs_in(row.redline))


@pytest.mark.parametrize("hidden", [frozenset(), frozenset({ChangeKind.ROUTINE, ChangeKind.NOTES})])
def test_a_change_of_wording_is_marked_whatever_else_is_filtered_out(
    comparison: Comparison, hidden: frozenset[ChangeKind]
) -> None:
    old, new, redline = row_of(report(comparison, hidden), "Urges")
    assert "Encourages" in old
    assert "Urges" in new
    assert {"Encourages", "Urges"} <= set(redline)


def test_wording_has_no_mark_where_wording_and_verbs_are_filtered_out(comparison: Comparison) -> None:
    hidden = {ChangeKind.REWORDED, ChangeKind.VERB, ChangeKind.ROUTINE}
    assert row_of(report(comparison, hidden), "Welcomes") == ([], [], [])
    _, new, _ = row_of(report(comparison, hidden), "Decides to remain")
    assert "".join(new) == "Decides to remain seized of the lamps."  # a new paragraph stays one


def test_roll_forwards_have_no_mark_inside_a_moved_and_reworded_paragraph(comparison: Comparison) -> None:
    runs = [run for row in rows_in(report(comparison, {ChangeKind.ROUTINE})) for run in runs_in(row.redline)]
    assert not [run for run in runs if run.mark in {Mark.ROUTINE, Mark.ROUTINE_REMOVED}]
    assert "79/902 of 15 December 2024" in "".join(run.text for run in runs)
    assert "77/900" not in "".join(run.text for run in runs)


def test_footnotes_read_as_in_the_new_version_where_their_changes_are_filtered_out(comparison: Comparison) -> None:
    shown = report(comparison).marked.footnotes
    assert [note.new for note in shown] == ["1", "2", None]
    assert any(marked(note.runs) for note in shown)
    quiet = report(comparison, {ChangeKind.NOTES}).marked.footnotes
    assert [note.new for note in quiet] == ["1", "2"]
    assert not any(marked(note.runs) for note in quiet)
    assert ["".join(run.text for run in note.runs) for note in quiet] == ["Resolution 70/1, annex.", "See A/79/2."]


def test_paragraphs_that_the_same_became_of_are_told_in_one_sentence(
    old_version: Resolution, new_version: Resolution
) -> None:
    marked = report_of(comparison_of(old_version, new_version, PAIRS[:3]), ExportOptions()).marked
    assert gone_sentences(marked)[:2] == [
        "Old preambular, table: Dropped.",
        "Old OP 1: In its place stands OP 2, which is new.",
    ]
