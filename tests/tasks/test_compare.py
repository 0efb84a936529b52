"""Comparing as a function, with the sample."""

from __future__ import annotations

from desktop_app.store.resources import resource
from desktop_app.tasks.compare import compare
from desktop_app.tasks.read import read

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")


def test_a_comparison_holds_what_was_compared() -> None:
    old, new = read(OLD), read(NEW)
    comparison = compare(old, new)
    assert (comparison.old, comparison.new) == (old, new)
