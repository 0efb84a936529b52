"""Describing links takes no time that a reader would notice: it grows as the number of links does, not faster."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop_app.comparison.context import Context
from desktop_app.comparison.natures.describe import describe_text
from tests.benchmarks.conftest import Tell, least_seconds

ANNUAL = Context("en", 78, 79)
PLAN = "the regional plan of action for water and land, as adopted by the Council in resolution 77/12 of 3 May 2022, "
FEW, MANY = 100, 400
ROUNDS = 3


def paragraph(number: int) -> str:
    return f"Requests the Board to report on item {number} " + PLAN * 4 + "at its seventy-ninth session"


def reworded(text: str) -> str:
    return text.replace("land", "soil").replace("ninth", "eighth")


def describe_all(pairs: Sequence[tuple[str, str]]) -> None:
    for old, new in pairs:
        describe_text(old, new, ANNUAL)


@pytest.mark.parametrize("change", [str, reworded], ids=["identical", "changed"])
def test_links_take_time_as_they_are_many(
    change: Callable[[str], str], tell: Tell, benchmark: BenchmarkFixture
) -> None:
    pairs = [(text, change(text)) for text in map(paragraph, range(MANY))]
    growth = least_seconds(lambda: describe_all(pairs)) / least_seconds(lambda: describe_all(pairs[:FEW]))
    tell(f"{MANY // FEW} times as many links take {growth:.1f} times as long")
    benchmark.pedantic(describe_all, (pairs,), rounds=ROUNDS)
    assert growth < 2 * MANY / FEW
