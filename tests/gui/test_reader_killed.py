"""The reader processes are killed at random moments: the window goes on answering, says so, and opens the next file."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from desktop_app.gui.reader import Job, Reader
from desktop_app.resolution.message import Message
from desktop_app.resolution.model import Resolution
from desktop_app.resources import resource
from desktop_app.worker.limits import Limits

OLD, NEW = resource("sample", "A_RES_79_902.pdf"), resource("sample", "A_RES_80_903.pdf")
SEED = 20_260_102
PATIENCE_MS = 30_000
ANSWERS_WITHIN = 0.2

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


class Pulse(QObject):
    """Beats on the window's thread and keeps the longest pause, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


@pytest.fixture
def reader(qtbot: QtBot, tmp_path: Path) -> Iterator[Reader]:
    reader = Reader(limits=Limits(silence_seconds=2.5), logs=tmp_path)
    yield reader
    reader.close()


def ends_of(job: Job) -> list[object]:
    """A list that takes what the job ends in."""
    ends: list[object] = []
    job.succeeded.connect(ends.append)
    job.failed.connect(ends.append)
    job.cancelled.connect(lambda: ends.append(None))
    return ends


def opened_and_compared(qtbot: QtBot, reader: Reader) -> list[object]:
    """What becomes of opening two files, drawing a page of each, and comparing them."""
    jobs = [reader.read(OLD), reader.read(NEW), reader.render(OLD, 0, 1.0), reader.render(NEW, 0, 1.0)]
    ends = [ends_of(job) for job in jobs]
    qtbot.waitUntil(lambda: all(ends), timeout=PATIENCE_MS)
    results = [end[0] for end in ends]
    old, new = results[:2]
    if isinstance(old, Resolution) and isinstance(new, Resolution):
        compared = ends_of(reader.compare(old, new))
        qtbot.waitUntil(lambda: bool(compared), timeout=PATIENCE_MS)
        results += compared
    assert all(len(end) == 1 for end in ends), "a job ends once"
    return results


@pytest.mark.parametrize("sent", ["SIGKILL", "SIGSEGV", "SIGSTOP"])
def test_a_kill_at_any_moment_costs_at_most_a_sentence(reader: Reader, qtbot: QtBot, sent: str) -> None:
    chance = random.Random(SEED)
    begun = time.perf_counter()
    opened_and_compared(qtbot, reader)
    usual = time.perf_counter() - begun
    told: list[Message] = []
    reader.died.connect(told.append)
    pulse = Pulse()
    for _ in range(4):
        which = chance.choice([0, 1])
        QTimer.singleShot(
            round(1000 * usual * chance.random()),
            partial(send, reader, which, getattr(signal, sent)),
        )
        results = opened_and_compared(qtbot, reader)
        assert all(isinstance(result, Message) for result in results if not is_whole(result))
    assert pulse.longest < ANSWERS_WITHIN
    if sent != "SIGSTOP":  # an idle process that was stopped is replaced without a word
        assert told
    assert all(is_whole(result) for result in opened_and_compared(qtbot, reader))


def is_whole(result: object) -> bool:
    """Whether it is a result, not a message or a cancelled job."""
    return result is not None and not isinstance(result, Message)


def send(reader: Reader, which: int, number: int) -> None:
    """Send a signal to one of the reader's processes, if it is there."""
    if pid := reader.processes[which]:
        os.kill(pid, number)
