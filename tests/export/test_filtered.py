"""What is filtered out reads in the old text as in the new one."""

from __future__ import annotations

from itertools import combinations

import pytest

from desktop_app.comparison.model import Comparison
from desktop_app.export.filtered import without_hidden
from desktop_app.markup.changes import changes_of
from desktop_app.markup.kinds import ChangeKind

PAIRS = [frozenset(pair) for pair in combinations(ChangeKind, 2)]


@pytest.mark.parametrize("hidden", PAIRS, ids=lambda hidden: "+".join(sorted(kind.value for kind in hidden)))
def test_only_changes_of_other_kinds_are_left(comparison: Comparison, hidden: frozenset[ChangeKind]) -> None:
    left = changes_of(without_hidden(comparison, hidden))
    assert all(change.kinds - hidden for change in left)


def test_all_hidden_makes_the_old_text_the_new_one(comparison: Comparison) -> None:
    same = without_hidden(comparison, frozenset(ChangeKind))
    assert [p.text for p in same.old.paragraphs] == [p.text for p in comparison.new.paragraphs]


def test_nothing_hidden_changes_nothing(comparison: Comparison) -> None:
    assert without_hidden(comparison, ()) is comparison
