"""What benchmarks share: they say their figures on the terminal, whether they pass or not."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.app import Resolute

Tell = Callable[[str], None]
Benchmark = Any  # pytest-benchmark has no types
# Said by a process of itself: the most memory that it held, in kilobytes. On Linux a process begins with the height of
# the one that started it in what ``getrusage`` says.
SAY_PEAK = """
import re, sys
from pathlib import Path
if sys.platform == "linux":
    print(re.search(r"VmHWM:\\s*(\\d+)", Path("/proc/self/status").read_text())[1])
else:
    import resource
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
"""


def least_seconds(work: Callable[[], object], rounds: int = 3) -> float:
    """The least processor time of some rounds."""
    times = []
    for _ in range(rounds):
        begun = time.process_time()
        work()
        times.append(time.process_time() - begun)
    return min(times)


def peak_kilobytes(work: str, *arguments: str) -> int:
    """The most memory that a process of its own holds while it does some work, which is Python; not on Windows."""
    call = [sys.executable, "-c", work + SAY_PEAK, *arguments]
    return int(subprocess.run(call, capture_output=True, text=True, check=True).stdout)


def once(benchmark: Benchmark, measure: Callable[[], Any]) -> Any:
    """Measure once: what is measured here counts for itself."""
    return benchmark.pedantic(measure, rounds=1, iterations=1)


@pytest.fixture
def measured_apart(request: pytest.FixtureRequest) -> None:
    """Beside other tests, which share the processor, figures say nothing."""
    if request.config.getoption("benchmark_disable"):
        pytest.skip("measured by make bench")


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Tell:
    """Say a figure on the terminal."""

    def say(figure: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n{figure} ")

    return say


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Resolute]:
    """The program with a window of its own."""
    program = Resolute(tmp_path / "settings.json", tmp_path / "state")
    program.show()
    yield program
    program.close()


@pytest.fixture(autouse=True)
def _processes_as_the_program_starts_them(processes_from_nothing: None) -> None:
    """Starting them is part of what is measured."""
