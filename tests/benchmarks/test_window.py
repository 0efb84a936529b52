"""How quick the window is: to start, to answer while files are opened, to paint.

Times are of the processor, not of the clock, so that a busy machine does not spoil them.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.app import Resolute, make_application
from desktop_app.resources import resource

FRAME_SECONDS = 0.016
LONGEST_CALL_SECONDS = 0.05
START = (
    "import resource as r, sys, tempfile\n"
    "from pathlib import Path\n"
    "{imports}\n"
    "{show}\n"
    "from PySide6.QtWidgets import QApplication\n"
    "QApplication.processEvents()\n"
    "used = r.getrusage(r.RUSAGE_SELF)\n"
    "print(used.ru_utime + used.ru_stime)\n"
    "{end}\n"
)
BARE = START.format(
    imports="from PySide6.QtWidgets import QApplication, QMainWindow",
    show="app = QApplication([]); window = QMainWindow(); window.show()",
    end="",
)
OURS = START.format(
    imports="from desktop_app.gui.app import Resolute, make_application",
    show=(
        "app = make_application(); folder = Path(tempfile.mkdtemp())\n"
        "program = Resolute(folder / 'settings.json', folder / 'state'); program.show()"
    ),
    end="program.close()",
)


Tell = Callable[[str], None]
Benchmark = Any  # pytest-benchmark has no types


def once(benchmark: Benchmark, measure: Callable[[], Any]) -> Any:
    """Measure once: what is measured here counts for itself."""
    return benchmark.pedantic(measure, rounds=1, iterations=1)


@pytest.fixture(autouse=True)
def measured_apart(request: pytest.FixtureRequest) -> None:
    """Beside other tests, which share the processor, figures say nothing."""
    if request.config.getoption("benchmark_disable"):
        pytest.skip("measured by make bench")


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Tell:
    """Say a figure on the terminal, whether the test passes or not."""

    def say(figure: str) -> None:
        with capsys.disabled():
            sys.stdout.write(f"\n{figure} ")

    return say


def seconds_of(code: str) -> float:
    return float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)


def test_the_first_paint_comes_within_three_bare_windows(tell: Tell, benchmark: Benchmark) -> None:
    """The quickest of seven runs each, in turns: what else the machine does can only make a run slower."""
    runs = once(benchmark, lambda: [(seconds_of(BARE), seconds_of(OURS)) for _ in range(7)])
    bare, ours = (min(times) for times in zip(*runs, strict=True))
    tell(f"bare window {bare:.2f} s, Resolute {ours:.2f} s: {ours / bare:.1f} times")
    assert ours <= 3 * bare


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Resolute]:
    make_application()
    program = Resolute(tmp_path / "settings.json", tmp_path / "state")
    program.show()
    yield program
    program.close()


class Beats:
    """The longest stretch of processor time that the window's thread spent without coming back to its loop."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    def _beat(self) -> None:
        now = time.thread_time()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def stop(self) -> float:
        self._timer.stop()
        return self.longest


@pytest.mark.parametrize(
    "names", [["A_RES_79_144.pdf"], ["A_RES_79_144.pdf", "A_RES_80_110.pdf"]], ids=["read", "compare"]
)
def test_no_call_holds_up_the_window(
    program: Resolute, qtbot: QtBot, corpus: Path, names: list[str], tell: Tell, benchmark: Benchmark
) -> None:
    qtbot.waitUntil(lambda: not program.preloader.busy)
    beats = Beats()

    def open_files() -> None:
        program.window.opener.open([corpus / "real" / name for name in names])
        qtbot.waitUntil(lambda: not program.window.opener.busy, timeout=120_000)

    once(benchmark, open_files)
    qtbot.wait(500)  # for what the window does when the tab is there
    longest = beats.stop()
    tell(f"longest call {longest * 1000:.0f} ms")
    assert longest <= LONGEST_CALL_SECONDS


def paints(widget: QWidget, move: Callable[[int], None]) -> float:
    """The 95th percentile of the processor time of painting while something moves."""
    times = []
    for step in range(120):
        move(step)
        start = time.thread_time()
        widget.repaint()
        times.append(time.thread_time() - start)
        QApplication.processEvents()
    return statistics.quantiles(times, n=20)[-1]


def scrolled(part: Any) -> float:
    bar = part.verticalScrollBar()
    return paints(part.viewport(), lambda step: bar.setValue(step * bar.maximum() // 120))


def test_scrolling_paints_at_sixty_frames_a_second(
    program: Resolute, qtbot: QtBot, tell: Tell, benchmark: Benchmark
) -> None:
    program.window.resize(1920, 1080)
    program.window.opener.open([resource("sample", "A_RES_80_903.pdf")])
    qtbot.waitUntil(lambda: not program.window.opener.busy, timeout=60_000)
    tab = program.window.tabs.current()
    assert tab is not None
    measured = once(benchmark, lambda: [(part, scrolled(part)) for part in tab.parts()])
    for part, slowest in measured:
        tell(f"{type(part).__name__}: {slowest * 1000:.1f} ms")
        assert slowest <= FRAME_SECONDS
