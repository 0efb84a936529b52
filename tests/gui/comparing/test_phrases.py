"""The sentences over the views."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.gui.comparing.phrases import budget_phrase, budget_sum, fold_phrase, numbering_phrase
from desktop_app.markup.budget import budget_of
from desktop_app.markup.changes import changes_of
from desktop_app.markup.lines import FoldSummary, fold_summary
from desktop_app.markup.rows import rows_of
from desktop_app.resolution.message import Message
from tests.gui.comparing.invented import lighthouses

COMPARISON = lighthouses()
BUDGET = budget_of(COMPARISON, changes_of(COMPARISON))


def singular(text: str) -> str:
    """The text whatever plural forms are installed."""
    return text.replace("(s)", "").replace("paragraphs", "paragraph")


def test_the_budget_counts_what_there_is_to_read() -> None:
    assert budget_phrase(BUDGET) == "6 to read"
    whole = "6 to read: 2 reworded · 2 new · 2 removed; beside them 2 rolled forward"
    assert budget_sum(BUDGET) == f"{whole} · 4 identical"


@pytest.mark.parametrize(
    ("offsets", "phrase"),
    [
        ([], ""),
        ([2], "from OP 1 on, numbers rise by 2"),
        ([-1], "from OP 1 on, numbers fall by 1"),
        ([-1, -3, -2], "from OP 1 on, numbers fall by 1 to 3"),
        ([1, 2], "from OP 1 on, numbers rise by 1 to 2"),
        ([1, 0, 1], "from OP 1 on, numbers differ"),
    ],
)
def test_one_phrase_says_what_became_of_the_numbers(offsets: list[int], phrase: str) -> None:
    events = tuple((f"OP {place}", offset, Message("x", "x")) for place, offset in enumerate(offsets, 1))
    assert numbering_phrase(replace(BUDGET, numbering=events)) == phrase


def test_a_fold_says_how_many_and_which() -> None:
    rows = rows_of(COMPARISON)
    assert fold_summary(COMPARISON, rows, (3,), ()) == FoldSummary(1, 0, 0, "PP 2 → 3")
    assert singular(fold_phrase(FoldSummary(1, 0, 0, "PP 2 → 3"))) == "1 identical paragraph, PP 2 → 3"
    assert "shown" in fold_phrase(FoldSummary(3, 0, 1, "OP 1–3"))
