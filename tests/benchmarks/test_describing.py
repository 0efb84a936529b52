"""Describing links takes no time that a reader would notice.

The limits are several times what an idle machine takes: they catch what has become slow by its nature.
"""

from __future__ import annotations

from pytest_benchmark.fixture import BenchmarkFixture

from desktop_app.comparison.context import Context
from desktop_app.comparison.describe import describe_text

ANNUAL = Context("en", 78, 79)
PLAN = "the regional plan of action for water and land, as adopted by the Council in resolution 77/12 of 3 May 2022, "


def paragraph(number: int) -> str:
    return f"Requests the Board to report on item {number} " + PLAN * 4 + "at its seventy-ninth session"


def test_a_thousand_identical_links(benchmark: BenchmarkFixture) -> None:
    texts = [paragraph(number) for number in range(1_000)]
    benchmark.pedantic(lambda: [describe_text(text, text, ANNUAL) for text in texts], rounds=3)
    assert benchmark.stats.stats.min < 4


def test_four_hundred_changed_links(benchmark: BenchmarkFixture) -> None:
    pairs = [
        (paragraph(number), paragraph(number).replace("land", "soil").replace("ninth", "eighth"))
        for number in range(400)
    ]
    benchmark.pedantic(lambda: [describe_text(old, new, ANNUAL) for old, new in pairs], rounds=3)
    assert benchmark.stats.stats.min < 8
