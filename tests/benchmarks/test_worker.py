"""How much the way through another process costs, as a multiple of doing the same in this one."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop_app.pdf.rendering import OpenPages
from desktop_app.store.resources import resource
from desktop_app.tasks import work as tasks
from desktop_app.worker.awaited import AwaitedReader
from desktop_app.worker.shared_image import MOST_PIXELS

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")
ROUNDS = 15
PIXELS_A_POINT = 150 / 72


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AwaitedReader]:
    with AwaitedReader(tmp_path_factory.mktemp("log")) as reader:
        reader.read(OLD)
        reader.render(OLD, 0, 1.0)
        yield reader


def seconds(work: Callable[[], object]) -> float:
    """Seconds that the work takes this time."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def ratio(benchmark: BenchmarkFixture, there: Callable[[], object], here: Callable[[], object]) -> float:
    """How many times as long as ``here`` the work takes ``there``; kept in the report of the benchmark."""
    benchmark.pedantic(there, rounds=ROUNDS, warmup_rounds=2)
    # The shortest times, taken in turn, since other programs may take the processor for a while.
    pairs = [(seconds(there), seconds(here)) for _ in range(ROUNDS)]
    found = min(there for there, _ in pairs) / min(here for _, here in pairs)
    benchmark.extra_info["multiple of the same work in this process"] = round(found, 2)
    return found


def test_reading(benchmark: BenchmarkFixture, reader: AwaitedReader) -> None:
    assert ratio(benchmark, lambda: reader.read(NEW), lambda: tasks.read(NEW)) < 2.0


def test_comparing(benchmark: BenchmarkFixture, reader: AwaitedReader) -> None:
    old, new = reader.read(OLD), reader.read(NEW)
    assert ratio(benchmark, lambda: reader.compare(old, new), lambda: tasks.compare(old, new)) < 2.0


def test_drawing_a_page(benchmark: BenchmarkFixture, reader: AwaitedReader) -> None:
    pages = OpenPages(MOST_PIXELS)
    found = ratio(
        benchmark,
        lambda: reader.render(NEW, 0, PIXELS_A_POINT),
        lambda: pages.render(NEW, 0, PIXELS_A_POINT),
    )
    assert found < 2.5


def test_a_failure_comes_back_within_a_blink(benchmark: BenchmarkFixture, reader: AwaitedReader) -> None:
    def fails() -> None:
        with pytest.raises(tasks.TaskError):
            reader.read(Path("nowhere.pdf"))

    benchmark.pedantic(fails, rounds=ROUNDS, warmup_rounds=2)
    assert min(seconds(fails) for _ in range(ROUNDS)) < 0.05
