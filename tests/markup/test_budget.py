"""The counts of a comparison."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.export.phrases import BUDGET, budget_sentence
from desktop_app.gui.comparing.phrases import budget_details
from desktop_app.markup.budget import PARAGRAPHS, Budget, budget_of
from desktop_app.markup.changes import changes_of
from desktop_app.store.resources import resource
from desktop_app.tasks.compare import compare
from desktop_app.tasks.read import read
from tests.gui.comparing.invented import lighthouses

COMPARISON = lighthouses()
BUDGET_OF_LIGHTHOUSES = budget_of(COMPARISON, changes_of(COMPARISON))


def test_no_more_is_to_be_read_than_there_is() -> None:
    """A heading that is new counts neither among the paragraphs nor among those to read."""
    old, _, new = map(read, sorted(resource("sample").glob("*.pdf")))
    nothing_kept = replace(
        compare(old, new),
        links=(),
        added=tuple(range(len(new.paragraphs))),
        removed=tuple(range(len(old.paragraphs))),
    )
    assert any(paragraph.kind not in PARAGRAPHS for paragraph in new.paragraphs)
    budget = budget_of(nothing_kept, changes_of(nothing_kept))
    assert budget.to_read == budget.paragraphs


def test_the_window_and_the_exports_say_the_same_budget() -> None:
    assert budget_details(BUDGET_OF_LIGHTHOUSES) == budget_sentence(BUDGET_OF_LIGHTHOUSES).split(" · ")[1:]


def test_every_count_has_its_words_in_a_spreadsheet() -> None:
    assert set(BUDGET) == set(BUDGET_OF_LIGHTHOUSES.summary())


def test_what_there_is_none_of_is_not_said() -> None:
    empty = Budget(
        0,
        9,
        dict.fromkeys(BUDGET_OF_LIGHTHOUSES.natures, 0),
        dict.fromkeys(BUDGET_OF_LIGHTHOUSES.kinds, 0),
        (),
    )
    assert budget_sentence(empty) == "0 of 9 paragraphs to read"
