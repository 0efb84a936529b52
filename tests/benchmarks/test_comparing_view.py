"""How long the views of a long comparison take on the processor to paint, unfold, step and find."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.app import Resolute
from tests.benchmarks.conftest import Tell
from tests.gui.comparing.conftest import Driver
from tests.gui.comparing.invented import lighthouses, repeated

FRAME, LONGEST_TURN = 0.016, 0.1


@pytest.fixture
def reader_at_work(program: Resolute, qtbot: QtBot) -> Driver:
    """A reader before a comparison of some three hundred long paragraphs."""
    return Driver(program, qtbot, repeated(lighthouses(), 30))


def test_scrolling_paints_a_frame_in_time(reader_at_work: Driver, tell: Tell, benchmark: BenchmarkFixture) -> None:
    bar = reader_at_work.lines.verticalScrollBar()
    bar.setValue(200)

    def scroll() -> None:
        bar.setValue(bar.value() + 7)
        reader_at_work.lines.viewport().repaint()

    frame = share(benchmark.pedantic(took, (scroll, 150)), 0.95)
    tell(f"a frame of a scrolled comparison takes {1000 * frame:.1f} ms")
    assert frame < FRAME


@pytest.mark.parametrize("view", [0, 2])
def test_no_turn_keeps_the_window_waiting(
    reader_at_work: Driver, view: int, tell: Tell, benchmark: BenchmarkFixture
) -> None:
    steps: list[Callable[[], object]] = [
        lambda: reader_at_work.view.show_view(view),
        reader_at_work.view.handlers()["unfold-identical"],
        lambda: reader_at_work.view.step(1),
        lambda: reader_at_work.view.state.find("keepers"),
    ]

    def do_all() -> list[float]:
        return [time for step in steps for time in took(step, 1) + took(QCoreApplication.processEvents, 20)]

    longest = max(benchmark.pedantic(do_all))
    tell(f"the longest turn takes {1000 * longest:.0f} ms")
    assert longest < LONGEST_TURN


def took(step: Callable[[], object], times: int) -> list[float]:
    """Seconds of the processor for each time."""
    return list(_took(step, times))


def _took(step: Callable[[], object], times: int) -> Iterator[float]:
    for _ in range(times):
        start = time.thread_time()
        step()
        yield time.thread_time() - start


def share(values: list[float], part: float) -> float:
    """The value that this part of the values does not exceed."""
    return sorted(values)[int(len(values) * part)]
