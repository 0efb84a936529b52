"""How much memory the window and its processes take, as a delegate starts them: without a test's own packages."""

from __future__ import annotations

import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Benchmark, Tell, once

pytestmark = pytest.mark.usefixtures("measured_apart")

OPENINGS = 50
MOST_MEGABYTES_OF_A_PAIR = 280
MOST_MEGABYTES = 320
GROWTH = 1.1
# Says after each opening what the process and those it started take; what they share is counted once.
OPEN_AGAIN_AND_AGAIN = """
import sys
from pathlib import Path
import psutil
from PySide6.QtCore import QEventLoop, QTimer
from desktop_app.gui.shell.app import Resolute, make_application

def wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()

def megabytes():
    processes = [psutil.Process(), *psutil.Process().children(recursive=True)]
    return sum(process.memory_full_info().pss for process in processes) / 2**20

if __name__ == "__main__":
    folder, openings, *paths = sys.argv[1:]
    application = make_application()
    program = Resolute(Path(folder, "settings.json"), Path(folder, "state"))
    program.show()
    for _ in range(int(openings)):
        program.window.opener.open_files([Path(path) for path in paths])
        while program.window.opener.busy:
            wait(20)
        wait(300)
        print(megabytes(), flush=True)
        program.window.perform("close")
    program.close()
"""


def megabytes_after_openings(tmp_path: Path, paths: list[Path]) -> list[float]:
    """What the program holds each time that it has opened some files and compared them."""
    code = tmp_path / "openings.py"  # a file, since processes that it starts look for it
    code.write_text(OPEN_AGAIN_AND_AGAIN)
    call = [sys.executable, str(code), str(tmp_path), str(OPENINGS), *map(str, paths)]
    said = subprocess.run(call, check=True, capture_output=True, text=True).stdout
    return [float(line) for line in said.splitlines()]


def test_memory_stays_within_its_bounds_over_many_openings(
    corpus: Path, tmp_path: Path, tell: Tell, benchmark: Benchmark
) -> None:
    paths = [corpus / "real" / name for name in ("A_RES_79_144.pdf", "A_RES_80_110.pdf")]
    used: list[float] = once(benchmark, lambda: megabytes_after_openings(tmp_path, paths))
    tell(f"{used[0]:.0f} MB with the pair open, {max(used):.0f} MB at most over {OPENINGS} openings")
    assert used[0] <= MOST_MEGABYTES_OF_A_PAIR
    assert max(used) <= MOST_MEGABYTES
    assert statistics.median(used[-10:]) <= GROWTH * statistics.median(used[5:15])
