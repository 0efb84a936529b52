"""How long each format takes, as a multiple of comparing the two resolutions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.comparison.model import Comparison
from desktop_app.export.options import ExportOptions
from desktop_app.export.writers import COMPARISON_WRITERS, RESOLUTION_WRITERS, content_of
from desktop_app.store.resources import resource
from desktop_app.tasks.compare import compare
from desktop_app.tasks.read import read
from tests.benchmarks.conftest import least_seconds
from tests.conftest import CORPUS

SAMPLE = (resource("sample", "A_RES_78_901.pdf"), resource("sample", "A_RES_80_903.pdf"))
ENDINGS = [*COMPARISON_WRITERS, *(set(RESOLUTION_WRITERS) - set(COMPARISON_WRITERS))]
Pair = tuple[Comparison, tuple[Path, ...], float]


@pytest.fixture(scope="module")
def pair() -> Pair:
    """The largest annual pair of the corpus where it is there, else the sample; and the seconds to compare it."""
    large = (CORPUS / "real" / "A_RES_78_229.pdf", CORPUS / "real" / "A_RES_80_229.pdf")
    paths = large if all(path.is_file() for path in large) else SAMPLE
    old, new = map(read, paths)
    comparison = compare(old, new)
    return comparison, paths, least_seconds(lambda: compare(old, new))


@pytest.mark.parametrize("ending", ENDINGS)
def test_export(ending: str, pair: Pair, benchmark: Callable[..., bytes]) -> None:
    comparison, originals, compared = pair
    subject = comparison if ending in COMPARISON_WRITERS else comparison.new
    options = ExportOptions(originals=originals)
    content = benchmark(content_of, subject, Path(f"out.{ending}"), options)
    assert content
    benchmark.extra_info["multiple_of_comparing"] = round(
        least_seconds(lambda: content_of(subject, Path(f"out.{ending}"), options)) / compared, 2
    )
