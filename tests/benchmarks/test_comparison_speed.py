"""How fast comparing is, as ratios measured in one run, so that they hold on any machine."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from rapidfuzz import fuzz, process

from desktop_app.comparison.compare import compare
from desktop_app.resolution.model import Resolution
from desktop_app.tasks.read import read
from tests.benchmarks.conftest import Tell, least_seconds, peak_kilobytes

pytestmark = pytest.mark.corpus

# A process that reads and compares two files.
WORK = """
import sys
from pathlib import Path
from desktop_app.tasks.compare import compare
from desktop_app.tasks.read import read
old, new = (read(Path(name)) for name in sys.argv[1:])
compare(old, new)
"""


@pytest.fixture(scope="module")
def pairs(corpus: Path) -> list[tuple[Path, Path]]:
    names = (path.stem.split("__") for path in sorted((corpus / "alignments").glob("*__*.json")))
    return [(corpus / "real" / f"{old}.pdf", corpus / "real" / f"{new}.pdf") for old, new in names]


def test_comparing_takes_no_longer_than_reading(
    pairs: list[tuple[Path, Path]], tell: Tell, benchmark: BenchmarkFixture
) -> None:
    resolutions: list[tuple[Resolution, Resolution]] = []

    def read_all() -> None:
        resolutions[:] = [(read(old), read(new)) for old, new in pairs]

    reading = least_seconds(read_all, rounds=2)
    comparing = least_seconds(lambda: [compare(old, new) for old, new in resolutions])
    tell(f"comparing six pairs takes {comparing / reading:.2f} times what reading them takes")
    benchmark.pedantic(lambda: compare(*resolutions[0]), rounds=3)
    assert comparing <= reading


def test_a_long_pair_takes_no_longer_than_the_distances_of_its_paragraphs(
    corpus: Path, tell: Tell, benchmark: BenchmarkFixture
) -> None:
    pytest.importorskip("numpy", reason="the distances of RapidFuzz need numpy")
    old, new = (read(corpus / "real" / f"A_RES_{name}.pdf") for name in ("79_144", "80_110"))
    texts = [[paragraph.text for paragraph in resolution.paragraphs] for resolution in (old, new)]
    distances = least_seconds(lambda: process.cdist(*texts, scorer=fuzz.ratio))
    comparing = least_seconds(lambda: compare(old, new))
    tell(f"comparing a long pair takes {comparing / distances:.2f} times what the distances of its paragraphs take")
    benchmark.pedantic(lambda: compare(old, new), rounds=3)
    assert comparing <= distances


@pytest.mark.skipif(sys.platform == "win32", reason="peak memory is asked of the operating system otherwise")
def test_reading_and_comparing_a_long_pair_stays_under_150_megabytes(
    corpus: Path, tell: Tell, benchmark: BenchmarkFixture
) -> None:
    names = [str(corpus / "real" / f"A_RES_{name}.pdf") for name in ("79_144", "80_110")]
    peak = benchmark.pedantic(peak_kilobytes, (WORK, *names), rounds=1)
    tell(f"reading and comparing a long pair holds {peak // 1000} MB at most")
    assert peak < 150_000
