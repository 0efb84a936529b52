"""What is in each column of a row, and how it is marked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.comparison.model import FootnoteComparison, FootnoteLink, Link, Nature, Side
from desktop_app.markup.columns import column_passages
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.marks import Filters, Mark
from desktop_app.markup.passages import Passage, Role
from desktop_app.markup.redline import redline_passages
from desktop_app.markup.rows import rows_of
from desktop_app.resolution.model import Footnote
from tests.gui.comparing.invented import changed, edits_between, lighthouses, paragraph, resolution

COMPARISON = lighthouses()
ROWS = rows_of(COMPARISON)


def marked(passages: tuple[Passage, ...], role: Role = Role.BODY) -> list[tuple[str, str]]:
    """The marked words."""
    runs = [run for passage in passages if passage.role is role for run in passage.runs]
    return [(run.mark.value, run.text) for run in runs if run.mark is not Mark.PLAIN and not run.marker]


@pytest.mark.parametrize(
    ("row", "old", "new"),
    [
        pytest.param(0, [], [], id="identical"),
        pytest.param(2, [("removed", "twentieth")], [("added", "twenty-fifth")], id="moved and reworded"),
        pytest.param(11, [("routine", "seventy-ninth")], [("routine", "eighty-first")], id="rolled forward"),
        pytest.param(
            6,
            [("removed", "Encourages"), ("removed", "consider")],
            [("added", "Urges"), ("added", "continue")],
            id="verb",
        ),
    ],
)
def test_each_side_bears_its_own_marks(row: int, old: list[tuple[str, str]], new: list[tuple[str, str]]) -> None:
    assert marked(column_passages(COMPARISON, ROWS[row], Side.OLD, Filters())) == old
    assert marked(column_passages(COMPARISON, ROWS[row], Side.NEW, Filters())) == new


@pytest.mark.parametrize("row", range(len(ROWS)))
@pytest.mark.parametrize("side", Side)
def test_the_runs_join_to_the_text_of_the_paragraph(row: int, side: Side) -> None:
    positions, version = ROWS[row].positions(side), COMPARISON.version(side)
    bodies = [p for p in column_passages(COMPARISON, ROWS[row], side, Filters()) if p.role is not Role.NOTE]
    texts = ["".join(run.text for run in passage.runs if not run.marker) for passage in bodies]
    assert texts == [version.paragraphs[position].text for position in positions]


def test_the_other_versions_words_are_known_at_each_change() -> None:
    runs = column_passages(COMPARISON, ROWS[2], Side.NEW, Filters())[0].runs
    assert [run.other for run in runs if run.text == "twenty-fifth"] == ["twentieth"]


def test_a_footnote_that_changed_is_under_the_paragraph_that_calls_it() -> None:
    passages = column_passages(COMPARISON, ROWS[8], Side.NEW, Filters())
    assert marked(passages, Role.NOTE) == [("added", "A/80/123,"), ("added", "southern")]


def test_what_is_put_aside_bears_no_mark() -> None:
    filters = Filters(frozenset({ChangeKind.NOTES, ChangeKind.REWORDED, ChangeKind.ROUTINE}))
    shown = [marked(column_passages(COMPARISON, row, Side.NEW, filters), role) for row in ROWS for role in Role]
    new = [("added", COMPARISON.new.paragraphs[position].text) for position in COMPARISON.added]
    verb = [("added", "Urges")]
    found = [mark for marks in shown for mark in marks]
    joined = [(mark, text) for mark, text in found if mark == "added" and text in {"Urges", "continue"}]
    assert joined == verb
    assert all(any(text in whole for _, whole in new + verb) for _, text in found)


def test_the_redline_holds_both_texts() -> None:
    runs = [run for passage in redline_passages(COMPARISON, ROWS[6], Filters()) for run in passage.runs]
    old = "".join(run.text for run in runs if run.mark is not Mark.ADDED)
    new = "".join(run.text for run in runs if run.mark is not Mark.REMOVED)
    assert (old, new) == (COMPARISON.old.paragraphs[5].text, COMPARISON.new.paragraphs[5].text)


def test_a_removed_paragraph_put_aside_is_not_in_the_redline() -> None:
    row = next(row for row in ROWS if not row.new)
    assert redline_passages(COMPARISON, row, Filters())
    assert redline_passages(COMPARISON, row, Filters(frozenset({ChangeKind.REMOVED}))) == ()


def test_paragraphs_that_became_one_are_parted_by_a_blank_where_they_are_struck_through() -> None:
    before = resolution("A/RES/78/1", [paragraph("OP 1", "Lights the lamp;"), paragraph("OP 2", "Trims the wick;")])
    after = resolution("A/RES/80/1", [paragraph("OP 1", "Lights the lamp;")])
    edits = edits_between("Lights the lamp; Trims the wick;", "Lights the lamp;")
    link = Link((0, 1), (0,), Nature.WORDING, moved=False, renumbered=False, similarity=0.7, edits=edits)
    comparison = replace(COMPARISON, old=before, new=after, links=(link,), added=(), removed=())
    row = rows_of(comparison)[0]
    (passage,) = redline_passages(comparison, row, Filters())
    assert "".join(run.text for run in passage.runs) == "Lights the lamp; Trims the wick;"
    columns = column_passages(comparison, row, Side.OLD, Filters())
    assert ["".join(run.text for run in p.runs) for p in columns] == ["Lights the lamp;", "Trims the wick;"]


def test_a_footnote_mark_that_came_to_a_paragraph_is_marked_and_its_footnote_shown() -> None:
    before = resolution("A/RES/78/1", [paragraph("OP 1", "Lights the lamp;")], [Footnote("1", "Of brass.")])
    called = paragraph("OP 1", "Lights the lamp;", calls=(("1", "lamp"),))
    after = resolution("A/RES/80/1", [called], [Footnote("1", "Of brass.")])
    notes = FootnoteComparison((FootnoteLink("1", "1", Nature.IDENTICAL),))
    link = changed(0, 0, before, after, Nature.IDENTICAL)
    comparison = replace(COMPARISON, old=before, new=after, links=(link,), added=(), removed=(), footnotes=notes)
    body, note = column_passages(comparison, rows_of(comparison)[0], Side.NEW, Filters())
    assert [(run.marker, run.mark) for run in body.runs if run.marker] == [("1", Mark.ADDED)]
    assert [(run.text, run.mark) for run in note.runs] == [("1", Mark.ADDED), ("Of brass.", Mark.PLAIN)]
    hidden = Filters(frozenset({ChangeKind.NOTES}))
    (body,) = column_passages(comparison, rows_of(comparison)[0], Side.NEW, hidden)
    assert all(run.mark is Mark.PLAIN for run in body.runs)
