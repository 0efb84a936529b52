"""The sentences over the views."""

from __future__ import annotations

from desktop_app.comparison.changes import changes_of
from desktop_app.comparison.rows import rows_of
from desktop_app.gui.comparing.model.budget import budget_of
from desktop_app.gui.comparing.model.folds import FoldSummary, fold_summary
from desktop_app.gui.comparing.phrases import budget_details, budget_phrase, fold_phrase, numbering_phrases
from tests.gui.comparing.invented import lighthouses

COMPARISON = lighthouses()
BUDGET = budget_of(COMPARISON, changes_of(COMPARISON))


def singular(text: str) -> str:
    """The text whatever plural forms are installed."""
    return text.replace("(s)", "").replace("paragraphs", "paragraph")


def test_the_budget_counts_what_there_is_to_read() -> None:
    assert singular(budget_phrase(BUDGET)) == "4 of 9 paragraph to read"
    assert budget_details(BUDGET) == ["2 new", "2 removed", "1 moved", "2 rolled forward", "4 identical"]


def test_numbers_rise_fall_and_come_back() -> None:
    assert numbering_phrases(BUDGET) == ["from OP 3 on, numbers rise by 1"]


def test_the_bar_covers_every_paragraph_once() -> None:
    assert [count for _, count in BUDGET.bar()] == [2, 2, 2, 2, 4]


def test_a_fold_says_how_many_and_which() -> None:
    rows = rows_of(COMPARISON)
    assert fold_summary(COMPARISON, rows, (3,), ()) == FoldSummary(1, 0, 0, "PP 2 → 3")
    assert singular(fold_phrase(FoldSummary(1, 0, 0, "PP 2 → 3"))) == "1 identical paragraph, PP 2 → 3"
    assert "shown" in fold_phrase(FoldSummary(3, 0, 1, "OP 1–3"))
