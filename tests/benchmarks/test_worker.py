"""How much the way through another process costs, as a multiple of doing the same in this one."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop_app.pdf.rendering import OpenPages
from desktop_app.store.resources import resource
from desktop_app.tasks.compare import compare
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.read import ReadRequest
from desktop_app.tasks.messages.render import MOST_PIXELS, RenderRequest
from desktop_app.tasks.read import read
from desktop_app.tasks.task_error import TaskError
from desktop_app.worker import staff
from desktop_app.worker.awaited import AwaitedReader

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")
ROUNDS = 15
PIXELS_A_POINT = 150 / 72


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AwaitedReader]:
    with AwaitedReader(tmp_path_factory.mktemp("log")) as reader:
        reader.result_of(ReadRequest(OLD))
        reader.result_of(RenderRequest(OLD, 0, 1.0))
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
    assert ratio(benchmark, lambda: reader.result_of(ReadRequest(NEW)), lambda: read(NEW)) < 2.0


@pytest.mark.corpus
def test_opening_a_real_resolution_in_a_process_that_closed_itself_in(
    benchmark: BenchmarkFixture, reader: AwaitedReader, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Against the same in a process that did not, by the time that the processor gave each."""
    request = ReadRequest(corpus / "real" / "A_RES_80_229.pdf")
    monkeypatch.setattr(staff, "permits_of", lambda _: None)
    with AwaitedReader(tmp_path) as open_reader:
        assert reader.result_of(request) == open_reader.result_of(request)
        benchmark.pedantic(lambda: reader.result_of(request), rounds=1)
        pairs = [(processor_seconds(reader, request), processor_seconds(open_reader, request)) for _ in range(ROUNDS)]
    found = min(closed for closed, _ in pairs) / min(unclosed for _, unclosed in pairs)
    benchmark.extra_info["multiple of the same work without"] = round(found, 3)
    assert found <= 1.05


def processor_seconds(reader: AwaitedReader, request: ReadRequest) -> float:
    """What the processor gave to the process of the reader for a request."""
    process = psutil.Process(reader.pid)
    before = process.cpu_times()
    reader.result_of(request)
    after = process.cpu_times()
    return after.user + after.system - before.user - before.system


def test_comparing(benchmark: BenchmarkFixture, reader: AwaitedReader) -> None:
    old, new = reader.result_of(ReadRequest(OLD)), reader.result_of(ReadRequest(NEW))
    assert ratio(benchmark, lambda: reader.result_of(CompareRequest(old, new)), lambda: compare(old, new)) < 2.0


def test_drawing_a_page(benchmark: BenchmarkFixture, reader: AwaitedReader) -> None:
    pages = OpenPages(MOST_PIXELS)
    found = ratio(
        benchmark,
        lambda: reader.result_of(RenderRequest(NEW, 0, PIXELS_A_POINT)),
        lambda: pages.render(NEW, 0, PIXELS_A_POINT),
    )
    assert found < 2.5


def test_a_failure_comes_back_within_a_blink(benchmark: BenchmarkFixture, reader: AwaitedReader) -> None:
    def fails() -> None:
        with pytest.raises(TaskError):
            reader.result_of(ReadRequest(Path("nowhere.pdf")))

    benchmark.pedantic(fails, rounds=ROUNDS, warmup_rounds=2)
    assert min(seconds(fails) for _ in range(ROUNDS)) < 0.05
