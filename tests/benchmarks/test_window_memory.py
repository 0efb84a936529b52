"""How much memory the window and its processes take, in a process of its own: fonts and faces stay once loaded."""

from __future__ import annotations

import statistics
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.app import Resolute
from tests.benchmarks.conftest import Benchmark, Tell, once

pytestmark = pytest.mark.usefixtures("measured_apart")

OPENINGS = 50
MOST_MEGABYTES_OF_A_PAIR = 280
MOST_MEGABYTES = 320
GROWTH = 1.1


def megabytes() -> float:
    """The memory of this process and of those it started, what they share counted once."""
    processes = [psutil.Process(), *psutil.Process().children(recursive=True)]
    return sum(process.memory_full_info().pss for process in processes) / 2**20


def test_memory_stays_within_its_bounds_over_many_openings(
    program: Resolute, qtbot: QtBot, corpus: Path, tell: Tell, benchmark: Benchmark
) -> None:
    paths = [corpus / "real" / name for name in ("A_RES_79_144.pdf", "A_RES_80_110.pdf")]
    used: list[float] = []

    def open_again_and_again() -> None:
        for _ in range(OPENINGS):
            program.window.opener.open_files(paths)
            qtbot.waitUntil(lambda: not program.window.opener.busy, timeout=120_000)
            qtbot.wait(300)
            used.append(megabytes())
            program.window.perform("close")

    once(benchmark, open_again_and_again)
    tell(f"{used[0]:.0f} MB with the pair open, {max(used):.0f} MB at most over {OPENINGS} openings")
    assert used[0] <= MOST_MEGABYTES_OF_A_PAIR
    assert max(used) <= MOST_MEGABYTES
    assert statistics.median(used[-10:]) <= GROWTH * statistics.median(used[5:15])
