"""What following six versions of 400 paragraphs costs beside their five comparisons, in time and in memory."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from desktop_app.comparison.compare import compare
from desktop_app.gui.parts.open_file import OpenFile
from desktop_app.gui.series.view import SeriesView
from desktop_app.gui.shell.app import Resolute
from desktop_app.resolution.model import Resolution
from desktop_app.series.history_of import history_of
from desktop_app.series.order import in_order
from desktop_app.tasks.messages.compare import CompareRequest
from desktop_app.tasks.messages.series import SeriesRequest
from desktop_app.tasks.read import read
from desktop_app.worker.pool import WorkerPool
from tests.benchmarks.conftest import Tell, least_seconds, peak_kilobytes
from tests.corpus_files import unpack
from tests.series.histories import ALL, version

ARCHIVED = ("75_239_E", "A_RES_76_72-2118581E_Reissue", "A_RES_77_248-2300140E")
AT_60_FRAMES = 1 / 60
# A process that reads six files and follows their paragraphs.
WORK = """
import sys
from pathlib import Path
from desktop_app.comparison.compare import compare
from desktop_app.series.history_of import history_of
from desktop_app.tasks.read import read
history_of([read(Path(name)) for name in sys.argv[1:]], compare)
"""


@pytest.fixture(scope="module")
def files(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Six versions of one long resolution: three years in XML, two as PDF, and the draft of the newest."""
    folder = tmp_path_factory.mktemp("versions")
    unpack(corpus, folder, lambda name: name.stem in ARCHIVED)
    found = [corpus / "real" / f"A_RES_{name}.pdf" for name in ("79_144", "80_110")]
    return [*sorted(folder.iterdir()), *found, corpus / "drafts" / "A_80_L.22.pdf"]


@pytest.fixture(scope="module")
def versions(files: list[Path]) -> list[Resolution]:
    return in_order([read(path) for path in files])


@pytest.mark.corpus
def test_a_series_costs_little_more_than_its_comparisons(
    versions: list[Resolution], tell: Tell, benchmark: BenchmarkFixture
) -> None:
    def one_after_the_other() -> None:
        for old, new in pairwise(versions):
            compare(old, new)

    compare(*versions[:2])  # what is made once, such as tables of verbs, is not measured
    apart, together = least_seconds(one_after_the_other), least_seconds(lambda: history_of(versions, compare))
    tell(f"a series of six costs {together / apart:.2f} times the processor time of its five comparisons")
    benchmark.pedantic(lambda: history_of(versions, compare), rounds=1)
    assert len(history_of(versions, compare).versions) == len(versions) == 6
    assert together <= 1.3 * apart


@pytest.mark.corpus
@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="there is one processor")
def test_on_two_processors_a_series_is_there_sooner_than_on_one(
    versions: list[Resolution], tell: Tell, benchmark: BenchmarkFixture, tmp_path: Path
) -> None:
    with WorkerPool(tmp_path / "one", 1) as one, WorkerPool(tmp_path / "two", 2) as two:
        for pool in (one, two):
            list(pool.results([CompareRequest(*versions[:2])] * 2))  # the processes are there
        alone = []
        for _ in range(2):
            begun = time.perf_counter()
            _followed(versions, one)
            alone.append(time.perf_counter() - begun)
        benchmark.pedantic(lambda: _followed(versions, two), rounds=2)
    together = benchmark.stats.stats.min
    tell(
        f"a series of six takes {together / min(alone):.2f} times the wall time on two processors that it takes on one"
    )
    assert together <= 0.75 * min(alone)


@pytest.mark.corpus
@pytest.mark.skipif(sys.platform == "win32", reason="peak memory is asked of the operating system otherwise")
def test_reading_and_following_six_versions_stays_under_200_megabytes(
    files: list[Path], tell: Tell, benchmark: BenchmarkFixture
) -> None:
    peak = benchmark.pedantic(peak_kilobytes, (WORK, *map(str, files)), rounds=1)
    tell(f"reading and following six versions holds {peak // 1000} MB at most")
    assert peak < 200_000


def test_a_matrix_of_30_versions_and_500_paragraphs_scrolls_at_60_frames(
    program: Resolute, tell: Tell, benchmark: BenchmarkFixture
) -> None:
    texts = [
        f"{ALL[number % len(ALL)][:-1]} for the {number + 1}th harbour on list {number * 7919 % 503};"
        for number in range(500)
    ]
    same = [version(texts, session) for session in range(50, 80)]
    history = history_of(same, compare, as_given=True)
    view = SeriesView(history, [OpenFile(Path(f"{number}.xml")) for number in range(30)], program.services)
    program.window.tabs.add(view)
    bar = view.matrix.verticalScrollBar()
    places = range(0, bar.maximum(), max(1, bar.maximum() // 60))

    def scroll() -> None:
        for place in places:
            bar.setValue(place)
            view.matrix.viewport().repaint()

    a_frame = least_seconds(scroll) / len(places)
    tell(f"a frame of 30 versions and 500 paragraphs takes {1000 * a_frame:.1f} ms")
    benchmark.pedantic(scroll, rounds=1)
    assert a_frame <= AT_60_FRAMES


def _followed(versions: Sequence[Resolution], pool: WorkerPool) -> object:
    """What the command line does: the comparisons on all processors, then what only all of them tell."""
    compared = list(pool.results([CompareRequest(*pair) for pair in pairwise(versions)]))
    (history,) = pool.results([SeriesRequest(tuple(versions), tuple(compared))])
    return history
