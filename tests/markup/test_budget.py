"""The counts of a comparison: one sum, in which every row is counted once."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from desktop_app.comparison.model import Comparison, Nature
from desktop_app.export.phrases import BUDGET, budget_sentence
from desktop_app.gui.comparing.phrases import budget_sum
from desktop_app.markup.budget import Budget, budget_of
from desktop_app.markup.changes import changes_of
from desktop_app.markup.kinds import ChangeKind
from desktop_app.markup.rows import rows_of
from desktop_app.store.resources import resource
from desktop_app.tasks.compare import compare
from desktop_app.tasks.read import read
from tests.gui.comparing.invented import lighthouses

COMPARISON = lighthouses()
BUDGET_OF_LIGHTHOUSES = budget_of(COMPARISON, changes_of(COMPARISON))
SAMPLES = tuple(map(read, sorted(resource("sample").glob("*.pdf"))))
COMPARISONS = [COMPARISON, *(compare(old, new) for old, new in combinations(SAMPLES, 2))]


@pytest.mark.parametrize("comparison", COMPARISONS)
def test_every_row_is_counted_once(comparison: Comparison) -> None:
    budget = budget_of(comparison, changes_of(comparison))
    counted = sum(count for _, count in (*budget.of_these(), *budget.beside()))
    assert counted == len(rows_of(comparison))
    assert budget.to_read == sum(count for _, count in budget.of_these())


@pytest.mark.parametrize("comparison", COMPARISONS)
def test_the_sum_of_the_json_adds_up(comparison: Comparison) -> None:
    summary = budget_of(comparison, changes_of(comparison)).summary()
    assert summary["to_read"] == summary["added"] + summary["removed"] + summary["wording"] + summary["figures"]
    assert sum(summary[nature.value] for nature in Nature) == len(comparison.links)


@pytest.mark.parametrize("comparison", COMPARISONS)
def test_window_and_exports_say_the_same_numbers(comparison: Comparison) -> None:
    budget = budget_of(comparison, changes_of(comparison))
    numbers = [
        [word for word in said.split() if word.isdigit()] for said in (budget_sum(budget), budget_sentence(budget))
    ]
    assert numbers[0] == numbers[1]
    assert str(budget.to_read) == numbers[0][0]


def test_every_count_has_its_words_in_a_spreadsheet() -> None:
    assert set(BUDGET) == set(BUDGET_OF_LIGHTHOUSES.summary())


def test_the_sum_as_it_is_said() -> None:
    kinds = dict.fromkeys(ChangeKind, 0) | {ChangeKind.REWORDED: 4, ChangeKind.NEW: 2, ChangeKind.ROUTINE: 3}
    natures = dict.fromkeys(Nature, 0) | {Nature.IDENTICAL: 5}
    budget = replace(BUDGET_OF_LIGHTHOUSES, kinds=kinds, natures=natures)
    assert budget_sentence(budget) == "6 to read: 4 reworded · 2 new; beside them 3 rolled forward · 5 identical"
    assert budget_sum(budget) == "6 to read: 4 reworded · 2 new; beside them 3 rolled forward · 5 identical"


def test_what_there_is_none_of_is_not_said() -> None:
    empty = Budget(9, dict.fromkeys(Nature, 0), dict.fromkeys(ChangeKind, 0), ())
    assert budget_sentence(empty) == "0 to read"
