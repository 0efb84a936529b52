"""How long reading takes, measured against MuPDF's bare dict of the same pages."""

from __future__ import annotations

import cProfile
import pstats
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pymupdf
from pytest_benchmark.fixture import BenchmarkFixture

from desktop_app.tasks.read import read
from tests.benchmarks.conftest import Tell, least_seconds

# The target is 2.0 on a machine at rest; a busy one must not fail the suite.
MOST = 3.0
# Arabic is ordered glyph by glyph, by where each is painted; the target is 5.0.
MOST_OF_ARABIC = 11.0
ROUNDS = 3


def bare(path: Path) -> None:
    with pymupdf.open(path) as file:
        for page in file:
            page.get_text("dict")


def in_mupdf(path: Path) -> float:
    """The processor time of one reading that MuPDF itself takes; the rest is Python's."""
    profile = cProfile.Profile(time.process_time)
    profile.runcall(read, path)
    calls = pstats.Stats(profile).stats  # type: ignore[attr-defined]  # of (file, line, name), the third is its own time
    return sum(times[2] for (_, _, name), times in calls.items() if name.startswith("<built-in method pymupdf."))


def multiples_of_bare(paths: Sequence[Path]) -> tuple[float, float]:
    """How many times as long as their bare pages files take to be read (the least of each), and MuPDF alone in that."""
    seconds = [[least_seconds(partial(work, path), ROUNDS) for work in (read, bare)] for path in paths]
    whole, bare_pages = map(sum, zip(*seconds, strict=True))
    return whole / bare_pages, sum(map(in_mupdf, paths)) / bare_pages


def test_reading_takes_little_more_than_the_bare_pages(corpus: Path, tell: Tell, benchmark: BenchmarkFixture) -> None:
    paths = sorted((corpus / "real").glob("*.pdf"))
    ratio, mupdf = multiples_of_bare(paths)
    tell(f"reading a resolution takes {ratio:.2f} times what its bare pages take, MuPDF alone {mupdf:.2f}")
    benchmark.extra_info["multiple of the bare pages"] = round(ratio, 2)
    benchmark.pedantic(read, (paths[0],), rounds=ROUNDS)
    assert ratio < MOST


def test_reading_arabic_takes_a_few_times_the_bare_pages(corpus: Path, tell: Tell) -> None:
    ratio, mupdf = multiples_of_bare(sorted(corpus.glob("typeset_*/*_ar.pdf")))
    tell(f"reading a resolution in Arabic takes {ratio:.2f} times what its bare pages take, MuPDF alone {mupdf:.2f}")
    assert ratio < MOST_OF_ARABIC
